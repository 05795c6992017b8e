/** A book whose memory was lost: its numbers go on where the tabs end, and nothing is sent until a person says so. */
import { booking } from '../tables/commit.ts';
import { addReviewItems } from '../tables/review.ts';
import type { Desk, Shop } from '../tables/shop.ts';
import { bookWords } from '../words/book.ts';
import { readSettings } from './read-settings.ts';

/** False: the tabs hold nothing that was numbered, so the book is new. One read a tab that holds something. */
export function recoverBook(desk: Desk): boolean {
  const known = desk.book.state.seq > 0;
  if (!known && !NUMBERED.some((name) => (desk.book.anchors.get(name)?.end ?? 1) > 1)) return false;
  readSettings(desk);
  booking(desk, 'recovered', (shop) => {
    takeNumbers(shop);
    // Practice orders may be cleared: only what is known to be practice is.
    const practice = shop.state.order === 0 || (known && shop.state.mode === 'practice');
    shop.state.mode = practice ? 'practice' : 'paused';
    shop.state.sender = undefined;
    addReviewItems(shop, [
      { where: bookWords(shop.settings.language).menu.title, code: 'recovered', params: {} },
    ]);
  });
  return true;
}

const NUMBERED = ['orders', 'customers', 'payments', 'movements', 'returns', 'outbox', 'review'] as const;

function takeNumbers(shop: Shop): void {
  const { state } = shop;
  const review = shop.review.all(['id', 'decisionBooked']);
  const messages = shop.outbox.all(['id', 'state']);
  const ids = {
    order: shop.orders.all(['number']).map(({ values }) => values.number),
    customer: shop.customers.all(['id']).map(({ values }) => values.id),
    payment: shop.payments.all(['id']).map(({ values }) => values.id),
    movement: shop.movements.all(['id']).map(({ values }) => values.id),
    return: shop.returns.all(['id']).map(({ values }) => values.id),
    message: messages.map(({ values }) => values.id),
    review: review.map(({ values }) => values.id),
  };
  for (const name of Object.keys(ids) as (keyof typeof ids)[])
    state[name] = Math.max(state[name], ...ids[name].map(serialOf));
  const inState = (name: string): number => messages.filter(({ values }) => values.state === name).length;
  Object.assign(state, { chats: inState('chat'), chatFrom: 2, unknown: inState('unknown') });
  state.open = review.filter(({ values }) => values.id !== '' && values.decisionBooked === '').length;
}

/** 'BT-0012' → 12, 'M-17-x4f' → 17; 0 for what no booking wrote. */
function serialOf(id: string): number {
  const [, message, last] = /^M-(\d+)-|(\d+)$/.exec(id) ?? [];
  const serial = Number(message ?? last);
  return serial < 1e9 ? serial : 0;
}
