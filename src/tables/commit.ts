/**
 * The commit: all of a booking or none of it, whenever the script dies. Finish what the journal holds → look for the key →
 * decide → one journal record, flush → look whether rows moved meanwhile → tables and checkpoint → look at them.
 */
import { refuse } from '../domain/errors.ts';
import type { Cell } from '../schema/cell.ts';
import {
  appendRecord,
  type Book,
  findKey,
  readBook,
  takeBackRecord,
  unprojected,
  writeState,
} from './book.ts';
import { sameCell } from './cells.ts';
import { checksum, type Effect, type JournalRecord } from './journal.ts';
import { hasMoved, land, landAnew, landGrey, nameOf } from './land.ts';
import type { Clock, Workbook } from './port.ts';
import type { Conflict } from './redo.ts';
import { addReviewItems } from './review.ts';
import { type Desk, openShop, type Shop } from './shop.ts';
import { toEffect } from './table-view.ts';

/** Opens the book and finishes what a dead run left undone. To be called under the lock; undefined before set-up. */
export function openDesk(workbook: Workbook, clock: Clock): Desk | undefined {
  const book = readBook(workbook);
  if (!book) return undefined;
  clock.assume(book.identity.zone);
  const desk = { workbook, clock, book, openedAt: clock.instant() };
  recover(desk);
  return desk;
}

/** Opens the book to look only: no lock is needed, nothing is finished, nothing may be recorded. */
export function lookAtDesk(workbook: Workbook, clock: Clock): Desk | undefined {
  const book = readBook(workbook);
  if (!book) return undefined;
  clock.assume(book.identity.zone);
  return { workbook, clock, book, openedAt: clock.instant() };
}

function recover(desk: Desk): void {
  for (const record of unprojected(desk.book, desk.workbook.landed())) {
    const conflicts = landAnew(desk, record.effects, () => {
      desk.book.state = record.state;
      writeState(desk.book);
    });
    markLanded(desk, conflicts, record.key);
  }
}

// Told first: whoever comes after a script that dies before the mark finds the conflicts again.
function markLanded(desk: Desk, conflicts: readonly Conflict[], key: string): void {
  if (conflicts.length > 0) reportConflicts(desk, conflicts, key);
  desk.workbook.setLanded(desk.book.state.seq);
}

// A Review that cannot be written to keeps no book from being opened.
function reportConflicts(desk: Desk, conflicts: readonly Conflict[], key: string): void {
  booking(desk, `conflicts-of-${key}`, (shop) =>
    shop.attempt(() =>
      addReviewItems(
        shop,
        conflicts.map(({ table, key: rowKey, row, astray }) => ({
          where: table.title[shop.settings.language],
          code: astray ? 'cells-astray' : row === undefined ? 'row-gone' : 'cell-changed-meanwhile',
          params: { key: rowKey },
        })),
      ),
    ),
  );
}

/** Runs `decide` and makes its effects stand. What it returns is also the answer to the same key asked again. */
export function commit<A extends Cell>(desk: Desk, key: string, asked: string, decide: (shop: Shop) => A): A {
  const { book } = desk;
  const hash = checksum(asked);
  const known = findKey(book, key, madeAt(key));
  if (known) return known.hash === hash ? (known.answer as A) : refuse('key-reused');
  if (book.state.clearing) refuse('clearing');
  return bookOnce(desk, decide, (answer) => ({ key, hash, answer: String(answer) }));
}

/** What a booking is called in the journal, and what the same key is answered. */
interface Named {
  readonly key: string;
  readonly hash?: string;
  readonly answer?: string;
}

/** A booking is decided anew where rows or columns moved while it was decided; so often, then the book is called busy. */
const TRIES = 3;

function bookOnce<R>(desk: Desk, decide: (shop: Shop, again: boolean) => R, named: (result: R) => Named): R {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const shop = openShop(desk);
    const result = decide(shop, tried > 0);
    if (record(desk, shop, named(result))) return result;
  }
  return refuse('busy');
}

/**
 * Runs `decide` and makes its effects stand, under a key of its own: `what` and the record's number. `again`: rows have
 * moved since row numbers were last read. Refuses 'busy' when they never stand still.
 */
export function booking<R>(desk: Desk, what: string, decide: (shop: Shop, again: boolean) => R): R {
  return bookOnce(desk, decide, () => ({ key: `${what}-${desk.book.state.seq + 1}` }));
}

/** Journals and projects what a shop has queued; without effects nothing is written. False: rows moved, and nothing is. */
export function record(desk: Desk, shop: Shop, { key, hash = '', answer = '' }: Named): boolean {
  const { book } = desk;
  const effects = shop.queue.effects.filter(({ cells }) => cells.size > 0);
  const same = JSON.stringify(shop.state) === JSON.stringify(book.state);
  if (effects.length === 0 && same) return true;
  if (book.torn) throw new Error('a booking broke off: the book must be opened anew');
  shop.state.seq = book.state.seq + 1;
  const journalled = effects.filter((effect) => effect.kind !== 'refresh');
  const written: Effect[] = journalled.map((effect) => toEffect(nameOf(effect), effect));
  const record: JournalRecord = {
    seq: shop.state.seq,
    key,
    hash,
    at: shop.instant,
    answer,
    effects: written,
    state: shop.state,
  };
  journal(book, record);
  desk.workbook.flush();
  if (effects.length > 0 && hasMoved(desk, shop.opened())) {
    // Nobody was told of it yet; a script that dies before it is taken back has booked it, whole.
    takeBackRecord(book, record.seq);
    desk.workbook.flush();
    book.torn = false;
    return false;
  }
  const conflicts = land(desk, effects, written, () => {
    showReview(desk, shop);
    book.state = shop.state;
    writeState(book);
  });
  book.torn = false;
  markLanded(desk, conflicts, key);
  return true;
}

// From the first character on the record may be there; one too long for the journal is told before any is written.
function journal(book: Book, record: JournalRecord): void {
  book.torn = true;
  try {
    appendRecord(book, record);
  } catch (error) {
    if (error instanceof RangeError) book.torn = false;
    throw error;
  }
}

/**
 * Writes grey figures that can be worked out again at any time: no record, no checkpoint. They have landed on return;
 * false: somebody moved rows or columns meanwhile, and they are to be worked out anew.
 */
export function refreshOnly(desk: Desk, shop: Shop): boolean {
  const grey = shop.queue.effects.filter(({ kind }) => kind === 'refresh');
  const news = grey.some(({ cells }) =>
    [...cells.values()].some(([before, after]) => !sameCell(before, after)),
  );
  return !news || landGrey(desk, grey);
}

// Review is there when it holds something, and only then.
function showReview(desk: Desk, { state }: Shop): void {
  const review = desk.book.anchors.get('review');
  if (review && state.open > 0 !== desk.book.state.open > 0)
    desk.workbook.setVisible(review.gridId, state.open > 0);
}

// Keys of the sidebar begin with the time they were made, base 36; others are never looked for among the old ones.
function madeAt(key: string): number | undefined {
  const [, made] = /^([0-9a-z]{8,9})-/.exec(key) ?? [];
  return made === undefined ? undefined : Number.parseInt(made, 36);
}
