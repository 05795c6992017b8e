import { type Currency, isAmount } from './money.ts';

export type Direction = 'in' | 'out';
export type DecimalSign = '.' | ',';

/** An amount as a statement writes it; its digits mean nothing before the decimal sign is known. */
export interface MoneyText {
  /** Digits with their separators. */
  readonly digits: string;
  /** CR, DB, + or − beside it. */
  readonly direction?: Direction | undefined;
  /** Separators, a currency or a direction say that it is money; plain digits may be an account number. */
  readonly marked: boolean;
}

const WORDS: Readonly<Record<string, Direction>> = {
  cr: 'in',
  k: 'in',
  c: 'in',
  kredit: 'in',
  credit: 'in',
  masuk: 'in',
  db: 'out',
  dr: 'out',
  d: 'out',
  debet: 'out',
  debit: 'out',
  keluar: 'out',
};

/** 'CR', 'DB', 'K', 'D', 'Kredit' …, a cell of its own; undefined when it is none. */
export function readDirection(cell: string): Direction | undefined {
  return WORDS[cell.trim().toLowerCase().replace(/\.$/, '')];
}

/** Reads a cell that holds an amount and nothing else; undefined when it is none. */
export function readMoneyText(cell: string, currency: Currency): MoneyText | undefined {
  const match =
    /^(\()?([+\u2212-]?) ?([a-z$\u20ac\u00a3\u00a5.]{0,4}?) ?([+\u2212-]?) ?(\d[\d.,]*?)(?:,-)?\)? ?([+\u2212-]?) ?([a-z]*)\.?$/i.exec(
      cell.trim(),
    );
  if (!match) return undefined;
  const [, bracket, before = '', symbol = '', within = '', digits = '', after = '', word = ''] = match;
  const named = readDirection(word);
  if (!isSymbol(symbol, currency) || (word !== '' && !named)) return undefined;
  const sign = bracket === undefined ? before || within || after : '-';
  const direction = named ?? (sign === '' ? undefined : sign === '+' ? 'in' : 'out');
  const marked = symbol !== '' || direction !== undefined || /[.,]/.test(digits);
  return { digits, direction, marked };
}

/**
 * Which sign is the decimal one, decided once for all amounts of a paste: '1.250' alone may be either. Signs
 * that can be only one of the two vote; without any, three digits behind a sign are thousands.
 */
export function decimalSign(amounts: readonly string[], currency: Currency): DecimalSign {
  let votes = 0;
  for (const digits of amounts) votes += vote(digits, currency.exponent);
  if (votes !== 0) return votes > 0 ? '.' : ',';
  return currency.decimal;
}

/** The amount in minor units; 'fraction' when it is smaller than a minor unit can say; undefined: unreadable. */
export function readAmount(
  digits: string,
  decimal: DecimalSign,
  { exponent }: Currency,
): number | 'fraction' | undefined {
  const thousands = decimal === '.' ? ',' : '.';
  const pattern = new RegExp(`^(\\d+|\\d{1,3}(?:\\${thousands}\\d{3})+)(?:\\${decimal}(\\d{1,3}))?$`);
  const match = pattern.exec(digits);
  if (!match) return undefined;
  const [, whole = '', decimals = ''] = match;
  if (/[1-9]/.test(decimals.slice(exponent))) return 'fraction';
  const minor = Number(whole.split(thousands).join('') + decimals.slice(0, exponent).padEnd(exponent, '0'));
  return isAmount(minor) ? minor : undefined;
}

/** 1 for '.', −1 for ',', 0 when it could be either. A shop's own exponent of 3 leaves '1.250' open. */
function vote(digits: string, exponent: number): number {
  const [dot, comma] = [digits.lastIndexOf('.'), digits.lastIndexOf(',')];
  if (dot < 0 && comma < 0) return 0;
  if (dot >= 0 && comma >= 0) return dot > comma ? 1 : -1;
  const [sign, at] = dot >= 0 ? [1, dot] : [-1, comma];
  const repeated = digits.indexOf(sign > 0 ? '.' : ',') !== at;
  const behind = digits.length - at - 1;
  if (repeated) return -sign;
  if (behind === 3) return exponent === 3 ? 0 : -sign;
  return behind > 0 && behind < 3 ? sign : 0;
}

function isSymbol(symbol: string, currency: Currency): boolean {
  const bare = symbol.toLowerCase().replace(/\.$/, '');
  return bare === '' || [currency.symbol, currency.code].some((name) => name.trim().toLowerCase() === bare);
}
