/** Start and pause: whether anything leaves the book. */
import { writeIdentity } from '../tables/book.ts';
import { booking } from '../tables/commit.ts';
import type { Desk } from '../tables/shop.ts';
import { showFacts } from './show-facts.ts';
import { speakAgain } from './watch-sender.ts';

/** The account that presses it becomes the one whose clock sends; a copied book becomes a book of its own. */
export function startSending(desk: Desk, sender: { readonly token: string; readonly name: string }): void {
  desk.book.identity = { ...desk.book.identity, spreadsheet: desk.workbook.id() };
  writeIdentity(desk.book);
  booking(desk, 'start', (shop) => {
    shop.state.mode = 'live';
    shop.state.sender = sender;
    shop.state.senderAt = shop.instant;
    speakAgain(shop);
    // What practice wrote is nobody's to send, so nobody looks through it.
    if (shop.state.unsent === '') shop.state.waitingFrom = shop.outbox.anchor.end + 1;
    // The first digest comes on the next morning, not minutes after the button was pressed.
    if ((shop.now % 1) * 24 >= shop.settings.alertHour) shop.state.runs['low-stock'] = shop.today;
  });
  finish(desk);
}

export function pauseSending(desk: Desk): void {
  booking(desk, 'pause', (shop) => {
    shop.state.mode = 'paused';
    speakAgain(shop);
  });
  finish(desk);
}

function finish(desk: Desk): void {
  showFacts(desk);
  desk.workbook.flush();
}
