import type { Labels } from './labels.ts';

/** What a customer pays: the selling price, or one of the lower ones of Products. */
export type PriceLevel = 'retail' | 'reseller' | 'wholesale';

export const PRICE_LEVELS: Labels<PriceLevel> = {
  retail: { id: 'Eceran', en: 'Retail', aliases: ['ecer', 'umum'] },
  reseller: { id: 'Reseller', en: 'Reseller', aliases: [] },
  wholesale: { id: 'Grosir', en: 'Wholesale', aliases: [] },
};
