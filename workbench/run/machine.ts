import type { FromWorker } from '../inside/protocol.ts';
import { methodNamed } from '../services/all.ts';
import { type Ended, Execution, type Started } from './execution.ts';
import { Faults, survivors } from './faults.ts';
import { endedBy, landAll } from './landing.ts';
import { type Seat, takeSeat } from './pool.ts';
import { Random } from './random.ts';
import type { ExecutionRecord, Loses } from './records.ts';
import { Scheduler } from './scheduler.ts';
import { serveCall } from './serve.ts';
import { Tally } from './tally.ts';
import type { World } from './world.ts';

export interface MachineOptions {
  readonly seed: number;
  readonly now: number;
  readonly eager: boolean;
  readonly code: string;
  readonly codeId: string;
  readonly watchdogSeconds: number;
  readonly tick: () => void;
  readonly turn: (execution: number, what: string, at: number) => void;
  readonly began: (execution: Execution) => void;
  readonly ended: (record: ExecutionRecord) => void;
}

/** Milliseconds within which a call's turn is left to chance: what reaches Google's servers varies, what does not hardly. */
function slack(method: string): number {
  const kind = methodNamed(method)?.kind ?? 'other';
  return kind === 'handle' || kind === 'write' || kind === 'other' ? 0.5 : 20;
}

export type BetweenCalls = (call: number, method: string, execution: number) => void | Promise<void>;

/** Runs executions of one bundle: starts, serves, kills and records them. */
export class Machine {
  readonly scheduler: Scheduler;
  readonly random: Random;
  readonly faults = new Faults();
  readonly options: MachineOptions;
  readonly records: ExecutionRecord[] = [];
  total = new Tally();
  between: BetweenCalls | null = null;
  world: World;
  private nextId = 1;

  constructor(options: MachineOptions, world: (machine: Machine) => World) {
    this.options = options;
    this.random = new Random(options.seed);
    this.scheduler = new Scheduler(options.now, (execution) => this.serve(execution), options.tick);
    this.world = world(this);
  }

  /** Begins an execution some virtual moments from now. */
  start(started: Started, delay = this.random.below(200)): Promise<Ended> {
    return new Promise((resolve) => {
      const at = this.scheduler.now + delay;
      this.scheduler.add({ at, urgent: true, run: () => this.launch(started, resolve) });
    });
  }

  private launch(started: Started, resolve: (ended: Ended) => void): void {
    const random = new Random(this.random.seed());
    const seat = takeSeat();
    const execution = new Execution(this.nextId++, started, this.scheduler.now, random, seat, resolve);
    this.scheduler.active.add(execution);
    this.options.began(execution);
    const { code, codeId } = this.options;
    const { handler, args, toClient } = started;
    const job = {
      kind: 'run' as const,
      code: codeId,
      source: null,
      handler,
      args,
      toClient,
      now: execution.time,
      seed: random.seed(),
    };
    const heard = (message: FromWorker): void => this.hear(execution, seat, message);
    seat.start(job, code, heard, (error) =>
      this.end(execution, { outcome: 'killed', value: null, error: error.message, stack: '' }),
    );
    this.watch(execution);
  }

  private hear(execution: Execution, seat: Seat, message: FromWorker): void {
    if (message.kind === 'log') execution.log.push(message.line);
    else if (execution.state === 'over') {
      if (message.kind === 'done') seat.release();
    } else {
      execution.request = message;
      execution.state = 'parked';
      // Who asks first is a matter of chance, within what Google's latencies leave open.
      execution.at =
        execution.time + execution.random.next() * (message.kind === 'call' ? slack(message.method) : 1);
      this.scheduler.wake();
    }
  }

  /** A script that computes for ever is ended by the real clock: the one thing real time can do to a run. */
  private watch(execution: Execution): void {
    const { watchdogSeconds } = this.options;
    let seen = -1;
    execution.watchdog = setInterval(() => {
      const stuck = execution.state === 'running' && execution.served === seen;
      seen = execution.served;
      if (stuck)
        this.kill(
          execution,
          'timed out',
          `No service call for ${watchdogSeconds} real seconds: the script hangs`,
        );
    }, watchdogSeconds * 1000);
    execution.watchdog.unref();
  }

  private serve(execution: Execution): void {
    const { request } = execution;
    const late = execution.at > execution.limit && request?.kind === 'call';
    execution.time = Math.max(execution.time, execution.at);
    execution.served++;
    if (request !== null)
      this.options.turn(
        execution.id,
        request.kind === 'call' ? request.method : request.kind,
        execution.time,
      );
    if (late) this.timeOut(execution);
    else if (execution.state === 'locked') this.lockTimeout(execution);
    else if (request?.kind === 'call') serveCall(this, execution, request);
    else if (request?.kind === 'land') this.finish(execution, landAll(execution.pending.splice(0)));
    else if (request?.kind === 'done') this.finished(execution, request);
  }

  /** The script has returned: its locks go at once, what it has not flushed lands a little later. */
  private finished(execution: Execution, done: Extract<FromWorker, { kind: 'done' }>): void {
    this.world.lock.release(execution);
    execution.seat.release();
    execution.ended = endedBy(done);
    if (execution.pending.length === 0) {
      this.finish(execution, null);
      return;
    }
    execution.request = { kind: 'land' };
    execution.state = 'parked';
    execution.at = execution.time + execution.random.next() * 1000;
  }

  private finish(execution: Execution, refused: Error | null): void {
    const { ended } = execution;
    if (ended === null) return;
    const fine = refused === null || ended.error !== '';
    this.end(
      execution,
      fine ? ended : { ...ended, outcome: 'failed', error: `Exception: ${refused.message}` },
    );
  }

  /** Counts for the execution and for all together. */
  tally(execution: Execution, count: (tally: Tally) => void): void {
    count(execution.tally);
    count(this.total);
  }

  private lockTimeout(execution: Execution): void {
    const waited = execution.request?.kind === 'call' && execution.request.method === 'Lock.waitLock';
    execution.state = 'running';
    const now = execution.time;
    execution.seat.reply(
      waited ? { now, error: this.world.say('lockTimeout') } : { now, value: false, self: false },
    );
  }

  timeOut(execution: Execution): void {
    execution.time = execution.limit;
    this.kill(execution, 'timed out', 'Exceeded maximum execution time');
  }

  /** Uncatchable. Some of the buffered writes land, some do not. */
  kill(execution: Execution, outcome: 'killed' | 'timed out', error: string, loses?: Loses): void {
    // What Google refuses of a dead execution's writes is refused unseen.
    landAll(survivors(execution.pending.splice(0), loses, execution.random));
    const { state, request } = execution;
    this.world.lock.release(execution);
    this.end(execution, { outcome, value: null, error, stack: '' });
    // The thread unwinds by itself when it was waiting for an answer; else it is ended.
    if (state === 'running') execution.seat.destroy();
    else if (request?.kind === 'call') execution.seat.reply({ now: execution.time, dead: true });
  }

  private end(execution: Execution, ended: Ended): void {
    if (execution.state === 'over') return;
    execution.state = 'over';
    // It holds the execution, and with it the whole book.
    clearInterval(execution.watchdog);
    this.world.lock.release(execution);
    this.scheduler.active.delete(execution);
    const record = execution.record(ended);
    this.records.push(record);
    this.options.ended(record);
    execution.resolve(ended);
    this.scheduler.wake();
  }

  /** The lock is free: one of those who wait gets it, by chance. */
  lockFreed(at: number): void {
    const waiting = [...this.scheduler.active].filter((execution) => execution.state === 'locked');
    const chosen = waiting[this.random.below(Math.max(1, waiting.length))];
    if (chosen === undefined) return;
    chosen.time = Math.max(chosen.time, at);
    this.world.lock.take(chosen);
    chosen.state = 'running';
    chosen.seat.reply({ now: chosen.time, value: true, self: false });
  }

  /** A person has pressed a button of the dialog the execution waits for. */
  answered(execution: Execution, button: string): void {
    if (execution.state !== 'held') return;
    execution.time = Math.max(execution.time, this.scheduler.now);
    execution.state = 'running';
    execution.seat.reply({ now: execution.time, value: { $: 'Enum', data: button }, self: false });
  }

  /** Ends whatever runs. */
  async stop(): Promise<void> {
    this.scheduler.stop();
    for (const execution of this.scheduler.active) this.kill(execution, 'killed', 'The workbench was closed');
  }

  resetCounts(): void {
    this.total = new Tally();
    this.faults.calls = 0;
  }
}
