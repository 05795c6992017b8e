/** What becomes of a message that was on its way: the outbox, the order's row and Review say so. */
import { Refusal } from '../domain/errors.ts';
import { isTemplate } from '../domain/message-steps.ts';
import type { orders } from '../schema/orders.ts';
import { addReviewItems } from '../tables/review.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';
import { bookWords } from '../words/book.ts';
import { type OutboxRec, shortId, waitAgain, waitsNoMore } from './messages.ts';
import { momentWords } from './show-facts.ts';

/** 'later': the day's quota ended before it left. */
export type Ending = 'sent' | 'failed' | 'unknown' | 'later';

/** What an item in Review about a message is about. */
const MAIL = 'mail ';
/** The message's id; undefined when the item is about something else. */
export const mailOf = (about: string): string | undefined =>
  about.startsWith(MAIL) ? about.slice(MAIL.length) : undefined;

export function endMessage(shop: Shop, rec: OutboxRec, ending: Ending): void {
  if (ending === 'later') {
    waitAgain(shop, rec);
    return;
  }
  shop.outbox.change(rec, { state: ending, sentAt: ending === 'sent' ? shop.now : 0 });
  waitsNoMore(shop, rec);
  if (ending === 'sent') {
    noteSent(shop, rec);
    return;
  }
  if (ending === 'unknown') shop.state.unknown += 1;
  const { id, subject } = rec.values;
  addReviewItems(shop, [
    {
      where: `${shop.outbox.table.title[shop.settings.language]} ${shop.outbox.address(rec.row, 'state')}`,
      code: `mail-${ending === 'failed' ? 'refused' : 'unknown'}`,
      params: { id: `${shortId(id)} (${subject})` },
      about: `${MAIL}${id}`,
    },
  ]);
}

// A note that the next message still waits for its tracking number is news; that this one left is not.
/** `by`: who sent it in WhatsApp, '' where nobody said. */
export function noteSent(shop: Shop, { values: { template, subject, row } }: OutboxRec, by?: string): void {
  const order = findOrder(shop, subject, row);
  if (!order || isWaiting(order.values.message)) return;
  const { message } = bookWords(shop.settings.language);
  const what = message[isTemplate(template) ? template : 'order-placed'];
  const said = message.sent(what, momentWords(shop.now, shop.settings.language));
  shop.orders.change(order, { message: by === undefined ? said : message.by(said, by) });
}

// The tab may have been broken meanwhile: what left has left all the same.
function findOrder(shop: Shop, number: string, row: number): Rec<typeof orders> | undefined {
  const found = shop.attempt(() => shop.orders.find(number, row));
  return found instanceof Refusal ? undefined : found;
}

const isWaiting = (text: string): boolean =>
  (['id', 'en'] as const).some((language) => bookWords(language).message.waits === text);
