/** A product's SKU of today: order lines keep the one it was sold under. */
import type { Shop } from '../tables/shop.ts';

// A SKU may have been renamed more than once; two names that point at each other end where they began.
export function nowCalled({ state }: Pick<Shop, 'state'>, sku: string): string {
  let name = sku;
  for (let i = 0; i < 20; i += 1) {
    const next = state.renamed[name];
    if (next === undefined) return name;
    name = next;
  }
  return name;
}
