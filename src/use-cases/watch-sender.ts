/** Watch the one account that sends: others notice when its clock has stopped, and nobody sends in its place. */
import { booking } from '../tables/commit.ts';
import { addReviewItems, closeItem, openAbout } from '../tables/review.ts';
import type { Desk, Shop } from '../tables/shop.ts';
import { bookWords } from '../words/book.ts';
import { momentWords } from './show-facts.ts';

/** A clock that comes round every hour has missed so many. */
export const SILENT_MS = 3 * 3_600_000;

const SENDER = 'sender';

/** The account whose beat this is: its token, and whether Google would not let it send. */
interface Account {
  readonly me: string;
  readonly lapsed: boolean;
}

/** Whether this beat sends. */
export function watchSender(desk: Desk, { me, lapsed }: Account): boolean {
  const { state } = desk.book;
  if (state.mode !== 'live' || !state.sender) return false;
  const mine = state.sender.token === me;
  const now = desk.clock.instant();
  if (mine && !lapsed) {
    state.senderAt = now;
    if (state.silent) note(desk, speakAgain);
    return true;
  }
  const stopped = mine ? 'sender-lapsed' : now - state.senderAt > SILENT_MS ? 'sender-silent' : undefined;
  if (stopped && !state.silent) note(desk, (shop) => fallSilent(shop, stopped, momentOf(desk)));
  return false;
}

/** When the sender last sent or could have, in words. */
export const momentOf = ({ book, clock }: Desk): string => {
  const { senderAt } = book.state;
  const language = bookLanguage(book.identity.settings.language);
  return senderAt === 0 ? bookWords(language).dashboard.never : momentWords(clock.serial(senderAt), language);
};

const bookLanguage = (text = 'id'): 'id' | 'en' => (text.toLowerCase().startsWith('en') ? 'en' : 'id');

function note(desk: Desk, say: (shop: Shop) => void): void {
  booking(desk, 'sender', say);
}

function fallSilent(shop: Shop, code: string, time: string): void {
  shop.state.silent = true;
  const params = { name: shop.state.sender?.name ?? '', time };
  addReviewItems(shop, [
    { where: bookWords(shop.settings.language).menu.title, code, params, about: SENDER },
  ]);
}

/** The sender is back, or another one was chosen. */
export function speakAgain(shop: Shop): void {
  if (!shop.state.silent) return;
  shop.state.silent = false;
  const item = openAbout(shop, SENDER);
  if (item) closeItem(shop, item);
}
