import { addDays, type Day, isDay, parseDay } from './calendar.ts';
import type { Language } from './language.ts';

/** Day first (21/11) or month first (11/21), one and the same for a whole statement. */
export type DayOrder = 'day-first' | 'month-first' | 'unknown';

const TIME = /[ T]+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: ?(?:[ap]m|wib|wita|wit))?$/i;
const NUMERIC = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}|\d{2}))?$/;
/** Points only with a year: 21.11 may be an amount. */
const POINTS = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/;
const WORDED = /^(\d{1,2})[ -]([a-z]{3,9})\.?(?:[ ,-]+(\d{4}|\d{2}))?$/i;
const WORDED_US = /^([a-z]{3,9})\.? (\d{1,2})(?:,? (\d{4}))?$/i;

/** Whether a cell is where a statement writes the day: a date in any spelling, or the bank's 'PEND'. */
export function isDayCell(cell: string): boolean {
  const bare = withoutTime(cell);
  return isPending(cell) || isDay(bare) || [NUMERIC, WORDED, WORDED_US].some((shape) => parts(shape, bare));
}

/** The order that all the numeric dates of a paste allow; in English, where both are used, only if one does not. */
export function dayOrder(cells: readonly string[], language: Language): DayOrder {
  const numeric = cells.flatMap((cell) => parts(NUMERIC, withoutTime(cell)) ?? []);
  const dayFirst = numeric.some(({ first }) => first > 12);
  const monthFirst = numeric.some(({ second }) => second > 12);
  if (dayFirst !== monthFirst) return dayFirst ? 'day-first' : 'month-first';
  return language === 'id' && !monthFirst ? 'day-first' : 'unknown';
}

/**
 * The day a cell names; undefined when it is PEND, no day, or could be two. A date without a year is the last
 * such day that is not after tomorrow.
 */
export function readBankDay(cell: string, order: DayOrder, today: Day): Day | undefined {
  const bare = withoutTime(cell);
  if (isDay(bare)) return bare;
  const numeric = parts(NUMERIC, bare);
  if (numeric) {
    const { first, second, year } = numeric;
    if (order === 'unknown') return undefined;
    const [date, month] = order === 'day-first' ? [first, second] : [second, first];
    return dated((full) => compose(full, month, date), year, today);
  }
  const worded = WORDED.exec(bare) ?? swapped(WORDED_US.exec(bare));
  if (!worded) return undefined;
  return dated((full) => parseDay(`${worded[1]} ${worded[2]} ${full}`, 'id'), worded[3], today);
}

function isPending(cell: string): boolean {
  return /^pend(ing)?$/i.test(cell.trim());
}

function withoutTime(cell: string): string {
  return cell.trim().replace(TIME, '').replace(POINTS, '$1/$2/$3');
}

function parts(
  shape: RegExp,
  text: string,
): { first: number; second: number; year: string | undefined } | undefined {
  const match = shape.exec(text);
  if (!match) return undefined;
  const [first, second] = [Number(match[1]), Number(match[2])];
  const possible = shape !== NUMERIC || (first >= 1 && second >= 1 && first <= 31 && second <= 31);
  const month = shape === WORDED ? match[2] : shape === WORDED_US ? match[1] : undefined;
  if (!possible || (month !== undefined && parseDay(`1 ${month} 2000`, 'id') === undefined)) return undefined;
  return { first, second, year: match[3] };
}

function swapped(match: RegExpExecArray | null): readonly (string | undefined)[] | undefined {
  return match ? [match[0], match[2], match[1], match[3]] : undefined;
}

function dated(of: (year: number) => Day | undefined, year: string | undefined, today: Day): Day | undefined {
  if (year !== undefined) return of(Number(year) < 100 ? 2000 + Number(year) : Number(year));
  const thisYear = Number(today.slice(0, 4));
  const tomorrow = addDays(today, 1);
  return [thisYear + 1, thisYear, thisYear - 1].map(of).find((day) => day !== undefined && day <= tomorrow);
}

function compose(year: number, month: number, date: number): Day | undefined {
  const day = [String(year), ...[month, date].map((n) => String(n).padStart(2, '0'))].join('-');
  return isDay(day) ? day : undefined;
}
