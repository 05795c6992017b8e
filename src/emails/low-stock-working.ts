import type { Language } from '../domain/language.ts';
import type { Suggestion } from '../domain/reorder.ts';
import { formatNumber, mailWords } from './figures.ts';

/** A suggestion and where its numbers come from. */
export interface LowStockSum extends Suggestion {
  /** How many weeks the mean is taken over; 4 when left out. */
  readonly weeks?: number | undefined;
  /** `target` is a reorder point that a person typed. */
  readonly manual?: boolean | undefined;
}

/**
 * The sum behind a suggestion as one sentence: '4-week mean 12/week × 2 weeks lead time + buffer 6 = 30;
 * 8 available + 0 incoming → order 24 (pack 12)'.
 */
export function lowStockWorking(sum: LowStockSum, language: Language): string {
  const words = mailWords(language).low.working;
  const count = (value: number) => formatNumber(value, language);
  const pack = sum.packSize > 1 ? ` (${words.pack(count(sum.packSize))})` : '';
  const answer = sum.quantity > 0 ? `${words.order(count(sum.quantity))}${pack}` : words.enough;
  const stock = words.stock(count(sum.available), count(sum.incoming));
  return `${need(sum, language)}; ${stock} → ${answer}`;
}

function need(sum: LowStockSum, language: Language): string {
  const words = mailWords(language).low.working;
  const exact = sum.duringLead + sum.buffer;
  // A float that is a whole number but for its last bits is not rounded up.
  const whole = Math.ceil(exact - 1e-9);
  const target = formatNumber(sum.upTo, language);
  const raised = sum.upTo > whole;
  if (raised && sum.manual) return words.manual(target);
  const mean = words.mean(formatNumber(sum.weeks ?? 4, language), formatNumber(sum.weekly, language, 1));
  const buffer = sum.buffer > 0 ? ` + ${words.buffer(formatNumber(sum.buffer, language, 1))}` : '';
  const equals = whole - exact < 0.05 ? '=' : '≈';
  const filled = raised ? `, ${words.target(target)}` : '';
  return `${mean} × ${lead(sum.leadDays, language)}${buffer} ${equals} ${formatNumber(whole, language)}${filled}`;
}

function lead(days: number, language: Language): string {
  const words = mailWords(language).low.working;
  const inWeeks = days > 0 && days % 7 === 0;
  return words.lead(
    inWeeks ? words.weeks(formatNumber(days / 7, language)) : words.days(formatNumber(days, language)),
  );
}
