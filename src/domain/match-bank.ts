import { bankReferences, bookedBefore } from './bank-reference.ts';
import type { BankRow } from './bank-rows.ts';
import type { Day } from './calendar.ts';
import { type Candidate, candidateFinder, POINTS } from './match-candidates.ts';

export type { Candidate } from './match-candidates.ts';

/** An order that waits for money. */
export interface OpenOrder {
  readonly number: string;
  /** Other numbers it is known by: the channel's, an invoice's. */
  readonly otherNumbers?: readonly string[] | undefined;
  /** Orders of one customer may be paid together; '' belongs to nobody. */
  readonly customer: string;
  /** Names that may stand in the bank's text: customer, recipient. */
  readonly names: readonly string[];
  /** Left to pay, minor units, unique code included. */
  readonly balance: number;
  /** Contained in the balance; 0 when there is none. */
  readonly uniqueCode: number;
  readonly day: Day;
}

/** Money that came and what it may be for, best first. A person confirms. */
export interface MatchedRow {
  readonly row: BankRow;
  /** Kept with the payment, so that the row is known when it is pasted again. */
  readonly reference: string;
  readonly before: 'yes' | 'maybe' | 'no';
  readonly candidates: readonly Candidate[];
  /** Place of the candidate to tick beforehand; undefined where it is not clear. */
  readonly chosen: number | undefined;
  /** It would be ticked, had other rows not as good a claim to the same order. */
  readonly contested: boolean;
}

/** Enough to be ticked beforehand: the exact balance, or a number with an amount that fits. */
const SURE = 40;
/** So far the best must be ahead of the next. */
const LEAD = 15;

export interface MatchOptions {
  /** References of payments booked before. */
  readonly booked: ReadonlySet<string>;
  /** Days after the order in which a payment is usual. */
  readonly windowDays: number;
}

/**
 * Matches money that came (rows going out are left out) against open orders. No order is ticked beforehand for
 * more than its balance; what could be two orders', or two rows', is left to the person.
 */
export function matchBank(
  rows: readonly BankRow[],
  orders: readonly OpenOrder[],
  { booked, windowDays }: MatchOptions,
): MatchedRow[] {
  const references = bankReferences(rows);
  const before = bookedBefore(booked);
  const find = candidateFinder(
    orders.filter(({ balance }) => balance > 0),
    windowDays,
  );
  const balances = new Map(orders.map(({ number, balance }) => [number, balance]));
  const found = rows.flatMap((row, at): Found[] => {
    if (row.direction !== 'in') return [];
    const reference = references[at] ?? '';
    return [{ row, reference, before: before(reference), candidates: find(row) }];
  });
  const ticked = withInstalments(found, balances).map((each) => {
    const chosen = each.before === 'no' && isClear(each.candidates) ? 0 : undefined;
    return { ...each, chosen, contested: false };
  });
  return settleContests(ticked, balances);
}

type Found = Pick<MatchedRow, 'row' | 'reference' | 'before' | 'candidates'>;

/** Several payments to one order: rows that name it and together come to exactly what it waits for. */
function withInstalments(found: readonly Found[], balances: ReadonlyMap<string, number>): Found[] {
  const partOf = ({ before, candidates: [best] }: Found): string | undefined =>
    before === 'no' && best?.reasons[0] === 'part-payment' ? best.parts[0]?.order : undefined;
  const sums = new Map<string, number>();
  for (const each of found) {
    const order = partOf(each);
    if (order !== undefined) sums.set(order, (sums.get(order) ?? 0) + each.row.amount);
  }
  return found.map((each) => {
    const order = partOf(each);
    const [best, ...others] = each.candidates;
    if (order === undefined || !best || sums.get(order) !== balances.get(order)) return each;
    const reasons = [...best.reasons, 'completes'] as const;
    return { ...each, candidates: [{ ...best, score: best.score + POINTS.completes, reasons }, ...others] };
  });
}

function isClear(candidates: readonly Candidate[]): boolean {
  const [best, next] = candidates;
  return best !== undefined && best.score >= SURE && best.score - (next?.score ?? 0) >= LEAD;
}

/** Takes the tick from rows that together would pay an order more than it waits for. */
function settleContests(matched: readonly MatchedRow[], balances: ReadonlyMap<string, number>): MatchedRow[] {
  const claimed = new Map<string, number>();
  for (const { candidates, chosen } of matched) {
    for (const { order, amount } of candidates[chosen ?? -1]?.parts ?? [])
      claimed.set(order, (claimed.get(order) ?? 0) + amount);
  }
  return matched.map((each) => {
    const parts = each.candidates[each.chosen ?? -1]?.parts ?? [];
    const contested = parts.some(({ order }) => (claimed.get(order) ?? 0) > (balances.get(order) ?? 0));
    return contested ? { ...each, chosen: undefined, contested } : each;
  });
}
