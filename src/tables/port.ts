/**
 * The one narrow door to a spreadsheet. `src/google` implements it; nothing else knows what is behind.
 * Rows and columns count from 1, as in Google Sheets.
 */
import type { Cell } from '../schema/cell.ts';

/** A tab. Reading makes every pending write land first; writing is buffered until then. */
export interface Grid {
  /** Counts as one read. */
  read(row: number, column: number, rows: number, columns: number): Cell[][];
  /** Last row with content in any column; counts as one read. */
  lastRow(): number;
  /** Rows the tab has, empty ones included; one read. */
  height(): number;
  /** Last column with content in any row; counts as one read. */
  lastColumn(): number;
  /** Row of the first cell in the column whose whole text is `text`, 0 when there is none; one read. */
  find(column: number, text: string): number;
  /** Strings stay text, whatever they begin with. A `DateCell` is written as its serial number: the column's format makes it a date. */
  write(row: number, column: number, values: readonly (readonly Cell[])[]): void;
  /** Formulas with `;` between arguments; no data table holds any. */
  writeFormula(row: number, column: number, formula: string): void;
  /** As written, '' where a cell holds none; one read. Only the doctor asks. */
  formulas(row: number, column: number, rows: number, columns: number): string[][];
  insertRowsAfter(row: number, count: number): void;
}

export interface Workbook {
  /** Changes when the file is copied. */
  readonly id: () => string;
  readonly url: () => string;
  /** IANA name, e.g. 'Asia/Jakarta'. */
  readonly zone: () => string;
  /** Such as 'id_ID': how typed numbers and days are read. */
  readonly locale: () => string;
  /** Cells of the tabs that are not named, empty ones included; one read, and two for each of them. */
  cellsBeside(ids: ReadonlySet<number>): number;
  /** undefined when the tab was deleted. */
  grid(id: number): Grid | undefined;
  /** The tab of the book, which bears that name: a read only the first time. To be called before `landed`. */
  bookGrid(name: string): Grid | undefined;
  /**
   * Number of the last record that is known to stand in the tables; undefined when nobody knows. Kept outside the grid:
   * of what a dying script had written, any part may have landed, a checkpoint among it.
   */
  landed(): number | undefined;
  setLanded(seq: number): void;
  setVisible(id: number, visible: boolean): void;
  /** Makes every pending write land. */
  flush(): void;
}

/** Time comes from outside, so that a run can be replayed. */
export interface Clock {
  /** Takes a zone for the workbook's, so that it need not be asked for. */
  assume(zone: string): void;
  /** Milliseconds since 1970, UTC. */
  instant(): number;
  /** The same in the workbook's zone, as a cell holds it: days since 1899-12-30, time of day as fraction. */
  serial(instant: number): number;
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly name: string;
}

export interface Mailer {
  /** Recipients left today for the account that runs this. */
  quota(): number;
  /** Throws when the service refuses; whether anything left is then unknown. */
  send(mail: Mail): void;
}
