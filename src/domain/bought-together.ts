/** One product of one order. */
export interface Bought {
  readonly order: string;
  readonly sku: string;
}

/**
 * The products that stood in orders together with those of the basket, the most frequent first (support counts of
 * pairs: Agrawal, Imielinski, Swami 1993); once is chance. Lines of one order may stand anywhere among the others.
 */
export function boughtTogether(lines: readonly Bought[], basket: readonly string[]): string[] {
  const wanted = new Set(basket);
  const orders = new Map<string, Set<string>>();
  for (const { order, sku } of lines) {
    const skus = orders.get(order) ?? new Set<string>();
    orders.set(order, skus.add(sku));
  }
  const counts = new Map<string, number>();
  for (const skus of orders.values()) {
    const shared = [...skus].filter((sku) => wanted.has(sku)).length;
    if (shared === 0) continue;
    for (const sku of skus) if (!wanted.has(sku)) counts.set(sku, (counts.get(sku) ?? 0) + shared);
  }
  return [...counts]
    .filter(([, count]) => count > 1)
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([sku]) => sku);
}
