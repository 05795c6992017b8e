/** Set up shop: the tabs, their looks and the hidden book; again later, only what is missing. */

import type { Language } from '../domain/language.ts';
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
import { writeAnchors } from '../tables/lay-anchors.ts';
import type { Decorator } from '../tables/layout.ts';
import type { Clock, Workbook } from '../tables/port.ts';
import { settleTabs } from '../tables/review.ts';
import { salvageBook } from '../tables/salvage.ts';
import { settingsOf } from '../tables/settings.ts';
import type { Desk } from '../tables/shop.ts';
import { freshState, type Identity } from '../tables/state.ts';
import { checkWords } from '../words/check.ts';
import { ailment, told } from './check/ailment.ts';
import { recoverBook } from './recover-book.ts';
import { bringDashboard } from './set-up-dashboard.ts';
import { fillSettings } from './set-up-settings.ts';
import { makeTabs } from './set-up-tabs.ts';
import { showFacts } from './show-facts.ts';

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
  if (settingsTab) fillSettings({ workbook, decorator, settings }, settingsTab);
  writeAnchors(grid, tabs);
  bringDashboard({ workbook, decorator, settings }, tabs);
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

// What a beat, or the look at night, told of tabs and columns that were gone is true no more.
function settleMended(desk: Desk): void {
  if (desk.book.state.open === 0) return;
  booking(desk, 'mended', (shop) => {
    const { language } = shop.settings;
    const words = checkWords(language);
    const whole = [...desk.book.anchors.values()].filter(({ broken }) => broken === undefined);
    const over = whole.flatMap(({ table }) => {
      const tab = table.title[language];
      const columns = Object.values(table.columns).map(({ header }) => header[language]);
      const gone = columns.map((column) => ailment('column-gone', tab, { tab, column }));
      const seen = [ailment('tab-gone', tab, { tab }), ailment('anchor-lost', tab, { tab }), ...gone];
      return [tab, ...seen.map((each) => `${words.title} · ${tab}|${told(each, words).found}`)];
    });
    settleTabs(shop, new Set(over));
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
