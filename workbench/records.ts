/** What a book is made of, as plain data that survives JSON. Rows and columns count from 1. */

/** '' is empty; dates are serial days since 1899-12-30 in the book's zone; errors are their text ('#REF!'). */
export type CellValue = string | number | boolean;

/** What a person enters: a string is read as typed, '' clears. */
export type Typed = string | number | boolean;

/** First and last row and column, both included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Style {
  /** Number format; left out is automatic. */
  readonly format?: string;
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points. */
  readonly size?: number;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
}

export interface Validation {
  readonly kind: 'list' | 'checkbox';
  readonly values: readonly string[];
  readonly dropdown: boolean;
  /** false: what does not fit is rejected, for scripts too. */
  readonly allowInvalid: boolean;
  readonly help: string;
}

export interface Condition {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
}

export interface Protection {
  /** null: the whole tab. */
  readonly area: Area | null;
  readonly description: string;
  readonly warningOnly: boolean;
  readonly editors: readonly string[];
}

/** A run of equal things down one column: `[first row, last row, index]`. */
export type Run = readonly [first: number, last: number, index: number];

export interface SheetState {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly color: string;
  readonly gridlines: boolean;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly widths: Readonly<Record<number, number>>;
  readonly heights: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Area[];
  readonly protections: readonly Protection[];
  readonly conditions: readonly Condition[];
  /** Rows from 1 with their cells from column 1; null is empty. Formula cells are null here. */
  readonly cells: readonly (readonly (CellValue | null)[])[];
  /** 'row,column' → '=…'. */
  readonly formulas: Readonly<Record<string, string>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, string>>;
  readonly styles: readonly Style[];
  /** By column (from 1): runs into `styles`. */
  readonly styleRuns: Readonly<Record<number, readonly Run[]>>;
  readonly rules: readonly Validation[];
  readonly ruleRuns: Readonly<Record<number, readonly Run[]>>;
}

export interface TriggerRecord {
  readonly id: string;
  readonly account: string;
  readonly handler: string;
  readonly kind: 'clock' | 'edit';
  /** Milliseconds between runs; 0 for edit triggers. */
  readonly every: number;
  /** Next run, milliseconds since 1970; 0 for edit triggers. */
  readonly next: number;
}

export interface MailRecord {
  readonly id: number;
  readonly account: string;
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
  readonly name: string;
  readonly replyTo: string;
  /** ISO. */
  readonly at: string;
}

export interface BookState {
  readonly version: 1;
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly owner: string;
  /** ISO. */
  readonly now: string;
  readonly nextSheetId: number;
  readonly sheets: readonly SheetState[];
  readonly properties: {
    readonly document: Readonly<Record<string, string>>;
    readonly script: Readonly<Record<string, string>>;
    readonly user: Readonly<Record<string, Readonly<Record<string, string>>>>;
  };
  readonly triggers: readonly TriggerRecord[];
  readonly mails: readonly MailRecord[];
}

export interface MenuEntry {
  /** Empty: a line between items. */
  readonly words: string;
  /** 'menu.setUp'; empty for a submenu. */
  readonly handler: string;
  readonly items: readonly MenuEntry[];
}

/** tab 0: the list of tabs itself (added, removed, renamed, moved, hidden). */
export interface Change {
  readonly tab: number;
  /** Cells that may have changed; null: the tab's shape (rows, columns, formats, rules). */
  readonly area: Area | null;
}
