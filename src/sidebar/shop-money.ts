import type { Language } from '../domain/language.ts';
import { currencyOf, formatMoney } from '../domain/money.ts';
import { parseMoney } from '../domain/parse-money.ts';
import type { ShopView } from '../entry/calls.ts';

/** Amounts as the shop's people write and read them. Minor units. */
export interface ShopMoney {
  format(minor: number): string;
  /** undefined: cannot be read. */
  parse(text: string): number | undefined;
}

export function shopMoney(view: Pick<ShopView, 'currency'>, language: Language): ShopMoney {
  const currency = { ...currencyOf(view.currency.code, language), exponent: view.currency.exponent };
  return {
    format: (minor) => formatMoney(minor, currency, language),
    parse: (text) => parseMoney(text, currency),
  };
}
