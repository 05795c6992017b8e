/** Set up shop: the tabs, their looks and the hidden book; again later, only what is missing. */

import type { Language } from '../domain/language.ts';
import type { TableName } from '../schema/index.ts';
import { settings as declared, type SettingName } from '../schema/settings.ts';
import {
  ANCHOR_TOP,
  BOOK_SIZE,
  BOOK_TAB,
  type Book,
  readBook,
  tableNames,
  writeIdentity,
  writeState,
} from '../tables/book.ts';
import { booking } from '../tables/commit.ts';
import { dashboardCells } from '../tables/dashboard.ts';
import { writeAnchors } from '../tables/lay-anchors.ts';
import type { Decorator } from '../tables/layout.ts';
import type { Clock, Workbook } from '../tables/port.ts';
import { settleTabs } from '../tables/review.ts';
import { salvageBook } from '../tables/salvage.ts';
import { type Settings, settingsOf } from '../tables/settings.ts';
import type { Desk } from '../tables/shop.ts';
import { freshState, type Identity } from '../tables/state.ts';
import { hintsEn } from '../words/hints.en.ts';
import { hintsId } from '../words/hints.id.ts';
import { recoverBook } from './recover-book.ts';
import { type MadeTab, makeTabs } from './set-up-tabs.ts';
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
  const fresh = (): Identity => ({
    version: 1,
    zone: workbook.zone(),
    locale: workbook.locale(),
    spreadsheet: workbook.id(),
    settings: initialSettings(language),
  });
  const known = before ?? salvageBook(workbook, fresh);
  if (known) distrustLost(known);
  const { identity = fresh(), state = freshState() } = known ?? {};
  const settings = settingsOf(identity.settings);
  const tabs = makeTabs({ workbook, decorator, settings, book: known });
  const bookTab = decorator.tabs().find(({ title }) => title === BOOK_TAB);
  const bookId =
    bookTab?.id ?? decorator.addTab(BOOK_TAB, decorator.tabs().length, BOOK_SIZE.rows, BOOK_SIZE.columns);
  // A set-up that died may have left the tab larger or smaller than it should be.
  if (!before) decorator.resize(bookId, BOOK_SIZE.rows, BOOK_SIZE.columns);
  decorator.hide(bookId);
  const grid = workbook.grid(bookId);
  if (!grid) throw new Error('the new tab _book cannot be opened');
  const book = { grid, identity, state, anchors: new Map(), ring: new Map(), torn: false };
  if (!before) {
    writeIdentity(book);
    writeState(book);
  }
  const settingsTab = tabs.get('settings');
  if (settingsTab) fillSettings(workbook, settingsTab, settings);
  writeAnchors(grid, tabs);
  dressDashboard(decorator, settings, tabs);
  workbook.flush();
  const ready = readBook(workbook);
  if (!ready) throw new Error('_book cannot be read back');
  const desk = { workbook, clock, book: ready, openedAt: clock.instant() };
  const recovered = !before && recoverBook(desk);
  settleMended(desk);
  showFacts(desk);
  workbook.flush();
  // What Settings say was not known yet: formats follow from it.
  return recovered ? setUpShop(workbook, decorator, clock, language) : !before;
}

// What a beat told of tabs and columns that were gone is true no more.
function settleMended(desk: Desk): void {
  if (desk.book.state.open === 0) return;
  booking(desk, 'mended', (shop) => {
    const whole = [...desk.book.anchors.values()].filter(({ broken }) => broken === undefined);
    settleTabs(shop, new Set(whole.map(({ table }) => table.title[shop.settings.language])));
  });
}

// A formula that was pasted over still answers, with what was true then.
function distrustLost({ grid, anchors }: Book): void {
  const formulas = grid.formulas(ANCHOR_TOP, 2, tableNames.length, 2);
  [...anchors].forEach(([name, anchor], i) => {
    if (formulas[i]?.includes(''))
      anchors.set(name, { ...anchor, broken: { code: 'column-gone', column: '' } });
  });
}

const initialSettings = (language: Language): Record<string, string> =>
  Object.fromEntries(
    (Object.keys(declared) as SettingName[]).map((name) => [name, declared[name].initial[language]]),
  );

// Settings the tab does not name yet are added below what is there.
function fillSettings(workbook: Workbook, tab: MadeTab, { language }: Settings): void {
  const grid = workbook.grid(tab.id);
  if (!grid) return;
  const [name = 1, value = 2, hint = 3] = ['name', 'value', 'hint'].map((column) => tab.columns.get(column));
  const rows = Math.max(1, grid.lastRow());
  const texts = (column: number): string[] =>
    grid.read(1, column, rows, 1).map(([cell]) => String(cell).trim());
  const [names, values, notes] = [texts(name), texts(value), texts(hint)];
  const hints = language === 'en' ? hintsEn : hintsId;
  const all = Object.keys(declared) as SettingName[];
  const ours = new Set(['', ...all.flatMap((each) => [hints[each], declared[each].initial[language]])]);
  // A set-up that died may have left hints and values without a name: they are written again, what a person wrote is not.
  const isFree = (i: number): boolean =>
    names[i] === '' && ours.has(values[i] ?? '') && ours.has(notes[i] ?? '');
  const end = names.reduce((last, _, i) => (isFree(i) ? last : i + 1), 1);
  const known = new Set(names.map((each) => each.toLowerCase()));
  const missing = all.filter((each) => {
    const { label } = declared[each];
    return !known.has(label.en.toLowerCase()) && !known.has(label.id.toLowerCase());
  });
  if (missing.length === 0) return;
  const write = (column: number, text: (each: SettingName) => string): void =>
    grid.write(
      end + 1,
      column,
      missing.map((each) => [text(each)]),
    );
  write(hint, (each) => hints[each]);
  write(value, (each) => declared[each].initial[language]);
  // The name comes last, once they stand: of what is still on its way any part may get lost.
  workbook.flush();
  write(name, (each) => declared[each].label[language]);
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
