import type { ProductEntry } from '../catalogue/products.ts';
import type { ShopMoney } from '../shop-money.ts';
import type { Draft, DraftLine } from './draft.ts';

/** A line with its product and its numbers; undefined where the typing cannot be read. Minor units. */
export interface LineFigures {
  readonly line: DraftLine;
  readonly product: ProductEntry | undefined;
  readonly quantity: number | undefined;
  readonly price: number | undefined;
  readonly net: number | undefined;
  /** The price is another than the catalogue's. */
  readonly repriced: boolean;
}

export interface OrderFigures {
  readonly lines: readonly LineFigures[];
  readonly pieces: number;
  readonly goods: number;
  readonly discount: number | undefined;
  readonly shipping: number | undefined;
  /** What can be read so far, added up. */
  readonly total: number;
}

/** Reads a quantity: digits only, 1 or more. */
function readQuantity(text: string): number | undefined {
  const typed = text.trim();
  if (!/^\d{1,6}$/.test(typed)) return undefined;
  const quantity = Number(typed);
  return quantity >= 1 ? quantity : undefined;
}

/** Everything the form shows of a draft's numbers. */
export function figuresOf(
  draft: Draft,
  productOf: (sku: string) => ProductEntry | undefined,
  money: ShopMoney,
): OrderFigures {
  const lines = draft.lines.map((line) => lineFigures(line, productOf(line.sku), money));
  const goods = lines.reduce((sum, { net }) => sum + (net ?? 0), 0);
  const discount = amountOf(draft.discount, money);
  const shipping = amountOf(draft.shipping, money);
  return {
    lines,
    pieces: lines.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0),
    goods,
    discount,
    shipping,
    total: Math.max(0, goods - (discount ?? 0)) + (shipping ?? 0),
  };
}

function lineFigures(line: DraftLine, product: ProductEntry | undefined, money: ShopMoney): LineFigures {
  const quantity = readQuantity(line.quantity);
  const price = line.price.trim() === '' ? product?.price : money.parse(line.price);
  const net = quantity === undefined || price === undefined ? undefined : quantity * price;
  const repriced = price !== undefined && product !== undefined && price !== product.price;
  return { line, product, quantity, price, net, repriced };
}

function amountOf(text: string, money: ShopMoney): number | undefined {
  return text.trim() === '' ? 0 : money.parse(text);
}
