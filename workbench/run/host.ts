import { Book } from '../book/book.ts';
import { restoreSheets, sheetState } from '../book/state.ts';
import type { BookState, TriggerRecord } from '../records.ts';
import type { WorkbenchEvents, WorkbenchOptions } from '../types.ts';
import type { Bundle } from './bundle.ts';
import { Desk } from './desk.ts';
import { DocumentLock } from './lock.ts';
import { Machine } from './machine.ts';
import { type MessageLanguage, type Phrase, phrase } from './messages.ts';
import { Postbox } from './postbox.ts';
import { Random } from './random.ts';
import { Triggers } from './triggers.ts';
import type { World } from './world.ts';

type Store = 'document' | 'script' | 'user';

/** Everything on Google's side of one book: grid, people, triggers, mail, clock. */
export class Host implements World {
  readonly book: Book;
  readonly machine: Machine;
  readonly lock: DocumentLock;
  readonly triggers: Triggers;
  readonly postbox: Postbox;
  readonly files: ReadonlyMap<string, string>;
  readonly owner: string;
  readonly lockMode: 'always' | 'not-in-clock';
  readonly scriptTimeZone: string;
  readonly addonName: string;
  readonly live: boolean;
  readonly functions: ReadonlySet<string>;
  private readonly language: MessageLanguage;
  private readonly desks = new Map<string, Desk>();
  private readonly stores = new Map<string, Map<string, string>>();
  private readonly listeners = new Map<string, Set<(payload: never) => void>>();

  constructor(
    options: WorkbenchOptions,
    bundle: Bundle,
    functions: readonly string[],
    scriptTimeZone: string,
  ) {
    const { state } = options;
    const seed = options.seed ?? 1;
    const random = new Random(seed ^ 0x5bd1e995);
    const locale = options.locale ?? state?.locale ?? 'id_ID';
    const zone = options.timeZone ?? state?.timeZone ?? 'Asia/Jakarta';
    const name = options.name ?? state?.name ?? 'Buku Toko';
    this.book = new Book(state?.id ?? random.uuid().replaceAll('-', ''), name, locale, zone, (change) =>
      this.emit('change', change),
    );
    this.owner = options.owner ?? state?.owner ?? 'owner@toko.example';
    this.files = bundle.files;
    this.functions = new Set(functions);
    this.lockMode = options.lockMode ?? 'always';
    this.scriptTimeZone = scriptTimeZone;
    this.addonName = name;
    this.language = options.messages ?? 'en';
    this.live = options.mode === 'live';
    this.machine = this.makeMachine(options, bundle, seed);
    this.book.now = () => this.machine.scheduler.now;
    this.lock = new DocumentLock((at) => this.machine.lockFreed(at));
    this.postbox = new Postbox(options.mailQuota ?? 100, (mail) => this.emit('mail', mail));
    this.triggers = new Triggers(this.machine.scheduler, random, (trigger) => this.fire(trigger));
    if (this.live) this.followWall();
    if (state === undefined) this.book.addSheet('Sheet1');
    else this.restore(state);
  }

  private makeMachine(options: WorkbenchOptions, bundle: Bundle, seed: number): Machine {
    const now = Date.parse(options.now ?? options.state?.now ?? '2026-11-23T08:00:00+07:00');
    if (Number.isNaN(now)) throw new Error(`Not a moment: ${options.now}`);
    let second = 0;
    const tick = (): void => {
      const at = Math.floor(this.machine.scheduler.now / 1000);
      if (at !== second) this.emit('clock', { now: new Date(this.machine.scheduler.now) });
      second = at;
    };
    const { code, codeId } = bundle;
    const began = (execution: {
      readonly id: number;
      readonly started: { readonly account: string; readonly handler: string };
    }): void =>
      this.emit('start', {
        id: execution.id,
        account: execution.started.account,
        function: execution.started.handler,
      });
    const watchdogSeconds = options.watchdogSeconds ?? 600;
    const ended: Machine['options']['ended'] = (record) => this.emit('execution', record);
    const turn: Machine['options']['turn'] = (execution, what, at) =>
      this.emit('turn', { execution, what, at });
    return new Machine(
      { seed, now, eager: options.eager === true, code, codeId, watchdogSeconds, tick, turn, began, ended },
      () => this,
    );
  }

  /** The wall clock drives; what moved the virtual clock further ahead is kept. */
  private followWall(): void {
    const { scheduler } = this.machine;
    let anchor = { virtual: scheduler.now, real: Date.now() };
    scheduler.wall = () => {
      const now = anchor.virtual + Date.now() - anchor.real;
      if (scheduler.now <= now) return now;
      anchor = { virtual: scheduler.now, real: Date.now() };
      return scheduler.now;
    };
  }

  now(): number {
    return Math.max(this.machine.scheduler.now, this.machine.scheduler.wall?.() ?? 0);
  }

  private fire(trigger: TriggerRecord): void {
    const at = new Date(this.now());
    const event = {
      authMode: { $: 'Enum', data: 'FULL' },
      triggerUid: trigger.id,
      hour: at.getUTCHours(),
      minute: at.getUTCMinutes(),
      'day-of-week': at.getUTCDay() || 7,
      timezone: 'UTC',
    };
    void this.machine.start(
      {
        account: trigger.account,
        handler: trigger.handler,
        kind: 'clock',
        toClient: false,
        args: [{ $event: event }],
      },
      0,
    );
  }

  properties(store: Store, account: string): Map<string, string> {
    const name = store === 'user' ? `user ${account}` : store;
    const found = this.stores.get(name) ?? new Map<string, string>();
    this.stores.set(name, found);
    return found;
  }

  accounts(): string[] {
    return [...this.desks.keys()];
  }

  ui(account: string): Desk {
    const known = this.desks.get(account);
    if (known !== undefined) return known;
    const events = {
      toast: (title: string, text: string) => this.emit('toast', { account, title, text }),
      alert: (alert: WorkbenchEvents['alert']) => this.emit('alert', alert),
      sidebar: (sidebar: WorkbenchEvents['sidebar']['sidebar']) => this.emit('sidebar', { account, sidebar }),
      dialog: (dialog: WorkbenchEvents['dialog']['dialog']) => this.emit('dialog', { account, dialog }),
      menus: (menus: WorkbenchEvents['menus']['menus']) => this.emit('menus', { account, menus }),
      activate: (tab: number, area: WorkbenchEvents['activate']['area']) =>
        this.emit('activate', { account, tab, area }),
      answered: (execution: Parameters<Machine['answered']>[0], button: string) =>
        this.machine.answered(execution, button),
      firstTab: () => this.book.sheets.find((sheet) => !sheet.hidden)?.id ?? 0,
      exists: (tab: number) => this.book.byId(tab) !== undefined,
    };
    const desk = new Desk(account, events, () => (this.listeners.get('alert')?.size ?? 0) > 0);
    this.desks.set(account, desk);
    return desk;
  }

  say(name: Phrase, ...parts: readonly string[]): string {
    return phrase(this.language, name, parts);
  }

  on<K extends keyof WorkbenchEvents>(event: K, listener: (payload: WorkbenchEvents[K]) => void): () => void {
    const set = this.listeners.get(event) ?? new Set();
    this.listeners.set(event, set);
    set.add(listener);
    return () => set.delete(listener);
  }

  private emit<K extends keyof WorkbenchEvents>(event: K, payload: WorkbenchEvents[K]): void {
    for (const listener of this.listeners.get(event) ?? [])
      (listener as (payload: WorkbenchEvents[K]) => void)(payload);
  }

  state(): BookState {
    const { book } = this;
    const user = [...this.stores].filter(([name]) => name.startsWith('user '));
    return {
      version: 1,
      ...{
        id: book.id,
        name: book.name,
        locale: book.locale.name,
        timeZone: book.zone.name,
        owner: this.owner,
      },
      now: new Date(this.now()).toISOString(),
      nextSheetId: book.nextSheetId,
      sheets: book.sheets.map((sheet) => sheetState(book, sheet)),
      properties: {
        document: Object.fromEntries(this.properties('document', '')),
        script: Object.fromEntries(this.properties('script', '')),
        user: Object.fromEntries(user.map(([name, store]) => [name.slice(5), Object.fromEntries(store)])),
      },
      triggers: [...this.triggers.list()],
      mails: [...this.postbox.mails],
    };
  }

  restore(state: BookState): void {
    this.book.nextSheetId = state.nextSheetId;
    restoreSheets(this.book, state.sheets);
    this.stores.clear();
    this.stores.set('document', new Map(Object.entries(state.properties.document)));
    this.stores.set('script', new Map(Object.entries(state.properties.script)));
    for (const [account, store] of Object.entries(state.properties.user))
      this.stores.set(`user ${account}`, new Map(Object.entries(store)));
    this.triggers.replace(state.triggers);
    this.postbox.mails = [...state.mails];
  }
}
