/** Goods that come back: rows in Returns, stock where they can be sold again, and what they are worth off the order. */
import { serialToDay } from '../domain/calendar.ts';
import { refuse } from '../domain/errors.ts';
import { prorate } from '../domain/money.ts';
import type { Pieces } from '../domain/order-details.ts';
import {
  type Condition,
  checkRefund,
  type PricedReturn,
  priceReturn,
  settleReturn as settle,
} from '../domain/refund.ts';
import type { OrderStatus, ReturnKind } from '../schema/choices.ts';
import type { Return } from '../schema/orders.ts';
import type { Shop } from '../tables/shop.ts';
import { addPayment } from './add-payment.ts';
import { moveOrder, type OpenOrder, statusOf } from './move-order.ts';
import { changeBalance } from './order-balance.ts';
import { changeExtras, extrasOf } from './order-extras.ts';
import { addToDay } from './rollup.ts';
import { soldLines } from './sold-lines.ts';

export interface ReturnRequest {
  readonly kind: ReturnKind;
  readonly lines: readonly {
    readonly line: string;
    readonly quantity: number;
    readonly condition: Condition;
    readonly reason?: string | undefined;
  }[];
  /** Paid back now, minor units; left out: what the goods were worth, as far as it was paid. A warranty gives none. */
  readonly refund?: number | undefined;
  readonly method?: string | undefined;
  readonly reference?: string | undefined;
  /** The order that was placed for the goods, and what it comes to, minor units. */
  readonly instead?: { readonly order: string; readonly total: number } | undefined;
}

/** What came of it, minor units. */
export interface Returned {
  /** Paid back. */
  readonly refund: number;
  /** Whether all of the order is back now. */
  readonly whole: boolean;
}

/**
 * A part that comes back leaves the order where it is, the last of it makes it Returned. Refuses order-not-shipped,
 * order-is-final, line-unknown and whatever `priceReturn` and `checkRefund` refuse.
 */
export function returnOrder(shop: Shop, order: OpenOrder, request: ReturnRequest, admin: string): Returned {
  const { rec } = order;
  const { returned = {} } = extrasOf(rec);
  checkLeft(order, request, returned);
  const priced = priceLines(order, request, returned);
  const refund = settleReturn(shop, order, request, priced, admin);
  writeReturns(shop, order, { request, priced, refund, admin });
  const sum: Record<string, number> = { ...returned };
  for (const { line, quantity } of request.lines) sum[line] = (sum[line] ?? 0) + quantity;
  changeExtras(shop, rec, { returned: sum });
  const whole = isAllBack(order);
  if (whole) moveOrder(shop, order, 'returned');
  return { refund, whole };
}

/** Whether rows of Returns hold every piece of the order. */
export function isAllBack({ rec, lines }: Pick<OpenOrder, 'rec' | 'lines'>): boolean {
  const { returned = {} } = extrasOf(rec);
  return lines.every(({ id, quantity }) => (returned[id] ?? 0) >= quantity);
}

const LEFT: readonly OrderStatus[] = ['shipped', 'completed', 'failed-delivery'];

/** Pieces of each line that a customer may have: all of them once the order has left, else those of earlier parcels. */
export function piecesOut(order: Pick<OpenOrder, 'rec' | 'lines'>): Map<string, number> {
  const { shipped = {}, returned = {} } = extrasOf(order.rec);
  const status = statusOf(order.rec);
  const closed = status === 'returned' || status === 'cancelled';
  return new Map(
    order.lines.map(({ id, quantity }) => {
      const left = LEFT.includes(status) ? quantity : closed ? 0 : (shipped[id] ?? 0);
      return [id, Math.max(0, left - (returned[id] ?? 0))];
    }),
  );
}

function checkLeft(order: OpenOrder, { lines }: ReturnRequest, returned: Pieces): void {
  const status = statusOf(order.rec);
  if (status === 'returned' || status === 'cancelled')
    refuse('order-is-final', { from: status, to: 'returned' });
  const out = piecesOut(order);
  const none = [...out.values()].every((count) => count === 0) && Object.keys(returned).length === 0;
  if (none) refuse('order-not-shipped', { from: status, to: 'returned' });
  const wanted = new Map<string, number>();
  for (const { line, quantity } of lines) wanted.set(line, (wanted.get(line) ?? 0) + quantity);
  for (const [line, quantity] of wanted) {
    const left = out.get(line) ?? refuse('line-unknown', { line });
    if (quantity > left) refuse('return-too-many', { line, quantity, left });
  }
}

/** What they are worth; `returned`: what had come back before. */
export function priceLines(
  { rec, lines }: OpenOrder,
  request: { readonly lines: readonly Pick<ReturnRow, 'line' | 'quantity' | 'condition'>[] },
  returned: Pieces,
): PricedReturn {
  const sold = soldLines(rec.values, lines, returned);
  const { refunded = 0 } = extrasOf(rec);
  return priceReturn(
    { lines: sold, extras: 0, extrasReturned: 0, paid: rec.values.paid + refunded, refunded },
    {
      lines: request.lines.map(({ line, quantity, condition }) => ({
        line: lines.findIndex(({ id }) => id === line),
        quantity,
        condition: condition || 'restock',
      })),
    },
  );
}

/** What was paid for goods that come back, and may be carried to others; minor units. */
export function paidFor(order: OpenOrder, request: Pick<ReturnRequest, 'lines'>): number {
  const { value } = priceLines(order, request, extrasOf(order.rec).returned ?? {});
  return settle(value, order.rec.values).refund;
}

// What is still owed becomes less first; the rest is carried to what replaces the goods, or paid back. By all of it the
// order comes to less.
function settleReturn(
  shop: Shop,
  { rec }: OpenOrder,
  { kind, refund: asked, method, reference, lines, instead }: ReturnRequest,
  { value }: PricedReturn,
  admin: string,
): number {
  const { number: order, paid } = rec.values;
  const { refunded = 0 } = extrasOf(rec);
  const settled = settle(kind === 'warranty' ? 0 : value, rec.values, instead?.total);
  const { less, carried } = settled;
  const refund = asked ?? settled.refund;
  if (refund > 0) {
    checkRefund({ paid: paid + refunded, refunded }, refund);
    const note = [reference, lines[0]?.reason].filter((text) => text).join(' · ');
    addPayment(shop, { order, amount: -refund, method, reference: note, admin });
  }
  if (carried > 0) addPayment(shop, { order, amount: -carried, reference: instead?.order, admin });
  const gone = refund + carried;
  changeBalance(shop, rec, { paid: 0 - gone, refunded: refund, credited: less + gone });
  return refund;
}

interface Row {
  readonly request: ReturnRequest;
  readonly priced: PricedReturn;
  readonly refund: number;
  readonly admin: string;
}

function writeReturns(shop: Shop, order: OpenOrder, { request, priced, refund, admin }: Row): void {
  const { kind, lines } = request;
  const shares = prorate(
    refund,
    priced.lines.map(({ revenue, tax }) => revenue + tax),
  );
  lines.forEach(({ reason = '', ...line }, i) => {
    const row = { ...line, ...{ kind, reason, refund: shares[i] ?? 0, admin } };
    writeReturn(shop, order, row, priced.lines[i]?.revenue ?? 0, 1);
  });
}

type ReturnRow = Pick<Return, 'line' | 'kind' | 'quantity' | 'condition' | 'reason' | 'refund' | 'admin'>;

/** Pieces of a line that come back, worth `revenue` minor units without tax; `times` −1: they have not after all. */
export function writeReturn(
  shop: Shop,
  { rec, lines, keeper }: OpenOrder,
  row: ReturnRow,
  revenue: number,
  times: 1 | -1,
): void {
  const { number: order, at } = rec.values;
  const { line, kind, condition, reason } = row;
  const { sku = '', cost = 0 } = lines.find(({ id }) => id === line) ?? {};
  const quantity = times * row.quantity;
  shop.state.return += 1;
  const id = `R-${shop.state.return}`;
  shop.returns.append({ ...row, id, at: shop.now, order, sku, quantity, refund: times * row.refund });
  keeper().act(sku, 'return', quantity, { order, reason });
  if (condition === 'write-off') keeper().act(sku, 'write-off', quantity, { order, reason });
  // Written off, the goods are gone: their cost stays.
  if (kind !== 'warranty')
    addToDay(shop.state, serialToDay(Math.floor(at)), {
      net: 0 - times * revenue,
      units: -quantity,
      cost: condition === 'restock' ? -quantity * cost : 0,
    });
}
