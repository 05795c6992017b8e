/** Which points of a suite a call of it visits, and the row that comes out. */
import type { SuiteOptions, SuiteResult, Violation } from './suite.ts';

/** One thing to run: `name` replays it together with the seed. */
export interface Point {
  readonly name: string;
  readonly seed: number;
  /** What it strikes: coverage is the share of the sites that were hit, or without sites of the points. */
  readonly site?: string;
  /** Sentences on what was wrong; `reached` false: there was nothing to strike. */
  readonly run: () => Promise<{ readonly wrong: readonly string[]; readonly reached: boolean }>;
}

const SPREAD = 0.618_033_988_749_895;

/** Whether points whose names begin so may be among those asked for. */
export const asked = (prefix: string, only = ''): boolean =>
  prefix.startsWith(only) || only.startsWith(prefix);

/** Every point, or an even spread of a part of them, or one process's share. */
export function chosen<P extends { readonly name: string }>(
  points: readonly P[],
  options: SuiteOptions,
): P[] {
  const { only = '', most = Number.POSITIVE_INFINITY, slice } = options;
  const wanted = points.filter(({ name }) => name.startsWith(only));
  const part = Math.min(options.part ?? 1, most / wanted.length);
  return wanted
    .filter((_, i) => part >= 1 || ((i + 1) * SPREAD) % 1 < part)
    .filter((_, i) => !slice || i % slice.of === slice.index);
}

const broken = (error: unknown): Awaited<ReturnType<Point['run']>> => ({
  wrong: [`the run broke off: ${String(error)}`],
  reached: true,
});

/** Runs the points one after the other. `of` counts all there are, also those of other parts. */
export async function visit(
  suite: string,
  points: readonly Point[],
  of: number,
  options: SuiteOptions,
): Promise<SuiteResult> {
  const started = performance.now();
  const found: Violation[] = [];
  const hit = new Set<string>();
  const visited = new Set<string>();
  const must = new Set<string>();
  let runs = 0;
  for (const { name, seed, site = name, run } of points) {
    const { wrong, reached } = await run().catch(broken);
    runs += 1;
    options.progress?.(runs, points.length);
    visited.add(name);
    must.add(site);
    if (reached) hit.add(site);
    if (wrong.length > 0) {
      const violation = { point: name, seed, what: wrong.join('\n  ') };
      found.push(violation);
      options.report?.(violation);
    }
    if (found.length >= (options.stopAfter ?? Number.POSITIVE_INFINITY)) break;
  }
  const seconds = Math.round((performance.now() - started) / 100) / 10;
  const coverage = must.size === 0 ? 0 : Math.round((hit.size / must.size) * 10_000) / 10_000;
  return {
    row: { suite, runs, points: visited.size, of, violations: found.length, coverage, seconds },
    found,
  };
}
