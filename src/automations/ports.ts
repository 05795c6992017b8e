import type { Clock, Mailer, Workbook } from '../tables/port.ts';
import type { Desk } from '../tables/shop.ts';
import type { CheckPorts } from '../use-cases/check/file.ts';

export interface Doctor extends CheckPorts {
  /** Opens the book to look only, without the lock; undefined when it is not set up. */
  look<R>(work: (desk: Desk) => R): R | undefined;
}

/** What a beat works with. */
export interface BeatPorts {
  readonly workbook: Workbook;
  readonly clock: Clock;
  readonly mailer: Mailer;
  /** A token of the account whose clock this is. */
  readonly me: string;
  /** Google would ask this account for its permission again before a mail leaves. */
  readonly lapsed: boolean;
  /** Opens the book under the lock; undefined when it is busy or not set up. */
  withDesk<R>(work: (desk: Desk) => R): R | undefined;
  /** What the nightly check needs; without it there is none. */
  readonly doctor?: Doctor;
  /**
   * The number of the newest record after which mail left, kept outside the grid: a restored version is older than it.
   */
  readonly highWater: { read(): number; write(seq: number): void };
  /** Lets the edit trigger know where the columns stand now. */
  noteAnchors(desk: Desk): void;
  /** For bugs: a code and no personal data. */
  log(code: string, error: unknown): void;
}

/** A beat starts nothing new after so long; the next one goes on. */
export const SOFT_STOP_MS = 240_000;
