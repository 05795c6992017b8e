import type { TaxRule } from '../../domain/tax.ts';
import type { ProductEntry } from '../catalogue/products.ts';
import { type ChargeNumbers, type LineNumbers, readCharges, readLine, totalsOf } from '../pricing/figures.ts';
import type { ShopMoney } from '../shop-money.ts';
import type { Draft, DraftLine } from './draft.ts';

/** A line with its product and its numbers; undefined where the typing cannot be read. Minor units. */
export interface LineFigures extends LineNumbers {
  readonly line: DraftLine;
  readonly product: ProductEntry | undefined;
}

export interface OrderFigures extends ChargeNumbers {
  readonly lines: readonly LineFigures[];
  readonly pieces: number;
  readonly goods: number;
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

/** Everything the form shows of a draft's numbers. */
export function figuresOf(draft: Draft, { productOf, money, tax }: Rules): OrderFigures {
  const lines = draft.lines.map((line): LineFigures => {
    const product = productOf(line.sku);
    return { line, product, ...readLine(line, product?.price, money) };
  });
  const { off, charges } = readCharges(draft, money);
  return {
    ...{ lines, off, charges },
    pieces: lines.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0),
    goods: lines.reduce((sum, { net }) => sum + (net ?? 0), 0),
    ...totalsOf(lines, { ...off, ...charges, tax: tax ?? undefined }),
  };
}
