/** Take the decisions people typed into Review: what was decided happens, and the item says so. */
import { DECISIONS, type Decision } from '../domain/decisions.ts';
import { labelOf, recognise } from '../domain/labels.ts';
import { textOf } from '../tables/cells.ts';
import { closeItem, decidedItems, type Item } from '../tables/review.ts';
import type { Desk, Shop } from '../tables/shop.ts';
import { bookWords } from '../words/book.ts';
import { decideMessage, MAIL_DECISIONS } from './decide-message.ts';
import { mailOf } from './end-message.ts';
import { inOneBooking, type Processed } from './one-booking.ts';

export function takeDecisions(desk: Desk): Processed {
  return inOneBooking(desk, 'review', (shop) => {
    const taken = decidedItems(shop).map((item) => take(shop, item));
    const unclear = taken.find((answer) => answer !== undefined);
    const refused = taken.filter((answer) => answer !== undefined).length;
    return { booked: taken.length - refused, refused, because: unclear };
  });
}

/** undefined: it is done; else what was not understood. An item that nothing hangs on is closed by any word. */
function take(shop: Shop, item: Item): string | undefined {
  const mail = mailOf(item.values.about);
  let answer: string | undefined;
  if (mail !== undefined) {
    const decision = recognise(DECISIONS, textOf(item.values.decision));
    if (!decision || !MAIL_DECISIONS.includes(decision)) return unclear(shop, item, MAIL_DECISIONS);
    answer = bookWords(shop.settings.language).decided[decideMessage(shop, mail, decision)];
  }
  closeItem(shop, item, answer);
  return undefined;
}

function unclear(shop: Shop, item: Item, choices: readonly Decision[]): string {
  const { language } = shop.settings;
  const labels = choices.map((choice) => `“${labelOf(DECISIONS, choice, language)}”`);
  const answer = bookWords(language).decided.unclear(labels.join(', '));
  if (item.values.todo !== answer) shop.review.change(item, { todo: answer });
  return answer;
}
