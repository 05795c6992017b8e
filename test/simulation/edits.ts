/** Every edit of a person before every call of what books: nothing of theirs is lost, or the conflict is listed. */
import { editRun } from './edits-run.ts';
import { personEdits } from './person-edits.ts';
import { referenceOf } from './reference.ts';
import { scenarios } from './scenarios/all.ts';
import { bundleOf } from './shop-states.ts';
import type { Suite, SuiteOptions } from './suite.ts';
import { asked, chosen, type Point, visit } from './visit.ts';

const BOOKING: ReadonlySet<string> = new Set([
  'place-order',
  'place-order-new-customer',
  'change-order-in-sidebar',
  'quick-entry',
  'pay-in-full',
  'ship',
  'cancel',
  'receive-stock',
  'count-stock',
  'keep-products',
  'keep-customers',
  'process-now',
  'beat-with-mails',
]);

async function allPoints({ seeds, seed = 1, bundle: from, only }: SuiteOptions): Promise<Point[]> {
  const bundle = bundleOf(from);
  const points: Point[] = [];
  for (let each = seed; each < seed + seeds; each += 1) {
    for (const scenario of scenarios.filter(
      ({ name }) => BOOKING.has(name) && asked(`edits/${name}/`, only),
    )) {
      const { calls } = await referenceOf(scenario, bundle, each);
      for (const edit of personEdits) {
        for (let call = 1; call <= calls; call += 1) {
          points.push({
            name: `edits/${scenario.name}/${edit.name}/${call}`,
            seed: each,
            run: () => editRun(scenario, edit, call, each, bundle),
          });
        }
      }
    }
  }
  return points;
}

export const edits: Suite = {
  name: 'edits',
  sliced: true,
  run: async (options) => {
    const points = await allPoints(options);
    return visit('edits', chosen(points, options), new Set(points.map(({ name }) => name)).size, options);
  },
};
