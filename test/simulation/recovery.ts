/** A run that finishes what a dead one left undone is struck itself: pairs of faults. */
import { crashRun } from './crash-run.ts';
import { type First, recoveringMethods } from './recovery-first.ts';
import { referenceOf } from './reference.ts';
import type { Scenario } from './scenario.ts';
import { scenarios } from './scenarios/all.ts';
import { bundleOf } from './shop-states.ts';
import { MODES, type Mode } from './strike.ts';
import { type Suite, type SuiteOptions, type SuiteResult, summed } from './suite.ts';
import { asked, chosen, type Point, visit } from './visit.ts';

/** Pairs of a whole run, evenly over the scenarios; `--part 1` visits all of them, which takes most of a day. */
const SAMPLE = 2_400;

/** How the first run ends with its record written and its tables not. */
const FIRST: readonly Mode[] = ['kill-all', 'kill-subset', 'kill-none', 'before'];

/** Of a long scenario so many calls are stepped over. */
const STEP = 41;
/** First faults of each scenario that a small part looks at, and that a whole run does. */
const FEW = 2;
const SOME = 24;

/** First faults of a scenario: each is worth a run to see which calls mend it. */
async function firstsOf(scenario: Scenario, options: SuiteOptions, seed: number): Promise<First[]> {
  const bundle = bundleOf(options.bundle);
  const { ahead, sites } = await referenceOf(scenario, bundle, seed);
  const at = scenario.long
    ? Array.from({ length: Math.floor(sites.length / STEP) }, (_, i) => (i + 1) * STEP)
    : ahead;
  const all = at.flatMap((call, i) =>
    // A long scenario's calls take turns through the modes.
    FIRST.filter((_, m) => !scenario.long || (i + seed) % FIRST.length === m).map(
      (mode): First => ({ scenario, strike: { call, mode }, seed, bundle }),
    ),
  );
  if (options.part !== undefined || options.only !== undefined) return all;
  // An odd stride through calls and modes: neither is always the first.
  const stride = Math.max(1, Math.floor(all.length / (options.most === undefined ? SOME : FEW))) | 1;
  return all.filter((_, i) => (i + seed) % stride === 0);
}

async function pairsOf(first: First): Promise<Point[]> {
  const { scenario, strike, seed, bundle } = first;
  const methods = await recoveringMethods(first);
  return methods.flatMap((method, i) =>
    MODES.map((mode) => {
      const second = { call: i + 1, mode };
      const name = `recovery/${scenario.name}/${strike.call}/${strike.mode}/${second.call}/${mode}`;
      const run = () => crashRun({ scenario, strike, second, seed, bundle });
      return { name, seed, site: `${scenario.name}/${method}`, run };
    }),
  );
}

async function pairsWithin(scenario: Scenario, options: SuiteOptions): Promise<Point[]> {
  const { seeds, seed = 1, only } = options;
  const points: Point[] = [];
  for (let each = seed; each < seed + seeds; each += 1) {
    for (const first of await firstsOf(scenario, options, each)) {
      const { call, mode } = first.strike;
      if (asked(`recovery/${scenario.name}/${call}/${mode}/`, only)) points.push(...(await pairsOf(first)));
    }
  }
  return points;
}

/** A pair for every site that has none yet, each in another mode; the others after them. */
function sitesFirst(points: readonly Point[]): { readonly needed: Point[]; readonly others: Point[] } {
  const needed = new Map<string, Point>();
  for (const point of points) {
    const { site = '', name } = point;
    const mode = MODES[needed.size % MODES.length] ?? 'before';
    if (!needed.has(site) && name.endsWith(`/${mode}`)) needed.set(site, point);
  }
  const taken = new Set(needed.values());
  return { needed: [...taken], others: points.filter((point) => !taken.has(point)) };
}

function sample(points: readonly Point[], most: number, options: SuiteOptions): Point[] {
  if (options.only !== undefined || options.part !== undefined) return chosen(points, options);
  const { needed, others } = sitesFirst(points);
  const rest = Math.max(0, most - needed.length);
  return [...chosen(needed, { seeds: 1, most }), ...chosen(others, { seeds: 1, most: rest })];
}

/** One scenario after the other: all their pairs at once would not fit into memory. */
async function run(options: SuiteOptions): Promise<SuiteResult> {
  const { only, slice, most = SAMPLE, stopAfter = Number.POSITIVE_INFINITY } = options;
  const started = performance.now();
  const wanted = scenarios
    .filter(({ name }) => asked(`recovery/${name}/`, only))
    // Processes share the scenarios, for what a first fault leaves must be seen before its pairs can be counted.
    .filter((_, i) => !slice || i % slice.of === slice.index);
  const { slice: _, ...rest } = options;
  const results: SuiteResult[] = [];
  for (const scenario of wanted) {
    const points = await pairsWithin(scenario, options);
    const of = new Set(points.map(({ name }) => name)).size;
    results.push(await visit('recovery', sample(points, most / scenarios.length, rest), of, options));
    if (results.flatMap(({ found }) => found).length >= stopAfter) break;
  }
  const rows = results.map(({ row }) => row);
  const of = rows.reduce((all, row) => all + row.of, 0);
  const seconds = (performance.now() - started) / 1000;
  return { row: summed('recovery', rows, of, seconds), found: results.flatMap(({ found }) => found) };
}

export const recovery: Suite = { name: 'recovery', sliced: 'scenarios', run };
