/** What a shopkeeper does, done by the add-on's own use cases on a book in memory, at any time of the past. */

import { beat } from '../../src/automations/heartbeat.ts';
import type { BeatPorts } from '../../src/automations/ports.ts';
import type { Cell } from '../../src/schema/cell.ts';
import { type TableName, tables } from '../../src/schema/index.ts';
import { type SettingName, settings } from '../../src/schema/settings.ts';
import type { Row, Table } from '../../src/schema/table.ts';
import { columnNames } from '../../src/schema/table.ts';
import { writeCell } from '../../src/tables/cells.ts';
import { commit } from '../../src/tables/commit.ts';
import { settingsOf } from '../../src/tables/settings.ts';
import { gridOf } from '../../src/tables/shop.ts';
import { endChats, viewChats } from '../../src/use-cases/chats.ts';
import type { OrderRequest } from '../../src/use-cases/order-request.ts';
import { placeOrder } from '../../src/use-cases/place-order.ts';
import { processRequests } from '../../src/use-cases/process-requests.ts';
import { pauseSending, startSending } from '../../src/use-cases/sending.ts';
import type { MemoryDesk } from './memory-desk.ts';

type Columns<N extends TableName> = Partial<Row<(typeof tables)[N]>>;

export interface Shopkeeper {
  /** Milliseconds since 1970: everything that follows happens then. */
  at(instant: number): void;
  /** Types settings, by name, and lets the book read them. */
  choose(texts: Partial<Record<SettingName, string>>): void;
  /** Types rows below the last one of a tab and books what they ask for. Answers the row of the first. */
  enter<N extends 'products' | 'customers'>(tab: N, rows: readonly Columns<N>[]): number;
  /** Types into the row with that key and books it. */
  type<N extends 'orders' | 'products' | 'stock'>(tab: N, key: string, values: Columns<N>): void;
  /** As the sidebar does. Answers the order's number. Throws a Refusal. */
  place(request: OrderRequest): string;
  /** Sends and ticks off what waits in WhatsApp. */
  chat(): void;
  start(name: string): void;
  pause(): void;
  /** One run of the clock: jobs that are due and messages that are old enough. */
  beat(): void;
}

const ACCOUNT = 'sample';

/** Writes columns of a row; each cell as its kind is written. */
function put(desk: MemoryDesk, name: TableName, row: number, values: object): void {
  const table: Table = tables[name];
  const format = settingsOf(desk.book.identity.settings);
  const names = columnNames(table);
  for (const [column, value] of Object.entries(values)) {
    const kind = table.columns[column]?.kind;
    if (kind === undefined || value === undefined) continue;
    gridOf(desk, name).write(row, names.indexOf(column) + 1, [[writeCell(kind, value as never, format)]]);
  }
}

function rowOf(desk: MemoryDesk, name: TableName, key: string): number {
  const column = columnNames(tables[name]).indexOf(tables[name].key) + 1;
  const row = gridOf(desk, name).find(column, key);
  if (row === 0) throw new Error(`${name} has no ${key}`);
  return row;
}

function choose(desk: MemoryDesk, texts: Partial<Record<SettingName, string>>): void {
  const { language } = settingsOf(desk.book.identity.settings);
  for (const [name, text] of Object.entries(texts)) {
    const value: Cell = text;
    put(desk, 'settings', rowOf(desk, 'settings', settings[name as SettingName].label[language]), { value });
  }
  processRequests(desk, { table: 'settings', row: 2, count: 1 });
}

function enter(desk: MemoryDesk, name: 'products' | 'customers', rows: readonly object[]): number {
  const grid = gridOf(desk, name);
  const anchor = desk.book.anchors.get(name);
  if (!anchor) throw new Error(`no tab for ${name}`);
  const first = anchor.end + 1;
  const last = anchor.end + rows.length;
  // A person who pastes past the end of a tab gets just the rows they need.
  if (last > anchor.rows) grid.insertRowsAfter(anchor.rows, last - anchor.rows);
  for (const [i, values] of rows.entries()) put(desk, name, first + i, values);
  desk.book.anchors.set(name, {
    ...anchor,
    end: last,
    rows: Math.max(anchor.rows, last),
    waiting: rows.length,
  });
  processRequests(desk, { table: name, row: first, count: rows.length });
  desk.book.anchors.set(name, { ...(desk.book.anchors.get(name) ?? anchor), waiting: 0 });
  return first;
}

function portsOf(desk: MemoryDesk): BeatPorts {
  let newest = 0;
  const highWater = {
    read: () => newest,
    write: (seq: number) => {
      newest = seq;
    },
  };
  return {
    highWater,
    lapsed: false,
    workbook: desk.workbook,
    clock: desk.clock,
    mailer: { quota: () => 1_500, send: () => undefined },
    me: ACCOUNT,
    withDesk: (work) => work(desk),
    // Columns stand where set-up put them.
    noteAnchors: () => undefined,
    log: (code, error) => {
      throw new Error(`the sample's ${code} failed`, { cause: error });
    },
  };
}

export function openShopkeeper(desk: MemoryDesk): Shopkeeper {
  const ports = portsOf(desk);
  let placed = 0;
  return {
    at: (instant) => {
      desk.time.instant = instant;
    },
    choose: (texts) => choose(desk, texts),
    enter: (tab, rows) => enter(desk, tab, rows),
    type: (tab, key, values) => {
      const row = rowOf(desk, tab, key);
      put(desk, tab, row, values);
      processRequests(desk, { table: tab, row, count: 1 });
    },
    place: (request) => {
      placed += 1;
      const key = `${desk.time.instant.toString(36)}-sample${placed}`;
      const answer = commit(desk, key, JSON.stringify(request), (shop) =>
        JSON.stringify(placeOrder(shop, request)),
      );
      return (JSON.parse(answer) as { number: string }).number;
    },
    chat: () => {
      const key = `${desk.time.instant.toString(36)}-chats`;
      commit(desk, key, '', (shop) => {
        const ids = viewChats(shop).chats.map(({ id }) => id);
        return endChats(shop, ids, 'sent', 'Siti');
      });
    },
    start: (name) => startSending(desk, { token: ACCOUNT, name }),
    pause: () => pauseSending(desk),
    beat: () => beat(ports),
  };
}
