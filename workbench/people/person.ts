import * as shape from '../book/structure.ts';
import type { MenuEntry } from '../records.ts';
import type { Ended } from '../run/execution.ts';
import type { Host } from '../run/host.ts';
import type { Person } from '../types.ts';
import { menuItem } from './menu.ts';
import { tabOf } from './tabs.ts';
import { type Typing, typing } from './typing.ts';

/** A failed or killed execution rejects, with the script's stack. */
function settled(ended: Ended): unknown {
  if (ended.outcome === 'completed') return ended.value;
  const error = new Error(ended.error);
  if (ended.stack !== '') error.stack = `${ended.error}\n${ended.stack}`;
  throw error;
}

type Running = Pick<Person, 'open' | 'menuItems' | 'menu' | 'rpc' | 'rpcRaw' | 'call'>;

function running(host: Host, account: string): Running {
  const desk = host.ui(account);
  const open = async (): Promise<void> => {
    if (!host.functions.has('onOpen')) return;
    const event = { authMode: { $: 'Enum', data: 'LIMITED' }, source: { $: 'Spreadsheet', data: {} } };
    await host.machine.start({
      account,
      handler: 'onOpen',
      kind: 'open',
      toClient: false,
      args: [{ $event: event }],
    });
  };
  const call = async (name: string, ...args: readonly unknown[]): Promise<unknown> => {
    if (!host.functions.has(name) || name.endsWith('_'))
      throw new Error(`Script function not found: ${name}`);
    return settled(
      await host.machine.start({
        account,
        handler: name,
        kind: 'sidebar',
        toClient: true,
        args: args.map(sendable),
      }),
    );
  };
  const rpcRaw = async (method: string, json: string): Promise<string> =>
    String(await call('rpc', method, json));
  return {
    open: () => {
      desk.opened = open();
      return desk.opened;
    },
    menuItems: (): readonly MenuEntry[] => desk.menus,
    menu: async (words, options) => {
      desk.opened ??= open();
      await desk.opened;
      desk.answers = [...(options?.answers ?? [])];
      // Google asks for its permission first, and this person gives it.
      host.postbox.lapsed.delete(account);
      const { handler } = menuItem(desk.menus, words);
      settled(await host.machine.start({ account, handler, kind: 'menu', toClient: false, args: [] }));
    },
    rpc: async (method, input) => JSON.parse(await rpcRaw(method, JSON.stringify(input))),
    rpcRaw,
    call,
  };
}

/** google.script.run takes numbers, booleans, strings, null, plain objects and arrays; a Date or a function is refused. */
function sendable(value: unknown): unknown {
  if (value instanceof Date || typeof value === 'function')
    throw new TypeError('Failed due to illegal value in property: 0');
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(sendable);
  return value === undefined ? null : value;
}

type Shaping = Omit<Person, keyof Running | keyof Typing | keyof Seeing | 'account'>;

function shaping(host: Host): Shaping {
  const { book } = host;
  const shown = (tab: string | number, hidden: boolean): void => {
    const sheet = tabOf(host, tab);
    sheet.hidden = hidden;
    book.touch(0, null);
  };
  return {
    insertRows: (tab, before, count = 1) => shape.insertRows(book, tabOf(host, tab), before, count),
    insertColumns: (tab, before, count = 1) => shape.insertColumns(book, tabOf(host, tab), before, count),
    deleteRows: (tab, first, count = 1) => shape.deleteRows(book, tabOf(host, tab), first, count),
    deleteColumns: (tab, first, count = 1) => shape.deleteColumns(book, tabOf(host, tab), first, count),
    moveColumns: (tab, first, count, before) =>
      shape.moveColumns(book, tabOf(host, tab), first, count, before),
    addTab: (name) => book.addSheet(name ?? `Sheet${book.sheets.length + 1}`).id,
    renameTab: (tab, name) => book.rename(tabOf(host, tab), name),
    deleteTab: (tab) => book.removeSheet(tabOf(host, tab)),
    hideTab: (tab) => shown(tab, true),
    showTab: (tab) => shown(tab, false),
  };
}

type Seeing = Pick<
  Person,
  | 'sidebar'
  | 'closeSidebar'
  | 'dialog'
  | 'closeDialog'
  | 'alerts'
  | 'answer'
  | 'toasts'
  | 'activeTab'
  | 'selection'
>;

function seeing(host: Host, account: string): Seeing {
  const desk = host.ui(account);
  return {
    sidebar: () => desk.sidebar,
    closeSidebar: () => desk.showSidebar(null),
    dialog: () => desk.dialog,
    closeDialog: () => desk.showDialog(null),
    alerts: () => desk.alerts,
    answer: (alert, button) => desk.answer(alert, button),
    toasts: () => desk.toasts,
    activeTab: () => desk.tab(),
    selection: () => desk.selection(),
  };
}

export function person(host: Host, account: string): Person {
  return {
    account,
    ...running(host, account),
    ...typing(host, account),
    ...shaping(host),
    ...seeing(host, account),
  };
}
