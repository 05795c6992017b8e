import type { Area, MenuEntry } from '../records.ts';
import type { AlertView, DialogView, SidebarView } from '../types.ts';
import type { Execution } from './execution.ts';

export interface DeskEvents {
  toast(title: string, text: string): void;
  alert(alert: AlertView): void;
  sidebar(sidebar: SidebarView | null): void;
  dialog(dialog: DialogView | null): void;
  menus(menus: readonly MenuEntry[]): void;
  activate(tab: number, area: Area | null): void;
  /** A dialog has its answer. */
  answered(execution: Execution, button: string): void;
  firstTab(): number;
  exists(tab: number): boolean;
}

/** A dialog that nobody will ever answer: a mistake of the test, not of the script. */
export class Unanswered extends Error {
  constructor(alert: AlertView) {
    super(`A dialog waits for an answer (${alert.buttons}): ${alert.title} ${alert.prompt}`);
  }
}

/** What one person has on the screen: menus, sidebar, dialogs, selection. */
export class Desk {
  readonly account: string;
  menus: MenuEntry[] = [];
  sidebar: SidebarView | null = null;
  dialog: DialogView | null = null;
  readonly alerts: AlertView[] = [];
  readonly toasts: { readonly title: string; readonly text: string }[] = [];
  /** Buttons that will be pressed, in order. */
  answers: string[] = [];
  opened: Promise<void> | null = null;
  private readonly waiting = new Map<number, Execution>();
  private active: number | null = null;
  private selected: Area = { top: 1, left: 1, bottom: 1, right: 1 };
  private readonly events: DeskEvents;
  private readonly watched: () => boolean;

  /** `watched`: somebody listens for dialogs. */
  constructor(account: string, events: DeskEvents, watched: () => boolean) {
    this.account = account;
    this.events = events;
    this.watched = watched;
  }

  tab(): number {
    return this.active !== null && this.events.exists(this.active) ? this.active : this.events.firstTab();
  }

  selection(): Area {
    return this.selected;
  }

  select(tab: number, area: Area): void {
    this.active = tab;
    this.selected = area;
  }

  activate(tab: number, area: Area | null): void {
    this.select(tab, area ?? { top: 1, left: 1, bottom: 1, right: 1 });
    this.events.activate(tab, area);
  }

  toast(title: string, text: string): void {
    this.toasts.push({ title, text });
    this.events.toast(title, text);
  }

  addMenu(menu: MenuEntry): void {
    this.menus = [...this.menus.filter((other) => other.words !== menu.words), menu];
    this.events.menus(this.menus);
  }

  showSidebar(sidebar: SidebarView | null): void {
    this.sidebar = sidebar;
    this.events.sidebar(sidebar);
  }

  /** One at a time: the next takes the place of the last. */
  showDialog(dialog: DialogView | null): void {
    this.dialog = dialog;
    this.events.dialog(dialog);
  }

  /** The button, when it is known already; else the execution waits for `answer`. */
  ask(
    execution: Execution,
    words: { readonly title: string; readonly prompt: string; readonly buttons: string },
  ): string | null {
    const alert: AlertView = { id: this.alerts.length + 1, account: this.account, ...words };
    this.alerts.push(alert);
    const ready = this.answers.shift() ?? (!this.watched() && alert.buttons === 'OK' ? 'OK' : null);
    if (ready !== null) return ready;
    if (!this.watched()) throw new Unanswered(alert);
    this.waiting.set(alert.id, execution);
    this.events.alert(alert);
    return null;
  }

  answer(alert: number, button: string): void {
    const execution = this.waiting.get(alert);
    this.waiting.delete(alert);
    if (execution !== undefined) this.events.answered(execution, button);
  }
}
