/** Ship a parcel: some pieces of an order, or all that is left of it. */
import { cleanTracking } from '../domain/couriers.ts';
import { refuse } from '../domain/errors.ts';
import { isOpen, type MoveFlag } from '../domain/order.ts';
import type { Pieces } from '../domain/order-details.ts';
import { isComplete, type ParcelLine, ship } from '../domain/parcels.ts';
import type { Shop } from '../tables/shop.ts';
import { queueMessage, withdrawMessage } from './messages.ts';
import { moveOrder, type OpenOrder, statusOf } from './move-order.ts';
import { changeExtras, extrasOf } from './order-extras.ts';

export interface ParcelRequest {
  readonly courier?: string | undefined;
  readonly tracking?: string | undefined;
  /** By id of the line; left out: everything that has not left yet. */
  readonly pieces?: Pieces | undefined;
}

/**
 * Books the parcel. The last one moves the order to Shipped; earlier ones take their pieces from stock and leave the order
 * where it is; each tells its customer what is in it. Refuses parcel-empty, parcel-too-many, quantity-invalid and what `moveOrder` refuses.
 */
export function shipParcel(shop: Shop, order: OpenOrder, parcel: ParcelRequest): readonly MoveFlag[] {
  const { rec } = order;
  const tracking = cleanTracking(parcel.tracking ?? '');
  const lines = parcelLines(order);
  const status = statusOf(rec);
  const { pieces } = parcel;
  const after =
    pieces === undefined
      ? undefined
      : ship(
          lines,
          lines.map(({ id }) => pieces[id] ?? 0),
        );
  if (status === 'shipped' || status === 'completed')
    refuse('order-already-shipped', { order: rec.values.number });
  if (after && !isOpen(status)) refuse('order-not-shipped', { order: rec.values.number });
  if (after && status === 'awaiting-payment') refuse('parcel-too-early', { order: rec.values.number });
  name(shop, order, parcel.courier, tracking);
  if (after && !isComplete(after))
    return leaveRest(shop, order, { ...parcel, tracking, pieces: pieces ?? {} });
  return moveOrder(shop, order, 'shipped');
}

type Line = ParcelLine & { readonly id: string };

function parcelLines({ rec, lines }: OpenOrder): Line[] {
  const { shipped = {} } = extrasOf(rec);
  return lines.map(({ id, sku, quantity }) => ({ id, sku, quantity, shipped: shipped[id] ?? 0 }));
}

// The row shows the last parcel's courier and number; the earlier ones stand in the order's details.
function name(shop: Shop, { rec }: OpenOrder, courier: string | undefined, tracking: string): void {
  if (courier !== undefined && courier !== '') shop.orders.change(rec, { courier, courierBooked: courier });
  if (tracking !== '') shop.orders.change(rec, { tracking, trackingBooked: tracking });
}

function leaveRest(
  shop: Shop,
  { rec, lines, keeper }: OpenOrder,
  { courier, tracking, pieces }: { courier?: string | undefined; tracking: string; pieces: Pieces },
): readonly MoveFlag[] {
  const { number } = rec.values;
  const { shipped = {}, parcels = [] } = extrasOf(rec);
  const sum: Record<string, number> = { ...shipped };
  for (const { id, sku } of lines) {
    const count = pieces[id] ?? 0;
    if (count === 0) continue;
    keeper().act(sku, 'sale', count, { order: number });
    sum[id] = (shipped[id] ?? 0) + count;
  }
  const left = { courier: courier ?? String(rec.values.courier), tracking, day: shop.today, pieces };
  const message = queueMessage(shop, 'order-part', number, rec.row, rec.values);
  const parcel = message === undefined ? left : { ...left, message };
  changeExtras(shop, rec, { shipped: sum, parcels: [...parcels, parcel] });
  return [];
}

/** Takes the last parcel of a part back, while its message has not left. Refuses message-left. */
export function takeBackParcel(shop: Shop, { rec, lines, keeper }: OpenOrder): void {
  const { number } = rec.values;
  const { shipped = {}, parcels = [] } = extrasOf(rec);
  const last = parcels[parcels.length - 1];
  if (!last) return;
  if (last.message !== undefined && !withdrawMessage(shop, 'order-part', rec.values))
    refuse('message-left', { order: number });
  const sum: Record<string, number> = { ...shipped };
  for (const { id, sku } of lines) {
    const count = last.pieces[id] ?? 0;
    if (count > 0) keeper().act(sku, 'sale', -count, { order: number });
    sum[id] = (shipped[id] ?? 0) - count;
    if (sum[id] === 0) delete sum[id];
  }
  const rest = parcels.slice(0, -1);
  const none = rest.length === 0;
  changeExtras(shop, rec, { shipped: none ? undefined : sum, parcels: none ? undefined : rest });
}
