import type { MovementKind } from './labels.ts';

/** Units of one SKU. On hand may be below zero: a marketplace's sale has happened whatever we counted. */
export interface Level {
  readonly onHand: number;
  /** Held back for open orders. */
  readonly allocated: number;
}

/** What happens to a level: a movement, or an order taking hold of stock or letting it go. */
export type StockAct = MovementKind | 'allocate' | 'release';

/** `quantity` units of it; a negative quantity takes the act back, or is a loss in an adjustment or transfer. */
export interface StockEffect {
  readonly act: StockAct;
  readonly quantity: number;
}

/** What one unit does to on hand and allocated. */
const EFFECTS: Readonly<Record<StockAct, Level>> = {
  opening: { onHand: 1, allocated: 0 },
  receipt: { onHand: 1, allocated: 0 },
  sale: { onHand: -1, allocated: -1 },
  return: { onHand: 1, allocated: 0 },
  adjustment: { onHand: 1, allocated: 0 },
  'write-off': { onHand: -1, allocated: 0 },
  transfer: { onHand: 1, allocated: 0 },
  allocate: { onHand: 0, allocated: 1 },
  release: { onHand: 0, allocated: -1 },
};

export const NO_STOCK: Level = { onHand: 0, allocated: 0 };

/** What can still be sold. */
export function available({ onHand, allocated }: Level): number {
  return onHand - allocated;
}

export function apply(level: Level, { act, quantity }: StockEffect): Level {
  const unit = EFFECTS[act];
  return {
    onHand: level.onHand + unit.onHand * quantity,
    allocated: level.allocated + unit.allocated * quantity,
  };
}

/** Units wanted of each SKU, lines of the same one added up. */
export function wantedPerSku(
  lines: readonly { readonly sku: string; readonly quantity: number }[],
): Map<string, number> {
  const wanted = new Map<string, number>();
  for (const { sku, quantity } of lines) wanted.set(sku, (wanted.get(sku) ?? 0) + quantity);
  return wanted;
}

export interface Shortage {
  readonly sku: string;
  readonly wanted: number;
  readonly available: number;
}

/** The SKUs of which more is wanted than available, unless they may be sold before they are there. */
export function shortages(
  wanted: ReadonlyMap<string, number>,
  levels: ReadonlyMap<string, Level>,
  backorder: ReadonlySet<string>,
): Shortage[] {
  return [...wanted]
    .map(([sku, quantity]) => ({ sku, wanted: quantity, available: available(levels.get(sku) ?? NO_STOCK) }))
    .filter((each) => each.wanted > each.available && !backorder.has(each.sku));
}
