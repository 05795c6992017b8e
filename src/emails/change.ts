import type { Language } from '../domain/language.ts';
import { formatNumber, mailWords } from './figures.ts';

/** A figure of this week and of the one before; null where there is none (nothing to divide by). */
export interface Figure {
  readonly now: number | null;
  readonly before: number | null;
}

/** How a figure's change is counted: in percent of last week, or in points of a percentage. */
export type ChangeKind = 'percent' | 'points';

/**
 * The change in words and with an arrow: '▲ up 12% from Rp3,750,000'. 'n/a' where last week gives nothing
 * to divide by. `written` writes a value of this figure.
 */
export function changeWords(
  figure: Figure,
  kind: ChangeKind,
  language: Language,
  written: (value: number) => string,
): string {
  const words = mailWords(language).weekly;
  const { now, before } = figure;
  if (before === null) return words.noComparison;
  if (now === before) return words.same;
  if (now === null || (kind === 'percent' && before <= 0)) return words.fromZero(written(before));
  const by = changeBy(now, before, kind, language);
  return now > before ? words.up(by, written(before)) : words.down(by, written(before));
}

/** '▲ 12%' for a subject line; '' where there is nothing to compare with. */
export function shortChange(figure: Figure, language: Language): string {
  const { now, before } = figure;
  if (now === null || before === null || before <= 0 || now === before) return '';
  const words = mailWords(language).weekly;
  const by = changeBy(now, before, 'percent', language);
  return now > before ? words.shortUp(by) : words.shortDown(by);
}

function changeBy(now: number, before: number, kind: ChangeKind, language: Language): string {
  const words = mailWords(language);
  const size = kind === 'points' ? Math.abs(now - before) : (Math.abs(now - before) / before) * 100;
  const unit = (number: string) => (kind === 'points' ? words.weekly.points(number) : words.percent(number));
  if (size < 0.05) return words.weekly.lessThan(unit(formatNumber(0.1, language, 1)));
  return unit(formatNumber(size, language, size < 10 ? 1 : 0));
}
