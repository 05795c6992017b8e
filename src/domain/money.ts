import type { Language } from './language.ts';

/** How a currency is counted and written. A minor unit is 10^-exponent of a major one: IDR 0, USD 2. */
export interface Currency {
  readonly code: string;
  readonly exponent: number;
  /** Written before the number; ends in a space where one belongs there. */
  readonly symbol: string;
  readonly thousands: '.' | ',';
  readonly decimal: ',' | '.';
}

/** Symbol and exponent (ISO 4217). IDR has two decimals on paper and none in any shop. */
const KNOWN: Readonly<Record<string, readonly [symbol: string, exponent: number]>> = {
  IDR: ['Rp', 0],
  USD: ['$', 2],
  EUR: ['€', 2],
  GBP: ['£', 2],
  SGD: ['S$', 2],
  MYR: ['RM', 2],
  AUD: ['A$', 2],
  NZD: ['NZ$', 2],
  CAD: ['C$', 2],
  HKD: ['HK$', 2],
  TWD: ['NT$', 0],
  BRL: ['R$', 2],
  MXN: ['MX$', 2],
  PHP: ['₱', 2],
  INR: ['₹', 2],
  THB: ['฿', 2],
  CNY: ['CN¥', 2],
  JPY: ['¥', 0],
  KRW: ['₩', 0],
  VND: ['₫', 0],
  CLP: ['CLP ', 0],
  ISK: ['ISK ', 0],
  KWD: ['KWD ', 3],
  BHD: ['BHD ', 3],
  JOD: ['JOD ', 3],
  OMR: ['OMR ', 3],
};

/** The currency as people of that language write it; an unknown code counts in hundredths. */
export function currencyOf(code: string, language: Language): Currency {
  const upper = code.trim().toUpperCase();
  const [symbol, exponent] = KNOWN[upper] ?? [`${upper} `, 2];
  return { code: upper, exponent, symbol, ...separators(language) };
}

/** 'Rp125.000' (id), 'Rp125,000' (en), '-Rp125.000'. `minor` is a whole number of minor units. */
export function formatMoney(minor: number, currency: Currency, language: Language): string {
  if (!Number.isSafeInteger(minor)) throw new RangeError(`not a whole number of minor units: ${minor}`);
  const { thousands, decimal } = separators(language);
  const digits = String(Math.abs(minor)).padStart(currency.exponent + 1, '0');
  const cut = digits.length - currency.exponent;
  const whole = digits.slice(0, cut).replace(/\B(?=(\d{3})+$)/g, thousands);
  const rest = currency.exponent > 0 ? decimal + digits.slice(cut) : '';
  return `${minor < 0 ? '-' : ''}${currency.symbol}${whole}${rest}`;
}

/**
 * A number of major units as minor ones; undefined when it has more decimals than the currency has
 * or is not a number the book can hold. Forgives what binary floats cannot say (0.1 + 0.2).
 */
export function toMinor(major: number, currency: Currency): number | undefined {
  const scaled = major * 10 ** currency.exponent;
  const minor = Math.round(scaled);
  if (!Number.isSafeInteger(minor)) return undefined;
  const slack = Math.max(1e-6, Math.abs(scaled) * Number.EPSILON * 4);
  return Math.abs(scaled - minor) <= slack ? minor + 0 : undefined;
}

/** What a money cell holds: the amount in major units. */
export function toMajor(minor: number, currency: Currency): number {
  return minor / 10 ** currency.exponent;
}

/** Whether it can be booked as money: whole minor units, not below 0, not beyond what the book can count. */
export function isAmount(minor: number): boolean {
  return Number.isSafeInteger(minor) && minor >= 0;
}

/** Rounds halves away from zero, so that a refund mirrors its sale; forgives float error at the half. */
export function roundHalfUp(x: number): number {
  return Math.sign(x) * Math.floor(Math.abs(x) * (1 + 2 * Number.EPSILON) + 0.5) + 0;
}

/** The amount with `percent` (0–100, four decimals count) taken off; what remains is rounded half-up. */
export function percentOff(amount: number, percent: number): number {
  const left = BigInt(1_000_000 - Math.round(percent * 10_000));
  const doubled = BigInt(Math.abs(amount)) * left * 2n;
  return Math.sign(amount) * Number((doubled + 1_000_000n) / 2_000_000n) + 0;
}

/**
 * Shares `total` out in proportion to whole, non-negative weights; the shares sum to it exactly.
 * Largest remainder (Hamilton 1792), earlier first among equals; the idea of dinero.js `distribute`.
 * With no weight above zero everyone gets the same.
 */
export function prorate(total: number, weights: readonly number[]): number[] {
  if (weights.length === 0 && total !== 0) throw new RangeError('nothing to share out to');
  const sum = weights.reduce((all, weight) => all + BigInt(weight), 0n);
  if (sum === 0n && weights.length > 0)
    return prorate(
      total,
      weights.map(() => 1),
    );
  const amount = BigInt(Math.abs(total));
  const shares = weights.map((weight, at) => {
    const exact = amount * BigInt(weight);
    return { at, share: exact / sum, rest: exact % sum };
  });
  let missing = Number(shares.reduce((left, { share }) => left - share, amount));
  const byRest = [...shares].sort((a, b) => (a.rest === b.rest ? a.at - b.at : a.rest > b.rest ? -1 : 1));
  const result = shares.map(({ share }) => Number(share));
  for (const { at } of byRest) {
    if (missing === 0) break;
    result[at] = (result[at] ?? 0) + 1;
    missing -= 1;
  }
  return result.map((share) => share * Math.sign(total) + 0);
}

function separators(language: Language): Pick<Currency, 'thousands' | 'decimal'> {
  return language === 'id' ? { thousands: '.', decimal: ',' } : { thousands: ',', decimal: '.' };
}

export { parseMoney } from './parse-money.ts';
