/** Every service call of every scenario fails in every way; afterwards the book is as if it had not. */
import { type CallSite, isTwin } from './call-site.ts';
import { crashRun } from './crash-run.ts';
import { referenceOf } from './reference.ts';
import type { Scenario } from './scenario.ts';
import { scenarios } from './scenarios/all.ts';
import { bundleOf } from './shop-states.ts';
import { type Mode, modesOf } from './strike.ts';
import type { Suite, SuiteOptions } from './suite.ts';
import { asked, chosen, type Point, visit } from './visit.ts';

/** A long scenario's calls take turns through the modes, and the seed shifts the turn. */
function modesFor({ long }: Scenario, call: number, site: CallSite, seed: number): readonly Mode[] {
  const modes = modesOf(site.method).filter((mode) => !isTwin(site, mode));
  return long ? modes.filter((_, i) => (call + seed) % modes.length === i) : modes;
}

async function crashPoints({ seeds, seed = 1, bundle: from, only }: SuiteOptions): Promise<Point[]> {
  const bundle = bundleOf(from);
  const points: Point[] = [];
  for (let each = seed; each < seed + seeds; each += 1) {
    for (const scenario of scenarios.filter(({ name }) => asked(`crash/${name}/`, only))) {
      const { sites } = await referenceOf(scenario, bundle, each);
      for (const [i, site] of sites.entries()) {
        const call = i + 1;
        for (const mode of modesFor(scenario, call, site, each)) {
          const run = () => crashRun({ scenario, strike: { call, mode }, seed: each, bundle });
          points.push({ name: `crash/${scenario.name}/${call}/${mode}`, seed: each, run });
        }
      }
    }
  }
  return points;
}

export const crash: Suite = {
  name: 'crash',
  sliced: 'points',
  points: crashPoints,
  run: async (options) => {
    const points = await crashPoints(options);
    return visit('crash', chosen(points, options), new Set(points.map(({ name }) => name)).size, options);
  },
};
