import { refuse } from './errors.ts';
import { isAmount, prorate } from './money.ts';

/** What comes back goes on the shelf again, or is written off. */
export type Condition = 'restock' | 'write-off';

/** A line as it was sold, minor units. */
export interface SoldLine {
  readonly quantity: number;
  /** After every discount, tax left out, as `priceOrder` says. */
  readonly revenue: number;
  /** Its part of the tax, on top or contained; 0 where there is none. */
  readonly tax: number;
  /** Units that came back before. */
  readonly returned: number;
}

export interface SoldOrder {
  readonly lines: readonly SoldLine[];
  /** The rest of the order's total (shipping, fees, unique code): given back only when asked for. */
  readonly extras: number;
  readonly extrasReturned: number;
  /** Received, and paid back before. */
  readonly paid: number;
  readonly refunded: number;
}

export interface ReturnRequest {
  readonly lines: readonly {
    /** Place among the order's lines, from 0. */
    readonly line: number;
    readonly quantity: number;
    readonly condition: Condition;
  }[];
  /** Of the extras, minor units. */
  readonly extras?: number | undefined;
}

export interface ReturnedLine {
  readonly line: number;
  readonly quantity: number;
  readonly condition: Condition;
  readonly revenue: number;
  readonly tax: number;
}

export interface PricedReturn {
  readonly lines: readonly ReturnedLine[];
  readonly extras: number;
  /** By how much the order becomes cheaper: the lines' revenue and tax, and the extras. */
  readonly value: number;
  /** To pay back now: the value, as far as it was paid. */
  readonly refund: number;
}

/**
 * What a return is worth. Each unit's part is counted from the units that came back before, so the parts of
 * successive returns sum to the line to the last minor unit. Refuses return-empty, line-unknown,
 * quantity-invalid, return-too-many, amount-invalid, refund-too-large.
 */
export function priceReturn(order: SoldOrder, request: ReturnRequest): PricedReturn {
  const extras = request.extras ?? 0;
  if (!isAmount(extras)) refuse('amount-invalid', { amount: extras });
  const most = order.extras - order.extrasReturned;
  if (extras > most) refuse('refund-too-large', { amount: extras, most });
  if (request.lines.length === 0 && extras === 0) refuse('return-empty');
  const before = new Map<number, number>();
  const lines = request.lines.map((wanted) => returnLine(order, wanted, before));
  const value = lines.reduce((sum, { revenue, tax }) => sum + revenue + tax, extras);
  return { lines, extras, value, refund: refundable(order, value) };
}

/**
 * Checks a refund without goods, such as a courtesy. Refuses amount-invalid and refund-too-large: never more
 * than was paid.
 */
export function checkRefund({ paid, refunded }: Pick<SoldOrder, 'paid' | 'refunded'>, amount: number): void {
  if (!isAmount(amount) || amount === 0) refuse('amount-invalid', { amount });
  if (amount > paid - refunded) refuse('refund-too-large', { amount, most: paid - refunded });
}

/** Where the worth of goods that come back goes; minor units, they sum to the value as far as it was paid or is owed. */
export interface Settled {
  /** Off what was still owed for them. */
  readonly less: number;
  /** Stands as paid on the order that replaces them. */
  readonly carried: number;
  readonly refund: number;
}

/** `balance` and `paid` of the order as it stands; `added`: what the order comes to that replaces the goods, 0 for none. */
export function settleReturn(
  value: number,
  { balance, paid }: { readonly balance: number; readonly paid: number },
  added = 0,
): Settled {
  const less = Math.min(value, Math.max(0, balance));
  const credit = Math.min(value - less, Math.max(0, paid));
  const carried = Math.min(credit, added);
  return { less, carried, refund: credit - carried };
}

function returnLine(
  order: SoldOrder,
  { line: at, quantity, condition }: ReturnRequest['lines'][number],
  before: Map<number, number>,
): ReturnedLine {
  const line = order.lines[at] ?? refuse('line-unknown', { line: at });
  if (!Number.isSafeInteger(quantity) || quantity <= 0) refuse('quantity-invalid', { line: at, quantity });
  const from = before.get(at) ?? line.returned;
  const to = from + quantity;
  if (to > line.quantity) refuse('return-too-many', { line: at, quantity, left: line.quantity - from });
  before.set(at, to);
  const part = (whole: number) => upTo(whole, to, line.quantity) - upTo(whole, from, line.quantity);
  return { line: at, quantity, condition, revenue: part(line.revenue), tax: part(line.tax) };
}

/** What a line's pieces that are still out were sold for: its parts of revenue and tax less those that came back. */
export function leftOf({ quantity, returned, revenue, tax }: SoldLine): { revenue: number; tax: number } {
  return { revenue: revenue - upTo(revenue, returned, quantity), tax: tax - upTo(tax, returned, quantity) };
}

/** The part of the first `units` of a line. */
function upTo(whole: number, units: number, quantity: number): number {
  return prorate(whole, [units, quantity - units])[0] ?? 0;
}

/** What was paid beyond what the order still comes to, but never more than the value. */
function refundable(order: SoldOrder, value: number): number {
  const surplus = order.paid - order.refunded - (worth(order) - value);
  return Math.min(value, Math.max(0, surplus));
}

/** What the order comes to after the returns before. */
function worth({ lines, extras, extrasReturned }: SoldOrder): number {
  const kept = (line: SoldLine) => leftOf(line).revenue + leftOf(line).tax;
  return lines.reduce((sum, line) => sum + kept(line), extras - extrasReturned);
}
