/** The book as a file: tabs, headers, anchors, journal, zone, locale, size, and the automation of whoever asks. */
import { type TableName, tables } from '../../schema/index.ts';
import { type Columns, columnNames } from '../../schema/table.ts';
import { anchorWords } from '../../tables/anchor-words.ts';
import { type Anchor, headersOf, strayHeaders } from '../../tables/anchors.ts';
import { ANCHOR_TOP, type readRing, resealRecord, tableNames, writeIdentity } from '../../tables/book.ts';
import type { Decorator } from '../../tables/layout.ts';
import { settingsOf } from '../../tables/settings.ts';
import { type Desk, gridOf } from '../../tables/shop.ts';
import { setUpShop } from '../set-up-shop.ts';
import { type Ailment, ailment } from './ailment.ts';

/** What the check asks of the world besides the book. */
export interface CheckPorts {
  /** Who asks: is it this account whose clock sends? */
  readonly me: () => string;
  /** Own triggers by the function they call. */
  readonly triggers: () => Readonly<Record<string, number>>;
  /** Makes the missing ones and removes the doubles. */
  readonly mendTriggers: () => void;
  readonly decorator: () => Decorator;
}

const CELLS = 10_000_000;
const WARN = 0.8 * CELLS;
const SILENT_MS = 2 * 3_600_000;

type Ring = ReturnType<typeof readRing>;

export function fileAilments(desk: Desk, ports: CheckPorts, ring: Ring): Ailment[] {
  return [...memoryAilments(desk, ring), ...sizeAilments(desk), ...triggerAilments(desk, ports)];
}

/** Nothing can be read, or rightly read, before these are mended. */
export function tabAilments(desk: Desk, ports: CheckPorts): Ailment[] {
  const { book } = desk;
  const { language } = settingsOf(book.identity.settings);
  const formulas = book.grid.formulas(ANCHOR_TOP, 2, tableNames.length, 2);
  const answers = book.grid.read(ANCHOR_TOP, 3, tableNames.length, 1);
  let done = false;
  // One run of set-up brings back all that is missing.
  const again = (): void => {
    if (!done) setUpShop(desk.workbook, ports.decorator(), desk.clock, language);
    done = true;
  };
  return [...book.anchors].flatMap(([name, anchor], i): Ailment[] => {
    const tab = tables[name].title[language];
    const code = desk.workbook.grid(anchor.gridId) ? anchor.broken?.code : 'tab-gone';
    if (code === 'tab-gone' || code === 'column-gone')
      return [ailment(code, tab, { ...anchorWords(anchor, language), tab }, again)];
    const stray = headerAilments(desk, name, anchor, headersOf(String(answers[i]?.[0] ?? '')));
    const lost = formulas[i]?.some((formula) => formula === '');
    return [...stray, ...(lost ? [ailment('anchor-lost', tab, { tab }, again)] : [])];
  });
}

function headerAilments(desk: Desk, name: TableName, anchor: Anchor, seen: readonly string[]): Ailment[] {
  const table = tables[name];
  const names = columnNames(table);
  if (seen.length !== names.length) return [];
  const { language } = settingsOf(desk.book.identity.settings);
  const blank = names.filter((_, i) => seen[i]?.trim() === '');
  return [...strayHeaders(table, seen), ...blank].map((column) => {
    const header = (table.columns as Columns)[column]?.header[language] ?? column;
    const params = { tab: table.title[language], column: header, found: seen[names.indexOf(column)] ?? '' };
    return ailment('header-lost', params.tab, params, () =>
      gridOf(desk, name).write(1, anchor.columns.get(column) ?? 0, [[header]]),
    );
  });
}

function memoryAilments({ book, workbook }: Desk, ring: Ring): Ailment[] {
  const { identity } = book;
  const torn = ring.filter(({ record }) => !record);
  const found = torn.length
    ? [
        ailment('journal-torn', '_book', { count: torn.length }, () => {
          for (const { seq } of torn) resealRecord(book, seq);
        }),
      ]
    : [];
  const now = { zone: workbook.zone(), locale: workbook.locale() };
  const changed = (['zone', 'locale'] as const).filter(
    (each) => identity[each] !== undefined && identity[each] !== now[each],
  );
  return [
    ...found,
    ...changed.map((each) =>
      ailment(`${each}-changed`, '_book', { from: identity[each] ?? '', to: now[each] }, () => {
        book.identity = { ...book.identity, [each]: now[each] };
        writeIdentity(book);
      }),
    ),
  ];
}

function sizeAilments({ book, workbook }: Desk): Ailment[] {
  const anchors = [...book.anchors.values()];
  const ours = anchors.reduce((sum, { rows, columns }) => sum + rows * columns.size, 0);
  const cells = ours + workbook.cellsBeside(new Set(anchors.map(({ gridId }) => gridId)));
  return cells < WARN ? [] : [ailment('size', '_book', { cells: Math.round(cells / 1e5) / 10 })];
}

// Staff who never switched automation on lack nothing.
function triggerAilments({ book, clock }: Desk, { me, triggers, mendTriggers }: CheckPorts): Ailment[] {
  const own = Object.entries(triggers());
  const silent = clock.instant() - book.state.beatAt > SILENT_MS;
  const wanted = book.state.sender?.token === me() || silent || own.some(([, count]) => count > 0);
  return own
    .filter(([, count]) => count > 1 || (count === 0 && wanted))
    .map(([name, count]) =>
      ailment(count > 1 ? 'trigger-doubled' : 'trigger-missing', '_book', { name, count }, mendTriggers),
    );
}
