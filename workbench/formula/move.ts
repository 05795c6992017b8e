import { lost, type Reference } from './ast.ts';

export type Axis = 'rows' | 'columns';

const keys = { rows: ['top', 'bottom'], columns: ['left', 'right'] } as const;

const spansAll = (reference: Reference, axis: Axis): boolean =>
  (axis === 'rows' && reference.whole === 'columns') || (axis === 'columns' && reference.whole === 'rows');

/** Lines were put in before `at`. */
export function shiftForInsert(reference: Reference, axis: Axis, at: number, count: number): void {
  if (spansAll(reference, axis)) return;
  const [first, last] = keys[axis];
  if (reference[first] >= at) reference[first] += count;
  if (reference[last] >= at) reference[last] += count;
}

/** Lines at…at+count−1 are gone; a reference to nothing else is lost. */
export function shiftForDelete(reference: Reference, axis: Axis, at: number, count: number): void {
  if (spansAll(reference, axis)) return;
  const [first, last] = keys[axis];
  const end = at + count - 1;
  if (reference[first] >= at && reference[last] <= end) reference.sheet = lost;
  else {
    if (reference[first] > end) reference[first] -= count;
    else if (reference[first] > at) reference[first] = at;
    if (reference[last] > end) reference[last] -= count;
    else if (reference[last] >= at) reference[last] = at - 1;
  }
}

/** Columns were moved; `place` says where each one went. A range follows when both its ends keep their order. */
export function shiftForMove(reference: Reference, place: (column: number) => number): void {
  if (spansAll(reference, 'columns')) return;
  const left = place(reference.left);
  const right = place(reference.right);
  if (left <= right && right - left === reference.right - reference.left) {
    reference.left = left;
    reference.right = right;
  } else if (reference.left === reference.right) reference.left = reference.right = left;
}
