import type { MenuEntry } from '../records.ts';
import {
  Changed,
  enumName,
  handle,
  isHandleOf,
  type Methods,
  mismatch,
  other,
  Suspension,
  textAt,
  type Visit,
} from './method.ts';
import type { Html } from './small.ts';

function ask(visit: Visit, args: readonly unknown[]): unknown {
  const buttons = enumName(args.at(-1)) ?? 'OK';
  const words = args.filter((arg): arg is string => typeof arg === 'string');
  if (words.length === 0) throw mismatch(visit, args);
  const [title, prompt] = words.length === 1 ? ['', words[0]] : words;
  // Locks do not survive a dialog.
  visit.world.lock.release(visit.execution);
  const desk = visit.world.ui(visit.execution.started.account);
  const button = desk.ask(visit.execution, { title: title ?? '', prompt: prompt ?? '', buttons });
  return button === null ? new Suspension('person') : handle('Enum', button);
}

export const ui = {
  createMenu: other((visit, _self, args) =>
    handle('Menu', { words: textAt(visit, args, 0), handler: '', items: [] }),
  ),
  createAddonMenu: other((visit) => handle('Menu', { words: visit.world.addonName, handler: '', items: [] })),
  showSidebar: other((visit, _self, args) => {
    if (!isHandleOf(args[0], 'HtmlOutput')) throw mismatch(visit, args);
    const { title, content } = args[0].data as Html;
    visit.world.ui(visit.execution.started.account).showSidebar({ title, html: content });
  }),
  // The script goes on: only alerts and prompts suspend it.
  showModalDialog: other((visit, _self, args) => {
    if (!isHandleOf(args[0], 'HtmlOutput') || typeof args[1] !== 'string') throw mismatch(visit, args);
    const { content, width, height } = args[0].data as Html;
    const desk = visit.world.ui(visit.execution.started.account);
    desk.showDialog({ title: args[1], html: content, width, height });
  }),
  alert: other((visit, _self, args) => ask(visit, args)),
} satisfies Methods<GoogleAppsScript.Base.Ui>;

const menu = (self: unknown): MenuEntry => self as MenuEntry;

export const menuMethods = {
  addItem: other((visit, self, args) => {
    const item: MenuEntry = { words: textAt(visit, args, 0), handler: textAt(visit, args, 1), items: [] };
    return new Changed({ ...menu(self), items: [...menu(self).items, item] });
  }),
  addSeparator: other(
    (_visit, self) =>
      new Changed({ ...menu(self), items: [...menu(self).items, { words: '', handler: '', items: [] }] }),
  ),
  addSubMenu: other((visit, self, args) => {
    if (!isHandleOf(args[0], 'Menu')) throw mismatch(visit, args);
    return new Changed({ ...menu(self), items: [...menu(self).items, menu(args[0].data)] });
  }),
  addToUi: other((visit, self) => {
    visit.world.ui(visit.execution.started.account).addMenu(menu(self));
  }),
} satisfies Methods<GoogleAppsScript.Base.Menu>;
