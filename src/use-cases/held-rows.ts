/**
 * Rows of Orders whose changes look like an accident: they wait, and one item in Review asks a person. The row itself says
 * that it waits (its problem), so that nothing is forgotten when a script dies.
 */
import { type Change, previewOf } from '../domain/brake.ts';
import { refuse } from '../domain/errors.ts';
import { labelOf, ORDER_STATUSES, recognise } from '../domain/labels.ts';
import { type Order, orders } from '../schema/orders.ts';
import { textOf } from '../tables/cells.ts';
import { addReviewItems, closeItem, openAbout } from '../tables/review.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';
import { bookWords } from '../words/book.ts';
import { asksAnything, type Request, requestsOf, twins } from './change-order.ts';
import { findOrder } from './find-order.ts';

export type OrderRec = Rec<typeof orders>;

/** What the item in Review is about. */
export const BRAKE = 'brake';

/** Columns that tell what a row asks for, whether it waits, which order it is and whether it is paid: a block. */
export const ASKING_COLUMNS = [
  'number',
  'status',
  'statusBooked',
  'problem',
  'paymentStatus',
  'pay',
  'payBooked',
  'courier',
  'courierBooked',
  'tracking',
  'trackingBooked',
] as const;

const isHeldSentence = (text: string): boolean =>
  (['id', 'en'] as const).some((language) => bookWords(language).refusal('held', {}) === text);

export const isHeld = ({ values }: OrderRec): boolean =>
  values.problem !== '' && isHeldSentence(values.problem);

/** An order's row; refuses one whose own cells wait for a decision: they would be booked along. */
export function findFreeOrder(shop: Shop, number: string): OrderRec {
  const rec = findOrder(shop, number);
  return isHeld(rec) && asksAnything(rec.values) ? refuse('held') : rec;
}

/** Rows that ask for something or say that they wait. One read. */
export const openRows = (shop: Shop): OrderRec[] =>
  shop.orders.all(ASKING_COLUMNS).filter((rec) => isHeld(rec) || asksAnything(rec.values));

/** Rows that wait for a decision. One read. */
export const heldRows = (shop: Shop): OrderRec[] =>
  openRows(shop).filter((rec) => isHeld(rec) && asksAnything(rec.values));

export const changesOf = (recs: readonly OrderRec[]): Change[] =>
  recs.flatMap(({ row, values }) =>
    requestsOf(values).map((column) => ({
      row,
      column,
      typed: textOf(values[column]),
      booked: textOf(values[twins[column]]),
    })),
  );

/** Makes rows wait. */
export function hold(shop: Shop, recs: readonly OrderRec[], why: 'permuted' | 'many'): void {
  if (recs.length === 0) return;
  const problem = bookWords(shop.settings.language).refusal('held', {});
  for (const rec of recs) shop.orders.change(rec, { problem });
  askAbout(shop, heldRows(shop), why);
}

function askAbout(shop: Shop, held: readonly OrderRec[], why: 'permuted' | 'many'): void {
  shop.state.held = held.length;
  const { where, params } = preview(shop, held);
  const open = openAbout(shop, BRAKE);
  const { found } = bookWords(shop.settings.language).review(`brake-${why}`, params);
  if (open) shop.review.change(open, { found });
  else addReviewItems(shop, [{ where, code: `brake-${why}`, params, about: BRAKE }]);
}

function preview(shop: Shop, held: readonly OrderRec[]) {
  const { rows, changes, values, first, last } = previewOf(changesOf(held));
  const { language } = shop.settings;
  const at = (row: number): string => {
    const number = held.find((rec) => rec.row === row)?.values.number ?? '';
    return `${shop.orders.address(row, 'status')} (${number})`;
  };
  const written = ({ column, typed, count }: (typeof values)[number]): string =>
    `${count} × ${orders.columns[column as Request].header[language]} “${shown(column, typed, language)}”`;
  return {
    where: `${orders.title[language]} ${shop.orders.address(first, 'status')}`,
    params: { rows, changes, values: values.map(written).join(', '), first: at(first), last: at(last) },
  };
}

function shown(column: string, typed: string, language: 'id' | 'en'): string {
  const status = column === 'status' ? recognise(ORDER_STATUSES, typed) : undefined;
  return status ? labelOf(ORDER_STATUSES, status, language) : typed.slice(0, 30);
}

/** Rows that ask for nothing any more, for the values were put back or undone: they wait no longer. */
export function letGo(shop: Shop, recs: readonly OrderRec[]): void {
  for (const rec of recs) shop.orders.change(rec, { problem: '' });
  shop.state.held = Math.max(0, shop.state.held - recs.length);
  const open = shop.state.held === 0 ? openAbout(shop, BRAKE) : undefined;
  if (open) closeItem(shop, open);
}

/** Keeps count of the rows that wait, and the item about them open as long as there are any. */
export function recount(shop: Shop, recs: readonly OrderRec[]): void {
  const held = recs.filter((rec) => isHeld(rec) && asksAnything(rec.values));
  const free = recs.filter((rec) => isHeld(rec) && !asksAnything(rec.values));
  shop.state.held = held.length + free.length;
  letGo(shop, free);
  if (held.length > 0 && !openAbout(shop, BRAKE)) askAbout(shop, held, 'many');
}

/** The booked values go back into the cells in which something else was typed. */
export function putBack(shop: Shop, recs: readonly OrderRec[]): void {
  for (const rec of recs) {
    const back: Partial<Order> = { problem: '' };
    for (const request of requestsOf(rec.values)) back[request] = rec.values[twins[request]];
    shop.orders.change(rec, back);
  }
  shop.state.held = Math.max(0, shop.state.held - recs.length);
}
