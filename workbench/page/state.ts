/** What the page knows besides the grid. */
import { signal } from '@preact/signals-core';
import { api } from './api.ts';
import type {
  Action,
  AlertView,
  BookView,
  DialogView,
  ExecutionView,
  MailView,
  MenuEntry,
  SidebarView,
} from './protocol.ts';
import { wordsFor } from './words.ts';

export type PanelName = 'mails' | 'clock' | 'accounts' | 'executions';

export interface Toast {
  readonly id: number;
  readonly title: string;
  readonly text: string;
}

export const book = signal<BookView | null>(null);
export const menus = signal<readonly MenuEntry[]>([]);
export const sidebar = signal<SidebarView | null>(null);
/** Goes up when the script shows a sidebar, so that its page starts anew even when it is the same. */
export const sidebarRuns = signal(0);
export const dialog = signal<DialogView | null>(null);
export const alerts = signal<readonly AlertView[]>([]);
export const toasts = signal<readonly Toast[]>([]);
export const now = signal('');
export const running = signal<readonly string[]>([]);
export const accounts = signal<readonly string[]>([]);
export const mails = signal<readonly MailView[]>([]);
export const executions = signal<readonly ExecutionView[]>([]);
export const panel = signal<PanelName | null>(null);
export const openMail = signal<number | null>(null);
export const unread = signal(0);
export const lost = signal(false);
export const saved = signal<{ readonly file: string; readonly error: string } | null>(null);
export const note = signal<{ readonly cell: string; readonly text: string } | null>(null);

/** Whatever of these changes, the page is drawn again. */
export const everything = [
  ...[book, menus, sidebar, sidebarRuns, dialog, alerts, toasts, now, running, accounts, mails],
  ...[executions, panel, openMail, unread, lost, saved, note],
];

export const words = () => wordsFor(book.value?.language ?? 'id');

const seconds = 7;
let lastToast = 0;

export function toast(title: string, text: string): void {
  lastToast += 1;
  const id = lastToast;
  toasts.value = [...toasts.value.slice(-3), { id, title, text }];
  setTimeout(() => dropToast(id), seconds * 1000);
}

export function dropToast(id: number): void {
  toasts.value = toasts.value.filter((one) => one.id !== id);
}

/** Sends an action; a refusal shows as a toast. */
export async function act(action: Action): Promise<boolean> {
  try {
    const reply = await api.act(action);
    if (!reply.ok) toast(words().failed, reply.error);
    return reply.ok;
  } catch {
    lost.value = true;
    return false;
  }
}
