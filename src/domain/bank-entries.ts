import { type Direction, type MoneyText, readDirection, readMoneyText } from './bank-amount.ts';
import type { BankColumn } from './bank-columns.ts';
import { isDayCell } from './bank-day.ts';
import { type BankRecord, moneyOf } from './bank-records.ts';
import type { Currency } from './money.ts';

/** An entry whose amount was told from its balance; the digits are not read yet. */
export interface BankEntry {
  readonly line: number;
  readonly dayText: string | undefined;
  readonly digits: string | undefined;
  readonly balance: string | undefined;
  readonly direction: Direction | undefined;
  /** What the bank says of it, without day, amounts and branch. */
  readonly text: string;
  readonly whole: string;
  /** All amounts of the line, for the decimal sign. */
  readonly votes: readonly string[];
}

type Money = MoneyText & { readonly at: number };
type Chosen = Pick<BankEntry, 'digits' | 'balance' | 'direction'>;

const NOTHING: Chosen = { digits: undefined, balance: undefined, direction: undefined };

/** Tells the amount of each entry from its balance, and in from out: by the header, else by what is there. */
export function bankEntries(
  records: readonly BankRecord[],
  columns: readonly BankColumn[] | undefined,
  currency: Currency,
): BankEntry[] {
  const fits = (record: BankRecord) => (columns && !isWider(record, columns) ? columns : undefined);
  const money = records.map((record) => (fits(record) ? [] : moneyOf(record, currency)));
  const places = moneyPlaces(records, money);
  return records.map((record, at) => {
    const header = fits(record);
    const items = header ? columnMoney(record, header, currency) : (money[at] ?? []);
    const chosen = header ? byHeader(record, items, header) : byPlace(items, places);
    const text = textOf(record, items, header);
    return {
      ...chosen,
      direction: chosen.direction ?? directionIn(text),
      line: record.line,
      dayText: record.cells[record.dayAt],
      text,
      whole: record.cells.filter((cell) => cell !== '').join(' '),
      votes: items.map(({ digits }) => digits),
    };
  });
}

/** A page may print CR and DB in a column that its header does not have. */
function isWider({ cells }: BankRecord, columns: readonly BankColumn[]): boolean {
  return cells.slice(columns.length).some((cell) => cell !== '');
}

function columnMoney(
  { cells }: BankRecord,
  columns: readonly BankColumn[],
  currency: Currency,
): readonly Money[] {
  return cells.flatMap((cell, at) => {
    const column = columns[at];
    if (column === undefined || !['debit', 'credit', 'amount', 'balance'].includes(column)) return [];
    const money = readMoneyText(cell, currency);
    return money ? [{ ...money, at }] : [];
  });
}

function byHeader({ cells }: BankRecord, items: readonly Money[], columns: readonly BankColumn[]): Chosen {
  const of = (column: BankColumn) =>
    items.find(({ at, digits }) => columns[at] === column && !isNought(digits));
  const said = cells.flatMap((cell, at) =>
    columns[at] === 'direction' ? (readDirection(cell) ?? []) : [],
  )[0];
  const balance = items.find(({ at }) => columns[at] === 'balance')?.digits;
  const amount = of('amount');
  if (amount) return { digits: amount.digits, balance, direction: amount.direction ?? said };
  return bySide(of('debit'), of('credit'), balance);
}

function bySide(debit: Money | undefined, credit: Money | undefined, balance: string | undefined): Chosen {
  if (credit && !debit) return { digits: credit.digits, balance, direction: 'in' };
  if (debit && !credit) return { digits: debit.digits, balance, direction: 'out' };
  return { ...NOTHING, balance };
}

/** Which cells of a table without header are debit, credit and balance; undefined in plain lines. */
type Places = readonly [debit: number, credit: number, balance?: number] | undefined;

/**
 * Three columns of money are debit, credit and balance, as all four banks print them; two of which one is
 * always empty are debit and credit.
 */
function moneyPlaces(records: readonly BankRecord[], money: readonly (readonly Money[])[]): Places {
  const widths = new Set(records.map(({ cells }) => cells.length));
  const used = [...new Set(money.flatMap((items) => items.map(({ at }) => at)))].sort((a, b) => a - b);
  const [debit, credit, balance] = used;
  const spoken = money.some((items) => items.some(({ direction }) => direction));
  if (widths.size !== 1 || spoken || debit === undefined || credit === undefined) return undefined;
  if (used.length === 3 && balance !== undefined) return [debit, credit, balance];
  const full = money.map((items) => items.filter(({ digits }) => !isNought(digits)));
  return used.length === 2 && full.every((items) => items.length <= 1) ? [debit, credit] : undefined;
}

function byPlace(items: readonly Money[], places: Places): Chosen {
  const marked = items.findIndex(({ direction }) => direction !== undefined);
  const at = items[marked];
  if (at) return { digits: at.digits, balance: items[marked + 1]?.digits, direction: at.direction };
  if (!places) return byTail(items.slice(-3));
  const of = (place: number | undefined) => items.find((item) => item.at === place && !isNought(item.digits));
  return bySide(of(places[0]), of(places[1]), items.find((item) => item.at === places[2])?.digits);
}

/** The last amounts of a plain line: 'debit credit balance' with one nought, 'amount balance', or 'amount'. */
function byTail(items: readonly Money[]): Chosen {
  const [first, second, third] = items;
  if (first && second && isNought(first.digits) !== isNought(second.digits)) {
    const [debit, credit] = [first, second].map((item) => (isNought(item.digits) ? undefined : item));
    return bySide(debit, credit, third?.digits);
  }
  const [amount, balance] = items.slice(-2);
  return amount ? { digits: amount.digits, balance: balance?.digits, direction: undefined } : NOTHING;
}

function textOf(
  { cells, dayAt }: BankRecord,
  items: readonly Money[],
  columns: readonly BankColumn[] | undefined,
): string {
  const taken = new Set(items.map(({ at }) => at));
  return cells
    .filter((cell, at) => {
      if (at === dayAt || taken.has(at) || isDayCell(cell) || readDirection(cell)) return false;
      return columns ? (columns[at] ?? 'text') === 'text' : !/^0\d{3}$/.test(cell);
    })
    .join(' ')
    .trim();
}

/** 'TRSF E-BANKING CR', 'BIAYA ADM DB'; both or none say nothing. */
function directionIn(text: string): Direction | undefined {
  const [cr, db] = [/\b(cr|kredit|credit)\b/i.test(text), /\b(db|debet|debit)\b/i.test(text)];
  return cr === db ? undefined : cr ? 'in' : 'out';
}

function isNought(digits: string): boolean {
  return !/[1-9]/.test(digits);
}
