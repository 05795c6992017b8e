import { type DecimalSign, type Direction, decimalSign, readAmount } from './bank-amount.ts';
import { isSummary } from './bank-columns.ts';
import { dayOrder, readBankDay } from './bank-day.ts';
import { type BankEntry, bankEntries } from './bank-entries.ts';
import { bankRecords } from './bank-records.ts';
import type { Day } from './calendar.ts';
import type { Language } from './language.ts';
import type { Currency } from './money.ts';

export type { Direction } from './bank-amount.ts';

/** One movement of a statement. */
export interface BankRow {
  /** Line of the pasted text, from 1. */
  readonly line: number;
  /** undefined while the bank says PEND, or where the date could be two. */
  readonly day: Day | undefined;
  /** Minor units, above 0. */
  readonly amount: number;
  readonly direction: Direction;
  readonly text: string;
}

export type BankSkip =
  | 'header'
  | 'summary'
  | 'no-day'
  | 'no-amount'
  | 'amount-unreadable'
  | 'amount-fraction'
  | 'no-direction';

export interface BankPaste {
  readonly rows: readonly BankRow[];
  /** Every line that is no row, with its reason. */
  readonly skipped: readonly { readonly line: number; readonly text: string; readonly reason: BankSkip }[];
  readonly decimal: DecimalSign;
  /** Nothing in the paste says in or out: every row counts as money that came. */
  readonly directionAssumed: boolean;
}

export interface BankReading {
  readonly today: Day;
  readonly currency: Currency;
  readonly language: Language;
}

/**
 * Reads rows copied from a bank's page, PDF or CSV (BCA, Mandiri, BRI, BNI and others): tabs, CSV or plain
 * lines, with or without header. Decimal sign and order of dates are decided once for the whole paste. Nothing
 * is lost silently: what is no row is listed with its reason.
 */
export function readBankRows(text: string, { today, currency, language }: BankReading): BankPaste {
  const { records, headers, columns } = bankRecords(text, currency);
  const entries = bankEntries(records, columns, currency);
  const decimal = decimalSign(
    entries.flatMap(({ votes }) => votes),
    currency,
  );
  const order = dayOrder(
    entries.flatMap(({ dayText }) => dayText ?? []),
    language,
  );
  const dated = entries.some(({ dayText }) => dayText !== undefined);
  const read = entries.map((entry) => readEntry(entry, decimal, currency, dated));
  const known = directionsByBalance(read);
  const silent = read.every(({ entry }, at) => (entry.direction ?? known[at]) === undefined);
  const assumed = silent && read.every(({ balance }) => balance === undefined);
  const skipped = headers.map(({ line, cells }) => skip(line, cells.join(' '), 'header'));
  const rows: BankRow[] = [];
  read.forEach(({ entry, amount }, at) => {
    const { line, dayText } = entry;
    const direction = entry.direction ?? known[at] ?? (assumed ? 'in' : undefined);
    if (typeof amount === 'string') skipped.push(skip(line, entry.whole, amount));
    else if (direction === undefined) skipped.push(skip(line, entry.whole, 'no-direction'));
    else {
      const day = dayText === undefined ? undefined : readBankDay(dayText, order, today);
      rows.push({ line, day, amount, direction, text: entry.text });
    }
  });
  skipped.sort((a, b) => a.line - b.line);
  return { rows, skipped, decimal, directionAssumed: assumed && rows.length > 0 };
}

interface ReadEntry {
  readonly entry: BankEntry;
  readonly amount: number | BankSkip;
  readonly balance: number | undefined;
}

function readEntry(entry: BankEntry, decimal: DecimalSign, currency: Currency, dated: boolean): ReadEntry {
  const found = entry.digits === undefined ? undefined : readAmount(entry.digits, decimal, currency);
  const left = entry.balance === undefined ? undefined : readAmount(entry.balance, decimal, currency);
  const balance = typeof left === 'number' ? left : undefined;
  return { entry, amount: amountOf(entry, found, dated), balance };
}

function amountOf(
  { digits, dayText, whole }: BankEntry,
  found: ReturnType<typeof readAmount>,
  dated: boolean,
): number | BankSkip {
  const undated = dated && dayText === undefined;
  if ((undated || found === 0 || digits === undefined) && isSummary(whole)) return 'summary';
  if (digits === undefined || found === 0) return 'no-amount';
  if (undated) return 'no-day';
  if (found === 'fraction') return 'amount-fraction';
  return found ?? 'amount-unreadable';
}

/** In or out by the running balance, oldest first or newest first, whichever explains more rows. */
function directionsByBalance(read: readonly ReadEntry[]): (Direction | undefined)[] {
  const moved = (at: number, before: number): Direction | undefined => {
    const [now, then] = [read[at], read[before]?.balance];
    if (typeof now?.amount !== 'number' || now.balance === undefined || then === undefined) return undefined;
    if (now.balance - then === now.amount) return 'in';
    return then - now.balance === now.amount ? 'out' : undefined;
  };
  const [rising, falling] = [-1, 1].map((step) => read.map((_, at) => moved(at, at + step)));
  const count = (all: readonly unknown[] = []) => all.filter((each) => each !== undefined).length;
  return (count(falling) > count(rising) ? falling : rising) ?? [];
}

function skip(line: number, text: string, reason: BankSkip): BankPaste['skipped'][number] {
  return { line, text, reason };
}
