import type { ShopMoney } from '../shop-money.ts';

/** Off a price: an amount in minor units, or 0–100. */
export type Off = { readonly discount: number } | { readonly percent: number };

/** '10%', '2,5 %' or an amount, nothing for none; undefined when it is neither. */
export function readOff(text: string, money: ShopMoney): Off | undefined {
  const percent = /^\s*(\d{1,3}(?:[.,]\d{1,2})?)\s*%\s*$/.exec(text)?.[1]?.replace(',', '.');
  if (percent !== undefined) return Number(percent) <= 100 ? { percent: Number(percent) } : undefined;
  const discount = amountOf(text, money);
  return discount === undefined ? undefined : { discount };
}

/** Minor units; nothing typed is nothing charged, undefined cannot be read. */
export function amountOf(text: string, money: ShopMoney): number | undefined {
  return text.trim() === '' ? 0 : money.parse(text);
}
