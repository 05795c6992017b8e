/** The Dashboard: live counts by formula over the tabs, so that no booking has to write it. */
import { labelOf, ORDER_STATUSES } from '../domain/labels.ts';
import { MESSAGE_STATES } from '../domain/message-states.ts';
import type { TableName } from '../schema/index.ts';
import { bookWords } from '../words/book.ts';
import { a1 } from './anchors.ts';
import { BEHIND } from './behind.ts';
import { BOOK_TAB } from './book.ts';
import { type DashboardCell, moneyFormat } from './layout.ts';
import type { Settings } from './settings.ts';

/** Where each table stands: its tab, and in it its columns. */
export type Tabs = ReadonlyMap<
  TableName,
  { readonly id: number; readonly title: string; readonly columns: ReadonlyMap<string, number> }
>;

/** Cells of `_book` that the Dashboard shows: row 2, written by beats and by the menu. */
const FACTS = { row: 2, mode: 1, sender: 2, lastRun: 3, week: 4, before: 7 } as const;

const quoted = (title: string): string => `'${title.replace(/'/g, "''")}'`;

/** Of the list of what waits. */
const FIRST_ROW = 5;

type Todo = readonly (readonly [label: string, formula: string, tab: TableName])[];

/** What waits for somebody, counted over the tabs. */
function todoOf({ language }: Settings, tabs: Tabs): Todo {
  const words = bookWords(language).dashboard;
  const column = (name: TableName, of: string): string => {
    const { title = '', columns } = tabs.get(name) ?? {};
    const letter = a1(1, columns?.get(of) ?? 1).slice(0, -1);
    return `${quoted(title)}!${letter}:${letter}`;
  };
  const count = (name: TableName, of: string, label: string): string =>
    `=COUNTIF(${column(name, of)};"${label}")`;
  const status = (value: keyof typeof ORDER_STATUSES): string =>
    count('orders', 'statusBooked', labelOf(ORDER_STATUSES, value, language));
  const behind = (at: number): string => `='${BOOK_TAB}'!${a1(BEHIND.row + at, BEHIND.column)}`;
  const [left, point] = [column('stock', 'available'), column('stock', 'reorderPoint')];
  const message = (value: keyof typeof MESSAGE_STATES): string =>
    count('outbox', 'state', labelOf(MESSAGE_STATES, value, language));
  return [
    [words.awaitingPayment, status('awaiting-payment'), 'orders'],
    [words.toPack, status('processing'), 'orders'],
    [words.toShip, status('packed'), 'orders'],
    [words.late, behind(0), 'orders'],
    [words.overdue, behind(1), 'orders'],
    [words.low, `=SUMPRODUCT((${left}>0)*(${point}>0)*(${left}<=${point})*(ROW(${left})>1))`, 'stock'],
    [words.soldOut, `=COUNTIF(${left};0)`, 'stock'],
    [words.minus, `=COUNTIF(${left};"<0")`, 'stock'],
    [
      words.toReview,
      `=COUNTA(${column('review', 'id')})-COUNTA(${column('review', 'decisionBooked')})`,
      'review',
    ],
    [words.waiting, message('pending'), 'outbox'],
    [words.chats, message('chat'), 'outbox'],
    [words.unknown, message('unknown'), 'review'],
    [words.failed, message('failed'), 'review'],
  ];
}

/** Its title, and groups of cells whose rows stand one below the other. */
export function dashboardCells(
  settings: Settings,
  tabs: Tabs,
): { readonly title: DashboardCell; readonly groups: readonly (readonly DashboardCell[])[] } {
  const words = bookWords(settings.language).dashboard;
  const fact = (place: number): string => `='${BOOK_TAB}'!${a1(FACTS.row, place)}`;
  const figures: readonly (readonly [string, 'figure' | 'money'])[] = [
    [words.netSales, 'money'],
    [words.orders, 'figure'],
    [words.units, 'figure'],
  ];
  const look = (style: 'figure' | 'money'): string => (style === 'money' ? moneyFormat(settings) : '#,##0');
  const todo = todoOf(settings, tabs);
  const below = FIRST_ROW + todo.length + 1;
  const title = `='${BOOK_TAB}'!${a1(FACTS.row + 1, 1)}`;
  const banner: DashboardCell = { row: 2, column: 2, formula: fact(FACTS.mode), style: 'banner' };
  const waits = todo.flatMap(([label, formula, tab], i): DashboardCell[] => [
    { row: FIRST_ROW + i, column: 2, text: label, link: tabs.get(tab)?.id ?? 0, style: 'label' },
    { row: FIRST_ROW + i, column: 3, formula, style: 'figure' },
  ]);
  const weeks: DashboardCell[] = [
    { row: 4, column: 6, text: words.week, style: 'column' },
    { row: 4, column: 7, text: words.before, style: 'column' },
    ...figures.flatMap(([label, style], i): DashboardCell[] => [
      { row: 5 + i, column: 5, text: label, style: 'label' },
      { row: 5 + i, column: 6, formula: fact(FACTS.week + i), style, format: look(style) },
      { row: 5 + i, column: 7, formula: fact(FACTS.before + i), style, format: look(style) },
    ]),
  ];
  const automation: DashboardCell[] = [
    { row: 9, column: 5, text: words.automation, style: 'heading' },
    { row: 10, column: 5, text: words.sender, style: 'label' },
    { row: 10, column: 6, formula: fact(FACTS.sender), style: 'text' },
    { row: 11, column: 5, text: words.lastRun, style: 'label' },
    { row: 11, column: 6, formula: fact(FACTS.lastRun), style: 'text' },
  ];
  const steps = words.steps.map(
    (text, i): DashboardCell => ({ row: below + 1 + i, column: 2, text: `${i + 1}. ${text}`, style: 'step' }),
  );
  return {
    title: { row: 1, column: 2, formula: title, style: 'title' },
    groups: [
      [banner],
      [{ row: 4, column: 2, text: words.todo, style: 'heading' }, ...waits],
      [...weeks, ...automation],
      [
        { row: below, column: 2, text: words.next, style: 'heading' },
        ...steps,
        { row: below + 2 + words.steps.length, column: 2, text: words.reports, style: 'text' },
      ],
    ],
  };
}
