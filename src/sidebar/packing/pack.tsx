import { formatDay } from '../../domain/day-text.ts';
import { parcelWeight } from '../../domain/parcels.ts';
import type { FulfilmentView } from '../../entry/calls.ts';
import { fill } from '../fill.ts';
import { BookingBar } from '../parts/booking-bar.tsx';
import { Button } from '../parts/button.tsx';
import { Notice } from '../parts/notice.tsx';
import { PrintDocuments } from '../parts/print-documents.tsx';
import { shopMoney } from '../shop-money.ts';
import { allThere, differences, donePacking, markPacked, putOnTable, tableOrder } from './acts.ts';
import { type PackingModel, type PackingOrder, shown, toPack } from './model.ts';
import { OrderHead, Said } from './panel.tsx';
import { grams } from './weight.ts';

/** What goes on the parcel and into it. */
const PARCEL_PAPERS = ['label', 'packing-slip'] as const;

interface Props {
  readonly model: PackingModel;
  readonly view: FulfilmentView;
}

/** One parcel after the other, counted against its order. */
export function PackStep({ model, view }: Props) {
  const words = model.words.packing;
  const waiting = toPack(shown(model));
  const order = tableOrder(model);
  return (
    <>
      <div class="scroll">
        <Said model={model} />
        {order === undefined ? (
          <p class="hint">{words.pickNothing}</p>
        ) : (
          <>
            {waiting.length > 1 && (
              <select
                aria-label={words.order}
                value={order.number}
                onChange={(event) => putOnTable(model, event.currentTarget.value)}
              >
                {waiting.map(({ number, recipient, late }) => (
                  <option key={number} value={number}>
                    {`${number} · ${recipient}${late ? ` · ${words.lateTag}` : ''}`}
                  </option>
                ))}
              </select>
            )}
            <Parcel model={model} order={order} view={view} />
            {waiting.length > 1 && <Many model={model} orders={waiting} />}
            <section class="lines">
              <h2>{model.words.printing.title}</h2>
              <PrintDocuments
                printing={model.printing}
                words={model.words}
                numbers={waiting.map(({ number }) => number)}
                kinds={PARCEL_PAPERS}
              />
            </section>
          </>
        )}
      </div>
      {order !== undefined && (
        <footer>
          {model.checked.value && <Differences model={model} order={order} />}
          <BookingBar
            id="packing-done"
            booking={model.moving}
            words={model.words}
            label={model.checked.value && differs(model, order) ? words.packedAnyway : words.packed}
            ready={true}
            book={() => void donePacking(model, order)}
          />
        </footer>
      )}
    </>
  );
}

const differs = (model: PackingModel, order: PackingOrder): boolean => differences(model, order).length > 0;

function Parcel({ model, order, view }: Props & { readonly order: PackingOrder }) {
  const words = model.words.packing;
  const day = order.shipBy === '' ? '' : formatDay(order.shipBy, model.language, 'short');
  return (
    <section class="card lines">
      <OrderHead model={model} order={order} day={day} />
      {order.collect > 0 && (
        <span class="tag due">
          {fill(words.collect, shopMoney(view, model.language).format(order.collect))}
        </span>
      )}
      {order.note !== '' && (
        <p class="wrap">
          <span class="label">{words.note}:</span> {order.note}
        </p>
      )}
      <ul class="picks">
        {order.lines.map((line) => (
          <li key={line.id} class={counted(model, line.id) === line.left ? 'row done' : 'row'}>
            <span class="grow">
              <span class="first">{line.name}</span>
              <span class="second">{line.location === '' ? line.sku : `${line.sku} · ${line.location}`}</span>
            </span>
            <input
              class="count"
              inputMode="numeric"
              autocomplete="off"
              aria-label={fill(words.inParcel, line.name)}
              value={model.counted.value[line.id] ?? ''}
              onInput={(event) => count(model, line.id, event.currentTarget.value)}
            />
            <span class="second">{fill(words.wanted, line.left)}</span>
          </li>
        ))}
      </ul>
      <Packed model={model} order={order} />
      <Button id="packing-all-there" onClick={() => allThere(model, order)}>
        {words.allThere}
      </Button>
    </section>
  );
}

const counted = (model: PackingModel, id: string): number => Number(model.counted.value[id] ?? Number.NaN);

function count(model: PackingModel, id: string, text: string): void {
  model.counted.value = { ...model.counted.peek(), [id]: text };
  model.checked.value = false;
}

function Packed({ model, order }: { readonly model: PackingModel; readonly order: PackingOrder }) {
  const { grams: weight } = parcelWeight(
    order.lines.map((line) => ({ ...line, shipped: 0, weight: line.weight ?? undefined })),
    order.lines.map(({ id }) => counted(model, id) || 0),
  );
  if (weight === 0) return null;
  return <p class="hint">{fill(model.words.packing.weight, grams(weight, model.language))}</p>;
}

function Differences({ model, order }: { readonly model: PackingModel; readonly order: PackingOrder }) {
  const names = new Map(order.lines.map(({ sku, name }) => [sku, name]));
  const found = differences(model, order);
  if (found.length === 0) return null;
  return (
    <Notice tone="warn" live="alert">
      {found.map(({ sku, packed, wanted }) => (
        <p key={sku}>
          {[names.get(sku) ?? sku, packed, wanted].reduce<string>(
            (sentence, value) => fill(sentence, value),
            model.words.packing.differs,
          )}
        </p>
      ))}
    </Notice>
  );
}

function Many({ model, orders }: { readonly model: PackingModel; readonly orders: readonly PackingOrder[] }) {
  const words = model.words.packing;
  return (
    <div>
      <Button
        class="wide"
        disabled={model.moving.locked()}
        onClick={() =>
          void markPacked(
            model,
            orders.map(({ number }) => number),
          )
        }
      >
        {fill(words.many, orders.length)}
      </Button>
      <p class="hint">{words.manyHint}</p>
    </div>
  );
}
