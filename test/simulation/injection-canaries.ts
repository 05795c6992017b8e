/** Words that stand nowhere else in every field, while services fail: none of them may reach a log, an error or a property. */
import type { BookState } from '../../workbench/records.ts';
import { leakFaults } from './injection-checks.ts';
import {
  openInjectable,
  order,
  products,
  quickEntries,
  TEXT_SETTINGS,
  typed,
  typeSetting,
} from './injection-shop.ts';
import type { Bundle } from './shop-states.ts';

const canary = (what: string): string => `kenari-${what}-rahasia`;
const CALLS = [2, 5, 9, 14, 20, 27, 33, 39];

/** What was heard of the canaries afterwards. */
export async function canaries(bundle: Bundle, state: BookState, seed: number): Promise<string[]> {
  const hand = await openInjectable(bundle, state, seed);
  const { shop } = hand;
  const words = [
    'pesan',
    'produk',
    'cepat',
    'resi',
    ...TEXT_SETTINGS.map((label) => label.toLowerCase()),
  ].map(canary);
  const [placed = '', product = '', quick = '', tracking = ''] = words;
  try {
    for (const label of TEXT_SETTINGS) await typeSetting(hand, label, canary(label.toLowerCase()));
    await products(hand, [product], [product]);
    for (const [i, call] of CALLS.entries()) {
      const step = async (work: () => Promise<unknown>): Promise<void> => {
        shop.resetCounts();
        shop.fault({ atCall: call, mode: i % 2 === 0 ? 'before' : 'after', times: i % 3 === 0 ? 500 : 1 });
        await work().catch(() => {});
        await shop.settle();
        shop.clearFaults();
      };
      await step(() => order(hand, `${placed} ${i}`, `m0canary-${i}`, product));
      await step(() => quickEntries(hand, [`${quick} ${i}`]));
      await step(() =>
        hand.owner.edit(hand.id('orders'), hand.cell('orders', 'No. Resi', 2 + i), typed(`${tracking} ${i}`)),
      );
      await step(() =>
        hand.owner.edit(hand.id('orders'), hand.cell('orders', 'Status', 2 + i), `${tracking} status`),
      );
      await step(() => shop.advance('1 hour'));
    }
    const failed = shop
      .executions()
      .filter(({ log, outcome }) => log.length > 0 || outcome !== 'completed').length;
    return [
      ...leakFaults(hand, words),
      ...(failed === 0 ? ['nothing failed: the canaries were not tried'] : []),
    ];
  } finally {
    await shop.close();
  }
}
