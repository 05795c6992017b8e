import { type Signal, signal } from '@preact/signals-core';
import type { Answers, Input, OrderDetails } from '../../entry/calls.ts';
import { type Booking, createBooking } from '../booking.ts';
import { BookingBar } from '../parts/booking-bar.tsx';
import { Choice, TextField } from '../parts/field.tsx';
import { MoneyField } from '../parts/money-field.tsx';
import type { ActionDesk, OrderAction } from './actions.tsx';
import {
  AddPieces,
  countOf,
  createShelf,
  type Pieces,
  PiecesList,
  problemsOf,
  type Shelf,
  wanted,
} from './pieces.tsx';

type EditInput = Omit<Input<'editOrder'>, 'key'>;

/** What is typed beside the goods. */
interface Texts {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly courier: string;
  readonly shipping: string;
  readonly note: string;
}

interface EditModel {
  readonly desk: ActionDesk;
  readonly pieces: Signal<readonly Pieces[]>;
  readonly texts: Signal<Texts>;
  readonly before: Texts;
  readonly shelf: Shelf;
  readonly booking: Booking<EditInput, Answers['editOrder']>;
}

/** Goods, address, courier, shipping and note of an order that has not left. */
export const edit: OrderAction = {
  id: 'edit',
  label: (words) => words.orderEdit.edit,
  offered: ({ open }) => open,
  create: (desk) => {
    const { client, newKey, words, order, money } = desk;
    const { recipient: name, phone, email, address, courier, note } = order;
    const before = { name, phone, email, address, courier, note, shipping: money.format(order.shipping) };
    const model: EditModel = {
      ...{ desk, before, texts: signal<Texts>(before), shelf: createShelf(desk, 'edit') },
      pieces: signal(order.lines.map((line) => piecesOf(line, desk))),
      booking: createBooking({ ask: (input) => client.editOrder(input), newKey, unsure: words.save.unsure }),
    };
    return () => <EditForm model={model} />;
  },
};

const piecesOf = ({ id, name, quantity, price }: OrderDetails['lines'][number], { money }: ActionDesk) => ({
  ...{ key: id, name, quantity: String(quantity) },
  about: `${quantity} \u00d7 ${money.format(price)}`,
});

function EditForm({ model }: { readonly model: EditModel }) {
  const { desk, pieces, shelf, booking } = model;
  const words = desk.words.orderEdit;
  const state = booking.state.value;
  const fields = state.kind === 'stopped' ? (state.failure?.fields ?? {}) : {};
  const keys = wanted(pieces.value).map(({ key }) => key);
  return (
    <fieldset aria-label={words.edit}>
      <fieldset disabled={booking.locked()}>
        <p class="second">{words.piecesHint}</p>
        <PiecesList id="edit" {...{ desk, pieces }} problems={problemsOf(keys, fields)} />
        <AddPieces id="edit" {...{ desk, shelf, pieces }} />
        <EditTexts model={model} />
      </fieldset>
      <BookingBar
        id="edit-book"
        label={words.editNow}
        words={desk.words}
        ready={changesOf(model) !== undefined}
        book={() => void book(model)}
        booking={booking}
      />
    </fieldset>
  );
}

function EditTexts({ model }: { readonly model: EditModel }) {
  const { desk, texts } = model;
  const { more } = desk.words;
  const set = (name: keyof Texts) => (text: string) => {
    texts.value = { ...texts.peek(), [name]: text };
  };
  const field = (name: keyof Texts) => ({ id: `edit-${name}`, value: texts.value[name], change: set(name) });
  return (
    <>
      <TextField {...field('name')} label={more.recipient} />
      <TextField {...field('phone')} label={more.recipientPhone} mode="tel" />
      <TextField {...field('email')} label={desk.words.customer.email} mode="email" />
      <TextField {...field('address')} label={more.recipientAddress} rows={3} />
      <Choice {...field('courier')} label={more.courier} choices={desk.shop.couriers} none={more.notSet} />
      <MoneyField
        {...field('shipping')}
        label={more.shipping}
        money={desk.money}
        problem={shippingOf(model) === undefined ? more.moneyOdd : undefined}
      />
      <TextField {...field('note')} label={more.note} rows={2} />
    </>
  );
}

function shippingOf({ desk, texts }: EditModel): number | undefined {
  const typed = texts.value.shipping.trim();
  return typed === '' ? 0 : desk.money.parse(typed);
}

/** Only what differs; undefined where nothing does, or something cannot be read. */
function changesOf(model: EditModel): Omit<EditInput, 'number' | 'admin'> | undefined {
  const { desk, pieces, texts, before } = model;
  const typed = texts.value;
  const shipping = shippingOf(model);
  if (shipping === undefined || pieces.value.some((each) => countOf(each) === undefined)) return undefined;
  const { lines, shipping: charged } = desk.order;
  const kept = new Map(lines.map(({ id, quantity }) => [id, quantity]));
  const other = pieces.value.some((each) => countOf(each) !== (kept.get(each.key) ?? 0));
  const to = (['name', 'phone', 'email', 'address'] as const).filter((name) => typed[name] !== before[name]);
  const rest = (['courier', 'note'] as const).filter((name) => typed[name] !== before[name]);
  const changes = {
    ...(other && {
      lines: wanted(pieces.value).map(({ key, quantity }) =>
        kept.has(key) ? { line: key, quantity } : { sku: key, quantity },
      ),
    }),
    ...(to.length > 0 && { to: Object.fromEntries(to.map((name) => [name, typed[name].trim()])) }),
    ...(shipping !== charged && { shipping }),
    ...Object.fromEntries(rest.map((name) => [name, typed[name].trim()])),
  };
  return Object.keys(changes).length === 0 ? undefined : changes;
}

async function book(model: EditModel): Promise<void> {
  const { desk, booking } = model;
  const changes = changesOf(model);
  if (changes === undefined && booking.inDoubt.peek() === null) return;
  const admin = desk.admin();
  const answer = await booking.send({
    ...changes,
    number: desk.order.number,
    ...(admin !== '' && { admin }),
  });
  if (answer) desk.done(answer.order, answer.message);
}
