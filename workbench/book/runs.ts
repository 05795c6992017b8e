import type { Run } from '../records.ts';

/**
 * Equal things down a column, stored as runs: a format for 150,000 rows costs one entry. Index 0 means nothing.
 * Rows count from 1; the last run goes on for ever.
 */
export class Runs {
  private starts: number[] = [1];
  private values: number[] = [0];

  /** Position of the run that holds the row. */
  private find(row: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= row) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  at(row: number): number {
    return this.values[this.find(row)] ?? 0;
  }

  /** Makes a run begin at the row and answers its position. */
  private split(row: number): number {
    const at = this.find(row);
    if (this.starts[at] === row) return at;
    this.starts.splice(at + 1, 0, row);
    this.values.splice(at + 1, 0, this.values[at] ?? 0);
    return at + 1;
  }

  /** Replaces what rows first…last hold by `change(old)`. */
  map(first: number, last: number, change: (value: number) => number): void {
    if (last < first) return;
    this.split(last + 1);
    const start = this.split(first);
    for (let at = start; (this.starts[at] ?? Number.POSITIVE_INFINITY) <= last; at++) {
      this.values[at] = change(this.values[at] ?? 0);
    }
    this.join(start - 1, last + 1);
  }

  /** Merges equal neighbours around a changed stretch. */
  private join(from: number, lastRow: number): void {
    let at = Math.max(1, from);
    while (at < this.starts.length && (this.starts[at] ?? 0) <= lastRow) {
      if (this.values[at] === this.values[at - 1]) {
        this.starts.splice(at, 1);
        this.values.splice(at, 1);
      } else at++;
    }
  }

  set(first: number, last: number, value: number): void {
    this.map(first, last, () => value);
  }

  /** New rows take after the row above them, as in Google Sheets. */
  insert(row: number, count: number): void {
    for (let at = 0; at < this.starts.length; at++) {
      if ((this.starts[at] ?? 0) >= row && (this.starts[at] ?? 0) > 1)
        this.starts[at] = (this.starts[at] ?? 0) + count;
    }
  }

  remove(row: number, count: number): void {
    this.split(row + count);
    const start = this.split(row);
    const end = this.find(row + count);
    this.starts.splice(start, end - start);
    this.values.splice(start, end - start);
    for (let at = start; at < this.starts.length; at++) this.starts[at] = (this.starts[at] ?? 0) - count;
    this.join(start, row + 1);
  }

  /** What each of the rows first…last holds. */
  slice(first: number, last: number): number[] {
    const out: number[] = [];
    for (let at = this.find(first); out.length <= last - first; at++) {
      const end = Math.min(last, (this.starts[at + 1] ?? Number.POSITIVE_INFINITY) - 1);
      const value = this.values[at] ?? 0;
      for (let row = first + out.length; row <= end; row++) out.push(value);
    }
    return out;
  }

  /** Whether any of the rows holds something for which `test` is true. */
  some(first: number, last: number, test: (value: number) => boolean): boolean {
    for (let at = this.find(first); at < this.starts.length && (this.starts[at] ?? 0) <= last; at++) {
      if (test(this.values[at] ?? 0)) return true;
    }
    return false;
  }

  /** Runs other than 0 up to `lastRow`. */
  list(lastRow: number): Run[] {
    const out: Run[] = [];
    for (let at = 0; at < this.starts.length; at++) {
      const first = this.starts[at] ?? 1;
      const last = Math.min(lastRow, (this.starts[at + 1] ?? lastRow + 1) - 1);
      const value = this.values[at] ?? 0;
      if (value !== 0 && last >= first) out.push([first, last, value]);
    }
    return out;
  }

  static from(runs: readonly Run[]): Runs {
    const made = new Runs();
    for (const [first, last, value] of runs) made.set(first, last, value);
    return made;
  }
}
