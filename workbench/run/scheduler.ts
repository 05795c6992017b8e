import type { Execution } from './execution.ts';

/** Something that begins at a virtual time. Urgent ones pull the clock forward, others wait for it. */
export interface Timed {
  readonly at: number;
  readonly urgent: boolean;
  readonly run: () => void;
}

/**
 * One turn at a time: waits until every execution is parked on a request, then serves the one whose turn comes first in
 * virtual time. So interleaving, lock waits, sleeps and clocks are one mechanism, and a seed replays them.
 */
export class Scheduler {
  now: number;
  readonly active = new Set<Execution>();
  private readonly queue: { readonly timed: Timed; readonly order: number }[] = [];
  private order = 0;
  private horizon: number;
  private woken = false;
  private idlers: (() => void)[] = [];
  private readonly serve: (execution: Execution) => void;
  private readonly tick: () => void;
  /** In live mode the wall clock drags the virtual one along. */
  wall: (() => number) | null = null;
  private timer: NodeJS.Timeout | undefined;

  constructor(now: number, serve: (execution: Execution) => void, tick: () => void) {
    this.now = now;
    this.horizon = now;
    this.serve = serve;
    this.tick = tick;
  }

  add(timed: Timed): void {
    this.queue.push({ timed, order: this.order++ });
    this.queue.sort((left, right) => left.timed.at - right.timed.at || left.order - right.order);
    this.wake();
  }

  remove(timed: Timed): void {
    const at = this.queue.findIndex((entry) => entry.timed === timed);
    if (at >= 0) this.queue.splice(at, 1);
  }

  /** Goes on in a moment, so that whatever was started together competes together. */
  wake(): void {
    if (this.woken) return;
    this.woken = true;
    setImmediate(() => {
      this.woken = false;
      this.pump();
    });
  }

  /** Resolves when nothing runs and nothing urgent waits. */
  idle(): Promise<void> {
    return new Promise((resolve) => {
      this.idlers.push(resolve);
      this.wake();
    });
  }

  async advance(milliseconds: number): Promise<void> {
    const target = this.now + milliseconds;
    this.horizon = Math.max(this.horizon, target);
    await this.idle();
    this.move(target);
  }

  private move(to: number): void {
    if (to <= this.now) return;
    this.now = to;
    this.tick();
  }

  private next(): Execution | undefined {
    let first: Execution | undefined;
    for (const execution of this.active) {
      if (execution.state !== 'parked' && execution.state !== 'locked') continue;
      if (
        first === undefined ||
        execution.at < first.at ||
        (execution.at === first.at && execution.id < first.id)
      )
        first = execution;
    }
    return first;
  }

  private due(before: number): Timed | undefined {
    const limit = Math.max(
      this.horizon,
      before === Number.POSITIVE_INFINITY ? this.now : before,
      this.wall?.() ?? 0,
    );
    return this.queue.find(({ timed }) => timed.urgent || timed.at <= limit)?.timed;
  }

  private running(): boolean {
    for (const execution of this.active) if (execution.state === 'running') return true;
    return false;
  }

  private pump(): void {
    if (this.wall !== null) this.move(this.wall());
    if (this.running()) return;
    const execution = this.next();
    const due = this.due(execution?.at ?? Number.POSITIVE_INFINITY);
    if (due !== undefined && (execution === undefined || due.at <= execution.at)) {
      this.remove(due);
      this.move(due.at);
      due.run();
      this.wake();
    } else if (execution === undefined) this.rest();
    else {
      this.move(execution.at);
      this.serve(execution);
      if (!this.running()) this.wake();
    }
  }

  private rest(): void {
    if (this.active.size === 0) {
      this.horizon = this.now;
      for (const resolve of this.idlers.splice(0)) resolve();
    }
    this.arm();
  }

  /** Live mode: looks again when the next thing is due. */
  private arm(): void {
    clearTimeout(this.timer);
    const next = this.queue[0]?.timed.at;
    if (this.wall === null || next === undefined) return;
    this.timer = setTimeout(() => this.wake(), Math.min(2 ** 30, Math.max(10, next - this.wall())));
    this.timer.unref();
  }

  stop(): void {
    clearTimeout(this.timer);
    this.queue.length = 0;
  }
}
