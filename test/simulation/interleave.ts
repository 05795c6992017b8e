/** Every scenario begun inside every other at every call, and beside it; then schedules drawn by lot. */
import { Random } from '../../workbench/run/random.ts';
import { interleaveRun, type Part } from './interleave-run.ts';
import { referenceOf } from './reference.ts';
import { OTHERS, OWNER, SITI, type Scenario } from './scenario.ts';
import { together } from './scenarios/all.ts';
import { type Bundle, bundleOf } from './shop-states.ts';
import type { Suite, SuiteOptions } from './suite.ts';
import { asked, chosen, type Point, visit } from './visit.ts';

const SCHEDULES = 1_000;

function pair(first: Scenario, second: Scenario, call: number, inside: boolean, seed: number, bundle: Bundle): Point {
  const parts: readonly Part[] = [
    { scenario: first, actor: OWNER, call: 0, inside: false },
    { scenario: second, actor: SITI, call, inside },
  ];
  const how = inside ? 'inside' : 'beside';
  return {
    name: `interleave/${first.name}/${second.name}/${call}/${how}`,
    seed,
    run: () => interleaveRun(parts, seed, bundle),
  };
}

/** Two to four things at once, each begun at a call drawn by lot. */
function schedule(at: number, seed: number, bundle: Bundle): Point {
  const random = new Random(seed * 7_919 + at);
  const parts = OTHERS.slice(0, 2 + random.below(3)).flatMap((actor, i): Part[] => {
    const scenario = together[random.below(together.length)];
    return scenario ? [{ scenario, actor, call: i === 0 ? 0 : random.below(60), inside: false }] : [];
  });
  const who = parts.map(({ scenario, call }) => `${scenario.name}@${call}`).join('+');
  return { name: `interleave/schedule-${at}/${who}`, seed: seed + at, run: () => interleaveRun(parts, seed + at, bundle) };
}

async function allPoints({ seeds, seed = 1, bundle: from, only }: SuiteOptions): Promise<Point[]> {
  const bundle = bundleOf(from);
  const points: Point[] = [];
  for (let each = seed; each < seed + seeds; each += 1) {
    for (const first of together) {
      if (!asked(`interleave/${first.name}/`, only)) continue;
      const { calls } = await referenceOf(first, bundle, each);
      for (const second of together) {
        for (let call = 1; call <= calls; call += 1) {
          for (const inside of [true, false]) points.push(pair(first, second, call, inside, each, bundle));
        }
      }
    }
    for (let at = 0; at < SCHEDULES; at += 1) points.push(schedule(at, each, bundle));
  }
  return points;
}

export const interleave: Suite = {
  name: 'interleave',
  sliced: true,
  run: async (options) => {
    const points = await allPoints(options);
    return visit('interleave', chosen(points, options), new Set(points.map(({ name }) => name)).size, options);
  },
};
