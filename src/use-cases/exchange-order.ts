/** Exchange: goods come back and others go out for them, in one booking; what was paid for the first pays for the second. */
import { wantedPerSku } from '../domain/stock.ts';
import { textOf } from '../tables/cells.ts';
import type { Shop } from '../tables/shop.ts';
import { rowHint } from './find-order.ts';
import type { OpenOrder } from './move-order.ts';
import { nowCalled } from './now-called.ts';
import { changeExtras, extrasOf } from './order-extras.ts';
import type { LineRequest } from './order-request.ts';
import { placeOrder } from './place-order.ts';
import { paidFor, type ReturnRequest, returnOrder } from './return-order.ts';

export interface ExchangeRequest extends Pick<ReturnRequest, 'lines' | 'method' | 'reference'> {
  /** What goes out, at today's prices unless one is given. */
  readonly goods: readonly LineRequest[];
  readonly courier?: string | undefined;
  /** Charged for sending it, minor units. */
  readonly shipping?: number | undefined;
  readonly note?: string | undefined;
}

/** What came of it, minor units. */
export interface Exchanged {
  /** Of the order that goes out. */
  readonly number: string;
  /** Left to pay for it. */
  readonly due: number;
  /** Paid back, where less goes out than came back. */
  readonly refund: number;
}

// By the names the products have now.
function shelvedOf(
  shop: Shop,
  order: OpenOrder,
  { lines }: Pick<ReturnRequest, 'lines'>,
): Map<string, number> {
  const skuOf = (id: string): string => order.lines.find((line) => line.id === id)?.sku ?? '';
  const restocked = lines.filter(({ condition }) => condition === 'restock');
  return wantedPerSku(
    restocked.map(({ line, quantity }) => ({ sku: nowCalled(shop, skuOf(line)), quantity })),
  );
}

/** Refuses what `returnOrder` and `placeOrder` refuse; then nothing of either is booked. */
export function exchangeOrder(
  shop: Shop,
  order: OpenOrder,
  { goods, courier, shipping, note, ...back }: ExchangeRequest,
  admin: string,
): Exchanged {
  const { values } = order.rec;
  const { recipient: name, phone, email, address, channel, number: of } = values;
  const { replacedBy, dropship } = extrasOf(order.rec);
  const credit = paidFor(order, back);
  const { number, total } = placeOrder(shop, {
    customer: { id: values.customerId, row: rowHint(values.customerId) },
    ...{ to: { name, phone, email, address }, lines: goods, channel, dropship, shipping, note, admin },
    ...{
      courier: courier ?? textOf(values.courier),
      instead: { of, credit, shelved: shelvedOf(shop, order, back) },
    },
  });
  const { refund } = returnOrder(
    shop,
    order,
    { ...back, kind: 'exchange', instead: { order: number, total } },
    admin,
  );
  changeExtras(shop, order.rec, { replacedBy: [replacedBy, number].filter(Boolean).join(', ') });
  return { number, due: total - Math.min(credit, total), refund };
}
