/** Every scenario begun inside every other at every call, and beside it; then schedules drawn by lot. */
import { Random } from '../../workbench/run/random.ts';
import { interleaveRun, type Part } from './interleave-run.ts';
import { referenceOf } from './reference.ts';
import { OTHERS, OWNER, type Scenario, SITI } from './scenario.ts';
import { together } from './scenarios/all.ts';
import { type Bundle, bundleOf } from './shop-states.ts';
import type { Suite, SuiteOptions } from './suite.ts';
import { asked, chosen, type Point, visit } from './visit.ts';

const SCHEDULES = 1_000;
/**
 * At each call that reads, writes or lands, a third of the others is nested in turn (three seeds: each in each);
 * side by side they begin at every twelfth.
 */
const INSIDE_STEP = 3;
const BESIDE_STEP = 12;

function pair(
  first: Scenario,
  second: Scenario,
  call: number,
  inside: boolean,
  seed: number,
  bundle: Bundle,
): Point {
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
  return {
    name: `interleave/schedule-${at}/${who}`,
    seed: seed + at,
    run: () => interleaveRun(parts, seed + at, bundle),
  };
}

/** Every nesting of others in one scenario. */
async function pairsWith(first: Scenario, seed: number, bundle: Bundle): Promise<Point[]> {
  const { sites } = await referenceOf(first, bundle, seed);
  const calls = sites.flatMap(({ names }, i) => (names ? [] : [i + 1]));
  return together.flatMap((second, at) =>
    calls.flatMap((call, i) =>
      [true, false]
        .filter((inside) => (i + at + seed) % (inside ? INSIDE_STEP : BESIDE_STEP) === 0)
        .map((inside) => pair(first, second, call, inside, seed, bundle)),
    ),
  );
}

async function allPoints({ seeds, seed: from = 1, bundle: folder, only }: SuiteOptions): Promise<Point[]> {
  const bundle = bundleOf(folder);
  const firsts = together.filter(({ name }) => asked(`interleave/${name}/`, only));
  const points: Point[] = [];
  for (let seed = from; seed < from + seeds; seed += 1) {
    for (const first of firsts) points.push(...(await pairsWith(first, seed, bundle)));
    for (let at = 0; at < SCHEDULES; at += 1) points.push(schedule(at, seed, bundle));
  }
  return points;
}

export const interleave: Suite = {
  name: 'interleave',
  sliced: 'points',
  points: allPoints,
  run: async (options) => {
    const points = await allPoints(options);
    return visit(
      'interleave',
      chosen(points, options),
      new Set(points.map(({ name }) => name)).size,
      options,
    );
  },
};
