/** Start, pause, clear: what leaves the book, and what was only practice. */
import { packLevel } from '../domain/packed-level.ts';
import type { TableName } from '../schema/index.ts';
import { writeIdentity } from '../tables/book.ts';
import { record } from '../tables/commit.ts';
import type { Decorator } from '../tables/layout.ts';
import { type Desk, openShop } from '../tables/shop.ts';
import { addMovement } from './levels.ts';
import { showFacts } from './show-facts.ts';

/** The account that presses it becomes the one whose clock sends; a copied book becomes a book of its own. */
export function startSending(desk: Desk, sender: { readonly token: string; readonly name: string }): void {
  const shop = openShop(desk);
  desk.book.identity = { ...desk.book.identity, spreadsheet: desk.workbook.id() };
  writeIdentity(desk.book);
  shop.state.mode = 'live';
  shop.state.sender = sender;
  record(desk, shop, `start-${desk.book.state.seq + 1}`, '', '');
  finish(desk);
}

export function pauseSending(desk: Desk): void {
  const shop = openShop(desk);
  shop.state.mode = 'paused';
  record(desk, shop, `pause-${desk.book.state.seq + 1}`, '', '');
  finish(desk);
}

function finish(desk: Desk): void {
  showFacts(desk);
  desk.workbook.flush();
}

const cleared: readonly TableName[] = ['orders', 'orderLines', 'payments', 'movements', 'outbox'];

/** Only in practice mode: empties the order tabs and puts every level back to its opening stock. Tells how many orders went. */
export function clearPractice(desk: Desk, decorator: Decorator): number | undefined {
  const shop = openShop(desk);
  if (shop.state.mode !== 'practice') return undefined;
  const orders = shop.state.order;
  const opening = new Map(
    shop.products.all(['sku', 'opening']).map(({ values }) => [values.sku, values.opening]),
  );
  for (const rec of shop.stock.all()) {
    const { sku } = rec.values;
    const typed = opening.get(sku);
    const onHand = typeof typed === 'number' ? typed : 0;
    const level = packLevel({ sku, onHand, allocated: 0, demand: [] });
    shop.stock.change(rec, { level, onHand, allocated: 0, available: onHand, alert: '', problem: '' });
  }
  for (const rec of shop.customers.all())
    shop.customers.change(rec, { firstOrder: '', lastOrder: '', orders: 0, spent: 0 });
  Object.assign(shop.state, {
    order: 0,
    payment: 0,
    message: 0,
    waiting: 0,
    waitingFrom: 2,
    unknown: 0,
    counts: {},
    days: {},
  });
  record(desk, shop, `clear-${desk.book.state.seq + 1}`, '', '');
  for (const name of cleared) {
    const anchor = desk.book.anchors.get(name);
    if (anchor && anchor.end > 1) decorator.deleteRows(anchor.gridId, 2, anchor.end - 1);
  }
  openAgain(desk, opening);
  finish(desk);
  return orders;
}

// The stock card begins anew with what was there at the opening.
function openAgain(desk: Desk, opening: ReadonlyMap<string, unknown>): void {
  for (const name of cleared) {
    const anchor = desk.book.anchors.get(name);
    if (anchor)
      desk.book.anchors.set(name, { ...anchor, rows: anchor.rows - (anchor.end - 1), end: 1, waiting: 0 });
  }
  const shop = openShop(desk);
  for (const [sku, quantity] of opening) {
    if (sku !== '' && typeof quantity === 'number') addMovement(shop, sku, 'opening', quantity, {});
  }
  record(desk, shop, `open-${desk.book.state.seq + 1}`, '', '');
}
