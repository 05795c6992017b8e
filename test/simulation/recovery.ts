/** A run that finishes what a dead one left undone is struck itself: pairs of faults. */
import { crashRun } from './crash-run.ts';
import { probe, referenceOf } from './reference.ts';
import { OWNER, type Scenario } from './scenario.ts';
import { scenarios } from './scenarios/all.ts';
import { type Bundle, bundleOf, reopen } from './shop-states.ts';
import { MODES, type Mode, struck } from './strike.ts';
import type { Suite, SuiteOptions } from './suite.ts';
import { asked, chosen, type Point, visit } from './visit.ts';

/** Pairs of a whole run; `part: 1` visits all of them, which takes most of a day. */
const SAMPLE = 12_000;

/** How the first run ends with its record written and its tables not. */
const FIRST: readonly Mode[] = ['kill-all', 'kill-subset', 'kill-none', 'before'];

/** Calls of the run that recovers, when the first was killed at that call. */
async function recoveringCalls(
  scenario: Scenario,
  call: number,
  bundle: Bundle,
  seed: number,
): Promise<number> {
  const shop = await reopen(scenario.state, bundle, seed);
  await struck(shop, { call, mode: 'kill-all' }, () => scenario.act(shop, OWNER));
  const { calls } = await struck(shop, undefined, () => probe(shop));
  await shop.close();
  return calls;
}

/** Of a long scenario so many calls are stepped over. */
const STEP = 41;

/** First call → the second ones. */
async function callsOf(
  scenario: Scenario,
  bundle: Bundle,
  seed: number,
): Promise<(readonly [number, readonly number[]])[]> {
  const { ahead, calls } = await referenceOf(scenario, bundle, seed);
  const upTo = (end: number, step = 1): number[] =>
    Array.from({ length: Math.floor(end / step) }, (_, i) => (i + 1) * step);
  // Setting up again begins anew, so it is at least as long as what is left of the first time.
  if (scenario.long) return upTo(calls, STEP).map((call) => [call, upTo(calls - call, STEP)] as const);
  const pairs: (readonly [number, readonly number[]])[] = [];
  for (const call of ahead) pairs.push([call, upTo(await recoveringCalls(scenario, call, bundle, seed))]);
  return pairs;
}

async function pairsOf(scenario: Scenario, bundle: Bundle, seed: number): Promise<Point[]> {
  const pairs = (await callsOf(scenario, bundle, seed)).flatMap(([call, thens]) =>
    thens.map((then) => ({ call, then })),
  );
  const modes = FIRST.flatMap((mode) => MODES.map((again) => ({ mode, again })));
  return pairs.flatMap(({ call, then }) =>
    modes.map(({ mode, again }) => ({
      name: `recovery/${scenario.name}/${call}/${mode}/${then}/${again}`,
      seed,
      run: () =>
        crashRun({ scenario, strike: { call, mode }, second: { call: then, mode: again }, seed, bundle }),
    })),
  );
}

async function allPairs({ seeds, seed = 1, bundle: from, only }: SuiteOptions): Promise<Point[]> {
  const bundle = bundleOf(from);
  const points: Point[] = [];
  for (let each = seed; each < seed + seeds; each += 1) {
    for (const scenario of scenarios.filter(({ name }) => asked(`recovery/${name}/`, only))) {
      for (const pair of await pairsOf(scenario, bundle, each)) points.push(pair);
    }
  }
  return points;
}

export const recovery: Suite = {
  name: 'recovery',
  sliced: true,
  run: async (options) => {
    const points = await allPairs(options);
    const most = options.most ?? (options.part || options.only ? Number.POSITIVE_INFINITY : SAMPLE);
    return visit(
      'recovery',
      chosen(points, { ...options, most }),
      new Set(points.map(({ name }) => name)).size,
      options,
    );
  },
};
