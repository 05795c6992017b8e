/**
 * The commit: all of a booking or none of it, whenever the script dies.
 * finish what the journal holds → look for the key → decide → one journal record, flush → tables → checkpoint, flush.
 */
import { refuse } from '../domain/errors.ts';
import type { Cell } from '../schema/cell.ts';
import { type TableName, tables } from '../schema/index.ts';
import type { Anchor } from './anchors.ts';
import {
  appendRecord,
  type Book,
  findKey,
  readBook,
  rereadAnchors,
  tableNames,
  unprojected,
  writeState,
} from './book.ts';
import { sameCell } from './cells.ts';
import { checksum, type Effect, type JournalRecord } from './journal.ts';
import type { Clock, Workbook } from './port.ts';
import { type Placement, SPARE_ROWS, writePlacement } from './project.ts';
import { type Conflict, redo } from './redo.ts';
import { addReviewItems } from './review.ts';
import { type Desk, gridOf, openShop, type Shop } from './shop.ts';
import { type QueuedEffect, toEffect } from './table-view.ts';

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
    const conflicts = redoEffects(desk, record.effects);
    if (record.seq >= desk.book.state.seq) desk.book.state = record.state;
    writeState(desk.book);
    desk.workbook.flush();
    desk.workbook.setLanded(record.seq);
    if (conflicts.length > 0) reportConflicts(desk, conflicts, record.key);
  }
}

// Rows were added after the block was read: the ends are read anew.
function refreshEnds(desk: Desk): void {
  const fresh = readBook(desk.workbook);
  for (const [name, anchor] of fresh?.anchors ?? []) desk.book.anchors.set(name, anchor);
}

function reportConflicts(desk: Desk, conflicts: readonly Conflict[], key: string): void {
  commit(desk, `conflicts-of-${key}`, '', (shop) => {
    addReviewItems(
      shop,
      conflicts.map(({ table, key: rowKey, row }) => ({
        where: table.title[shop.settings.language],
        code: row === undefined ? 'row-gone' : 'cell-changed-meanwhile',
        params: { key: rowKey },
      })),
    );
    return '';
  });
}

/** Runs `decide` and makes its effects stand. What it returns is also the answer to the same key asked again. */
export function commit<A extends Cell>(desk: Desk, key: string, asked: string, decide: (shop: Shop) => A): A {
  const { book } = desk;
  const hash = checksum(asked);
  const known = findKey(book, key, madeAt(key));
  if (known) return known.hash === hash ? (known.answer as A) : refuse('key-reused');
  if (book.state.clearing) refuse('clearing');
  const shop = openShop(desk);
  const answer = decide(shop);
  record(desk, shop, key, hash, String(answer));
  return answer;
}

/** Journals and projects what a shop has queued; without effects nothing is written. */
export function record(desk: Desk, shop: Shop, key: string, hash: string, answer: string): void {
  const { book } = desk;
  const { effects } = shop.queue;
  const same = JSON.stringify(shop.state) === JSON.stringify(book.state);
  if (effects.length === 0 && same) return;
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
  const touched = [...new Set(journalled.map(nameOf))];
  const conflicts = land(desk, touched, effects, written);
  showReview(desk, shop);
  book.state = shop.state;
  writeState(book);
  desk.workbook.flush();
  book.torn = false;
  desk.workbook.setLanded(shop.state.seq);
  if (conflicts.length > 0) reportConflicts(desk, conflicts, `${key}-${shop.state.seq}`);
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
 * No lock binds people: while the booking was decided somebody may have sorted, or moved a column. What stands where it
 * stood is written as decided; otherwise every row is looked up again by its key, as after a crash.
 */
function land(
  desk: Desk,
  touched: readonly TableName[],
  effects: readonly QueuedEffect[],
  written: readonly Effect[],
): Conflict[] {
  if (touched.length === 0) return [];
  const now = rereadAnchors(desk.workbook, desk.book, touched);
  const moved = touched.some((name) => hasMoved(desk.book.anchors.get(name), now.get(name)));
  if (!moved) {
    project(desk, effects);
    return [];
  }
  for (const [name, anchor] of now) desk.book.anchors.set(name, anchor);
  return redoEffects(desk, written);
}

const hasMoved = (before: Anchor | undefined, now: Anchor | undefined): boolean =>
  !before ||
  !now ||
  now.broken !== undefined ||
  now.rows !== before.rows ||
  now.end !== before.end ||
  (before.mark !== '' && before.mark !== now.mark) ||
  [...now.columns].some(([name, place]) => before.columns.get(name) !== place);

function redoEffects(desk: Desk, effects: readonly Effect[]): Conflict[] {
  const conflicts = redo(effects, (name) => {
    const anchor = desk.book.anchors.get(name) ?? refuse('tab-gone', { tab: name });
    return { anchor, grid: () => gridOf(desk, name) };
  });
  desk.workbook.flush();
  refreshEnds(desk);
  return conflicts;
}

/** Writes grey figures that can be worked out again at any time: no record, no checkpoint. They have landed on return. */
export function refreshOnly(desk: Desk, shop: Shop): void {
  const grey = shop.queue.effects.filter(({ kind }) => kind === 'refresh');
  const news = grey.some(({ cells }) =>
    [...cells.values()].some(([before, after]) => !sameCell(before, after)),
  );
  if (!news) return;
  project(desk, grey);
  desk.workbook.flush();
}

// Review is there when it holds something, and only then.
function showReview(desk: Desk, { state }: Shop): void {
  const review = desk.book.anchors.get('review');
  if (review && state.open > 0 !== desk.book.state.open > 0)
    desk.workbook.setVisible(review.gridId, state.open > 0);
}

const nameOf = (effect: QueuedEffect): TableName =>
  tableNames.find((name) => tables[name] === effect.table) as TableName;

function project(desk: Desk, effects: readonly QueuedEffect[]): void {
  const placements = new Map<TableName, Placement>();
  for (const effect of effects) {
    const name = nameOf(effect);
    const placement = placements.get(name) ?? new Map<number, Map<number, Cell>>();
    placements.set(name, placement);
    const cells = placement.get(effect.row) ?? new Map<number, Cell>();
    placement.set(effect.row, cells);
    for (const [i, [, after]] of effect.cells) cells.set(i, after);
  }
  for (const [name, placement] of placements) {
    const anchor = desk.book.anchors.get(name);
    if (!anchor) continue;
    writePlacement(gridOf(desk, name), anchor, placement);
    extendAnchor(desk.book, name, Math.max(...placement.keys()));
  }
}

// Several bookings may follow in one opening: each must see where the last one ended.
function extendAnchor(book: Book, name: TableName, last: number): void {
  const anchor = book.anchors.get(name);
  if (!anchor) return;
  const rows = last >= anchor.rows ? last + SPARE_ROWS : anchor.rows;
  book.anchors.set(name, { ...anchor, end: Math.max(anchor.end, last), rows, mark: '' });
}

// Keys of the sidebar begin with the time they were made, base 36; others are never looked for among the old ones.
function madeAt(key: string): number | undefined {
  const made = Number.parseInt(key.split('-')[0] ?? '', 36);
  return /^[0-9a-z]{8,9}-/.test(key) && Number.isFinite(made) ? made : undefined;
}
