/**
 * A record's way into the tables. No lock binds people: after the writing the book is looked at once more. The anchors
 * must then be what our own writing made of them; where they are not, somebody sorted, inserted or moved something in
 * that moment, and what went astray is taken back and written anew by key.
 */
import { refuse } from '../domain/errors.ts';
import { type TableName, tables } from '../schema/index.ts';
import { columnNames } from '../schema/table.ts';
import type { Anchor } from './anchors.ts';
import { takeBack } from './astray.ts';
import { rereadAnchors, tableNames } from './book.ts';
import type { Effect } from './journal.ts';
import { markAfter } from './order-mark.ts';
import { type Placed, SPARE_ROWS, writePlaced } from './project.ts';
import { type Conflict, type Redone, redo } from './redo.ts';
import { type Desk, gridOf } from './shop.ts';
import type { QueuedEffect } from './table-view.ts';

/** Times that a landing is looked at and written anew; people do not sort for ever. */
const LOOKS = 3;

export const nameOf = (effect: QueuedEffect): TableName =>
  tableNames.find((name) => tables[name] === effect.table) as TableName;

/** Writes what was decided, and `checkpoint` with it; all of it has landed on return. */
export function land(
  desk: Desk,
  effects: readonly QueuedEffect[],
  written: readonly Effect[],
  checkpoint: () => void,
): readonly Conflict[] {
  const placed = project(desk, effects);
  checkpoint();
  return settle(desk, placed, written);
}

/** Finishes a record that a dead run left behind. */
export function landAnew(
  desk: Desk,
  effects: readonly Effect[],
  checkpoint: () => void,
): readonly Conflict[] {
  const { placed, conflicts } = redoEffects(desk, effects);
  checkpoint();
  return [...conflicts, ...settle(desk, placed, effects)];
}

/** Whether rows or columns moved in some tables since they were last looked at: what was read of them need not hold. One read. */
export function hasMoved(desk: Desk, names: readonly TableName[]): boolean {
  const { anchors } = desk.book;
  const now = rereadAnchors(desk.workbook, desk.book, names);
  const moved = names.some((name) => !isAs(anchors.get(name), now.get(name)));
  for (const [name, anchor] of now) anchors.set(name, anchor);
  return moved;
}

const isAs = (expected: Anchor | undefined, now: Anchor | undefined): boolean =>
  expected !== undefined &&
  now !== undefined &&
  now.broken === undefined &&
  now.rows === expected.rows &&
  (expected.end === 0 || now.end === expected.end) &&
  (expected.mark === '' || expected.mark === now.mark) &&
  [...now.columns].every(([name, place]) => expected.columns.get(name) === place);

/** What the anchor must be when our rows have landed and nobody else did anything. */
function expectedAfter(anchor: Anchor, placed: readonly Placed[]): Anchor {
  const last = Math.max(1, ...placed.map(({ row }) => row));
  const rows = last >= anchor.rows ? last + SPARE_ROWS : anchor.rows;
  const keyIndex = columnNames(anchor.table).indexOf(anchor.table.key);
  const mark = placed.reduce((sum, { row, cells }) => markAfter(anchor.table, sum, row, cells), anchor.mark);
  // Where the last rows are emptied the end comes up, nobody knows how far.
  const emptied = placed.some(({ key, cells }) => key !== '' && cells.get(keyIndex)?.[1] === '');
  return { ...anchor, end: emptied ? 0 : Math.max(anchor.end, last), rows, mark };
}

// The read makes all that is pending land: it is the booking's second barrier.
function settle(
  desk: Desk,
  placed: Redone['placed'],
  written: readonly Effect[],
  looks = LOOKS,
): readonly Conflict[] {
  const { anchors } = desk.book;
  const names = [...placed.keys()];
  if (names.length === 0) {
    desk.workbook.flush();
    return [];
  }
  const now = rereadAnchors(desk.workbook, desk.book, names);
  const conflicts: Conflict[] = [];
  const rewritten: Redone['placed'] = new Map();
  for (const name of names) {
    const was = anchors.get(name);
    const is = now.get(name);
    if (!was || !is) continue;
    anchors.set(name, is);
    const rows = placed.get(name) ?? [];
    const expected = expectedAfter(was, rows);
    if (isAs(expected, is)) continue;
    if (looks <= 1) {
      conflicts.push(...rows.map(({ key, row }) => ({ table: is.table, key, row })));
      continue;
    }
    const back = is.broken
      ? { conflicts: [], placed: [] }
      : takeBack(desk, name, { was, expected, is, rows });
    const anew = redoEffects(
      desk,
      written.filter(({ t }) => t === name),
    );
    conflicts.push(...back.conflicts, ...anew.conflicts);
    rewritten.set(name, [...back.placed, ...(anew.placed.get(name) ?? [])]);
  }
  if (rewritten.size > 0) conflicts.push(...settle(desk, rewritten, written, looks - 1));
  return conflicts;
}

function redoEffects(desk: Desk, effects: readonly Effect[]): Redone {
  return redo(effects, (name) => {
    const anchor = desk.book.anchors.get(name) ?? refuse('tab-gone', { tab: name });
    return { anchor, grid: () => gridOf(desk, name) };
  });
}

function project(desk: Desk, effects: readonly QueuedEffect[]): Redone['placed'] {
  const placed = new Map<TableName, Placed[]>();
  for (const effect of effects) {
    const name = nameOf(effect);
    const rows = placed.get(name) ?? [];
    placed.set(name, rows);
    rows.push({ ...effect, fresh: effect.kind === 'append' });
  }
  for (const [name, rows] of placed) {
    const anchor = desk.book.anchors.get(name);
    if (anchor) writePlaced(gridOf(desk, name), anchor, rows);
  }
  return placed;
}

/** Writes grey figures that can be worked out again. False: somebody moved something meanwhile, and they should be. */
export function landGrey(desk: Desk, grey: readonly QueuedEffect[]): boolean {
  if (hasMoved(desk, [...new Set(grey.map(nameOf))])) return false;
  return settle(desk, project(desk, grey), []).length === 0;
}
