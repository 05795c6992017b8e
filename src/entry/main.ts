/** The globals: all that Google, the menu and the sidebar can call. */
import { languageOfLocale } from '../use-cases/set-up-shop.ts';
import { sentencesStandIn } from '../words/from-page.ts';
import { addMenu, lookAround, menu, warn } from './menu.ts';
import { fileText } from './page.ts';
import { rpc } from './rpc.ts';
import { bookEdit, heartbeat } from './triggers.ts';

declare const global: Record<string, unknown>;

sentencesStandIn(() => fileText('sentences'));

/** Adds the menu when the book is opened; before the add-on was allowed anything it may not look at the book. @preserve */
global.onOpen = (event?: GoogleAppsScript.Events.SheetsOnOpen): void => {
  const blind = String(event?.authMode) === 'NONE';
  if (blind) {
    addMenu('id');
    return;
  }
  const language = languageOfLocale(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale());
  const seen = lookAround();
  addMenu(language, seen.who);
  warn(language, seen);
};

/** Right after installing. @preserve */
global.onInstall = (event?: GoogleAppsScript.Events.SheetsOnOpen): void => {
  (global.onOpen as (event?: unknown) => void)(event);
};

/** Installable edit trigger: books what a person typed. @preserve */
global.onShopEdit = (event: GoogleAppsScript.Events.SheetsOnEdit): void => {
  bookEdit(event);
};

/** Clock trigger: does everything due, once. @preserve */
global.heartbeat = (): void => {
  heartbeat();
};

/** The one door of the sidebar: a method's name and its input as JSON. @preserve */
global.rpc = (method: unknown, json: unknown): string => rpc(method, json);

/** What the menu's items call. @preserve */
global.menu = menu;
