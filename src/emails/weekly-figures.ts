import type { Language } from '../domain/language.ts';
import { type Currency, formatMoney } from '../domain/money.ts';
import { type ChangeKind, changeWords, type Figure } from './change.ts';
import { formatNumber, mailWords } from './figures.ts';
import type { Row } from './letter.ts';

export interface ReportShop {
  readonly name: string;
  readonly language: Language;
  readonly currency: Currency;
}

/** Gross margin is a percentage (38.2 means 38.2%), the average order value and net sales are money, the others are counts. */
export type FigureName =
  | 'netSales'
  | 'orders'
  | 'averageOrder'
  | 'units'
  | 'grossMargin'
  | 'newCustomers'
  | 'returningCustomers'
  | 'cancellations';

/** A figure's value as people read it. */
export function written(shop: ReportShop, name: FigureName, value: number | null): string {
  const { language, currency } = shop;
  const words = mailWords(language);
  if (value === null) return words.notAvailable;
  if (name === 'grossMargin') return words.percent(formatNumber(value, language, 1));
  const isMoney = name === 'netSales' || name === 'averageOrder';
  return isMoney ? formatMoney(Math.round(value), currency, language) : formatNumber(value, language);
}

/** A figure with its change against last week below it. */
export function figureRow(shop: ReportShop, name: FigureName, figure: Figure): Row {
  const { language } = shop;
  const kind: ChangeKind = name === 'grossMargin' ? 'points' : 'percent';
  return {
    label: mailWords(language).weekly.figures[name],
    value: written(shop, name, figure.now),
    details: [changeWords(figure, kind, language, (value) => written(shop, name, value))],
  };
}
