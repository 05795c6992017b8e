import { prorate } from './money.ts';

/**
 * A rate as a fraction, so that nothing is lost before the one rounding: Indonesia's effective PPN is 11/100
 * (12 % of 11/12, PMK 131/2024).
 */
export interface TaxRule {
  readonly numerator: number;
  readonly denominator: number;
  /** Prices contain it already. */
  readonly inclusive: boolean;
}

export interface OrderTax {
  /** Of the whole order: rounded once, half-up. */
  readonly tax: number;
  /** Each amount's part, in its place; they sum to `tax`. */
  readonly shares: readonly number[];
}

/**
 * The tax on an amount in minor units, half-up: amount × n/d on top, or amount × n/(d + n) within where prices
 * contain it.
 */
export function taxOn(amount: number, { numerator, denominator, inclusive }: TaxRule): number {
  const whole = BigInt(inclusive ? denominator + numerator : denominator);
  return Number((BigInt(amount) * BigInt(numerator) * 2n + whole) / (whole * 2n));
}

/** The tax of an order, rounded once and shared out over its lines. */
export function taxOrder(amounts: readonly number[], rule: TaxRule): OrderTax {
  const tax = taxOn(
    amounts.reduce((sum, amount) => sum + amount, 0),
    rule,
  );
  return { tax, shares: prorate(tax, amounts) };
}

/**
 * Reads a rate as a shop writes it: '11', '11 %', '8,25%', '11/100', '12 x 11/12'. undefined when it is none or
 * not between 0 and 100 percent; '0' and blank are no tax and also undefined.
 */
export function readTaxRate(text: string): Pick<TaxRule, 'numerator' | 'denominator'> | undefined {
  const bare = text.replace(/\s+/g, '').replace(',', '.').toLowerCase();
  const product = /^(\d{1,3}(?:\.\d{1,4})?)%?(?:[x×*](\d{1,4})\/(\d{1,4}))?$/.exec(bare);
  if (product) {
    const [percent, top, bottom] = [Number(product[1]), Number(product[2] ?? 1), Number(product[3] ?? 1)];
    return fraction(Math.round(percent * 10_000) * top, 1_000_000 * bottom);
  }
  const plain = /^(\d{1,4})\/(\d{1,4})$/.exec(bare);
  return plain ? fraction(Number(plain[1]), Number(plain[2])) : undefined;
}

function fraction(
  numerator: number,
  denominator: number,
): Pick<TaxRule, 'numerator' | 'denominator'> | undefined {
  if (numerator <= 0 || denominator <= 0 || numerator > denominator) return undefined;
  const common = divisor(numerator, denominator);
  return { numerator: numerator / common, denominator: denominator / common };
}

function divisor(a: number, b: number): number {
  return b === 0 ? a : divisor(b, a % b);
}
