import { type RefusalParams, refuse } from './errors.ts';
import { isAmount, percentOff, prorate, roundHalfUp } from './money.ts';
import { type TaxRule, taxOrder } from './tax.ts';

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

/** A line that also bears its part of the order's discount and tax. */
export interface OrderedLine extends PricedLine {
  /** What the shop earns by it, tax left out: the revenues sum to subtotal − discount − tax they contain. */
  readonly revenue: number;
  /** Its part of the order's tax, on top of the revenue or contained in the net. */
  readonly tax: number;
}

/** What stands on an order beside its lines; minor units, 0 when left out. */
export interface OrderCharges {
  /** Off the whole order, after `percent`. */
  readonly discount?: number | undefined;
  /** Off the whole order, 0–100. */
  readonly percent?: number | undefined;
  /** What the customer is charged for it. */
  readonly shipping?: number | undefined;
  /** What the courier takes; what the customer is not charged of it the shop gives. */
  readonly shippingCost?: number | undefined;
  readonly insurance?: number | undefined;
  readonly packing?: number | undefined;
  /** Left out where the shop charges none. */
  readonly tax?: TaxRule | undefined;
  /** Added to tell a transfer by; no revenue. */
  readonly uniqueCode?: number | undefined;
}

export interface PricedOrder {
  /** Sum of the lines' net. */
  readonly subtotal: number;
  /** Off the whole order. */
  readonly discount: number;
  readonly shipping: number;
  /** Of the courier's price, what the shop gives. */
  readonly shippingSubsidy: number;
  /** Insurance and packing. */
  readonly fees: number;
  /** Of goods, and shipping where taxed; on top, or contained where prices contain it. */
  readonly tax: number;
  readonly uniqueCode: number;
  /** subtotal − discount + shipping + fees + tax on top + unique code. */
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

/** A line's own discount once it has another quantity or price: its part of each piece as it was, minor units. */
export function keptDiscount(
  before: { readonly quantity: number; readonly discount: number },
  { quantity, price }: Pick<LineInput, 'quantity' | 'price'>,
): number {
  if (before.quantity === 0) return 0;
  return Math.min(quantity * price, roundHalfUp((before.discount * quantity) / before.quantity));
}

/**
 * Prices an order; its discount is shared out over the lines by their net, its tax by what is left of them.
 * Refuses no-lines, shipping-invalid, amount-invalid (a fee or the unique code), and whatever `priceLine`
 * refuses, with the place of the line (from 0) as `line`.
 */
export function priceOrder(inputs: readonly LineInput[], charges: OrderCharges = {}): PricedOrder {
  if (inputs.length === 0) refuse('no-lines');
  const { shipping = 0, shippingCost = 0, insurance = 0, packing = 0, uniqueCode = 0 } = charges;
  const lines = inputs.map((input, line) => priceLine(input, { line }));
  const nets = lines.map(({ net }) => net);
  const subtotal = nets.reduce((sum, net) => sum + net, 0);
  if (!isAmount(subtotal)) refuse('amount-too-large', { subtotal });
  if (!isAmount(shipping)) refuse('shipping-invalid', { shipping });
  for (const amount of [shippingCost, insurance, packing, uniqueCode])
    if (!isAmount(amount)) refuse('amount-invalid', { amount });
  const discount = orderDiscount(subtotal, charges);
  const shares = prorate(discount, nets);
  const after = nets.map((net, at) => net - (shares[at] ?? 0));
  const { tax, onTop, contained, parts } = orderTax(after, charges);
  const fees = insurance + packing;
  const total = subtotal - discount + shipping + fees + onTop + uniqueCode;
  if (!isAmount(total)) refuse('amount-too-large', { total });
  return {
    subtotal,
    discount,
    shipping,
    shippingSubsidy: Math.max(0, shippingCost - shipping),
    fees,
    tax,
    uniqueCode,
    total,
    lines: lines.map((line, at) => {
      const part = parts[at] ?? 0;
      return { ...line, revenue: (after[at] ?? 0) - (contained ? part : 0), tax: part };
    }),
  };
}

function orderDiscount(subtotal: number, { discount = 0, percent = 0 }: OrderCharges): number {
  if (!(percent >= 0 && percent <= 100)) refuse('percent-invalid', { percent });
  const left = percentOff(subtotal, percent);
  checkDiscount(discount, left);
  return subtotal - left + discount;
}

function orderTax(
  amounts: readonly number[],
  { tax: rule }: OrderCharges,
): { tax: number; onTop: number; contained: boolean; parts: readonly number[] } {
  if (!rule) return { tax: 0, onTop: 0, contained: false, parts: [] };
  const { tax, shares } = taxOrder(amounts, rule);
  return { tax, onTop: rule.inclusive ? 0 : tax, contained: rule.inclusive, parts: shares };
}

function checkDiscount(discount: number, amount: number, where: RefusalParams = {}): void {
  if (!isAmount(discount)) refuse('discount-invalid', { ...where, discount });
  if (discount > amount) refuse('discount-too-large', { ...where, discount, amount });
}
