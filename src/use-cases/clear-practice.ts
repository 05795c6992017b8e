/**
 * Clear practice orders: the order tabs are emptied and every level goes back to its opening stock. Too much for one
 * record, so the book says that it is being cleared and books nothing else meanwhile; every step may be done again.
 */
import { packLevel, unpackLevel } from '../domain/packed-level.ts';
import type { TableName } from '../schema/index.ts';
import { booking } from '../tables/commit.ts';
import type { Decorator } from '../tables/layout.ts';
import type { Desk, Shop } from '../tables/shop.ts';
import { freshState } from '../tables/state.ts';
import { addMovement } from './levels.ts';
import { showFacts } from './show-facts.ts';

const EMPTIED: readonly TableName[] = ['orders', 'orderLines', 'payments', 'returns', 'movements', 'outbox'];
/** Rows a booking changes: their record stays far below what the journal holds. */
const BATCH = 150;

/** Only in practice mode; undefined otherwise. Tells how many orders went. */
export function clearPractice(desk: Desk, decorator: Decorator): number | undefined {
  if (desk.book.state.mode !== 'practice') return undefined;
  const orders = desk.book.state.order;
  book(desk, (shop) => {
    shop.state.clearing = true;
    return 0;
  });
  emptyTabs(desk, decorator);
  while (book(desk, levelsBack) > 0);
  while (book(desk, customersBack) > 0);
  while (book(desk, openingsBack) > 0);
  book(desk, (shop) => {
    const counters = { order: 0, payment: 0, return: 0, message: 0, held: 0, unknown: 0, chats: 0 };
    const empty = {
      counts: {},
      days: {},
      weekLines: {},
      transfers: {},
      placed: freshState().placed,
      unsent: '',
      waitingFrom: 2,
    };
    Object.assign(shop.state, counters, empty, { clearing: false });
    return 0;
  });
  showFacts(desk);
  desk.workbook.flush();
  return orders;
}

function book(desk: Desk, step: (shop: Shop) => number): number {
  return booking(desk, 'clear', step);
}

function emptyTabs(desk: Desk, decorator: Decorator): void {
  for (const name of EMPTIED) {
    const anchor = desk.book.anchors.get(name);
    if (!anchor || anchor.broken || anchor.end < 2) continue;
    decorator.deleteRows(anchor.gridId, 2, anchor.end - 1);
    const rows = Math.max(2, anchor.rows - (anchor.end - 1));
    desk.book.anchors.set(name, { ...anchor, rows, end: 1, waiting: 0, mark: '' });
  }
  desk.workbook.flush();
}

const openingOf = (shop: Shop): Map<string, number> =>
  new Map(
    shop.products
      .all(['sku', 'openingBooked'])
      .map(({ values: { sku, openingBooked } }) => [
        sku,
        typeof openingBooked === 'number' ? openingBooked : 0,
      ]),
  );

function levelsBack(shop: Shop): number {
  const opening = openingOf(shop);
  const wrong = shop.stock.all().filter(({ values }) => {
    const level = unpackLevel(values.level);
    const opened = opening.get(values.sku) ?? 0;
    return (
      values.sku !== '' &&
      (!level || level.onHand !== opened || level.allocated !== 0 || level.demand.length > 0)
    );
  });
  for (const rec of wrong.slice(0, BATCH)) {
    const { sku } = rec.values;
    const onHand = opening.get(sku) ?? 0;
    const level = packLevel({ sku, onHand, allocated: 0, demand: [] });
    shop.stock.change(rec, { level, onHand, allocated: 0, available: onHand, alert: '', problem: '' });
  }
  return wrong.length;
}

function customersBack(shop: Shop): number {
  const known = shop.customers.all().filter(({ values }) => values.orders !== 0 || values.lastOrder !== '');
  for (const rec of known.slice(0, BATCH)) {
    shop.customers.change(rec, { firstOrder: '', lastOrder: '', orders: 0, spent: 0 });
  }
  return known.length;
}

// The stock card begins anew with what was there at the opening.
function openingsBack(shop: Shop): number {
  const written = new Set(shop.movements.all(['sku']).map(({ values }) => values.sku));
  const missing = [...openingOf(shop)].filter(([sku, quantity]) => quantity !== 0 && !written.has(sku));
  for (const [sku, quantity] of missing.slice(0, BATCH)) addMovement(shop, sku, 'opening', quantity, {});
  return missing.length;
}
