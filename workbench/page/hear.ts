/** What the server tells, put where it shows. */
import { batch } from '@preact/signals-core';
import { api } from './api.ts';
import type { Grid } from './grid.ts';
import type { PageEvent, SidebarView } from './protocol.ts';
import {
  accounts,
  alerts,
  dialog,
  executions,
  mails,
  menus,
  now,
  panel,
  running,
  saved,
  sidebar,
  sidebarRuns,
  toast,
  unread,
} from './state.ts';

const pause = 60;
const waiting = new Map<number, Promise<void>>();

/** Fetches a tab once, however many events ask for it within a moment. */
export function refreshTab(grid: Grid, tab: number): Promise<void> {
  const already = waiting.get(tab);
  if (already !== undefined) return already;
  const fetched = new Promise((resolve) => setTimeout(resolve, pause)).then(async () => {
    waiting.delete(tab);
    grid.replaceTab(await api.tab(tab));
  });
  waiting.set(tab, fetched);
  return fetched;
}

export async function refreshMails(): Promise<void> {
  mails.value = await api.mails();
  unread.value = 0;
}

export async function refreshExecutions(): Promise<void> {
  executions.value = await api.executions();
}

export function hear(event: PageEvent, grid: Grid | undefined, reload: () => Promise<void>): void {
  if (grid !== undefined) hearGrid(event, grid, reload);
  hearWorld(event);
}

function hearGrid(event: PageEvent, grid: Grid, reload: () => Promise<void>): void {
  if (event.kind === 'cells') grid.patch(event.tab, event.cells, event.styles);
  if (event.kind === 'tab') void refreshTab(grid, event.tab);
  if (event.kind === 'tabs') void reload();
  if (event.kind === 'activate') grid.activate(event.tab, event.area);
}

function hearWorld(event: PageEvent): void {
  if (event.kind === 'menus') menus.value = event.menus;
  if (event.kind === 'sidebar') hearSidebar(event.sidebar);
  if (event.kind === 'dialog') dialog.value = event.dialog;
  if (event.kind === 'alert') alerts.value = [...alerts.value, event.alert];
  if (event.kind === 'toast') toast(event.title, event.text);
  if (event.kind === 'clock') now.value = event.now;
  if (event.kind === 'running') running.value = event.functions;
  if (event.kind === 'accounts') accounts.value = event.accounts;
  if (event.kind === 'saved') saved.value = { file: event.file, error: event.error };
  if (event.kind === 'mail') hearMail(event.count);
  if (event.kind === 'executions' && panel.value === 'executions') void refreshExecutions();
}

function hearSidebar(view: SidebarView | null): void {
  batch(() => {
    sidebar.value = view;
    sidebarRuns.value += 1;
  });
}

function hearMail(count: number): void {
  if (panel.value === 'mails') void refreshMails();
  else unread.value += count;
}
