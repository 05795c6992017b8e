/** The unit of work: what a use case sees. Reads are cached blocks, writes are queued; nothing lands before the commit. */
import { type Day, serialToDay } from '../domain/calendar.ts';
import { Refusal, refuse } from '../domain/errors.ts';
import type { tables } from '../schema/index.ts';
import { tables as declared, type TableName } from '../schema/index.ts';
import type { Table } from '../schema/table.ts';
import { anchorWords } from './anchor-words.ts';
import type { Book } from './book.ts';
import type { Clock, Grid, Workbook } from './port.ts';
import { type Settings, settingsOf } from './settings.ts';
import type { BookState } from './state.ts';
import { openTable, type Queue, type TableView } from './table-view.ts';

type Views = { readonly [N in Exclude<TableName, 'settings'>]: TableView<(typeof tables)[N]> };

export interface Shop extends Views {
  readonly settings: Settings;
  readonly settingsTab: TableView<(typeof tables)['settings']>;
  /** A draft: recorded with the effects, thrown away when the work is refused. */
  readonly state: BookState;
  /** Milliseconds since 1970. */
  readonly instant: number;
  /** The same in the workbook's zone, as a date cell holds it. */
  readonly now: number;
  readonly today: Day;
  readonly queue: Queue;
  /** Tables that were looked into so far. */
  opened(): TableName[];
  /** Runs one part of the work; a refusal takes back what the part queued and is returned, anything else flies on. */
  attempt<R>(part: () => R): R | Refusal;
}

/** A book that is open under the lock. */
export interface Desk {
  readonly workbook: Workbook;
  readonly clock: Clock;
  readonly book: Book;
  /** When it was opened, milliseconds since 1970: long work stops in time and goes on with the next beat. */
  readonly openedAt: number;
}

export const gridOf = (desk: Desk, name: TableName): Grid => {
  const anchor = desk.book.anchors.get(name);
  const grid = anchor && desk.workbook.grid(anchor.gridId);
  return grid ?? refuse('tab-gone', { tab: name });
};

/** `serial` to the second, so that equal instants make equal cells. */
const seconds = (serial: number): number => Math.round(serial * 86_400) / 86_400;

export function openShop(desk: Desk): Shop {
  const settings = settingsOf(desk.book.identity.settings);
  const queue: Queue = { generation: 0, effects: [], undo: [] };
  const state = JSON.parse(JSON.stringify(desk.book.state)) as BookState;
  const instant = desk.clock.instant();
  const now = seconds(desk.clock.serial(instant));
  const views = new Map<TableName, TableView<Table>>();
  const grids = new Map<TableName, Grid>();

  const grid = (name: TableName): Grid => {
    const known = grids.get(name) ?? gridOf(desk, name);
    grids.set(name, known);
    return known;
  };
  const view = (name: TableName): TableView<Table> => {
    const known = views.get(name);
    if (known) return known;
    const anchor = desk.book.anchors.get(name);
    if (!anchor) throw new Error(`no anchor for ${name}`);
    if (anchor.broken) refuse(anchor.broken.code, anchorWords(anchor, settings.language));
    const opened = openTable<Table>(declared[name], {
      anchor,
      grid: () => grid(name),
      format: settings,
      queue,
    });
    views.set(name, opened);
    return opened;
  };

  const attempt = <R>(part: () => R): R | Refusal => {
    const mark = queue.undo.length;
    const before = JSON.stringify(state);
    try {
      return part();
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      while (queue.undo.length > mark) queue.undo.pop()?.();
      Object.assign(state, { sender: undefined }, JSON.parse(before));
      return error;
    }
  };

  const today = serialToDay(Math.floor(now));
  const shop = { settings, state, instant, now, today, queue, opened: () => [...views.keys()], attempt };
  for (const name of Object.keys(declared) as TableName[]) {
    Object.defineProperty(shop, name === 'settings' ? 'settingsTab' : name, {
      get: () => view(name),
      enumerable: true,
    });
  }
  return shop as Shop;
}
