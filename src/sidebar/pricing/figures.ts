import { Refusal } from '../../domain/errors.ts';
import { type LineInput, type OrderCharges, priceLine, priceOrder } from '../../domain/pricing.ts';
import type { SidebarWords } from '../../words/sidebar.ts';
import type { ShopMoney } from '../shop-money.ts';
import { amountOf, type Off, readOff } from './off.ts';

/** A line as typed. An empty price is the usual one. */
export interface LineText {
  readonly quantity: string;
  readonly price: string;
  /** Off the line: an amount or a percentage. */
  readonly discount: string;
}

/** What of it can be read; minor units. */
export interface LineNumbers {
  readonly quantity: number | undefined;
  readonly price: number | undefined;
  readonly off: Off | undefined;
  readonly net: number | undefined;
  /** The price is another than the usual one. */
  readonly repriced: boolean;
}

/** Reads a quantity: digits only, 1 or more. */
function readQuantity(text: string): number | undefined {
  const typed = text.trim();
  if (!/^\d{1,6}$/.test(typed)) return undefined;
  const quantity = Number(typed);
  return quantity >= 1 ? quantity : undefined;
}

/** `usual`: what one piece costs unless another price is typed, minor units. */
export function readLine(line: LineText, usual: number | undefined, money: ShopMoney): LineNumbers {
  const quantity = readQuantity(line.quantity);
  const price = line.price.trim() === '' ? usual : money.parse(line.price);
  const off = readOff(line.discount, money);
  const readable = quantity !== undefined && price !== undefined;
  const net = readable ? unlessRefused(() => priceLine({ quantity, price, ...off }).net) : undefined;
  return {
    quantity,
    price,
    off,
    net,
    repriced: price !== undefined && usual !== undefined && price !== usual,
  };
}

/** What is wrong with its price and discount, as sentences. */
export function lineProblems(
  line: LineText,
  { quantity, price, off, net }: LineNumbers,
  { line: words, more }: SidebarWords,
): { readonly price?: string; readonly discount?: string } {
  const tooBig = off !== undefined && net === undefined && quantity !== undefined && price !== undefined;
  return {
    ...(price === undefined && line.price.trim() !== '' && { price: words.priceOdd }),
    ...(off === undefined && { discount: more.discountOdd }),
    ...(tooBig && { discount: more.discountTooBig }),
  };
}

/** Fields of an order that hold an amount and nothing else. */
export const CHARGES = ['shipping', 'shippingCost', 'insurance', 'packing'] as const;

/** What stands on an order beside its lines, as typed. */
export type ChargeTexts = Readonly<Record<(typeof CHARGES)[number] | 'discount', string>>;

/** What of it can be read; minor units. */
export interface ChargeNumbers {
  readonly off: Off | undefined;
  readonly charges: Readonly<Record<(typeof CHARGES)[number], number | undefined>>;
}

export function readCharges(texts: ChargeTexts, money: ShopMoney): ChargeNumbers {
  const [shipping, shippingCost, insurance, packing] = CHARGES.map((name) => amountOf(texts[name], money));
  return { off: readOff(texts.discount, money), charges: { shipping, shippingCost, insurance, packing } };
}

/** Sentences by field; `goods`: what the lines come to. */
export function chargeProblems(
  { off, charges }: ChargeNumbers,
  goods: number,
  { more }: SidebarWords,
): Partial<Record<keyof ChargeTexts, string>> {
  return {
    ...(off === undefined && { discount: more.discountOdd }),
    ...(off !== undefined && 'discount' in off && off.discount > goods && { discount: more.discountTooBig }),
    ...Object.fromEntries(
      CHARGES.flatMap((name) => (charges[name] === undefined ? [[name, more.moneyOdd]] : [])),
    ),
  };
}

/** What can be read so far, added up. Minor units. */
export function totalsOf(
  lines: readonly LineNumbers[],
  charges: OrderCharges,
): { readonly tax: number; readonly total: number } {
  const inputs = lines.flatMap(({ quantity, price, off, net }): LineInput[] =>
    net === undefined || quantity === undefined || price === undefined ? [] : [{ quantity, price, ...off }],
  );
  const priced = unlessRefused(() => priceOrder(inputs, charges));
  if (priced !== undefined) return { tax: priced.tax, total: priced.total };
  const { shipping = 0, insurance = 0, packing = 0 } = charges;
  return { tax: 0, total: shipping + insurance + packing };
}

function unlessRefused<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
