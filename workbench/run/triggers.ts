import type { TriggerRecord } from '../records.ts';
import type { Random } from './random.ts';
import type { Scheduler, Timed } from './scheduler.ts';

const hour = 3_600_000;

/** Installable triggers. Clock triggers fire at a chance moment of the hour and keep to it. */
export class Triggers {
  private records: TriggerRecord[] = [];
  private readonly timers = new Map<string, Timed>();
  private readonly scheduler: Scheduler;
  private readonly random: Random;
  private readonly fire: (trigger: TriggerRecord) => void;

  constructor(scheduler: Scheduler, random: Random, fire: (trigger: TriggerRecord) => void) {
    this.scheduler = scheduler;
    this.random = random;
    this.fire = fire;
  }

  list(): readonly TriggerRecord[] {
    return this.records;
  }

  of(account: string): readonly TriggerRecord[] {
    return this.records.filter((trigger) => trigger.account === account);
  }

  byId(id: string): TriggerRecord | undefined {
    return this.records.find((trigger) => trigger.id === id);
  }

  create(trigger: Omit<TriggerRecord, 'id' | 'next'>, now: number): string {
    const id = String(1_000_000_000 + this.random.below(9_000_000_000 - 1_000_000_000));
    this.put({ ...trigger, id, next: trigger.kind === 'edit' ? 0 : this.first(trigger.every, now) });
    return id;
  }

  private first(every: number, now: number): number {
    if (every < hour) return now + 1 + this.random.below(every);
    const minute = this.random.below(60) * 60_000 + this.random.below(60) * 1000;
    const next = Math.floor(now / hour) * hour + minute;
    return next > now ? next : next + hour;
  }

  private put(trigger: TriggerRecord): void {
    this.records = [...this.records.filter((other) => other.id !== trigger.id), trigger];
    if (trigger.kind === 'edit') return;
    const timed: Timed = { at: trigger.next, urgent: false, run: () => this.due(trigger.id) };
    this.timers.set(trigger.id, timed);
    this.scheduler.add(timed);
  }

  private due(id: string): void {
    const trigger = this.byId(id);
    if (trigger === undefined) return;
    // One that fell due long ago is not made up for: Google fires it once.
    const missed = Math.max(1, Math.ceil((this.scheduler.now - trigger.next + 1) / trigger.every));
    this.put({ ...trigger, next: trigger.next + missed * trigger.every });
    this.fire(trigger);
  }

  remove(id: string): void {
    this.records = this.records.filter((trigger) => trigger.id !== id);
    const timed = this.timers.get(id);
    if (timed !== undefined) this.scheduler.remove(timed);
    this.timers.delete(id);
  }

  replace(records: readonly TriggerRecord[]): void {
    for (const { id } of this.records) this.remove(id);
    for (const record of records) this.put(record);
  }
}
