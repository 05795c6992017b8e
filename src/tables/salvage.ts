/** A book whose own cells are damaged, from what the rest of `_book` still tells. */
import { type Book, readBook, recentRecords } from './book.ts';
import { RING } from './journal.ts';
import type { Workbook } from './port.ts';
import { freshState, type Identity } from './state.ts';

/** State as of the newest record, identity as it stands, else `fresh`; undefined where there is no book. Two reads. */
export function salvageBook(workbook: Workbook, fresh: () => Identity): Book | undefined {
  const book = readBook(workbook, fresh);
  if (!book || book.state.seq > 0 || book.ring.size === 0) return book;
  book.state.seq = Math.max(...book.ring.keys());
  const [last] = recentRecords(book, RING).slice(-1);
  if (last) book.state = { ...freshState(), ...last.state };
  return book;
}
