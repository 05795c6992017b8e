import type { Cell } from '../../src/schema/cell.ts';
import type { Grid } from '../../src/tables/port.ts';

interface ColumnIndex {
  readonly rows: Map<string, number>;
  /** Rows looked at so far. */
  upTo: number;
}

/** A tab as plain rows behind the add-on's own port: its use cases run on it without a script. Dates stay date cells. */
export class MemoryGrid implements Grid {
  readonly rows: Cell[][];
  maxRows: number;
  private readonly indices = new Map<number, ColumnIndex>();

  constructor(rows: Cell[][], maxRows: number) {
    this.rows = rows;
    this.maxRows = maxRows;
  }

  read(row: number, column: number, rows: number, columns: number): Cell[][] {
    return Array.from({ length: rows }, (_, i) => {
      const line = this.rows[row - 1 + i];
      return Array.from({ length: columns }, (__, j) => line?.[column - 1 + j] ?? '');
    });
  }

  lastRow(): number {
    let row = this.rows.length;
    while (row > 0 && !this.rows[row - 1]?.some((cell) => cell !== '')) row -= 1;
    return row;
  }

  height(): number {
    return this.maxRows;
  }

  lastColumn(): number {
    return this.rows.reduce((last, line) => {
      let column = line.length;
      while (column > last && (line[column - 1] ?? '') === '') column -= 1;
      return Math.max(last, column);
    }, 0);
  }

  /** Remembers each column it was asked about: keys are looked for thousands of times. */
  find(column: number, text: string): number {
    const index = this.indices.get(column) ?? { rows: new Map<string, number>(), upTo: 0 };
    this.indices.set(column, index);
    for (; index.upTo < this.rows.length; index.upTo += 1) {
      const found = String(this.rows[index.upTo]?.[column - 1] ?? '');
      if (!index.rows.has(found)) index.rows.set(found, index.upTo + 1);
    }
    return index.rows.get(text) ?? 0;
  }

  write(row: number, column: number, values: readonly (readonly Cell[])[]): void {
    values.forEach((cells, i) => {
      while (this.rows.length < row + i) this.rows.push([]);
      const line = this.rows[row + i - 1] ?? [];
      while (line.length < column - 1) line.push('');
      cells.forEach((cell, j) => {
        line[column - 1 + j] = cell;
      });
      this.forget(row + i, column, cells.length);
    });
  }

  private forget(row: number, column: number, columns: number): void {
    for (const [indexed, { upTo }] of this.indices) {
      if (row <= upTo && indexed >= column && indexed < column + columns) this.indices.delete(indexed);
    }
  }

  writeFormula(): void {
    throw new Error('a book in memory works out no formulas');
  }

  /** Only at the end of a tab, whose last row is blank: nothing else is asked of a book that is being filled. */
  formulas(): string[][] {
    return [];
  }

  insertRowsAfter(row: number, count: number): void {
    if (row < this.maxRows - 1) throw new Error(`rows can be added at the end, row ${this.maxRows}, only`);
    this.maxRows += count;
  }
}
