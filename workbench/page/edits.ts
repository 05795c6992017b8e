/** From Univer's matrix of changed cells (rows and columns from 0) to blocks of values (from 1). */
import type { ICellData } from '@univerjs/core';
import type { Typed } from './protocol.ts';

export type CellMatrix = Readonly<Record<string, Readonly<Record<string, ICellData | null>> | undefined>>;

export interface BlockEdit {
  readonly row: number;
  readonly column: number;
  readonly values: Typed[][];
}

interface Change {
  readonly row: number;
  readonly column: number;
  readonly value: Typed;
}

function typedOf(cell: ICellData | null): Typed | undefined {
  if (cell === null) return '';
  if (!('v' in cell) && !('p' in cell)) return undefined;
  if (cell.t === 3) return cell.v === 1 || cell.v === true;
  return cell.v ?? '';
}

function changes(matrix: CellMatrix): Change[] {
  const found: Change[] = [];
  for (const [row, cells] of Object.entries(matrix)) {
    for (const [column, cell] of Object.entries(cells ?? {})) {
      const value = typedOf(cell);
      if (value !== undefined) found.push({ row: Number(row) + 1, column: Number(column) + 1, value });
    }
  }
  return found;
}

/** One block when the changed cells fill their rectangle, else one block a cell. Style changes are none. */
export function collectEdits(matrix: CellMatrix): BlockEdit[] {
  const found = changes(matrix);
  if (found.length === 0) return [];
  const top = Math.min(...found.map((change) => change.row));
  const left = Math.min(...found.map((change) => change.column));
  const height = Math.max(...found.map((change) => change.row)) - top + 1;
  const width = Math.max(...found.map((change) => change.column)) - left + 1;
  if (height * width !== found.length) {
    return found.map(({ row, column, value }) => ({ row, column, values: [[value]] }));
  }
  const values: Typed[][] = Array.from({ length: height }, () => new Array<Typed>(width).fill(''));
  for (const { row, column, value } of found) {
    const line = values[row - top];
    if (line !== undefined) line[column - left] = value;
  }
  return [{ row: top, column: left, values }];
}
