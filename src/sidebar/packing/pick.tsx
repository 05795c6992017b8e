import { parcelWeight } from '../../domain/parcels.ts';
import { type Pick, pickList } from '../../domain/pick-list.ts';
import type { FulfilmentView } from '../../entry/calls.ts';
import { fill } from '../fill.ts';
import { Button } from '../parts/button.tsx';
import { keepTicked, type PackingModel, type PackingOrder, shown, tick, toPack } from './model.ts';
import { grams } from './weight.ts';

interface Props {
  readonly model: PackingModel;
  readonly view: FulfilmentView;
}

/** What to take from the shelves, in the order of the shelves. */
export function PickStep({ model }: Props) {
  const words = model.words.packing;
  const orders = toPack(shown(model));
  const picks = pickList(orders);
  const ticked = picks.filter(({ sku }) => model.ticked.value.has(sku)).length;
  return (
    <>
      <div class="scroll printed">
        {picks.length === 0 && <p class="hint">{words.pickNothing}</p>}
        <ul class="picks">
          {picks.map((pick, at) => (
            <PickRow
              key={pick.sku}
              model={model}
              pick={pick}
              place={pick.location !== picks[at - 1]?.location || at === 0}
            />
          ))}
        </ul>
        {picks.length > 0 && <Weight model={model} orders={orders} />}
      </div>
      {picks.length > 0 && (
        <footer>
          <span class="row">
            <Button class="grow" onClick={() => copy(model, picks)}>
              {model.said.value === words.copied ? words.copied : words.copy}
            </Button>
            <Button class="grow" onClick={() => window.print()}>
              {words.print}
            </Button>
          </span>
          {ticked > 0 && (
            <Button class="link" onClick={() => keepTicked(model, new Set())}>
              {words.untick}
            </Button>
          )}
        </footer>
      )}
    </>
  );
}

function PickRow({
  model,
  pick,
  place,
}: {
  readonly model: PackingModel;
  readonly pick: Pick;
  readonly place: boolean;
}) {
  const { sku, name, location, quantity, orders } = pick;
  const on = model.ticked.value.has(sku);
  return (
    <li class={on ? 'done' : ''}>
      {place && <span class="label">{location || model.words.packing.noPlace}</span>}
      <label class="check">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => tick(model, sku, event.currentTarget.checked)}
        />
        <span class="grow">
          <span class="first">{name}</span>
          <span class="second">
            {orders
              .map(([number, count]) => (orders.length > 1 ? `${number} ×${count}` : number))
              .join(' · ')}
          </span>
        </span>
        <strong class="times">×{quantity}</strong>
      </label>
    </li>
  );
}

function Weight({
  model,
  orders,
}: {
  readonly model: PackingModel;
  readonly orders: readonly PackingOrder[];
}) {
  const words = model.words.packing;
  const lines = orders.flatMap((order) =>
    order.lines.map((line) => ({
      ...line,
      shipped: line.quantity - line.left,
      weight: line.weight ?? undefined,
    })),
  );
  const weight = parcelWeight(
    lines,
    lines.map(({ left }) => left),
  );
  if (weight.grams === 0) return null;
  const said = grams(weight.grams, model.language);
  return (
    <p class="hint">
      {weight.unknown.length === 0
        ? fill(words.weight, said)
        : fill(fill(words.weightUnknown, said), weight.unknown.join(', '))}
    </p>
  );
}

function copy(model: PackingModel, picks: readonly Pick[]): void {
  const text = picks
    .map(({ location, name, sku, quantity }) =>
      [location, `${name} (${sku})`, `×${quantity}`].filter(Boolean).join('  '),
    )
    .join('\n');
  void navigator.clipboard?.writeText(text).then(() => {
    model.said.value = model.words.packing.copied;
  });
}
