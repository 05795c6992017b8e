/** What two records of the same thing must agree on: sums, groups, copies, and what an order's traces say of it. */
import type { OrderStatus } from './labels.ts';
import { isOpen } from './order.ts';

export function sums<R>(
  rows: readonly R[],
  key: (row: R) => string,
  amount: (row: R) => number,
): Map<string, number> {
  const found = new Map<string, number>();
  for (const row of rows) found.set(key(row), (found.get(key(row)) ?? 0) + amount(row));
  return found;
}

export function grouped<R>(rows: readonly R[], key: (row: R) => string): Map<string, R[]> {
  const found = new Map<string, R[]>();
  for (const row of rows) {
    const group = found.get(key(row));
    if (group) group.push(row);
    else found.set(key(row), [row]);
  }
  return found;
}

/** What is known of an order whose booked status cannot be read. */
export interface Traces {
  /** What stands in the status cell, if it is one. */
  readonly typed: OrderStatus | undefined;
  /** It has lines whose stock is counted. */
  readonly tracked: boolean;
  /** Units that left and came back, by the stock card. */
  readonly sold: number;
  readonly returned: number;
  readonly paid: boolean;
}

/** The typed status where the stock card does not contradict it, else the one the card and the payments speak for. */
export function likelyStatus({ typed, tracked, sold, returned, paid }: Traces): OrderStatus {
  const left = sold > 0;
  const inside = typed !== undefined && (isOpen(typed) || typed === 'cancelled');
  if (typed !== undefined && (!tracked || inside !== left)) return typed;
  if (left) return returned >= sold ? 'returned' : 'shipped';
  return paid ? 'processing' : 'awaiting-payment';
}
