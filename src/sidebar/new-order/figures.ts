import { Refusal } from '../../domain/errors.ts';
import { type OrderCharges, priceLine, priceOrder } from '../../domain/pricing.ts';
import type { TaxRule } from '../../domain/tax.ts';
import type { ProductEntry } from '../catalogue/products.ts';
import type { ShopMoney } from '../shop-money.ts';
import type { Draft, DraftLine } from './draft.ts';

/** Off a price: an amount in minor units, or 0–100. */
export type Off = { readonly discount: number } | { readonly percent: number };

/** A line with its product and its numbers; undefined where the typing cannot be read. Minor units. */
export interface LineFigures {
  readonly line: DraftLine;
  readonly product: ProductEntry | undefined;
  readonly quantity: number | undefined;
  readonly price: number | undefined;
  readonly off: Off | undefined;
  readonly net: number | undefined;
  /** The price is another than the one this customer pays. */
  readonly repriced: boolean;
}

/** Fields that hold an amount and nothing else. */
export const CHARGES = ['shipping', 'shippingCost', 'insurance', 'packing'] as const;

export interface OrderFigures {
  readonly lines: readonly LineFigures[];
  readonly pieces: number;
  readonly goods: number;
  readonly off: Off | undefined;
  readonly charges: Readonly<Record<(typeof CHARGES)[number], number | undefined>>;
  /** Tax on top of or within the total. */
  readonly tax: number;
  /** What can be read so far, added up; a unique code is not in it yet. */
  readonly total: number;
}

/** What the numbers of a draft depend on besides the draft. */
export interface Rules {
  /** With the price this customer pays. */
  readonly productOf: (sku: string) => ProductEntry | undefined;
  readonly money: ShopMoney;
  readonly tax: TaxRule | null;
}

/** Reads a quantity: digits only, 1 or more. */
function readQuantity(text: string): number | undefined {
  const typed = text.trim();
  if (!/^\d{1,6}$/.test(typed)) return undefined;
  const quantity = Number(typed);
  return quantity >= 1 ? quantity : undefined;
}

/** Everything the form shows of a draft's numbers. */
export function figuresOf(draft: Draft, rules: Rules): OrderFigures {
  const lines = draft.lines.map((line) => lineFigures(line, rules));
  const off = readOff(draft.discount, rules.money);
  const [shipping, shippingCost, insurance, packing] = CHARGES.map((name) =>
    amountOf(draft[name], rules.money),
  );
  const charges = { shipping, shippingCost, insurance, packing };
  return {
    lines,
    off,
    charges,
    pieces: lines.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0),
    goods: lines.reduce((sum, { net }) => sum + (net ?? 0), 0),
    ...totals(lines, { ...off, ...charges, tax: rules.tax ?? undefined }),
  };
}

function lineFigures(line: DraftLine, { productOf, money }: Rules): LineFigures {
  const product = productOf(line.sku);
  const quantity = readQuantity(line.quantity);
  const price = line.price.trim() === '' ? product?.price : money.parse(line.price);
  const off = readOff(line.discount, money);
  const readable = quantity !== undefined && price !== undefined;
  const net = readable ? unlessRefused(() => priceLine({ quantity, price, ...off }).net) : undefined;
  const repriced = price !== undefined && product !== undefined && price !== product.price;
  return { line, product, quantity, price, off, net, repriced };
}

function totals(lines: readonly LineFigures[], charges: OrderCharges): { tax: number; total: number } {
  const inputs = lines.flatMap(({ quantity, price, off, net }) =>
    net === undefined || quantity === undefined || price === undefined ? [] : [{ quantity, price, ...off }],
  );
  const priced = unlessRefused(() => priceOrder(inputs, charges));
  const { shipping = 0, insurance = 0, packing = 0 } = charges;
  if (priced === undefined) return { tax: 0, total: shipping + insurance + packing };
  return { tax: priced.tax, total: priced.total };
}

function unlessRefused<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function amountOf(text: string, money: ShopMoney): number | undefined {
  return text.trim() === '' ? 0 : money.parse(text);
}

/** '10%', '2,5 %' or an amount; undefined when it is neither. */
function readOff(text: string, money: ShopMoney): Off | undefined {
  const percent = /^\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*%\s*$/.exec(text)?.[1]?.replace(',', '.');
  if (percent !== undefined) return Number(percent) <= 100 ? { percent: Number(percent) } : undefined;
  const discount = amountOf(text, money);
  return discount === undefined ? undefined : { discount };
}
