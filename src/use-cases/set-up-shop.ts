/** Set up shop: the tabs, their looks and the hidden book; again later, only what is missing. */

import type { Language } from '../domain/language.ts';
import { type TableName, tables } from '../schema/index.ts';
import { settings as declared, type SettingName } from '../schema/settings.ts';
import {
  BOOK_SIZE,
  BOOK_TAB,
  readBook,
  tableNames,
  writeAnchors,
  writeIdentity,
  writeState,
} from '../tables/book.ts';
import { dashboardCells } from '../tables/dashboard.ts';
import { type Decorator, tabLook } from '../tables/layout.ts';
import type { Clock, Workbook } from '../tables/port.ts';
import { type Settings, settingsOf } from '../tables/settings.ts';
import { freshState, type Identity } from '../tables/state.ts';
import { showFacts } from './show-facts.ts';

const DASHBOARD = { en: 'Dashboard', id: 'Dasbor' } as const;
/** Before the shop says otherwise: Indonesian books in rupiah, others in English. */
export const languageOfLocale = (locale: string): Language =>
  /^(id|in)([_-]|$)/i.test(locale) ? 'id' : 'en';

/** Makes what is missing and tells whether the shop is new. */
export function setUpShop(
  workbook: Workbook,
  decorator: Decorator,
  clock: Clock,
  language: Language,
): boolean {
  const before = readBook(workbook);
  const settings = settingsOf(before?.identity.settings ?? { language });
  const tabs = makeTabs(workbook, decorator, settings, before ? knownTabs(before) : new Map());
  const bookTab = decorator.tabs().find(({ title }) => title === BOOK_TAB);
  const bookId =
    bookTab?.id ?? decorator.addTab(BOOK_TAB, decorator.tabs().length, BOOK_SIZE.rows, BOOK_SIZE.columns);
  decorator.hide(bookId);
  const grid = workbook.grid(bookId);
  if (!grid) throw new Error('the new tab _book cannot be opened');
  const identity: Identity = before?.identity ?? {
    version: 1,
    spreadsheet: workbook.id(),
    settings: initialSettings(language),
  };
  const book = { grid, identity, state: before?.state ?? freshState(), anchors: new Map(), ring: new Map() };
  if (!before) {
    writeIdentity(book);
    writeState(book);
  }
  writeAnchors(grid, tabs);
  dressDashboard(decorator, settings, tabs);
  workbook.flush();
  const ready = readBook(workbook);
  if (!ready) throw new Error('_book cannot be read back');
  showFacts({ workbook, clock, book: ready });
  workbook.flush();
  return !before;
}

const initialSettings = (language: Language): Record<string, string> =>
  Object.fromEntries(
    (Object.keys(declared) as SettingName[]).map((name) => [name, declared[name].initial[language]]),
  );

const knownTabs = (book: NonNullable<ReturnType<typeof readBook>>): Map<TableName, number> =>
  new Map(
    [...book.anchors]
      .filter(([, { broken }]) => broken?.code !== 'tab-gone')
      .map(([name, { gridId }]) => [name, gridId]),
  );

/** Tabs that are there keep their columns and looks: they are the admin's by now. */
function makeTabs(
  workbook: Workbook,
  decorator: Decorator,
  settings: Settings,
  known: ReadonlyMap<TableName, number>,
) {
  const tabs = new Map<TableName, { id: number; title: string }>();
  const taken = new Map(decorator.tabs().map(({ id, title }) => [title, id]));
  tableNames.forEach((name, i) => {
    if (known.has(name)) return;
    const look = tabLook(tables[name], settings);
    const title = taken.has(look.title) ? `${look.title} 2` : look.title;
    const id = decorator.addTab(title, i + 1, look.rows, look.columns.length);
    workbook.grid(id)?.write(1, 1, [look.columns.map(({ header }) => header)]);
    decorator.dress(id, { ...look, title });
    if (name === 'settings') fillSettings(workbook, id, settings);
    tabs.set(name, { id, title });
  });
  return tabs;
}

function fillSettings(workbook: Workbook, id: number, { language }: Settings): void {
  const rows = Object.values(declared).map(({ label, initial, hint }) => [
    label[language],
    initial[language],
    hint[language],
  ]);
  workbook.grid(id)?.write(2, 1, rows);
}

function dressDashboard(
  decorator: Decorator,
  settings: Settings,
  tabs: ReadonlyMap<TableName, { id: number }>,
): void {
  const title = DASHBOARD[settings.language];
  const existing = decorator.tabs().find((tab) => tab.title === title);
  if (existing) return;
  const id = decorator.addTab(title, 0, 40, 9);
  decorator.dressDashboard(id, dashboardCells(settings, { id: (name) => tabs.get(name)?.id ?? 0 }));
  const empty = decorator.tabs().filter((tab) => /^(Sheet|Lembar)\s?1$/.test(tab.title));
  for (const tab of empty) decorator.removeIfEmpty(tab.id);
  decorator.select(id);
}
