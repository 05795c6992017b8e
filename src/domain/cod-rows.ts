import type { Currency } from './money.ts';
import { parseMoney } from './parse-money.ts';
import type { SettledRow } from './settlement.ts';
import { numberKey, pieceRuns, textPieces } from './text-pieces.ts';

/** An order that may stand on a courier's list. */
export interface ListedOrder {
  readonly order: string;
  /** Numbers it may stand there under: its own, the channel's, the tracking number. */
  readonly numbers: readonly string[];
  /** What the courier was to collect, minor units. */
  readonly balance: number;
}

export interface CodList {
  readonly rows: readonly SettledRow[];
  /** Lines in which no order was found, headers and sums among them. */
  readonly unread: readonly string[];
}

/**
 * Reads a courier's list as pasted from its page or sheet: each line's order by any of its numbers, and what was
 * collected: the balance where it stands in the line, else the largest amount there.
 */
export function readCodList(text: string, orders: readonly ListedOrder[], currency: Currency): CodList {
  const byKey = new Map(
    orders.flatMap((order) => order.numbers.flatMap((number) => keyed(numberKey(number), order))),
  );
  const rows: SettledRow[] = [];
  const unread: string[] = [];
  for (const line of text.split(/\r?\n/).map((each) => each.trim())) {
    if (line === '') continue;
    const key = [...pieceRuns(textPieces(line))].filter((run) => byKey.has(run)).sort(byLength)[0];
    const found = byKey.get(key ?? '');
    if (found) rows.push({ order: found.order, amount: collected(line, found, currency) });
    else unread.push(line);
  }
  return { rows, unread };
}

const byLength = (a: string, b: string): number => b.length - a.length;

const keyed = (key: string | undefined, order: ListedOrder) =>
  key === undefined ? [] : [[key, order] as const];

function collected(line: string, { numbers, balance }: ListedOrder, currency: Currency): number | undefined {
  const keys = new Set(numbers.map(numberKey));
  const amounts = line
    .split(/\t|;| {2,}|\s(?=Rp)/i)
    .filter((cell) => !keys.has(numberKey(cell)))
    .flatMap((cell) => parseMoney(cell, currency) ?? [])
    .filter((amount) => amount > 0 && amount <= balance * 10);
  return amounts.includes(balance) || amounts.length === 0 ? undefined : Math.max(...amounts);
}
