/** What a suite of the simulation takes and answers. */
import type { WorkbenchOptions } from '../../workbench/types.ts';

export interface SuiteOptions {
  /** How many seeds each point is run with; the first is `seed`. */
  readonly seeds: number;
  readonly seed?: number;
  /** Visits only points whose name begins so. */
  readonly only?: string;
  /** Share of the points that is visited, in (0, 1]; spread evenly. Default: what the suite takes for the whole. */
  readonly part?: number;
  /** At most about so many points, spread as evenly. */
  readonly most?: number;
  /** The `slice`th of `slices` equal shares of the points: for several processes. */
  readonly slice?: { readonly index: number; readonly of: number };
  /** The add-on under test; default 'dist'. */
  readonly bundle?: WorkbenchOptions['bundle'];
  /** Stops after so many violations. */
  readonly stopAfter?: number;
  /** Told of each violation as soon as it is found. */
  readonly report?: (violation: Violation) => void;
  /** Told now and then how far a long suite is. */
  readonly progress?: (done: number, of: number) => void;
}

/** A run after which something is not as promised, with what replays it. */
export interface Violation {
  /** 'crash/place-order/12/kill-prefix'. */
  readonly point: string;
  readonly seed: number;
  /** Which promises are broken ('I3') and how, a line each. */
  readonly what: string;
}

/** A line of `npm run simulate -- --json`. */
export interface SuiteRow {
  readonly suite: string;
  /** Executions of the whole scenario, faults included. */
  readonly runs: number;
  /** Distinct points visited. */
  readonly points: number;
  /** All points there are; more than `points` when only a part was run. */
  readonly of: number;
  readonly violations: number;
  /** Share of what the suite must hit that was hit, 0 to 1. */
  readonly coverage: number;
  readonly seconds: number;
}

export interface SuiteResult {
  readonly row: SuiteRow;
  readonly found: readonly Violation[];
}

export interface Suite {
  readonly name: string;
  /** How several processes may share it: each takes some of the points, or some of the scenarios. */
  readonly sliced?: 'points' | 'scenarios';
  readonly run: (options: SuiteOptions) => Promise<SuiteResult>;
  /** Names of all its points, where they can be counted beforehand. */
  readonly points?: (options: SuiteOptions) => Promise<readonly { readonly name: string }[]>;
}

/** Rows of the parts of one suite as one; coverage weighs by points. */
export function summed(suite: string, rows: readonly SuiteRow[], of: number, seconds: number): SuiteRow {
  const sum = (figure: (row: SuiteRow) => number): number => rows.reduce((all, row) => all + figure(row), 0);
  const points = sum((row) => row.points);
  const covered = points === 0 ? 0 : sum((row) => row.coverage * row.points) / points;
  return {
    suite,
    runs: sum(({ runs }) => runs),
    points,
    of,
    violations: sum(({ violations }) => violations),
    coverage: Math.round(covered * 10_000) / 10_000,
    seconds: Math.round(seconds * 10) / 10,
  };
}
