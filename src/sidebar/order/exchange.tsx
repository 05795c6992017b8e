import { type Signal, signal } from '@preact/signals-core';
import type { BuyerView, Input, MoneyBooked, OrderMoneyView } from '../../entry/calls.ts';
import { type Booking, createBooking } from '../booking.ts';
import type { ProductEntry } from '../catalogue/products.ts';
import { fill } from '../fill.ts';
import { BookingBar } from '../parts/booking-bar.tsx';
import { MoneyField } from '../parts/money-field.tsx';
import { RemoteView } from '../parts/remote-view.tsx';
import { createRemote, type Remote } from '../remote.ts';
import type { ActionDesk, OrderAction } from './actions.tsx';
import { type Back, BackFields, backLines, createBack } from './back.tsx';
import { createMoneyForm, type MoneyForm } from './money-form.tsx';
import {
  AddPieces,
  createShelf,
  type Pieces,
  PiecesList,
  problemsOf,
  type Shelf,
  wanted,
} from './pieces.tsx';

type ExchangeInput = Omit<Input<'exchange'>, 'key'>;

interface ExchangeModel {
  readonly desk: ActionDesk;
  readonly form: MoneyForm;
  readonly back: Back;
  readonly goods: Signal<readonly Pieces[]>;
  readonly shelf: Shelf;
  /** Whose prices are shown; never waited for. */
  readonly buyer: Remote<BuyerView>;
  readonly booking: Booking<ExchangeInput, MoneyBooked>;
}

/** Goods come back and others go out for them; what was paid for the first pays for the second. */
export const swap: OrderAction = {
  id: 'exchange',
  label: (words) => words.orderMoney.exchange,
  offered: ({ mayReturn }) => mayReturn,
  create: (desk) => {
    const { client, newKey, words, order } = desk;
    const form = createMoneyForm(desk);
    const buyer = createRemote(() => client.buyer({ id: order.customerId }));
    void buyer.load();
    const model: ExchangeModel = {
      ...{ desk, form, buyer, back: createBack(desk, form.remote), shelf: createShelf(desk, 'exchange') },
      goods: signal<readonly Pieces[]>([]),
      booking: createBooking({ ask: (input) => client.exchange(input), newKey, unsure: words.save.unsure }),
    };
    return () => (
      <RemoteView remote={form.remote} loading={words.orderMoney.loading} words={words.trouble}>
        {(view) => <ExchangeForm model={model} view={view} />}
      </RemoteView>
    );
  },
};

function ExchangeForm({ model, view }: { readonly model: ExchangeModel; readonly view: OrderMoneyView }) {
  const { desk, form, back, goods, shelf, booking } = model;
  const words = desk.words.orderMoney;
  const state = booking.state.value;
  const fields = state.kind === 'stopped' ? (state.failure?.fields ?? {}) : {};
  const out = wanted(goods.value);
  const priceOf = (product: ProductEntry) => priceIn(model, product);
  if (back.pieces.value.length === 0) return <p>{words.nothingOut}</p>;
  return (
    <fieldset aria-label={words.exchange}>
      <fieldset disabled={booking.locked()}>
        <h3>{words.comesBack}</h3>
        <BackFields id="exchange" desk={desk} back={back} />
        <h3>{words.goesOut}</h3>
        <PiecesList
          id="exchange"
          desk={desk}
          pieces={goods}
          problems={problemsOf(
            out.map(({ key }) => key),
            fields,
          )}
        />
        <AddPieces id="exchange" pieces={goods} {...{ desk, shelf, priceOf }} />
        <MoneyField
          id="exchange-shipping"
          label={desk.words.more.shipping}
          value={form.amount.value}
          money={desk.money}
          problem={shippingOf(model) === undefined ? desk.words.more.moneyOdd : undefined}
          change={(text) => {
            form.amount.value = text;
          }}
        />
      </fieldset>
      <Difference model={model} view={view} />
      <BookingBar
        id="exchange-book"
        label={words.exchangeNow}
        words={desk.words}
        ready={out.length > 0 && backLines(back).length > 0 && shippingOf(model) !== undefined}
        book={() => void book(model)}
        booking={booking}
      />
    </fieldset>
  );
}

// About: what is prorated and rounded the server says when it is booked.
function Difference({ model, view }: { readonly model: ExchangeModel; readonly view: OrderMoneyView }) {
  const { desk, back, goods, shelf } = model;
  const words = desk.words.orderMoney;
  const shelved = shelf.remote.state.value;
  const comes = wanted(back.pieces.value).reduce((sum, { key, quantity }) => {
    const { out = 1, worth = 0 } = view.lines.find(({ id }) => id === key) ?? {};
    return sum + Math.round((worth * Math.min(quantity, out)) / out);
  }, 0);
  const out = wanted(goods.value);
  if (comes === 0 || out.length === 0 || shelved.kind !== 'ready') return null;
  const goes = out.reduce((sum, { key, quantity }) => {
    const product = shelved.value.productOf(key);
    return sum + (product ? priceIn(model, product) * quantity : 0);
  }, shippingOf(model) ?? 0);
  const paid = Math.max(0, comes - Math.max(0, desk.order.balance));
  const text = goes > paid ? words.toPay : goes < paid ? words.toRefund : words.even;
  return (
    <p role="status" class="strong">
      {fill(text, desk.money.format(Math.abs(goes - paid)))}
    </p>
  );
}

function priceIn({ buyer }: ExchangeModel, { sku, price }: ProductEntry): number {
  const state = buyer.state.value;
  return state.kind === 'ready' ? (state.value.prices[sku] ?? price) : price;
}

function shippingOf({ desk, form }: ExchangeModel): number | undefined {
  const typed = form.amount.value.trim();
  return typed === '' ? 0 : desk.money.parse(typed);
}

async function book(model: ExchangeModel): Promise<void> {
  const { desk, back, goods, booking } = model;
  const admin = desk.admin();
  const shipping = shippingOf(model) ?? 0;
  const answer = await booking.send({
    ...{ number: desk.order.number, lines: backLines(back) },
    goods: wanted(goods.peek()).map(({ key: sku, quantity }) => ({ sku, quantity })),
    ...(shipping > 0 && { shipping }),
    ...(admin !== '' && { admin }),
  });
  if (answer) desk.done(answer.order, answer.message);
}
