/** Where rows, columns, cells and areas go when lines are put in or taken out. */
import type { Axis } from '../formula/move.ts';
import type { Area } from '../records.ts';

/** Where a line goes; null: it is gone. */
export type Shift = (line: number) => number | null;

export const insertShift =
  (at: number, count: number): Shift =>
  (line) =>
    line >= at ? line + count : line;
export const deleteShift =
  (at: number, count: number): Shift =>
  (line) =>
    line < at ? line : line < at + count ? null : line - count;

export function moveKeys<T>(map: Map<number, T>, shift: Shift): Map<number, T> {
  const moved = new Map<number, T>();
  for (const [line, item] of map) {
    const to = shift(line);
    if (to !== null) moved.set(to, item);
  }
  return moved;
}

export function moveSet(set: Set<number>, shift: Shift): Set<number> {
  return new Set([...set].map(shift).filter((line) => line !== null));
}

export function moveCells(map: Map<string, string>, axis: Axis, shift: Shift): Map<string, string> {
  const moved = new Map<string, string>();
  for (const [key, item] of map) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const to = shift(axis === 'rows' ? row : column);
    if (to !== null) moved.set(axis === 'rows' ? `${to},${column}` : `${row},${to}`, item);
  }
  return moved;
}

/** The same shift for an area's first and last line; null when nothing is left of it. */
export function moveArea(
  area: Area,
  axis: Axis,
  kind: 'insert' | 'delete',
  at: number,
  count: number,
): Area | null {
  const [first, last] = axis === 'rows' ? [area.top, area.bottom] : [area.left, area.right];
  const [from, to] = kind === 'insert' ? grown(first, last, at, count) : shrunk(first, last, at, count);
  if (to < from) return null;
  return axis === 'rows' ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
}

function grown(first: number, last: number, at: number, count: number): readonly [number, number] {
  return [first >= at ? first + count : first, last >= at ? last + count : last];
}

function shrunk(first: number, last: number, at: number, count: number): readonly [number, number] {
  const end = at + count - 1;
  const from = first > end ? first - count : Math.min(first, at);
  return [from, last > end ? last - count : Math.min(last, at - 1)];
}
