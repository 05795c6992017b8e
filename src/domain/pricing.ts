import { type RefusalParams, refuse } from './errors.ts';
import { percentOff, prorate } from './money.ts';

/** What was asked for, in minor units. */
export interface LineInput {
  readonly quantity: number;
  /** Of one piece. */
  readonly price: number;
  /** Off the whole line, after `percent`. */
  readonly discount?: number | undefined;
  /** Off the whole line, 0–100. */
  readonly percent?: number | undefined;
}

/** gross = quantity × price; net = gross − discount. */
export interface PricedLine {
  readonly gross: number;
  readonly discount: number;
  readonly net: number;
}

/** A line that also bears its part of the order's discount: the revenues sum to subtotal − discount. */
export interface OrderedLine extends PricedLine {
  readonly revenue: number;
}

export interface PricedOrder {
  /** Sum of the lines' net. */
  readonly subtotal: number;
  /** Off the whole order. */
  readonly discount: number;
  readonly shipping: number;
  /** subtotal − discount + shipping. */
  readonly total: number;
  readonly lines: readonly OrderedLine[];
}

/**
 * Prices one line; what a percentage leaves is rounded half-up per line. Refuses quantity-invalid,
 * price-invalid, percent-invalid, discount-invalid, discount-too-large, amount-too-large, each with `where`.
 */
export function priceLine(input: LineInput, where: RefusalParams = {}): PricedLine {
  const { quantity, price, discount = 0, percent = 0 } = input;
  if (!Number.isSafeInteger(quantity) || quantity <= 0) refuse('quantity-invalid', { ...where, quantity });
  if (!isAmount(price)) refuse('price-invalid', { ...where, price });
  if (!(percent >= 0 && percent <= 100)) refuse('percent-invalid', { ...where, percent });
  const gross = quantity * price;
  if (!isAmount(gross)) refuse('amount-too-large', { ...where, quantity, price });
  const left = percentOff(gross, percent);
  checkDiscount(discount, left, where);
  return { gross, discount: gross - left + discount, net: left - discount };
}

/**
 * Prices an order; its own discount is shared out over the lines by their net. Refuses no-lines,
 * shipping-invalid, and whatever `priceLine` refuses, with the place of the line (from 0) as `line`.
 */
export function priceOrder(
  inputs: readonly LineInput[],
  {
    discount = 0,
    shipping = 0,
  }: { readonly discount?: number | undefined; readonly shipping?: number | undefined } = {},
): PricedOrder {
  if (inputs.length === 0) refuse('no-lines');
  const lines = inputs.map((input, line) => priceLine(input, { line }));
  const nets = lines.map(({ net }) => net);
  const subtotal = nets.reduce((sum, net) => sum + net, 0);
  if (!isAmount(subtotal)) refuse('amount-too-large', { subtotal });
  if (!isAmount(shipping)) refuse('shipping-invalid', { shipping });
  checkDiscount(discount, subtotal);
  const shares = prorate(discount, nets);
  return {
    subtotal,
    discount,
    shipping,
    total: subtotal - discount + shipping,
    lines: lines.map((line, at) => ({ ...line, revenue: line.net - (shares[at] ?? 0) })),
  };
}

function checkDiscount(discount: number, amount: number, where: RefusalParams = {}): void {
  if (!isAmount(discount)) refuse('discount-invalid', { ...where, discount });
  if (discount > amount) refuse('discount-too-large', { ...where, discount, amount });
}

function isAmount(minor: number): boolean {
  return Number.isSafeInteger(minor) && minor >= 0;
}
