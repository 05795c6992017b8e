/** The public API of the workbench: what tests, the page and scripts may lean on. Rows and columns count from 1. */
import type {
  Area,
  BookState,
  CellValue,
  Change,
  Condition,
  MailRecord,
  MenuEntry,
  Style,
  TriggerRecord,
  Typed,
  Validation,
} from './records.ts';
import type { Counts, ExecutionRecord, Fault, KillAt } from './run/records.ts';

export interface WorkbenchOptions {
  /** Folder that holds Code.js and the html files, or the sources themselves (`{'Code.js': '…', 'sidebar.html': '…'}`). */
  readonly bundle: string | Readonly<Record<string, string>>;
  /** Default 'id_ID'. */
  readonly locale?: string;
  /** IANA zone of the book; default 'Asia/Jakarta'. */
  readonly timeZone?: string;
  /** Zone of the script; default: the bundle's appsscript.json, else the book's. One zone a process. */
  readonly scriptTimeZone?: string;
  /** Where the clock begins, ISO with offset. Default '2026-11-23T08:00:00+07:00'. */
  readonly now?: string;
  readonly seed?: number;
  /** Writes land at once instead of at the next read or flush. */
  readonly eager?: boolean;
  /** 'sim' (default): the clock moves only by executions and `advance`; 'live': it runs with the wall clock. */
  readonly mode?: 'sim' | 'live';
  /** 'not-in-clock': `getDocumentLock()` is null in clock triggers, as it may be in an add-on. */
  readonly lockMode?: 'always' | 'not-in-clock';
  /** Language of Google's own error texts. */
  readonly messages?: 'en' | 'id' | 'de' | 'es' | 'fr';
  /** Default 'owner@toko.example'. */
  readonly owner?: string;
  readonly name?: string;
  /** Mails an account may send in a day; default 100. */
  readonly mailQuota?: number;
  /** Real seconds without a service call after which a script is held for hung and stopped; default 600. */
  readonly watchdogSeconds?: number;
  /** Begins with this book instead of an empty one. */
  readonly state?: BookState;
}

export interface SidebarView {
  readonly title: string;
  readonly html: string;
}

/** A page in a window of its own above the book. */
export interface DialogView extends SidebarView {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface AlertView {
  readonly id: number;
  readonly account: string;
  readonly title: string;
  readonly prompt: string;
  /** 'OK', 'OK_CANCEL', 'YES_NO' or 'YES_NO_CANCEL'. */
  readonly buttons: string;
}

/** A Google account that has the book open. */
export interface Person {
  readonly account: string;
  /** Opens the book: runs `onOpen`. `menu` does it first when it has not been done. */
  open(): Promise<void>;
  menuItems(): readonly MenuEntry[];
  /** Chooses a menu item by its words ('Set up shop') or its path (['Toko', 'Set up shop']); `answers` are the buttons pressed in dialogs. */
  menu(words: string | readonly string[], options?: { readonly answers?: readonly string[] }): Promise<void>;
  /** Calls `rpc(method, JSON)` as the sidebar does and parses what it answers. */
  rpc(method: string, input: unknown): Promise<unknown>;
  rpcRaw(method: string, json: string): Promise<string>;
  /** google.script.run with its rules: a Date anywhere in the result makes it null. Rejects when the function throws. */
  call(name: string, ...args: readonly unknown[]): Promise<unknown>;
  /** Types into a cell, or pastes a block whose upper left corner is `a1`. Ends when the edit triggers have run. */
  edit(tab: string | number, a1: string, value: Typed | readonly (readonly Typed[])[]): Promise<void>;
  /** Types into the first row below the table's last content. Answers its row number. */
  append(tab: string | number, values: readonly Typed[]): Promise<number>;
  /** Takes the last edit, paste or sort back and fires edit triggers. false: nothing to undo. */
  undo(): Promise<boolean>;
  select(tab: string | number, a1: string): void;
  /** Sorts the rows of `a1` (default: everything below the frozen rows) by a column of the sheet. */
  sort(
    tab: string | number,
    column: number,
    options?: { readonly ascending?: boolean; readonly a1?: string },
  ): void;
  /** Hides the rows below the frozen ones for which `keep` is false; undefined shows all. */
  filter(tab: string | number, keep?: (row: readonly CellValue[]) => boolean): void;
  insertRows(tab: string | number, before: number, count?: number): void;
  insertColumns(tab: string | number, before: number, count?: number): void;
  deleteRows(tab: string | number, first: number, count?: number): void;
  deleteColumns(tab: string | number, first: number, count?: number): void;
  /** Moves columns so that they stand before the column that is `before` now. */
  moveColumns(tab: string | number, first: number, count: number, before: number): void;
  addTab(name?: string): number;
  renameTab(tab: string | number, name: string): void;
  deleteTab(tab: string | number): void;
  hideTab(tab: string | number): void;
  showTab(tab: string | number): void;
  sidebar(): SidebarView | null;
  closeSidebar(): void;
  dialog(): DialogView | null;
  closeDialog(): void;
  /** Dialogs shown to this person so far. */
  alerts(): readonly AlertView[];
  /** Presses a button ('OK', 'YES', 'NO', 'CANCEL', 'CLOSE') of a dialog that waits. */
  answer(alert: number, button: string): void;
  toasts(): readonly { readonly title: string; readonly text: string }[];
  activeTab(): number;
  selection(): Area;
}

/** One tab as it stands: landed writes only. */
export interface SheetView {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly color: string;
  readonly gridlines: boolean;
  readonly maxRows: number;
  readonly maxColumns: number;
  readonly lastRow: number;
  readonly lastColumn: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** Pixels by column or row, only where set. */
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly hiddenColumns: readonly number[];
  /** Hidden by a filter. */
  readonly hiddenRows: readonly number[];
  readonly merges: readonly Area[];
  readonly conditions: readonly Condition[];
  readonly protections: readonly {
    readonly area: Area | null;
    readonly description: string;
    readonly warningOnly: boolean;
  }[];
  /** The used rectangle; dates are serial days, errors their text, empty ''. */
  values(): CellValue[][];
  display(): string[][];
  formulas(): string[][];
  row(row: number): CellValue[];
  /** One cell by A1 notation. */
  cell(a1: string): {
    readonly value: CellValue;
    readonly display: string;
    readonly formula: string;
    readonly style: Style;
    readonly note: string;
    readonly link: string;
  };
  valueAt(row: number, column: number): CellValue;
  styleAt(row: number, column: number): Style;
  /** Visits cells of an area (default all) that hold content, a style, or both; cheap on big sheets. */
  each(
    visit: (row: number, column: number, value: CellValue, style: Style, formula: string) => void,
    area?: Area,
  ): void;
  notes(): ReadonlyMap<string, string>;
  links(): ReadonlyMap<string, string>;
  validations(): readonly { readonly areas: readonly Area[]; readonly rule: Validation }[];
}

export interface WorkbenchEvents {
  /** Cells, shape or tabs changed; what `area` is null for changed in shape. */
  change: Change;
  mail: MailRecord;
  execution: ExecutionRecord;
  /** An execution began. */
  start: { readonly id: number; readonly account: string; readonly function: string };
  toast: { readonly account: string; readonly title: string; readonly text: string };
  alert: AlertView;
  sidebar: { readonly account: string; readonly sidebar: SidebarView | null };
  dialog: { readonly account: string; readonly dialog: DialogView | null };
  menus: { readonly account: string; readonly menus: readonly MenuEntry[] };
  /** The person's script activated a tab or a range. */
  activate: { readonly account: string; readonly tab: number; readonly area: Area | null };
  clock: { readonly now: Date };
  /** A request of a script has its turn: a method's name, or 'done' when the script has returned. */
  turn: { readonly execution: number; readonly what: string; readonly at: number };
}

export interface Workbench {
  readonly id: string;
  readonly name: string;
  readonly locale: string;
  readonly timeZone: string;
  /** The virtual clock. */
  readonly now: Date;
  readonly owner: string;
  as(account: string): Person;
  accounts(): readonly string[];
  /** '1 day', '2 hours', '90 minutes', '30 seconds' or milliseconds; fires what is due and waits for it. */
  advance(by: string | number): Promise<void>;
  /** Waits until nothing runs. */
  settle(): Promise<void>;
  sheet(tab: string | number): SheetView;
  sheets(): readonly SheetView[];
  /** Host-side bulk fill from A1: rows are taken over as they are (numbers for dates), tab is made when missing. */
  load(tab: string, rows: CellValue[][]): void;
  mails(): readonly MailRecord[];
  counts(): Counts;
  resetCounts(): void;
  executions(): readonly ExecutionRecord[];
  properties(store?: 'document' | 'script'): Record<string, string>;
  userProperties(account: string): Record<string, string>;
  triggers(): readonly TriggerRecord[];
  /** The account's permission lapses: its mails fail until its person chooses a menu item and allows it again. */
  lapse(account: string): void;
  /** Global functions of the bundle. */
  functions(): Promise<readonly string[]>;
  fault(fault: Fault): void;
  kill(at: KillAt): void;
  clearFaults(): void;
  /** Called before call n (from 1, all executions together since the last reset) is served; a promise is waited for. */
  betweenCalls(
    callback: ((call: number, method: string, execution: number) => void | Promise<void>) | null,
  ): void;
  /** Another book with the same grid and code, without triggers and properties, and with another id. */
  copyBook(): Promise<Workbench>;
  /** The grid alone, as a version restore rewinds it. */
  snapshot(): BookState['sheets'];
  restore(sheets: BookState['sheets']): void;
  /** Everything, as plain JSON. `openWorkbench({state})` goes on from it. */
  toState(): BookState;
  /** xlsx has no checkbox rule etc.: puts another state in place of the present one; people and mail quota stay. */
  fromState(state: BookState): void;
  on<K extends keyof WorkbenchEvents>(event: K, listener: (payload: WorkbenchEvents[K]) => void): () => void;
  /** Ends the workers. */
  close(): Promise<void>;
}
