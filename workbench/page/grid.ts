/** The grid: Univer as a view of the workbook. The book lives in the server; what stands here is its picture. */
import type { IWorkbookData } from '@univerjs/core';
import { markNotes, showFormulas } from './cell-extras.ts';
import { patchCells, patchTab } from './patch.ts';
import { listenToPerson, type PersonActions } from './person.ts';
import type { Area, BookView, CellView, StyleView, TabView } from './protocol.ts';
import { conditionRules, validationRules } from './rules.ts';
import { univerSheet } from './snapshot.ts';
import { startUniver, type UniverParts } from './univer-start.ts';

const unit = 'book';

export interface Grid {
  /** Draws the whole book anew, keeping the open tab where it still exists. */
  load(book: BookView): void;
  replaceTab(tab: TabView): void;
  patch(tab: number, cells: readonly CellView[], styles: readonly StyleView[]): void;
  /** Shows a tab and, when given, selects an area in it. */
  activate(tab: number, area: Area | null): void;
  tab(id: number): TabView | undefined;
  tabs(): readonly TabView[];
  activeTab(): number;
  selection(): Area;
  readonly parts: UniverParts;
}

export interface Mirror {
  readonly tabs: Map<number, TabView>;
  /** True while the page itself writes into Univer, so that its own echo is no person's edit. */
  applying: boolean;
  /** The book's, such as 'id_ID'. */
  locale: string;
}

export function createGrid(container: HTMLElement, language: 'id' | 'en', actions: PersonActions): Grid {
  const parts = startUniver(container, language);
  const mirror: Mirror = { tabs: new Map(), applying: false, locale: 'id_ID' };
  const quietly = (work: () => void): void => {
    mirror.applying = true;
    try {
      work();
    } finally {
      mirror.applying = false;
    }
  };
  let watched = false;
  const load = (book: BookView): void => {
    quietly(() => loadBook(parts, mirror, book));
    if (watched) return;
    watched = true;
    markNotes(parts, mirror);
    showFormulas(parts, mirror);
    listenToPerson(parts, mirror, actions);
  };
  return {
    parts,
    load,
    replaceTab: (tab) => quietly(() => replaceTab(parts, mirror, tab)),
    patch: (tab, cells, styles) => {
      if (mirror.tabs.get(tab)?.loaded) quietly(() => patchCells(parts, tab, cells, styles));
    },
    activate: (tab, area) => quietly(() => activate(parts, tab, area)),
    tab: (id) => mirror.tabs.get(id),
    tabs: () => [...mirror.tabs.values()],
    activeTab: () => Number(parts.api.getActiveWorkbook()?.getActiveSheet().getSheetId() ?? 0),
    selection: () => selection(parts),
  };
}

function loadBook(parts: UniverParts, mirror: Mirror, book: BookView): void {
  if (sameTabs(mirror, book)) {
    for (const tab of book.tabs) replaceTab(parts, mirror, tab);
    return;
  }
  const open = parts.api.getActiveWorkbook()?.getActiveSheet().getSheetId();
  if (parts.api.getUniverSheet(unit) !== null) parts.api.disposeUnit(unit);
  mirror.tabs.clear();
  mirror.locale = book.locale;
  for (const tab of book.tabs) mirror.tabs.set(tab.id, tab);
  parts.api.createWorkbook(workbookData(book)).setNumfmtLocal(book.locale.startsWith('id') ? 'id' : 'en');
  const again = book.tabs.find((tab) => String(tab.id) === open && !tab.hidden);
  activate(parts, again?.id ?? book.active, null);
}

/** Then the tabs are brought up to date where they stand, which does not flicker. */
function sameTabs(mirror: Mirror, book: BookView): boolean {
  return String([...mirror.tabs.keys()]) === String(book.tabs.map((tab) => tab.id));
}

function workbookData(book: BookView): Partial<IWorkbookData> {
  const sheets = Object.fromEntries(book.tabs.map((tab) => [String(tab.id), univerSheet(tab)]));
  const rules = (of: (tab: TabView) => unknown): string =>
    JSON.stringify(Object.fromEntries(book.tabs.map((tab) => [String(tab.id), of(tab)])));
  return {
    id: unit,
    name: book.name,
    sheetOrder: book.tabs.map((tab) => String(tab.id)),
    sheets,
    defaultStyle: { ff: 'Arial', fs: 10, vt: 3 },
    resources: [
      { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: rules(validationRules) },
      { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: rules(conditionRules) },
    ],
  };
}

function replaceTab(parts: UniverParts, mirror: Mirror, tab: TabView): void {
  const before = mirror.tabs.get(tab.id);
  if (before === undefined) return;
  patchTab(parts, before, tab);
  mirror.tabs.set(tab.id, tab);
}

function activate(parts: UniverParts, tab: number, area: Area | null): void {
  const book = parts.api.getActiveWorkbook();
  const sheet = book?.getSheetBySheetId(String(tab));
  if (book === null || book === undefined || sheet === null || sheet === undefined) return;
  if (book.getActiveSheet().getSheetId() !== String(tab)) book.setActiveSheet(sheet);
  if (area === null) return;
  const target = sheet.getRange(
    area.top - 1,
    area.left - 1,
    area.bottom - area.top + 1,
    area.right - area.left + 1,
  );
  target.activate();
  sheet.scrollToCell(Math.max(0, area.top - 4), Math.max(0, area.left - 3));
}

function selection(parts: UniverParts): Area {
  const range = parts.api.getActiveWorkbook()?.getActiveSheet().getActiveRange()?.getRange();
  if (range === undefined) return { top: 1, left: 1, bottom: 1, right: 1 };
  return {
    top: range.startRow + 1,
    left: range.startColumn + 1,
    bottom: range.endRow + 1,
    right: range.endColumn + 1,
  };
}
