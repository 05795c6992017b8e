/** Two months of Online Retail through the real bundle. */
import type { Workbench } from '../../workbench/types.ts';
import { plusDays } from './days.ts';
import { type Invoice, retailInvoices } from './retail.ts';
import { RetailDesk } from './retail-desk.ts';
import { planRetail, type RetailPlan } from './retail-plan.ts';
import { openRetailShop } from './retail-shop.ts';
import { beatEvery } from './slower-clock.ts';

export interface Retail {
  readonly shop: Workbench;
  readonly invoices: readonly Invoice[];
  readonly plan: RetailPlan;
  /** SKU → its opening stock. */
  readonly opening: ReadonlyMap<string, number>;
}

/** `file`: the whole set instead of the slice. */
export async function replayRetail(file: string | undefined): Promise<Retail> {
  const invoices = retailInvoices(file);
  const plan = planRetail(invoices);
  const retail = await openRetailShop(invoices);
  const { shop, opening } = retail;
  beatEvery(shop, 24, '2010-12-01T09:00:00+07:00');
  const desk = new RetailDesk(retail, plan, invoices);
  const last = invoices[invoices.length - 1].day;
  for (let day = invoices[0].day; day <= last; day = plusDays(day, 1)) await desk.liveThrough(day);
  // The night and the morning after, in which the week is reported and the book is looked through.
  await shop.advance('1 day');
  return { shop, invoices, plan, opening };
}
