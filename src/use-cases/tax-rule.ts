import { readTaxRate, type TaxRule } from '../domain/tax.ts';
import type { Settings } from '../tables/settings.ts';

/** The tax the shop charges now; undefined where it charges none. */
export function taxRuleOf({ taxRate, taxIncluded }: Settings): TaxRule | undefined {
  const rate = readTaxRate(String(taxRate));
  return rate && { ...rate, inclusive: taxIncluded };
}
