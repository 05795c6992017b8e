import { effect, type Signal, signal } from '@preact/signals-core';
import { keptDiscount } from '../../domain/pricing.ts';
import type { Answers, BuyerView, Input, OrderDetails } from '../../entry/calls.ts';
import { type Booking, createBooking } from '../booking.ts';
import type { ChargeTexts, LineText } from '../pricing/figures.ts';
import { createRemote, type Remote } from '../remote.ts';
import type { ActionDesk } from './actions.tsx';
import { createShelf, type Pieces, type Shelf } from './pieces.tsx';

export type EditInput = Omit<Input<'editOrder'>, 'key'>;
export type Line = OrderDetails['lines'][number];

/** What is typed beside the goods. */
export interface Texts extends ChargeTexts {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly courier: string;
  readonly note: string;
}

export interface EditModel {
  readonly desk: ActionDesk;
  readonly pieces: Signal<readonly Pieces[]>;
  /** Price and discount as typed, by the key of their pieces; left out: as they were. */
  readonly priced: Signal<Readonly<Record<string, Partial<Omit<LineText, 'quantity'>>>>>;
  /** Keys of the pieces whose price and discount are shown. */
  readonly unfolded: Signal<readonly string[]>;
  /** Whether discount, shipping and fees are shown. */
  readonly charging: Signal<boolean>;
  /** The price that is being typed, by its field's id. */
  readonly typing: Signal<string>;
  readonly texts: Signal<Texts>;
  readonly before: Texts;
  readonly shelf: Shelf;
  /** What something new costs at the order's price level; never waited for. */
  readonly buyer: Remote<BuyerView>;
  readonly booking: Booking<EditInput, Answers['editOrder']>;
}

export function createEdit(desk: ActionDesk): EditModel {
  const { client, newKey, words, order } = desk;
  const before = textsOf(desk);
  const shelf = createShelf(desk, 'edit');
  const buyer = createRemote(() => client.buyer({ id: order.customerId, level: order.level }));
  effect(() => {
    if (shelf.open.value) void buyer.load();
  });
  return {
    ...{ desk, before, buyer, shelf, texts: signal<Texts>(before) },
    pieces: signal(order.lines.map((line) => piecesOf(line, desk))),
    ...{ priced: signal({}), unfolded: signal<readonly string[]>([]) },
    ...{ charging: signal(false), typing: signal('') },
    booking: createBooking({ ask: (input) => client.editOrder(input), newKey, unsure: words.save.unsure }),
  };
}

function textsOf({ order, money }: ActionDesk): Texts {
  const { recipient: name, phone, email, address, courier, note } = order;
  const amount = (minor: number): string => (minor === 0 ? '' : money.format(minor));
  const { discount, shipping, shippingCost, insurance, packing } = order;
  return {
    ...{ name, phone, email, address, courier, note },
    ...{ discount: amount(discount), shipping: amount(shipping), shippingCost: amount(shippingCost) },
    ...{ insurance: amount(insurance), packing: amount(packing) },
  };
}

const piecesOf = ({ id, name, quantity, price }: Line, { money }: ActionDesk): Pieces => ({
  ...{ key: id, name, quantity: String(quantity) },
  about: `${quantity} \u00d7 ${money.format(price)}`,
});

/** The line as it was; undefined for something new. */
export const lineOf = ({ desk }: EditModel, key: string): Line | undefined =>
  desk.order.lines.find(({ id }) => id === key);

/** What one piece costs unless another price is typed: what it was sold for, or what it costs today at the order's price level. */
export function usualPrice({ desk, shelf, buyer }: EditModel, key: string): number | undefined {
  const line = desk.order.lines.find(({ id }) => id === key);
  const [shelved, known] = [shelf.remote.state.value, buyer.state.value];
  const own = known.kind === 'ready' ? known.value.prices[key] : undefined;
  const listed = shelved.kind === 'ready' ? shelved.value.productOf(key)?.price : undefined;
  return line?.price ?? own ?? listed;
}

/** A line's discount where nobody types one: its part of each piece stays. */
export function discountKept(line: Line | undefined, quantity: number, price = 0): number {
  return line === undefined ? 0 : keptDiscount(line, { quantity, price });
}
