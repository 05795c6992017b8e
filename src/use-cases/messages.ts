/** Messages as part of a booking: queued in the same commit, sent later by the clock. */
import type { Shop } from '../tables/shop.ts';

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
  const { outbox, state } = shop;
  const about = outbox
    .rows(state.waitingFrom, outbox.anchor.end - state.waitingFrom + 1)
    .filter(({ values }) => values.subject === subject && values.template === template);
  const last = about[about.length - 1];
  if (last?.values.state !== 'pending') return false;
  outbox.change(last, { state: 'cancelled' });
  state.waiting = Math.max(0, state.waiting - 1);
  return true;
}
