/** What is to be packed and shipped, with what the shelves and the scales need. Read only. */
import { labelOf, ORDER_STATUSES, recognise } from '../domain/labels.ts';
import { isPaidOnDelivery } from '../domain/payment.ts';
import { isLate } from '../domain/ship-by.ts';
import { textOf } from '../tables/cells.ts';
import type { Shop } from '../tables/shop.ts';
import { nowCalled } from './now-called.ts';
import { extrasOf } from './order-extras.ts';
import { linesOf } from './order-lines.ts';
import { ordersWhere } from './orders-where.ts';

export interface FulfilmentLine {
  readonly id: string;
  readonly sku: string;
  readonly name: string;
  readonly quantity: number;
  /** Pieces that have not left. */
  readonly left: number;
  readonly location: string;
  /** Grams of one piece; null when Products does not say. */
  readonly weight: number | null;
}

export interface FulfilmentOrder {
  readonly number: string;
  readonly row: number;
  readonly packed: boolean;
  readonly status: string;
  readonly recipient: string;
  readonly phone: string;
  readonly address: string;
  readonly courier: string;
  readonly tracking: string;
  readonly shipBy: string;
  readonly late: boolean;
  /** To be paid on delivery, minor units. */
  readonly collect: number;
  readonly total: number;
  readonly note: string;
  readonly lines: readonly FulfilmentLine[];
}

const COLUMNS = [
  'number',
  'customer',
  'statusBooked',
  'courier',
  'tracking',
  'total',
  'balance',
  'recipient',
  'phone',
  'address',
  'shipBy',
  'note',
  'details',
] as const;

const isOpen = (status: unknown): boolean => {
  const value = recognise(ORDER_STATUSES, String(status));
  return value === 'processing' || value === 'packed';
};

/** Orders that are paid for (or pay later) and have not left: the earliest promise first. */
export function viewFulfilment(shop: Shop): FulfilmentOrder[] {
  const { language } = shop.settings;
  const recs = ordersWhere(shop, ['statusBooked'], ({ statusBooked }) => isOpen(statusBooked), COLUMNS);
  const lines = linesOf(shop, recs);
  const shelf = readShelf(shop);
  return recs
    .map(({ row, values, ...rest }) => {
      const { shipped = {}, method = '' } = extrasOf({ row, values, ...rest });
      const status = recognise(ORDER_STATUSES, String(values.statusBooked)) ?? 'processing';
      return {
        number: values.number,
        row,
        packed: status === 'packed',
        status: labelOf(ORDER_STATUSES, status, language),
        recipient: values.recipient || values.customer,
        phone: values.phone,
        address: values.address,
        courier: textOf(values.courier),
        tracking: textOf(values.tracking),
        shipBy: values.shipBy,
        late: values.shipBy !== '' && isLate(values.shipBy, shop.today),
        collect: isPaidOnDelivery(method) ? Math.max(0, values.balance) : 0,
        total: values.total,
        note: values.note,
        lines: (lines.get(values.number) ?? []).map(({ id, sku: soldAs, name, quantity }) => {
          // What the label on the shelf says today.
          const sku = nowCalled(shop, soldAs);
          const left = Math.max(0, quantity - (shipped[id] ?? 0));
          return { id, sku, name, quantity, left, ...(shelf.get(sku) ?? { location: '', weight: null }) };
        }),
      };
    })
    .sort((a, b) =>
      (a.shipBy || '9') < (b.shipBy || '9') ? -1 : (a.shipBy || '9') > (b.shipBy || '9') ? 1 : a.row - b.row,
    );
}

function readShelf(shop: Shop): Map<string, { location: string; weight: number | null }> {
  return new Map(
    shop.products
      .all(['sku', 'location', 'weight'])
      .map(({ values: { sku, location, weight } }) => [sku, { location, weight: weight ?? null }] as const),
  );
}
