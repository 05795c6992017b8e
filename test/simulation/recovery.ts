/** A run that finishes what a dead one left undone is struck itself: pairs of faults. */
import { crashRun } from './crash-run.ts';
import { OWNER, type Scenario } from './scenario.ts';
import { scenarios } from './scenarios/all.ts';
import { probe, referenceOf } from './reference.ts';
import { type Bundle, bundleOf, reopen } from './shop-states.ts';
import { type Mode, MODES, struck } from './strike.ts';
import type { Suite, SuiteOptions } from './suite.ts';
import { asked, chosen, type Point, visit } from './visit.ts';

/** Pairs of a whole run; `part: 1` visits all of them, which takes most of a day. */
const SAMPLE = 12_000;

/** How the first run ends with its record written and its tables not. */
const FIRST: readonly Mode[] = ['kill-all', 'kill-subset', 'kill-none', 'before'];

/** Calls of the run that recovers, when the first was killed at that call. */
async function recoveringCalls(scenario: Scenario, call: number, bundle: Bundle, seed: number): Promise<number> {
  const shop = await reopen(scenario.state, bundle, seed);
  await struck(shop, { call, mode: 'kill-all' }, () => scenario.act(shop, OWNER));
  const { calls } = await struck(shop, undefined, () => probe(shop));
  await shop.close();
  return calls;
}

async function pairsOf(scenario: Scenario, bundle: Bundle, seed: number): Promise<Point[]> {
  const { ahead } = await referenceOf(scenario, bundle, seed);
  const points: Point[] = [];
  for (const call of ahead) {
    const calls = await recoveringCalls(scenario, call, bundle, seed);
    for (const mode of FIRST) {
      for (let then = 1; then <= calls; then += 1) {
        for (const again of MODES) {
          const strike = { call, mode };
          const second = { call: then, mode: again };
          const name = `recovery/${scenario.name}/${call}/${mode}/${then}/${again}`;
          points.push({ name, seed, run: () => crashRun({ scenario, strike, second, seed, bundle }) });
        }
      }
    }
  }
  return points;
}

async function allPairs({ seeds, seed = 1, bundle: from, only }: SuiteOptions): Promise<Point[]> {
  const bundle = bundleOf(from);
  const points: Point[] = [];
  for (let each = seed; each < seed + seeds; each += 1) {
    for (const scenario of scenarios.filter(({ name, long }) => !long && asked(`recovery/${name}/`, only))) {
      points.push(...(await pairsOf(scenario, bundle, each)));
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
    return visit('recovery', chosen(points, { ...options, most }), new Set(points.map(({ name }) => name)).size, options);
  },
};
