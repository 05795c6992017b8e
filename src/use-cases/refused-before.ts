/** Requests in Orders that were refused and stay typed: tried again when a row of theirs changes, at the latest the next day. */
import { checksum } from '../tables/journal.ts';
import { type Desk, openShop } from '../tables/shop.ts';
import { asksAnything } from './change-order.ts';
import { ASKING_COLUMNS, changesOf, type OrderRec } from './held-rows.ts';
import type { Processed } from './one-booking.ts';

/** Whether nothing waits but what was refused today, standing as it stood. One read, from its first row to its last. */
export function wereRefused(desk: Desk): boolean {
  const { state, anchors } = desk.book;
  const { day, waiting, from, to, print } = state.refused;
  const anchor = anchors.get('orders');
  // As many wait as were refused: where these still stand, nothing else does.
  if (waiting === 0 || state.held > 0 || waiting !== anchor?.waiting || to > anchor.end) return false;
  const shop = openShop(desk);
  if (day !== shop.today) return false;
  const rows = shop.orders.rows(from, to - from + 1, ASKING_COLUMNS);
  return printOf(rows.filter(({ values }) => asksAnything(values))) === print;
}

/** `open`: all rows that asked for something; `done`: what became of it. */
export function noteRefused(desk: Desk, open: readonly OrderRec[], { booked, refused }: Processed): void {
  const { state, anchors } = desk.book;
  const waiting = anchors.get('orders')?.waiting ?? 0;
  const all = booked === 0 && refused === waiting && changesOf(open).length === waiting;
  const rows = open.map(({ row }) => row);
  state.refused = {
    day: openShop(desk).today,
    waiting: all ? waiting : 0,
    from: Math.min(...rows),
    to: Math.max(...rows),
    print: printOf(open),
  };
}

// What an order was asked, and what of the order decides whether that can be.
const printOf = (recs: readonly OrderRec[]): string =>
  checksum(
    JSON.stringify(
      recs.map(({ values }) => ASKING_COLUMNS.flatMap((name) => (name === 'problem' ? [] : [values[name]]))),
    ),
  );
