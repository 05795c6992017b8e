import type { Language } from '../domain/language.ts';
import { type Currency, formatMoney } from '../domain/money.ts';
import { bookEn } from './book.en.ts';
import { bookId } from './book.id.ts';

type Params = Readonly<Record<string, string | number>>;
type Codes<T> = Readonly<Record<string, (p: Params) => T>>;

/** The book's words in one language, with every code said: an unknown one is a bug and reads as such. */
export function bookWords(language: Language) {
  const words = language === 'en' ? bookEn : bookId;
  const refusals: Codes<string> = words.refusal;
  const flags: Codes<string> = words.flag;
  const reviews: Codes<{ found: string; todo: string }> = words.review;
  return {
    ...words,
    refusal: (code: string, params: Params): string => (refusals[code] ?? words.refusal.bug)(params),
    flag: (code: string, params: Params): string => flags[code]?.(params) ?? '',
    review: (code: string, params: Params): { found: string; todo: string } =>
      reviews[code]?.(params) ?? { found: refusals[code]?.(params) ?? code, todo: '' },
    placed: (
      { number, total }: { number: string; total: number },
      { currency }: { currency: Currency },
    ): string => words.placed(number, formatMoney(total, currency, language)),
  };
}
