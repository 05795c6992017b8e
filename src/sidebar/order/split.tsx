import { effect, type Signal, signal } from '@preact/signals-core';
import type { Answers, Input } from '../../entry/calls.ts';
import { type Booking, createBooking } from '../booking.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { fill } from '../fill.ts';
import { BookingBar } from '../parts/booking-bar.tsx';
import { Loading } from '../parts/notice.tsx';
import type { ActionDesk, OrderAction } from './actions.tsx';
import { countOf, createShelf, type Pieces, PiecesList, problemsOf, wanted } from './pieces.tsx';

type SplitInput = Omit<Input<'splitOrder'>, 'key'>;

interface SplitModel {
  readonly desk: ActionDesk;
  readonly pieces: Signal<readonly Pieces[]>;
  readonly booking: Booking<SplitInput, Answers['splitOrder']>;
}

/** What is not there yet becomes an order of its own, so that the rest can leave. */
export const split: OrderAction = {
  id: 'split',
  label: (words) => words.orderEdit.split,
  offered: ({ maySplit }) => maySplit,
  create: (desk) => {
    const { client, newKey, words } = desk;
    const { remote } = createShelf(desk, 'split');
    void remote.load();
    const pieces = signal<readonly Pieces[]>([]);
    // What is short stands there already; where the stock cannot be asked, a person counts.
    effect(() => {
      const state = remote.state.value;
      if (state.kind === 'ready') pieces.value = suggested(desk, state.value);
      if (state.kind === 'failed') pieces.value = suggested(desk, undefined);
    });
    const booking = createBooking<SplitInput, Answers['splitOrder']>({
      ask: (input) => client.splitOrder(input),
      newKey,
      unsure: words.save.unsure,
    });
    return () => <SplitForm model={{ desk, pieces, booking }} />;
  },
};

/** Pieces of a SKU that are short, on the last lines that have it. */
function suggested({ order, words }: ActionDesk, catalogue: Catalogue | undefined): Pieces[] {
  const missing = new Map<string, number>();
  for (const { sku } of order.lines) {
    const { digital = true, available = 0 } = catalogue?.productOf(sku) ?? {};
    missing.set(sku, digital ? 0 : Math.max(0, -available));
  }
  const { most, short } = words.orderEdit;
  return order.lines.map(({ id, sku, name, quantity }) => {
    const lacking = Math.min(quantity, missing.get(sku) ?? 0);
    missing.set(sku, (missing.get(sku) ?? 0) - lacking);
    const about = lacking > 0 ? fill(fill(short, quantity), lacking) : fill(most, quantity);
    return { key: id, name, quantity: String(lacking), about };
  });
}

function SplitForm({ model }: { readonly model: SplitModel }) {
  const { desk, pieces, booking } = model;
  const words = desk.words.orderEdit;
  if (pieces.value.length === 0) return <Loading words={desk.words.loading.newOrder} />;
  const state = booking.state.value;
  const fields = state.kind === 'stopped' ? (state.failure?.fields ?? {}) : {};
  const keys = wanted(pieces.value).map(({ key }) => key);
  return (
    <fieldset aria-label={words.split}>
      <fieldset disabled={booking.locked()}>
        <p class="second">{words.splitHint}</p>
        <PiecesList id="split" {...{ desk, pieces }} problems={problemsOf(keys, fields)} />
      </fieldset>
      <BookingBar
        id="split-book"
        label={words.splitNow}
        words={desk.words}
        ready={keys.length > 0 && pieces.value.every((each) => countOf(each) !== undefined)}
        book={() => void book(model)}
        booking={booking}
      />
    </fieldset>
  );
}

async function book({ desk, pieces, booking }: SplitModel): Promise<void> {
  const admin = desk.admin();
  const lines = wanted(pieces.peek()).map(({ key, quantity }) => ({ line: key, quantity }));
  const answer = await booking.send({
    ...{ number: desk.order.number, lines },
    ...(admin !== '' && { admin }),
  });
  if (answer) desk.done(answer.order, answer.message);
}
