/** Every edit of a person before every call of what books: nothing of theirs is lost, or the conflict is listed. */
import type { CallSite } from './call-site.ts';
import { editRun } from './edits-run.ts';
import { type PersonEdit, personEdits } from './person-edits.ts';
import { referenceOf } from './reference.ts';
import type { Scenario } from './scenario.ts';
import { scenarios } from './scenarios/all.ts';
import { bundleOf } from './shop-states.ts';
import type { Suite, SuiteOptions } from './suite.ts';
import { asked, chosen, type Point, visit } from './visit.ts';

/** A booking of each shape: each edit comes before every call. */
const BOOKING: ReadonlySet<string> = new Set([
  'place-order',
  'quick-entry',
  'ship',
  'receive-stock',
  'keep-products',
  'beat-with-mails',
]);

/** Booked by the same commit as those above, or nothing but a look: here each edit comes before every fourth call in turn. */
const LIKEWISE: ReadonlySet<string> = new Set([
  'place-order-new-customer',
  'change-order-in-sidebar',
  'edit-order',
  'split-order',
  'undo-booking',
  'exchange-goods',
  'undo-exchange',
  'ship-parcels',
  'move-orders',
  'record-payments',
  'refund',
  'return-goods',
  'correct-payment',
  'pay-in-full',
  'cancel',
  'count-stock',
  'keep-customers',
  'paste-statuses',
  'process-now',
  'beat-looks',
]);

const TURNS = 4;

/** Edits before this call. One that only names a place sees nothing of them: there they take turns too. */
function editsAt({ name }: Scenario, { names }: CallSite, call: number, seed: number): readonly PersonEdit[] {
  const inTurn = names || LIKEWISE.has(name);
  return personEdits.filter((_, i) => !inTurn || (i + call + seed) % TURNS === 0);
}

async function allPoints({ seeds, seed = 1, bundle: from, only }: SuiteOptions): Promise<Point[]> {
  const bundle = bundleOf(from);
  const points: Point[] = [];
  for (let each = seed; each < seed + seeds; each += 1) {
    for (const scenario of scenarios.filter(
      ({ name }) => (BOOKING.has(name) || LIKEWISE.has(name)) && asked(`edits/${name}/`, only),
    )) {
      const { sites } = await referenceOf(scenario, bundle, each);
      for (const [i, site] of sites.entries()) {
        const call = i + 1;
        for (const edit of editsAt(scenario, site, call, each)) {
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
  sliced: 'points',
  points: allPoints,
  run: async (options) => {
    const points = await allPoints(options);
    return visit('edits', chosen(points, options), new Set(points.map(({ name }) => name)).size, options);
  },
};
