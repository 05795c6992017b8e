import type { BankRow } from './bank-rows.ts';
import { type Day, dayToSerial } from './calendar.ts';
import type { OpenOrder } from './match-bank.ts';
import { type OrderIndex, orderIndex, type RowWords, rowWords } from './match-index.ts';

/** Why an order is proposed, or what speaks against it; 'completes': with other rows it pays the whole. */
export type MatchReason =
  | 'exact-with-code'
  | 'exact'
  | 'code-missing'
  | 'several-orders'
  | 'part-payment'
  | 'completes'
  | 'overpaid'
  | 'number'
  | 'name'
  | 'part-of-name'
  | 'before-order'
  | 'late';

/** One way to spend a row: on one order, or on several of one customer. */
export interface Candidate {
  /** What each order gets, minor units; they sum to the row's amount, less `excess`. */
  readonly parts: readonly { readonly order: string; readonly amount: number }[];
  /** Beyond what the orders wait for. */
  readonly excess: number;
  readonly score: number;
  readonly reasons: readonly MatchReason[];
}

export const POINTS: Readonly<Record<MatchReason, number>> = {
  'exact-with-code': 60,
  exact: 40,
  'code-missing': 20,
  'several-orders': 20,
  'part-payment': 5,
  completes: 25,
  overpaid: -5,
  number: 40,
  name: 25,
  'part-of-name': 10,
  'before-order': -25,
  late: -10,
};

/** Less is no reason to show an order: half a name and a date. */
const WORTH_SHOWING = 15;
/** More are of no use to the person who chooses. */
const SHOWN = 8;

/** Prepares the orders and answers, for each row, every way to spend it that something speaks for, best first. */
export function candidateFinder(
  orders: readonly OpenOrder[],
  windowDays: number,
): (row: BankRow) => Candidate[] {
  const index = orderIndex(orders);
  const serials = new Map<Day, number>();
  const serialOf = (day: Day): number => {
    const serial = serials.get(day) ?? dayToSerial(day);
    serials.set(day, serial);
    return serial;
  };
  return (row) => {
    const words = rowWords(row.text);
    const day = row.day === undefined ? undefined : serialOf(row.day);
    const weigh = (group: readonly OpenOrder[]): Weighed => {
      const ages = day === undefined ? [] : group.map((order) => day - serialOf(order.day));
      const reasons = [
        amountReason(group, row.amount),
        ...textReasons(group, index, words),
        ...dayReasons(ages, windowDays),
      ];
      return { group, reasons, score: reasons.reduce((sum, reason) => sum + POINTS[reason], 0) };
    };
    const near = index.near(row.amount, words).map((order) => [order]);
    return [...near, ...index.sums(row.amount)]
      .map(weigh)
      .filter(({ score }) => score >= WORTH_SHOWING)
      .sort((a, b) => b.score - a.score || (keyOf(a) < keyOf(b) ? -1 : 1))
      .slice(0, SHOWN)
      .map((weighed) => candidate(weighed, row.amount));
  };
}

interface Weighed {
  readonly group: readonly OpenOrder[];
  readonly reasons: readonly MatchReason[];
  readonly score: number;
}

function candidate({ group, reasons, score }: Weighed, paid: number): Candidate {
  let left = paid;
  const parts = group.map(({ number, balance }) => {
    const amount = Math.min(left, balance);
    left -= amount;
    return { order: number, amount };
  });
  return { parts, excess: left, score, reasons };
}

function amountReason([first, second]: readonly OpenOrder[], amount: number): MatchReason {
  if (second) return 'several-orders';
  const { balance = 0, uniqueCode = 0 } = first ?? {};
  if (amount === balance) return uniqueCode > 0 ? 'exact-with-code' : 'exact';
  if (uniqueCode > 0 && amount === balance - uniqueCode) return 'code-missing';
  return amount < balance ? 'part-payment' : 'overpaid';
}

/** The best that is true of any of the orders: one number in the text speaks for the whole group. */
function textReasons(orders: readonly OpenOrder[], index: OrderIndex, words: RowWords): MatchReason[] {
  const named = orders.map((order) => index.nameIn(order, words));
  const name = named.find((each) => each === 'name') ?? named.find((each) => each !== undefined);
  const number = orders.some((order) => index.numberIn(order, words));
  return [...(number ? (['number'] as const) : []), ...(name ? [name] : [])];
}

/** `ages`: days from each order to the payment. */
function dayReasons(ages: readonly number[], windowDays: number): MatchReason[] {
  if (ages.some((age) => age < 0)) return ['before-order'];
  return ages.some((age) => age > windowDays) ? ['late'] : [];
}

function keyOf({ group }: Weighed): string {
  const [first, second] = group;
  return first && !second ? first.number : group.map(({ number }) => number).join(' ');
}
