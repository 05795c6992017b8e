/** Who listens, and what each is told. */
import type { PageEvent } from './page/protocol.ts';
import { gatherChanges } from './server-changes.ts';
import { sidebarPage } from './server-strip.ts';
import type { AlertView, SidebarView, Workbench } from './types.ts';

export interface Listener {
  readonly user: string;
  tell(event: PageEvent): void;
}

export interface Hub {
  join(listener: Listener): () => void;
  toAll(event: PageEvent): void;
  to(user: string, event: PageEvent): void;
  /** Pages that are open now. */
  count(): number;
  running(): readonly string[];
  sidebar(view: SidebarView | null): SidebarView | null;
}

const buttons: Readonly<Record<string, readonly string[]>> = {
  OK: ['OK'],
  OK_CANCEL: ['OK', 'CANCEL'],
  YES_NO: ['YES', 'NO'],
  YES_NO_CANCEL: ['YES', 'NO', 'CANCEL'],
};

function alertEvent(alert: AlertView): PageEvent {
  const { id, title, prompt } = alert;
  return { kind: 'alert', alert: { id, title, prompt, buttons: buttons[alert.buttons] ?? ['OK'] } };
}

function listenToWorld(shop: Workbench, hub: Pick<Hub, 'to' | 'toAll' | 'sidebar'>): void {
  shop.on('toast', ({ account, title, text }) => hub.to(account, { kind: 'toast', title, text }));
  shop.on('alert', (alert) => hub.to(alert.account, alertEvent(alert)));
  shop.on('sidebar', ({ account, sidebar }) =>
    hub.to(account, { kind: 'sidebar', sidebar: hub.sidebar(sidebar) }),
  );
  shop.on('dialog', ({ account, dialog }) =>
    hub.to(account, { kind: 'dialog', dialog: dialog && { ...dialog, ...hub.sidebar(dialog) } }),
  );
  shop.on('menus', ({ account, menus }) => hub.to(account, { kind: 'menus', menus }));
  shop.on('activate', ({ account, tab, area }) => hub.to(account, { kind: 'activate', tab, area }));
  shop.on('clock', ({ now }) => hub.toAll({ kind: 'clock', now: now.toISOString() }));
}

/** `shim` is the script that gives a sidebar its `google.script`. */
export function createHub(shop: Workbench, shim: string): Hub {
  const listeners = new Set<Listener>();
  const under = new Map<number, string>();
  const running = (): string[] => [...under.values()];
  const toAll = (event: PageEvent): void => {
    for (const listener of listeners) listener.tell(event);
  };
  const to = (user: string, event: PageEvent): void => {
    for (const listener of listeners) if (listener.user === user) listener.tell(event);
  };
  const sidebar = (view: SidebarView | null): SidebarView | null =>
    view === null ? null : { title: view.title, html: sidebarPage(view.html, shim) };
  const join = (listener: Listener): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  const hub: Hub = { join, toAll, to, count: () => listeners.size, running, sidebar };
  shop.on('change', gatherChanges(shop, toAll));
  shop.on('start', ({ id, function: name }) => {
    under.set(id, name);
    toAll({ kind: 'running', functions: running() });
  });
  shop.on('execution', ({ id }) => {
    under.delete(id);
    toAll({ kind: 'running', functions: running() });
    toAll({ kind: 'executions' });
  });
  listenToWorld(shop, hub);
  return hub;
}
