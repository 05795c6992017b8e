import type { Currency } from './money.ts';

/** What admins write after a number: 125rb, 125k, 1,5jt. 'M' is missing on purpose: milyar or million. */
const SHORTHAND: Readonly<Record<string, number>> = { rb: 3, ribu: 3, k: 3, jt: 6, juta: 6 };

/**
 * Reads an amount as people type it ('Rp 125.000', 'Rp125.000,00', '125000', '125rb', '1,5jt',
 * 'Rp 125.000,-') and answers in minor units. undefined when it is no amount, is negative, or could mean
 * two amounts: '37.200' where '.' is the decimal sign is 37 or 37,200.
 */
export function parseMoney(text: string, currency: Currency): number | undefined {
  const bare = withoutSymbol(text.replace(/\s+/g, ' ').trim().toLowerCase(), currency);
  const short = /^(\d+(?:[.,]\d+)?) ?([a-z]+)$/.exec(bare);
  if (short) return shorthand(short[1] ?? '', SHORTHAND[short[2] ?? ''], currency);
  const plain = bare.replace(/ ?,-$/, '');
  return own(plain, currency) ?? foreign(plain, currency);
}

/** '1,5' with 'jt'. Either sign is the decimal one there, but three digits behind it could be a group. */
function shorthand(number: string, power: number | undefined, currency: Currency): number | undefined {
  const [whole = '', decimals = ''] = number.split(/[.,]/);
  if (power === undefined || decimals.length > 2) return undefined;
  return amount(whole, decimals.padEnd(power, '0'), '', currency);
}

/** The number with the currency's own signs. */
function own(number: string, currency: Currency): number | undefined {
  const { thousands, decimal } = currency;
  const pattern = new RegExp(`^(\\d+|[1-9]\\d{0,2}(?:\\${thousands}\\d{3})+)(?:\\${decimal}(\\d+))?$`);
  const match = pattern.exec(number);
  if (!match) return undefined;
  return amount((match[1] ?? '').split(thousands).join(''), '', match[2] ?? '', currency);
}

/** The signs the other way round, read only where they cannot be the own ones: '125,000.00', '12.50'. */
function foreign(number: string, currency: Currency): number | undefined {
  const { thousands: decimal, decimal: thousands } = currency;
  const pattern = new RegExp(`^(\\d+|[1-9]\\d{0,2}(?:\\${thousands}\\d{3})+)\\${decimal}(\\d{1,2})$`);
  const match = pattern.exec(number);
  if (!match) return undefined;
  const whole = (match[1] ?? '').split(thousands).join('');
  // '12.50' in a currency without decimals may be a slip for 12.500.
  if (currency.exponent === 0 && whole === match[1]) return undefined;
  return amount(whole, '', match[2] ?? '', currency);
}

/** `whole` + `more` digits of major units, then decimals; noughts beyond the exponent say nothing. */
function amount(whole: string, more: string, decimals: string, currency: Currency): number | undefined {
  const { exponent } = currency;
  if (/^0\d/.test(whole)) return undefined;
  const kept = decimals.length > exponent && /^0{1,2}$/.test(decimals) ? '' : decimals;
  if (kept.length > exponent) return undefined;
  const minor = Number(whole + more + kept.padEnd(exponent, '0'));
  return Number.isSafeInteger(minor) ? minor : undefined;
}

function withoutSymbol(text: string, currency: Currency): string {
  const names = [currency.symbol, currency.code].map((name) => name.trim().toLowerCase());
  const front = names.flatMap((name) => [`${name}.`, name]).find((name) => text.startsWith(name));
  if (front !== undefined) return text.slice(front.length).trim();
  const back = names.find((name) => text.endsWith(name));
  return back === undefined ? text : text.slice(0, -back.length).trim();
}
