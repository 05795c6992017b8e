/** A run that finishes what a dead one left undone is struck itself: pairs of faults. */
import { crashRun } from './crash-run.ts';
import { type First, recoveringMethods } from './recovery-first.ts';
import { referenceOf } from './reference.ts';
import type { Scenario } from './scenario.ts';
import { scenarios } from './scenarios/all.ts';
import { bundleOf } from './shop-states.ts';
import { MODES, type Mode } from './strike.ts';
import type { Suite, SuiteOptions } from './suite.ts';
import { asked, chosen, type Point, visit } from './visit.ts';

/** Pairs of a whole run; `part: 1` visits all of them, which takes most of a day. */
const SAMPLE = 12_000;

/** How the first run ends with its record written and its tables not. */
const FIRST: readonly Mode[] = ['kill-all', 'kill-subset', 'kill-none', 'before'];

/** Of a long scenario so many calls are stepped over. */
const STEP = 41;
/** First faults of each scenario that a small part looks at. */
const FEW = 4;

/** First faults of a scenario: each is worth a run to see which calls mend it. */
async function firstsOf(scenario: Scenario, options: SuiteOptions, seed: number): Promise<First[]> {
  const bundle = bundleOf(options.bundle);
  const { ahead, calls } = await referenceOf(scenario, bundle, seed);
  const at = scenario.long
    ? Array.from({ length: Math.floor(calls / STEP) }, (_, i) => (i + 1) * STEP)
    : ahead;
  const all = at.flatMap((call, i) =>
    // A long scenario's calls take turns through the modes.
    FIRST.filter((_, m) => !scenario.long || (i + seed) % FIRST.length === m).map(
      (mode): First => ({ scenario, strike: { call, mode }, seed, bundle }),
    ),
  );
  if (options.most === undefined) return all;
  // An odd stride through calls and modes: neither is always the first.
  const stride = Math.max(1, Math.floor(all.length / FEW)) | 1;
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

async function allPairs(options: SuiteOptions): Promise<Point[]> {
  const { seeds, seed = 1, only } = options;
  const points: Point[] = [];
  for (let each = seed; each < seed + seeds; each += 1) {
    for (const scenario of scenarios.filter(({ name }) => asked(`recovery/${name}/`, only))) {
      for (const first of await firstsOf(scenario, options, each)) {
        const { call, mode } = first.strike;
        if (asked(`recovery/${scenario.name}/${call}/${mode}/`, only)) points.push(...(await pairsOf(first)));
      }
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

function sample(points: readonly Point[], options: SuiteOptions): Point[] {
  const { slice, ...whole } = options;
  if (options.only !== undefined || options.part !== undefined) return chosen(points, options);
  const { needed, others } = sitesFirst(points);
  const most = Math.max(0, (options.most ?? SAMPLE) - needed.length);
  return chosen(
    [...needed, ...chosen(others, { ...whole, most })],
    slice ? { seeds: 1, slice } : { seeds: 1 },
  );
}

export const recovery: Suite = {
  name: 'recovery',
  sliced: true,
  points: allPairs,
  run: async (options) => {
    const points = await allPairs(options);
    const of = new Set(points.map(({ name }) => name)).size;
    return visit('recovery', sample(points, options), of, options);
  },
};
