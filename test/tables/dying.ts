/** Scripts that die in the middle of a booking. */
import { record } from '../../src/tables/commit.ts';
import { openShop } from '../../src/tables/shop.ts';
import { type ABook, Death, type Failure, type Keeps } from './a-book.ts';
import { filled, open, reprice, skus } from './deeds.ts';

/** What of the waiting writes is kept: of what a dying script had written, any part may have landed. */
export const LOSSES: readonly Keeps[] = [
  () => true,
  () => false,
  (at, waiting) => at < Math.floor(waiting / 2),
  (at) => at === 0,
  (at, waiting) => at === waiting - 1,
];

/** Whether the failure struck before the work was through. */
export function die(book: ABook, failure: Failure, work: () => unknown): boolean {
  book.fail(failure);
  try {
    work();
    return false;
  } catch (error) {
    if (!(error instanceof Death)) throw error;
    return true;
  } finally {
    book.fail();
  }
}

/** The record of a new price for A and of a product A-B stands, and nothing of it in the tables. */
export const torn = (...others: readonly string[]): ABook => breakOff(filled('A', ...others));

/** The same in a book that has a product A. */
export function breakOff(book: ABook): ABook {
  const desk = open(book);
  const shop = openShop(desk);
  reprice('A', 2_000)(shop);
  // The third call reads the anchors again: the journal's flush is done, nothing else is written.
  const act = () => record(desk, shop, { key: 'key-P', answer: 'x' });
  const died = die(book, { call: 3, how: 'kill', keeps: () => false }, act);
  if (!died || skus(book)[0]?.[2] !== 1_000) throw new Error('nothing broke off');
  return book;
}
