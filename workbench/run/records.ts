/** What is counted and recorded of an execution, and how its calls can be made to fail. */

export interface Counts {
  /** Every method on an object of SpreadsheetApp. */
  readonly calls: number;
  readonly byMethod: Readonly<Record<string, number>>;
  /** Calls that answer sheet state. */
  readonly reads: number;
  readonly writes: number;
  /** Every flush, and every read while writes were pending. */
  readonly barriers: number;
  /** Cells read and written. */
  readonly cells: number;
  /** Cells a text finder looked at on the server. */
  readonly scanned: number;
  readonly properties: number;
  readonly locks: number;
  readonly mails: number;
  /** By the cost model. */
  readonly seconds: number;
}

export interface ExecutionRecord {
  readonly id: number;
  readonly account: string;
  readonly function: string;
  readonly kind: 'menu' | 'sidebar' | 'open' | 'edit' | 'clock' | 'host';
  /** ISO, virtual. */
  readonly startedAt: string;
  readonly endedAt: string;
  /** By the cost model. */
  readonly seconds: number;
  /** Virtual seconds the document lock was held. */
  readonly lockSeconds: number;
  readonly counts: Counts;
  readonly calls: number;
  readonly reads: number;
  readonly barriers: number;
  readonly cells: number;
  readonly outcome: 'completed' | 'failed' | 'killed' | 'timed out';
  readonly error: string;
  /** Lines written by console and Logger. */
  readonly log: readonly string[];
}

export type Loses = 'none' | 'all' | 'prefix' | 'subset';

export interface Fault {
  /** The nth call of any service (all executions together, from 1, since the last `resetCounts`). */
  readonly atCall?: number;
  /** Or the next call of this method, e.g. 'MailApp.sendEmail' or 'Range.setValues'. */
  readonly method?: string;
  /** Or only calls whose method begins so: 'Lock' is LockService and its locks. */
  readonly service?: string;
  /** 'before': throws, nothing happens; 'after': it happens, then throws; 'kill': it never returns; 'answer': nothing happens, and `answer` comes back. */
  readonly mode: 'before' | 'after' | 'kill' | 'answer';
  readonly answer?: string | number | boolean | null;
  /** How many calls it strikes; default 1. */
  readonly times?: number;
  /** For 'kill': which buffered writes are lost; default seeded. */
  readonly loses?: Loses;
  readonly message?: string;
}

export interface KillAt {
  readonly atCall: number;
  readonly loses?: Loses;
}
