/** Messages as part of a booking: queued in the same commit, sent later by the clock. */
import type { outbox } from '../schema/outbox.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';

export type Template = 'order-placed' | 'order-shipped' | 'low-stock' | 'weekly-report';

/** Queues a message about an order; in practice mode it is written and never leaves. */
export function queueMessage(shop: Shop, template: Template, subject: string, row: number): void {
  shop.state.message += 1;
  const practice = shop.state.mode === 'practice';
  const at = shop.outbox.append({
    id: `M-${shop.state.message}`,
    at: shop.now,
    template,
    subject,
    row,
    state: practice ? 'practice' : 'pending',
    sentAt: 0,
  });
  if (practice) return;
  if (shop.state.waiting === 0) shop.state.waitingFrom = at;
  shop.state.waiting += 1;
}

/**
 * Takes back a message that has not left. True when nothing about it can have reached the customer:
 * it was waiting, or there never was one.
 */
export function withdrawMessage(
  shop: Shop,
  template: Template,
  subject: string,
  hasAddress: boolean,
): boolean {
  if (shop.state.mode === 'practice' || !hasAddress) return true;
  const last = lastMessage(shop, template, subject);
  if (!last || !['pending', 'sending', 'sent', 'unknown'].includes(last.values.state)) return true;
  if (last.values.state !== 'pending') return false;
  shop.outbox.change(last, { state: 'cancelled' });
  shop.state.waiting = Math.max(0, shop.state.waiting - 1);
  return true;
}

/** Lets a message that was taken back wait again: what it tells is true once more. */
export function renewMessage(shop: Shop, template: Template, subject: string): void {
  const last = lastMessage(shop, template, subject);
  if (last?.values.state !== 'cancelled') return;
  shop.outbox.change(last, { state: 'pending', at: shop.now });
  shop.state.waitingFrom = shop.state.waiting === 0 ? last.row : Math.min(shop.state.waitingFrom, last.row);
  shop.state.waiting += 1;
}

// Among those that wait, one small read; only when it is not there the whole outbox is looked through.
function lastMessage(shop: Shop, template: Template, subject: string): Rec<typeof outbox> | undefined {
  const about = (recs: readonly Rec<typeof outbox>[]): Rec<typeof outbox> | undefined =>
    recs.filter(({ values }) => values.subject === subject && values.template === template).pop();
  const { outbox: box, state } = shop;
  const waiting = about(box.rows(state.waitingFrom, box.anchor.end - state.waitingFrom + 1));
  return waiting ?? about(box.all());
}
