import { type RefusalParams, refuse } from './errors.ts';

/** A line of an order and what of it has left already, in units. */
export interface ParcelLine {
  readonly sku: string;
  readonly quantity: number;
  readonly shipped: number;
  /** Of one unit, grams. */
  readonly weight?: number | undefined;
}

/** Units still to leave, line by line. */
export function leftToShip(lines: readonly ParcelLine[]): number[] {
  return lines.map(({ quantity, shipped }) => Math.max(0, quantity - shipped));
}

export function isComplete(lines: readonly ParcelLine[]): boolean {
  return leftToShip(lines).every((left) => left === 0);
}

/**
 * The lines after a parcel of these quantities (in the order of the lines) has left. Refuses parcel-empty,
 * quantity-invalid and parcel-too-many, with `sku`.
 */
export function ship<Line extends ParcelLine>(lines: readonly Line[], quantities: readonly number[]): Line[] {
  if (!quantities.some((quantity) => quantity > 0)) refuse('parcel-empty');
  const left = leftToShip(lines);
  return lines.map((line, at) => {
    const [quantity, most] = [quantities[at] ?? 0, left[at] ?? 0];
    const where: RefusalParams = { sku: line.sku, quantity };
    if (!Number.isSafeInteger(quantity) || quantity < 0) refuse('quantity-invalid', where);
    if (quantity > most) refuse('parcel-too-many', { ...where, left: most });
    return { ...line, shipped: line.shipped + quantity };
  });
}

/** What can leave now and what is short, line by line; lines of one SKU share its units, earlier first. */
export function splitShort(
  lines: readonly ParcelLine[],
  onHand: ReadonlyMap<string, number>,
): { readonly now: number[]; readonly later: number[] } {
  const rest = new Map(onHand);
  const left = leftToShip(lines);
  const now = lines.map(({ sku }, at) => {
    const units = Math.min(left[at] ?? 0, Math.max(0, rest.get(sku) ?? 0));
    rest.set(sku, (rest.get(sku) ?? 0) - units);
    return units;
  });
  return { now, later: left.map((units, at) => units - (now[at] ?? 0)) };
}

export interface PackDifference {
  readonly sku: string;
  readonly wanted: number;
  readonly packed: number;
}

/** The SKUs whose units in the parcel are not those wanted; strangers are wanted 0 times. */
export function checkPack(
  wanted: ReadonlyMap<string, number>,
  packed: ReadonlyMap<string, number>,
): PackDifference[] {
  return [...new Set([...wanted.keys(), ...packed.keys()])]
    .map((sku) => ({ sku, wanted: wanted.get(sku) ?? 0, packed: packed.get(sku) ?? 0 }))
    .filter((each) => each.wanted !== each.packed);
}

/** Grams of a parcel; `unknown` names the SKUs whose weight nobody has typed, left out of the sum. */
export function parcelWeight(
  lines: readonly ParcelLine[],
  quantities: readonly number[],
): { readonly grams: number; readonly unknown: readonly string[] } {
  const packed = lines.map((line, at) => ({ ...line, units: quantities[at] ?? 0 }));
  const inside = packed.filter(({ units }) => units > 0);
  return {
    grams: inside.reduce((sum, { weight = 0, units }) => sum + weight * units, 0),
    unknown: [...new Set(inside.filter(({ weight }) => weight === undefined).map(({ sku }) => sku))],
  };
}
