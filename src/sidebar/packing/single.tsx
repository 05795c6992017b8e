import type { FulfilmentView } from '../../entry/calls.ts';
import { fill } from '../fill.ts';
import { BookingBar } from '../parts/booking-bar.tsx';
import { Choice, TextField } from '../parts/field.tsx';
import { hasPieces, shipOne } from './acts.ts';
import { NO_PARCEL, type PackingModel, type PackingOrder, type ParcelForm, shown } from './model.ts';

interface Props {
  readonly model: PackingModel;
  readonly view: FulfilmentView;
}

/** A parcel by hand: without a number, or a part of an order. */
export function SingleParcel({ model, view }: Props) {
  const words = model.words.packing;
  const form = model.parcel.value;
  const order = shown(model).find(({ number }) => number === form.order);
  return (
    <details class="folded" open={form.order !== ''}>
      <summary>{words.single}</summary>
      <div class="lines">
        <select
          id="packing-single"
          aria-label={words.choose}
          value={form.order}
          disabled={model.single.locked()}
          onChange={(event) => choose(model, event.currentTarget.value)}
        >
          <option value="">{words.choose}</option>
          {shown(model).map(({ number, recipient }) => (
            <option key={number} value={number}>{`${number} · ${recipient}`}</option>
          ))}
        </select>
        {order !== undefined && <ParcelFields model={model} view={view} order={order} />}
      </div>
    </details>
  );
}

function choose(model: PackingModel, number: string): void {
  const order = model.orders.peek().find((each) => each.number === number);
  model.parcel.value = { ...NO_PARCEL, order: number, courier: order?.courier ?? '' };
}

const change = (model: PackingModel, part: Partial<ParcelForm>): void => {
  model.parcel.value = { ...model.parcel.peek(), ...part };
};

function ParcelFields({ model, view, order }: Props & { readonly order: PackingOrder }) {
  const words = model.words.packing;
  const form = model.parcel.value;
  return (
    <>
      <fieldset disabled={model.single.locked()}>
        <Choice
          id="packing-courier"
          label={words.courier}
          value={form.courier}
          choices={view.couriers}
          none={model.words.more.notSet}
          change={(courier) => change(model, { courier })}
        />
        <TextField
          id="packing-tracking"
          label={words.tracking}
          value={form.tracking}
          change={(tracking) => change(model, { tracking })}
        />
        <label class="check">
          <input
            type="checkbox"
            checked={form.part}
            onChange={(event) => change(model, { part: event.currentTarget.checked })}
          />
          {words.part}
        </label>
        {form.part && <PartPieces model={model} order={order} />}
      </fieldset>
      <BookingBar
        id="packing-ship-one"
        booking={model.single}
        words={model.words}
        label={fill(words.shipOne, order.number)}
        ready={hasPieces(model)}
        book={() => void shipOne(model, order)}
      />
    </>
  );
}

function PartPieces({ model, order }: Pick<Props, 'model'> & { readonly order: PackingOrder }) {
  const words = model.words.packing;
  const form = model.parcel.value;
  return (
    <ul class="picks">
      {order.lines
        .filter(({ left }) => left > 0)
        .map(({ id, name, left }) => (
          <li key={id} class="row">
            <span class="grow">{name}</span>
            <input
              class="count"
              inputMode="numeric"
              autocomplete="off"
              aria-label={fill(words.pieces, name)}
              value={form.pieces[id] ?? ''}
              onInput={(event) =>
                change(model, { pieces: { ...form.pieces, [id]: event.currentTarget.value } })
              }
            />
            <span class="second">{fill(words.left, left)}</span>
          </li>
        ))}
    </ul>
  );
}
