import type { FromWorker } from '../inside/protocol.ts';
import type { Seat } from './pool.ts';
import type { Random } from './random.ts';
import type { ExecutionRecord } from './records.ts';
import { Tally } from './tally.ts';

export type Kind = ExecutionRecord['kind'];

/** What is asked of the host by the script, or by the end of it. */
export type Request = Extract<FromWorker, { kind: 'call' | 'done' }> | { readonly kind: 'land' };

/** running: the script computes · parked: a request waits for its turn · locked: waits for the lock until `at` · held: for a person. */
export type State = 'running' | 'parked' | 'locked' | 'held' | 'over';

export interface Started {
  readonly account: string;
  readonly handler: string;
  readonly kind: Kind;
  readonly toClient: boolean;
  readonly args: readonly unknown[];
}

/** A write that has not landed. */
export interface Pending {
  readonly apply: () => void;
}

export interface Ended {
  readonly outcome: ExecutionRecord['outcome'];
  readonly value: unknown;
  readonly error: string;
  readonly stack: string;
}

/** One run of a function of the bundle. */
export class Execution {
  readonly id: number;
  readonly started: Started;
  readonly random: Random;
  readonly seat: Seat;
  readonly tally = new Tally();
  readonly startedAt: number;
  /** Local virtual time. */
  time: number;
  /** When the request it is parked with takes its turn. */
  at: number;
  state: State = 'running';
  request: Request | null = null;
  pending: Pending[] = [];
  /** Rows and columns its own unlanded insertions will add, by tab. */
  growth = new Map<number, { rows: number; columns: number }>();
  log: string[] = [];
  lockSince: number | null = null;
  lockMilliseconds = 0;
  /** Requests served so far. */
  served = 0;
  /** How its script ended, while its last writes have not landed. */
  ended: Ended | null = null;
  watchdog: NodeJS.Timeout | undefined;
  readonly limit: number;
  readonly resolve: (ended: Ended) => void;

  constructor(
    id: number,
    started: Started,
    time: number,
    random: Random,
    seat: Seat,
    resolve: (ended: Ended) => void,
  ) {
    this.id = id;
    this.started = started;
    this.random = random;
    this.seat = seat;
    this.resolve = resolve;
    this.startedAt = time;
    this.time = time;
    this.at = time;
    // Simple triggers have 30 seconds, all else six minutes.
    this.limit = time + (this.simple ? 30_000 : 360_000);
  }

  /** Runs without the account's permissions: the triggers that need no installing. */
  get simple(): boolean {
    return this.started.handler === 'onOpen' || this.started.handler === 'onEdit';
  }

  record(ended: Ended): ExecutionRecord {
    const counts = this.tally.counts();
    const { calls, reads, barriers, cells, seconds } = counts;
    return {
      id: this.id,
      account: this.started.account,
      function: this.started.handler,
      kind: this.started.kind,
      startedAt: new Date(this.startedAt).toISOString(),
      endedAt: new Date(this.time).toISOString(),
      lockSeconds: Math.round(this.lockMilliseconds) / 1000,
      ...{ calls, reads, barriers, cells, seconds, counts },
      outcome: ended.outcome,
      error: ended.error,
      log: this.log,
    };
  }
}
