/**
 * What the page and the server say to each other, as JSON. Rows and columns count from 1, as in Google Sheets.
 */

/** `[row, column, value, style]`: value '' is empty, dates are serial days; style indexes `TabView.styles`. */
export type CellView = readonly [
  row: number,
  column: number,
  value: string | number | boolean,
  style: number,
];

export type BlankRun = readonly [column: number, first: number, last: number, style: number];

export interface StyleView {
  readonly format?: string;
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  readonly underline?: boolean;
}

/** First and last row and column, both included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface ValidationView {
  readonly kind: 'list' | 'checkbox';
  readonly areas: readonly Area[];
  readonly values: readonly string[];
  readonly help: string;
}

export interface ConditionView {
  readonly areas: readonly Area[];
  readonly formula: string;
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
}

/** One tab as it shows. Cells of a hidden tab are left out (`loaded` is false) until a person opens it. */
export interface TabView {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly color: string;
  readonly loaded: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly gridlines: boolean;
  /** Pixels by column, only where they differ from 100. */
  readonly widths: Readonly<Record<number, number>>;
  /** Pixels by row, only where they differ from 21. */
  readonly heights: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Area[];
  readonly styles: readonly StyleView[];
  readonly cells: readonly CellView[];
  /** Runs of empty cells that carry a style, so that a thousand prepared rows stay short. */
  readonly blanks: readonly BlankRun[];
  /** 'row,column' → text. */
  readonly notes: Readonly<Record<string, string>>;
  readonly formulas: Readonly<Record<string, string>>;
  readonly links: Readonly<Record<string, string>>;
  readonly validations: readonly ValidationView[];
  readonly conditions: readonly ConditionView[];
}

export interface MenuEntry {
  /** Empty: a line between items. */
  readonly words: string;
  readonly items: readonly MenuEntry[];
}

export interface SidebarView {
  readonly title: string;
  readonly html: string;
}

export interface DialogView extends SidebarView {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface MailView {
  readonly id: number;
  readonly from: string;
  readonly to: string;
  readonly subject: string;
  readonly name: string;
  readonly text: string;
  readonly html: string;
  readonly at: string;
  /** The message as it goes over the wire, RFC 5322. */
  readonly raw: string;
  /** What the mail server said when it refused the message. */
  readonly failure: string;
}

export interface ExecutionView {
  readonly id: number;
  readonly account: string;
  readonly function: string;
  readonly at: string;
  readonly calls: number;
  readonly reads: number;
  readonly barriers: number;
  readonly cells: number;
  readonly seconds: number;
  readonly outcome: string;
  readonly error: string;
}

export interface AlertView {
  readonly id: number;
  readonly title: string;
  readonly prompt: string;
  readonly buttons: readonly string[];
}

export interface BookView {
  readonly name: string;
  readonly language: 'id' | 'en';
  readonly locale: string;
  readonly zone: string;
  readonly user: string;
  readonly accounts: readonly string[];
  readonly now: string;
  readonly file: string;
  readonly smtp: string;
  readonly tabs: readonly TabView[];
  readonly active: number;
  readonly menus: readonly MenuEntry[];
  readonly sidebar: SidebarView | null;
}

export type PageEvent =
  | { readonly kind: 'hello'; readonly boot: string }
  | {
      readonly kind: 'cells';
      readonly tab: number;
      readonly cells: readonly CellView[];
      readonly styles: readonly StyleView[];
    }
  /** The shape of a tab changed, or too much of it to say: fetch it anew. */
  | { readonly kind: 'tab'; readonly tab: number }
  /** Tabs came, went, moved or were renamed. */
  | { readonly kind: 'tabs' }
  | { readonly kind: 'activate'; readonly tab: number; readonly area: Area | null }
  | { readonly kind: 'menus'; readonly menus: readonly MenuEntry[] }
  | { readonly kind: 'sidebar'; readonly sidebar: SidebarView | null }
  | { readonly kind: 'dialog'; readonly dialog: DialogView | null }
  | { readonly kind: 'alert'; readonly alert: AlertView }
  | { readonly kind: 'toast'; readonly title: string; readonly text: string }
  | { readonly kind: 'mail'; readonly count: number }
  | { readonly kind: 'clock'; readonly now: string }
  | { readonly kind: 'running'; readonly functions: readonly string[] }
  | { readonly kind: 'executions' }
  | { readonly kind: 'accounts'; readonly accounts: readonly string[] }
  | { readonly kind: 'saved'; readonly file: string; readonly error: string };

/** What a person does in the page; the server runs it through the same API as the tests. */
export type Action =
  | {
      readonly do: 'edit';
      readonly tab: number;
      readonly row: number;
      readonly column: number;
      readonly values: Typed[][];
    }
  | { readonly do: 'undo' }
  | { readonly do: 'select'; readonly tab: number; readonly area: Area }
  | { readonly do: 'menu'; readonly path: readonly string[] }
  | { readonly do: 'answer'; readonly alert: number; readonly button: string }
  | { readonly do: 'closeSidebar' | 'closeDialog' }
  | { readonly do: 'sort'; readonly tab: number; readonly column: number; readonly ascending: boolean }
  | {
      readonly do: 'insert' | 'delete';
      readonly tab: number;
      readonly axis: 'rows' | 'columns';
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly do: 'moveColumn';
      readonly tab: number;
      readonly from: number;
      readonly count: number;
      readonly to: number;
    }
  | { readonly do: 'addTab' }
  | { readonly do: 'renameTab'; readonly tab: number; readonly name: string }
  | { readonly do: 'deleteTab' | 'hideTab' | 'showTab'; readonly tab: number }
  | { readonly do: 'advance'; readonly by: string }
  | { readonly do: 'addAccount'; readonly email: string };

/** A value as typed; '' clears. */
export type Typed = string | number | boolean;

export type Reply =
  | { readonly ok: true; readonly value?: unknown }
  | { readonly ok: false; readonly error: string };
