/** What left with a message: a part of an order, what was left of it, or all of it; and what is to be downloaded. */
import { itemsInWords } from '../domain/items.ts';
import type { OrderTold } from '../domain/message-values.ts';
import type { Parcel, Pieces } from '../domain/order-details.ts';
import type { OrderLine, orders } from '../schema/orders.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';
import { type Download, downloadsOf } from './downloads.ts';
import { extrasOf } from './order-extras.ts';
import { linesOf } from './order-lines.ts';

type Inside = readonly { readonly name: string; readonly quantity: number }[];

export interface Left {
  /** 1 for the first parcel; undefined for what completes the order. */
  readonly part: number | undefined;
  /** What is in the parcel; undefined: the whole order. */
  readonly inside: Inside | undefined;
  readonly downloads: readonly Download[];
  /** There is nothing else in the order than downloads. */
  readonly digital: boolean;
  /** Of the parcel, where it differs from the order's row; what is in it, in words. */
  readonly told: Partial<Pick<OrderTold, 'courier' | 'tracking' | 'items'>>;
}

const ALL: Left = { part: undefined, inside: undefined, downloads: [], digital: false, told: {} };

/**
 * `message`: its number, which says which parcel it is about; without it, the last one. Throws where that parcel is no
 * more. Reads lines and Products only for orders that left in parts or hold something digital.
 */
export function whatLeft(shop: Shop, rec: Rec<typeof orders>, template: string, message?: number): Left {
  const { parcels = [], digital } = extrasOf(rec);
  const lines = (): readonly OrderLine[] => linesOf(shop, [rec]).get(rec.values.number) ?? [];
  if (template === 'order-part') return partOf(shop, parcels, lines(), message);
  if (template !== 'order-shipped' || (parcels.length === 0 && digital === undefined)) return ALL;
  const all = lines();
  const downloads = digital === undefined ? [] : downloadsOf(shop, all);
  return {
    ...(parcels.length > 0 ? insideOf(shop, restOf(all, extrasOf(rec).shipped)) : ALL),
    ...{ part: undefined, downloads },
    digital: downloads.length > 0 && downloads.length === all.length,
  };
}

function partOf(
  shop: Shop,
  parcels: readonly Parcel[],
  lines: readonly OrderLine[],
  message: number | undefined,
): Left {
  const wanted = parcels.findIndex((each) => each.message === message);
  const at = message === undefined ? parcels.length - 1 : wanted;
  const parcel = parcels[at];
  if (!parcel && message !== undefined) throw new Error('no such parcel');
  const { courier, tracking, pieces } = parcel ?? {};
  // Nothing has left yet: all of it, for a preview.
  const counted = lines.map(({ id, name, quantity }) => ({
    name,
    quantity: pieces ? (pieces[id] ?? 0) : quantity,
  }));
  const left = insideOf(shop, counted);
  const named = courier === undefined || tracking === undefined ? {} : { courier, tracking };
  return { ...ALL, ...left, part: Math.max(at, 0) + 1, told: { ...left.told, ...named } };
}

const restOf = (lines: readonly OrderLine[], shipped: Pieces = {}): Inside =>
  lines.map(({ id, name, quantity }) => ({ name, quantity: quantity - (shipped[id] ?? 0) }));

function insideOf(shop: Shop, counted: Inside): Pick<Left, 'inside' | 'told'> {
  const inside = counted.filter(({ quantity }) => quantity > 0);
  return { inside, told: { items: itemsInWords(inside, shop.settings.language, 6) } };
}
