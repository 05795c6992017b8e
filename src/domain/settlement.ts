import { refuse } from './errors.ts';
import { isAmount, prorate } from './money.ts';

/** A shipped cash-on-delivery order the courier has not settled. */
export interface CodOrder {
  readonly order: string;
  /** What the courier collects, minor units. */
  readonly balance: number;
}

/** A line of the courier's list. */
export interface SettledRow {
  readonly order: string;
  /** Collected before its fee; undefined where the list names none: the order's balance is taken. */
  readonly amount?: number | undefined;
}

/** One order's part: amount − fee = net. The order counts `amount` as paid; the fee is the shop's cost. */
export interface SettledOrder {
  readonly order: string;
  readonly amount: number;
  readonly fee: number;
  readonly net: number;
}

export interface Settlement {
  readonly orders: readonly SettledOrder[];
  /** Sums of the orders: gross − fee = received. */
  readonly gross: number;
  readonly fee: number;
  readonly received: number;
  /** The fee that came out less the fee the courier names; 0 when it names none. */
  readonly feeDifference: number;
  /** Waiting to be settled and not on the list. */
  readonly missing: readonly CodOrder[];
  /** On the list and not waiting: settled before, no COD, or no such order. Not counted. */
  readonly unknown: readonly string[];
  /** On the list more than once; counted once. */
  readonly doubled: readonly string[];
  /** Collected other than the balance. */
  readonly differing: readonly {
    readonly order: string;
    readonly balance: number;
    readonly amount: number;
  }[];
}

/**
 * Splits one transfer of a courier over its orders: what is missing from their sum is its fee, shared out by
 * their amounts in whole minor units. An empty list means every order waiting. Refuses settlement-empty,
 * amount-invalid, settlement-too-large (more came than was collected).
 */
export function settle(
  waiting: readonly CodOrder[],
  listed: readonly SettledRow[],
  transfer: { readonly received: number; readonly fee?: number | undefined },
): Settlement {
  const { received } = transfer;
  if (!isAmount(received)) refuse('amount-invalid', { amount: received });
  const balances = new Map(waiting.map(({ order, balance }) => [order, balance]));
  const rows = listed.length > 0 ? listed : waiting;
  const { known, unknown, doubled } = sortOut(rows, balances);
  const collected = known.map(({ order, amount }) => ({
    order,
    balance: balances.get(order) ?? 0,
    amount: amount ?? balances.get(order) ?? 0,
  }));
  const bad = collected.find(({ amount }) => !isAmount(amount));
  if (bad) refuse('amount-invalid', { amount: bad.amount, order: bad.order });
  if (collected.length === 0) refuse('settlement-empty');
  const named = new Set(known.map(({ order }) => order));
  return {
    ...shareFee(collected, received, transfer.fee),
    missing: waiting.filter(({ order }) => !named.has(order)),
    unknown,
    doubled,
    differing: collected.filter(({ balance, amount }) => balance !== amount),
  };
}

function shareFee(
  collected: readonly { readonly order: string; readonly amount: number }[],
  received: number,
  named: number | undefined,
): Pick<Settlement, 'orders' | 'gross' | 'fee' | 'received' | 'feeDifference'> {
  const amounts = collected.map(({ amount }) => amount);
  const gross = amounts.reduce((sum, amount) => sum + amount, 0);
  if (received > gross) refuse('settlement-too-large', { received, gross });
  const fee = gross - received;
  const shares = prorate(fee, amounts);
  const orders = collected.map(({ order, amount }, at) => {
    const share = shares[at] ?? 0;
    return { order, amount, fee: share, net: amount - share };
  });
  return { orders, gross, fee, received, feeDifference: named === undefined ? 0 : fee - named };
}

function sortOut(
  rows: readonly SettledRow[],
  balances: ReadonlyMap<string, number>,
): { known: SettledRow[]; unknown: string[]; doubled: string[] } {
  const known = new Map<string, SettledRow>();
  const [unknown, doubled] = [new Set<string>(), new Set<string>()];
  for (const row of rows) {
    if (!balances.has(row.order)) unknown.add(row.order);
    else if (known.has(row.order)) doubled.add(row.order);
    else known.set(row.order, row);
  }
  return { known: [...known.values()], unknown: [...unknown], doubled: [...doubled] };
}
