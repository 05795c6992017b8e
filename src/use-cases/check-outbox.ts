/**
 * Check the outbox against what bookings wrote: a row that a person appended, copied or changed never becomes a mail, and
 * Review says so.
 */
import { numbersOf, withoutNumber } from '../domain/number-set.ts';
import { addReviewItems, type Finding } from '../tables/review.ts';
import type { Shop } from '../tables/shop.ts';
import { isUnsent, numberOf, type OutboxRec, shortId } from './messages.ts';

/** Rows that may still leave, and those typed below them; what is not as it was booked is set aside. */
export function checkOutbox(shop: Shop): OutboxRec[] {
  const { outbox: box, state } = shop;
  const waiting = box.rows(state.waitingFrom, box.anchor.end - state.waitingFrom + 1);
  const missing = missingIn(shop, waiting);
  const rows = missing.length === 0 ? waiting : box.all();
  setAside(shop, rows);
  const gone = missing.length === 0 ? [] : missingIn(shop, rows);
  for (const number of gone) state.unsent = withoutNumber(state.unsent, number);
  const where = box.table.title[shop.settings.language];
  addReviewItems(
    shop,
    gone.map((number) => ({ where, code: 'mail-gone', params: { id: `M-${number}` } })),
  );
  return rows;
}

// Somebody may have sorted the tab, or deleted rows.
function missingIn({ state }: Shop, rows: readonly OutboxRec[]): number[] {
  const there = new Set(rows.map(numberOf));
  return numbersOf(state.unsent).filter((number) => !there.has(number));
}

/** Sets the rows aside that would leave although no booking wants it, or that somebody stopped by hand. */
export function setAside(shop: Shop, rows: readonly OutboxRec[]): void {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  // Of two rows with one id the one that is on its way is the booking's.
  for (const rec of [...rows].sort((a, b) => onItsWay(b) - onItsWay(a))) {
    const { id, state, sentAt } = rec.values;
    const asks = state === 'pending' || state === 'sending';
    const booked = isUnsent(shop, rec) && !seen.has(id);
    seen.add(id);
    if (asks === booked) continue;
    findings.push(found(shop, rec, asks ? 'mail-not-booked' : 'mail-stopped'));
    if (asks)
      shop.outbox.change(rec, { state: sentAt > 0 && numberOf(rec) !== undefined ? 'sent' : 'cancelled' });
    else shop.state.unsent = withoutNumber(shop.state.unsent, numberOf(rec) ?? 0);
  }
  addReviewItems(shop, findings);
}

const onItsWay = ({ values }: OutboxRec): number => (values.state === 'sending' ? 1 : 0);

const found = (shop: Shop, { row, values: { id, subject } }: OutboxRec, code: string): Finding => ({
  where: `${shop.outbox.table.title[shop.settings.language]} ${shop.outbox.address(row, 'state')}`,
  code,
  params: { id: `${shortId(id)} (${subject})` },
});
