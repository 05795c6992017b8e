/** Take the decisions people typed into Review: what was decided happens, and the item says so. */
import { DECISIONS, type Decision } from '../domain/decisions.ts';
import { labelOf, recognise } from '../domain/labels.ts';
import { textOf } from '../tables/cells.ts';
import { closeItem, decidedItems, type Item } from '../tables/review.ts';
import { type Desk, openShop, type Shop } from '../tables/shop.ts';
import { bookWords } from '../words/book.ts';
import { bookHeld, putHeldBack } from './book-orders.ts';
import { decideMessage, MAIL_DECISIONS } from './decide-message.ts';
import { mailOf } from './end-message.ts';
import { BRAKE, heldRows } from './held-rows.ts';
import { inOneBooking, NOTHING, type Processed, sum } from './one-booking.ts';

const BRAKE_DECISIONS: readonly Decision[] = ['book', 'put-back'];

export function takeDecisions(desk: Desk): Processed {
  const done = decideHeld(desk);
  const taken = inOneBooking(desk, 'review', (shop) => {
    const answers = decidedItems(shop).map((item) => take(shop, item));
    const [because] = answers.flatMap((answer) => answer ?? []);
    const refused = answers.filter((answer) => answer !== undefined).length;
    return { booked: answers.length - refused, refused, because };
  });
  return sum(done, taken);
}

const decisionOf = ({ values }: Item): Decision | undefined => recognise(DECISIONS, textOf(values.decision));

// As many bookings as it takes, before the item is closed: whoever dies between is followed by somebody who goes on.
function decideHeld(desk: Desk): Processed {
  const item = decidedItems(openShop(desk)).find(({ values }) => values.about === BRAKE);
  const decision = item && decisionOf(item);
  if (decision === 'book') return bookHeld(desk);
  return decision === 'put-back' ? putHeldBack(desk) : NOTHING;
}

/** undefined: it is done; else what was not understood. An item that nothing hangs on is closed by any word. */
function take(shop: Shop, item: Item): string | undefined {
  const { about } = item.values;
  const mail = mailOf(about);
  const choices = mail !== undefined ? MAIL_DECISIONS : about === BRAKE ? BRAKE_DECISIONS : undefined;
  if (!choices) {
    closeItem(shop, item);
    return undefined;
  }
  const decision = decisionOf(item);
  if (!decision || !choices.includes(decision)) return unclear(shop, item, choices);
  const { decided } = bookWords(shop.settings.language);
  if (mail !== undefined) closeItem(shop, item, decided[decideMessage(shop, mail, decision)]);
  else closeHeld(shop, item, decision === 'book' ? decided.book : decided['put-back']);
  return undefined;
}

// Rows left over, for time was short, are next; until then the decision waits with them.
function closeHeld(shop: Shop, item: Item, answer: string): void {
  shop.state.held = heldRows(shop).length;
  if (shop.state.held === 0) closeItem(shop, item, answer);
}

function unclear(shop: Shop, item: Item, choices: readonly Decision[]): string {
  const { language } = shop.settings;
  const labels = choices.map((choice) => `“${labelOf(DECISIONS, choice, language)}”`);
  const answer = bookWords(language).decided.unclear(labels.join(', '));
  if (item.values.todo !== answer) shop.review.change(item, { todo: answer });
  return answer;
}
