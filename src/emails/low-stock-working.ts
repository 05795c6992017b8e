import type { Language } from '../domain/language.ts';
import { formatNumber, mailWords } from './figures.ts';

/** The numbers behind a suggestion. Quantities are pieces. */
export interface LowStockNumbers {
  /** How many weeks the mean is taken over. */
  readonly weeks: number;
  /** Mean demand of a week. */
  readonly weekly: number;
  readonly leadDays: number;
  readonly buffer: number;
  readonly reorderPoint: number;
  /** The reorder point was typed by a person, so that the mean did not make it. */
  readonly manual?: boolean;
  /** What an order fills up to, where that is more than the reorder point. */
  readonly target?: number;
  readonly available: number;
  readonly incoming: number;
  readonly toOrder: number;
  readonly packSize: number;
}

/**
 * The sum behind a suggestion as one sentence: '4-week mean 12/week × 2 weeks lead time + buffer 6 = 30;
 * 8 available + 0 incoming → order 24 (pack 12)'.
 */
export function lowStockWorking(numbers: LowStockNumbers, language: Language): string {
  const words = mailWords(language).low.working;
  const count = (value: number) => formatNumber(value, language);
  const pack = numbers.packSize > 1 ? ` (${words.pack(count(numbers.packSize))})` : '';
  const answer = numbers.toOrder > 0 ? `${words.order(count(numbers.toOrder))}${pack}` : words.enough;
  const stock = words.stock(count(numbers.available), count(numbers.incoming));
  return `${need(numbers, language)}; ${stock} → ${answer}`;
}

function need(numbers: LowStockNumbers, language: Language): string {
  const words = mailWords(language).low.working;
  const count = (value: number) => formatNumber(value, language);
  const { reorderPoint, target = 0 } = numbers;
  const filled = target > reorderPoint ? `, ${words.target(count(target))}` : '';
  if (numbers.manual) return words.manual(count(reorderPoint)) + filled;
  const mean = words.mean(count(numbers.weeks), formatNumber(numbers.weekly, language, 1));
  const exact = (numbers.weekly * numbers.leadDays) / 7 + numbers.buffer;
  const sign = Math.abs(exact - reorderPoint) < 0.05 ? '=' : '≈';
  const buffer = numbers.buffer > 0 ? ` + ${words.buffer(formatNumber(numbers.buffer, language, 1))}` : '';
  return `${mean} × ${lead(numbers.leadDays, language)}${buffer} ${sign} ${count(reorderPoint)}${filled}`;
}

function lead(days: number, language: Language): string {
  const words = mailWords(language).low.working;
  const inWeeks = days > 0 && days % 7 === 0;
  return words.lead(
    inWeeks ? words.weeks(formatNumber(days / 7, language)) : words.days(formatNumber(days, language)),
  );
}
