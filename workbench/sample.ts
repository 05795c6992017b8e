/** Fills a new book with an invented shop. */

import type { BookState } from './records.ts';
import { fillNorthwind } from './sample/northwind.ts';
import { fillToko } from './sample/toko/toko.ts';
import type { Workbench } from './types.ts';

const fillers: Readonly<Record<string, (state: BookState) => BookState>> = {
  toko: fillToko,
  northwind: fillNorthwind,
};

/**
 * 'empty' opens the book for its owner and leaves the rest to the person; the others set the shop up and fill it with
 * a past that ends at the book's clock, sending paused. Throws on a name it does not know.
 */
export async function loadSample(workbench: Workbench, name: string): Promise<void> {
  const fill = fillers[name];
  if (fill === undefined && name !== 'empty') throw new Error(`no sample is called "${name}"`);
  const owner = workbench.as(workbench.owner);
  await owner.open();
  if (fill === undefined) return;
  await owner.menu(/^(id|in)([_-]|$)/i.test(workbench.locale) ? 'Siapkan toko' : 'Set up shop');
  workbench.fromState(fill(workbench.toState()));
}
