/** What was refused stays typed: the clock tries it again when a row of it changes or anything was booked, at the latest the next day. */
import type { TableName } from '../schema/index.ts';
import { checksum } from '../tables/journal.ts';
import { type Desk, openShop, type Shop } from '../tables/shop.ts';
import type { Standing } from '../tables/state.ts';
import { waitingOrders } from './book-quick-entry.ts';
import { asksAnything } from './change-order.ts';
import { ASKING_COLUMNS } from './held-rows.ts';
import { asksOfProduct } from './keep-products.ts';
import { ASKED_OF_STOCK, asksOfStock } from './keep-stock.ts';
import { isTired, NOTHING, type Processed } from './one-booking.ts';

/** A row that asks for something: what it asks, and what of the row decides whether that can be. */
interface Asking {
  readonly row: number;
  readonly values: object;
}
type Look = (shop: Shop, from: number, count: number) => readonly Asking[];

/** One read each. */
const looks: Partial<Record<TableName, Look>> = {
  products: ({ products }, from, count) => products.rows(from, count).filter(asksOfProduct),
  stock: ({ stock }, from, count) => stock.rows(from, count, ASKED_OF_STOCK).filter(asksOfStock),
  orders: ({ orders }, from, count) =>
    orders.rows(from, count, ASKING_COLUMNS).filter(({ values }) => asksAnything(values)),
  quickEntry: ({ quickEntry }, from, count) => waitingOrders(quickEntry.rows(from, count)).flat(),
};

/**
 * Does a tab's `work`, unless all that waits there was refused today and stands as it stood in a book that is as it was:
 * then one read, from the first such row to the last, is all it costs.
 */
export function unlessRefused(desk: Desk, name: TableName, work: () => Processed): Processed {
  const { state, anchors } = desk.book;
  const [look, anchor] = [looks[name], anchors.get(name)];
  if (!look || !anchor) return work();
  const { [name]: known, ...others } = state.refused;
  const shop = openShop(desk);
  const today = { day: shop.today, waiting: anchor.waiting };
  const held = (): boolean => name === 'orders' && desk.book.state.held > 0;
  if (
    known &&
    !held() &&
    known.day === today.day &&
    known.seq === state.seq &&
    known.waiting === today.waiting &&
    known.to <= anchor.end
  )
    if (printOf(look(shop, known.from, known.to - known.from + 1)) === known.print) return NOTHING;
  // Before the work, so that what is typed meanwhile does not count as refused.
  const asked = look(openShop(desk), 2, anchor.end - 1);
  const done = work();
  const { seq } = desk.book.state;
  const standing = { ...today, seq, ...spanOf(asked) };
  const again = done.booked > 0 || held() || isTired(desk);
  desk.book.state.refused = again ? others : { ...others, [name]: standing };
  return done;
}

function spanOf(asked: readonly Asking[]): Pick<Standing, 'from' | 'to' | 'print'> {
  const rows = asked.map(({ row }) => row);
  return { from: rows[0] ?? 2, to: rows[rows.length - 1] ?? 1, print: printOf(asked) };
}

// The sentence in the row is our answer, no part of the question.
const printOf = (asked: readonly Asking[]): string =>
  checksum(JSON.stringify(asked.map(({ values }) => ({ ...values, problem: undefined, answer: undefined }))));
