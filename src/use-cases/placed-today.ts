/** Today's orders by who ordered what, kept in the book's state: a message that is booked twice shows without a read. */
import { checksum } from '../tables/journal.ts';
import type { Shop } from '../tables/shop.ts';
import type { OrderedItem } from './order-items.ts';

/** The newest of the day; a message is booked twice within minutes. */
const KEPT = 100;

interface Placed {
  readonly number: string;
  readonly buyer: { readonly id: string };
  readonly items: readonly Pick<OrderedItem, 'sku' | 'quantity'>[];
}

/** Number of the customer's newest order of today with the same products and quantities. */
export const sameToday = ({ state, today }: Shop, order: Placed): string | undefined =>
  state.placed.day === today ? state.placed.orders[markOf(order)] : undefined;

export function notePlaced({ state, today }: Shop, order: Placed): void {
  const mark = markOf(order);
  const others = Object.entries(state.placed.day === today ? state.placed.orders : {})
    .filter(([other]) => other !== mark)
    .slice(1 - KEPT);
  state.placed = { day: today, orders: { ...Object.fromEntries(others), [mark]: order.number } };
}

// It begins with a letter: names that look like numbers would not keep their order.
const markOf = ({ buyer, items }: Placed): string =>
  `m${checksum([buyer.id, ...items.map(({ sku, quantity }) => `${quantity} ${sku}`).sort()].join('|'))}`;
