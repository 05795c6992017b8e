import type { DocumentOrder } from '../entry/document-calls.ts';
import type { DocumentWords } from './paper.ts';

export interface SumRow {
  readonly name: keyof DocumentWords['sums'];
  /** As it counts: a discount is below 0. */
  readonly minor: number;
}

/**
 * What leads from the lines to the total, in minor units: the rows always sum to it. Tax is one of them only where it
 * comes on top; contained tax is told apart by the total itself, whatever the shop's setting is by now.
 */
export function sumRows(order: DocumentOrder): SumRow[] {
  const { subtotal, discount, shipping, insurance, packing, fees, tax, uniqueCode, total } = order;
  const rest = total - (subtotal - discount + shipping + fees + uniqueCode);
  const onTop = rest >= tax ? tax : 0;
  const rows: SumRow[] = [
    { name: 'discount', minor: -discount },
    { name: 'shipping', minor: shipping },
    { name: 'insurance', minor: insurance },
    { name: 'packing', minor: packing },
    { name: 'fees', minor: fees - insurance - packing },
    { name: 'tax', minor: onTop },
    { name: 'uniqueCode', minor: uniqueCode },
    { name: 'adjustment', minor: rest - onTop },
  ];
  return [{ name: 'subtotal', minor: subtotal }, ...rows.filter(({ minor }) => minor !== 0)];
}

/** The part of the total that is tax, where prices contain it; 0 where none is or it came on top. */
export function taxWithin(order: DocumentOrder): number {
  return sumRows(order).some(({ name }) => name === 'tax') ? 0 : order.tax;
}
