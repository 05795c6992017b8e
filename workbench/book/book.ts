import { lost } from '../formula/ast.ts';
import { Evaluator } from '../formula/evaluate.ts';
import type { Formula } from '../formula/formula.ts';
import { parseFormula, type Surroundings } from '../formula/parse.ts';
import { formulaText } from '../formula/text.ts';
import type { Area, CellValue, Change, Typed } from '../records.ts';
import { enter } from './coerce.ts';
import { display, isText } from './display.ts';
import { type Locale, localeOf } from './locale.ts';
import { Sheet, type Slot } from './sheet.ts';
import { Zone } from './zone.ts';

const cellLimit = 10_000_000;

/** A spreadsheet: tabs in order, one locale, one zone. Knows nothing of scripts and people. */
export class Book {
  id: string;
  name: string;
  locale: Locale;
  readonly zone: Zone;
  sheets: Sheet[] = [];
  nextSheetId = 0;
  private readonly evaluator: Evaluator;
  private readonly changed: (change: Change) => void;
  /** Milliseconds since 1970, by the clock of whoever holds the book. */
  now: () => number = () => 0;

  constructor(id: string, name: string, locale: string, zone: string, changed: (change: Change) => void) {
    this.id = id;
    this.name = name;
    this.locale = localeOf(locale);
    this.zone = new Zone(zone);
    this.changed = changed;
    const book = this;
    this.evaluator = new Evaluator({
      get decimal() {
        return book.locale.decimal;
      },
      sheet: (id) => this.byId(id),
      today: () => Math.floor(this.zone.serial(this.now())),
    });
  }

  byId(id: number): Sheet | undefined {
    return this.sheets.find((sheet) => sheet.id === id);
  }

  /** Tab names do not differ by case alone. */
  byName(name: string): Sheet | undefined {
    const wanted = name.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  /** Tells listeners; `area` null means the shape of the tab, tab 0 the list of tabs. */
  touch(tab: number, area: Area | null): void {
    this.changed({ tab, area });
  }

  addSheet(name: string, index = this.sheets.length): Sheet {
    if (this.byName(name) !== undefined)
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    this.checkSize(26_000);
    const sheet = new Sheet(this.nextSheetId, name);
    // The first tab of a new book has id 0 in Google Sheets; the others a large one.
    this.nextSheetId = this.nextSheetId === 0 ? 1_000_001 : this.nextSheetId + 1;
    this.sheets.splice(index, 0, sheet);
    this.touch(0, null);
    return sheet;
  }

  removeSheet(sheet: Sheet): void {
    if (this.sheets.filter((other) => !other.hidden && other !== sheet).length === 0) {
      throw new Error("You can't remove all the visible sheets in a document.");
    }
    this.sheets = this.sheets.filter((other) => other !== sheet);
    for (const formula of this.allFormulas()) {
      for (const reference of formula.references) if (reference.sheet === sheet.id) reference.sheet = lost;
      formula.seen = null;
    }
    this.touch(0, null);
  }

  rename(sheet: Sheet, name: string): void {
    const other = this.byName(name);
    if (other !== undefined && other !== sheet)
      throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
    sheet.name = name;
    this.touch(0, null);
  }

  *allFormulas(): Generator<Formula> {
    for (const sheet of this.sheets) yield* sheet.formulas;
  }

  /** Throws when the book would pass Google's limit; grid cells count, not filled ones. */
  checkSize(more: number): void {
    const cells = this.sheets.reduce((sum, sheet) => sum + sheet.maxRows * sheet.maxColumns, more);
    if (cells > cellLimit)
      throw new Error(
        `This action would increase the number of cells in the workbook above the limit of ${cellLimit} cells.`,
      );
  }

  around(sheet: Sheet): Surroundings {
    return { sheet: sheet.id, decimal: this.locale.decimal, sheetNamed: (name) => this.byName(name)?.id };
  }

  valueOf(slot: Slot): CellValue {
    return typeof slot === 'object' ? this.evaluator.valueOf(slot) : (slot ?? '');
  }

  value(sheet: Sheet, row: number, column: number): CellValue {
    return this.valueOf(sheet.slot(row, column));
  }

  display(sheet: Sheet, row: number, column: number): string {
    return display(this.value(sheet, row, column), sheet.style(row, column).format, this.locale);
  }

  formula(slot: Slot): string {
    if (typeof slot !== 'object') return '';
    return formulaText(slot, { decimal: this.locale.decimal, nameOf: (id) => this.byId(id)?.name });
  }

  setFormula(sheet: Sheet, row: number, column: number, text: string): void {
    sheet.put(row, column, parseFormula(text.startsWith('=') ? text : `=${text}`, this.around(sheet)));
  }

  /** Puts a value as `setValues` and typing do: texts are read, unless the cell is a text cell. `year` is that of the clock. */
  enter(sheet: Sheet, row: number, column: number, typed: Typed, year: number): void {
    const format = sheet.style(row, column).format;
    if (typeof typed !== 'string') sheet.put(row, column, typed);
    else if (isText(format)) sheet.put(row, column, typed.startsWith("'") ? typed.slice(1) : typed);
    else if (typed.startsWith('=') && typed.length > 1) this.setFormula(sheet, row, column, typed);
    else this.enterText(sheet, row, column, typed, year);
  }

  private enterText(sheet: Sheet, row: number, column: number, typed: string, year: number): void {
    const format = sheet.style(row, column).format;
    const entered = enter(typed, this.locale, year);
    sheet.put(row, column, entered.value);
    if (entered.format !== undefined && format === undefined) {
      const shown = entered.format;
      sheet.restyle({ top: row, left: column, bottom: row, right: column }, (style) => ({
        ...style,
        format: shown,
      }));
    }
  }
}
