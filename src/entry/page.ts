/** The sidebar's page and its parts, and the documents' page, as the build left them beside the script. */
import type { Language } from '../domain/language.ts';
import { bookWords } from '../words/book.ts';
import type { SidebarWords } from '../words/sidebar.ts';
import type { DocumentsView } from './document-calls.ts';
import type { DocumentKind } from './document-kinds.ts';
import type { PanelName, PartName } from './panels.ts';

/** The text of an html file beside the script. */
export const fileText = (name: string): string => HtmlService.createHtmlOutputFromFile(name).getContent();

/** Shows the sidebar with a panel open. `people`: who may work at it, as Settings names them. */
export function openPanel(panel: PanelName, spoken: Language, people: readonly string[]): void {
  const words = spokenWords(spoken);
  const book = SpreadsheetApp.getActiveSpreadsheet().getId();
  // What is opened first goes along, so that it need not be asked for.
  const boot = scriptText({ panel, part: partScript(panel), language: spoken, words, book, people });
  const page = HtmlService.createHtmlOutputFromFile('sidebar');
  page.setContent(page.getContent().replace('"__BOOT__"', () => boot));
  const title = `${bookWords(spoken).menu.title} · ${words.panels[panel]}`;
  SpreadsheetApp.getUi().showSidebar(page.setTitle(title));
}

/** Shows documents in a window of their own, from where the browser prints them. All they need goes along. */
export function showDocuments(view: DocumentsView, kind: DocumentKind): void {
  const boot = scriptText({ kind, view });
  const page = HtmlService.createHtmlOutputFromFile('documents').setWidth(960).setHeight(640);
  page.setContent(page.getContent().replace('"__BOOT__"', () => boot));
  SpreadsheetApp.getUi().showModalDialog(page, bookWords(view.language).menu.documents);
}

/** A part is kept as one JSON text: HtmlService finds no tag and no comment in it. */
export const partScript = (name: PartName): string => JSON.parse(fileText(`part-${name}`)) as string;

// Kept in a page of its own (JSON by language): the server reads little of them.
const spokenWords = (spoken: Language): SidebarWords =>
  (JSON.parse(fileText('words')) as Record<Language, SidebarWords>)[spoken];

// Inside a script no text may end it or break its line.
const scriptText = (boot: object): string =>
  JSON.stringify(boot)
    .replace(/</g, '\\u003c')
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029');
