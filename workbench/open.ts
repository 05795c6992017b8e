import { restoreSheets } from './book/state.ts';
import { person } from './people/person.ts';
import { sheetView } from './people/sheet-view.ts';
import { tabOf } from './people/tabs.ts';
import type { BookState, CellValue } from './records.ts';
import { type Bundle, listFunctions, readBundle } from './run/bundle.ts';
import { Host } from './run/host.ts';
import { Random } from './run/random.ts';
import type { Person, Workbench, WorkbenchOptions } from './types.ts';

const units: Readonly<Record<string, number>> = {
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};

/** '90 minutes' → 5,400,000; throws on anything else. */
function parseSpan(by: string | number): number {
  if (typeof by === 'number') return by;
  const found = /^(\d+(?:\.\d+)?)\s*(second|minute|hour|day|week)s?$/.exec(by.trim());
  const unit = units[found?.[2] ?? ''];
  if (found === null || unit === undefined) throw new Error(`Not a span of time: ${by}`);
  return Number(found[1]) * unit;
}

type Grid = Pick<Workbench, 'sheet' | 'sheets' | 'load' | 'snapshot' | 'restore' | 'toState' | 'fromState'>;

function gridOf(host: Host): Grid {
  const { book } = host;
  return {
    sheet: (tab) => sheetView(book, tabOf(host, tab)),
    sheets: () => book.sheets.map((sheet) => sheetView(book, sheet)),
    load: (tab, rows) => load(host, tab, rows),
    snapshot: () => structuredClone(host.state().sheets),
    restore: (sheets) => restoreSheets(book, structuredClone(sheets)),
    toState: () => host.state(),
    fromState: (state) => host.restore(state),
  };
}

/** Takes the rows over as they are: six million cells are a matter of memory, not of time. */
function load(host: Host, tab: string, rows: CellValue[][]): void {
  const sheet = host.book.byName(tab) ?? host.book.addSheet(tab);
  sheet.formulas.clear();
  sheet.rows = rows;
  const columns = rows.reduce((most, row) => Math.max(most, row.length), sheet.maxColumns);
  const more = Math.max(sheet.maxRows, rows.length) * columns - sheet.maxRows * sheet.maxColumns;
  host.book.checkSize(more);
  sheet.maxColumns = columns;
  sheet.maxRows = Math.max(sheet.maxRows, rows.length);
  sheet.version++;
  host.book.touch(sheet.id, null);
}

type Watching = Pick<
  Workbench,
  | 'mails'
  | 'counts'
  | 'resetCounts'
  | 'executions'
  | 'properties'
  | 'userProperties'
  | 'triggers'
  | 'lapse'
  | 'functions'
  | 'fault'
  | 'kill'
  | 'clearFaults'
  | 'betweenCalls'
  | 'on'
>;

function watching(host: Host): Watching {
  const { machine } = host;
  return {
    mails: () => host.postbox.mails,
    counts: () => machine.total.counts(),
    resetCounts: () => machine.resetCounts(),
    executions: () => machine.records,
    properties: (store = 'document') => Object.fromEntries(host.properties(store, '')),
    userProperties: (account) => Object.fromEntries(host.properties('user', account)),
    triggers: () => host.triggers.list(),
    lapse: (account) => {
      host.postbox.lapsed.add(account);
    },
    functions: async () => [...host.functions],
    fault: (fault) => machine.faults.add(fault),
    kill: ({ atCall, loses }) =>
      machine.faults.add({ atCall, mode: 'kill', ...(loses === undefined ? {} : { loses }) }),
    clearFaults: () => machine.faults.clear(),
    betweenCalls: (callback) => {
      machine.between = callback;
    },
    on: (event, listener) => host.on(event, listener),
  };
}

function workbench(host: Host, options: WorkbenchOptions): Workbench {
  const people = new Map<string, Person>();
  const { scheduler } = host.machine;
  return {
    ...gridOf(host),
    ...watching(host),
    get id() {
      return host.book.id;
    },
    get name() {
      return host.book.name;
    },
    get locale() {
      return host.book.locale.name;
    },
    timeZone: host.book.zone.name,
    owner: host.owner,
    get now() {
      return new Date(host.now());
    },
    as: (account) => {
      const known = people.get(account) ?? person(host, account);
      people.set(account, known);
      return known;
    },
    accounts: () => host.accounts(),
    advance: (by) => scheduler.advance(parseSpan(by)),
    settle: () => scheduler.idle(),
    copyBook: () => openWorkbench({ ...options, state: copyOf(host) }),
    close: async () => {
      await host.machine.stop();
    },
  };
}

/** A file's copy: the grid and the code, neither triggers nor properties. */
function copyOf(host: Host): BookState {
  const state = host.state();
  const random = new Random(host.machine.random.seed());
  const properties = { document: {}, script: {}, user: {} };
  return {
    ...state,
    id: random.uuid().replaceAll('-', ''),
    name: `Copy of ${state.name}`,
    properties,
    triggers: [],
    mails: [],
  };
}

/** The script's zone governs Date's local methods, and Node has one zone a process. */
function useZone(bundle: Bundle, options: WorkbenchOptions): string {
  const zone =
    options.scriptTimeZone ??
    bundle.timeZone ??
    options.timeZone ??
    options.state?.timeZone ??
    'Asia/Jakarta';
  process.env.TZ = zone;
  return zone;
}

/** Opens a book with the real bundle bound to it. Rejects when the bundle does not load. */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const bundle = readBundle(options.bundle);
  const zone = useZone(bundle, options);
  const functions = await listFunctions(bundle, Date.parse(options.now ?? '2026-11-23T08:00:00+07:00'));
  return workbench(new Host(options, bundle, functions, zone), options);
}
