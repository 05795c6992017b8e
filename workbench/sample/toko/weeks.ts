/** When people order: more on weekends and after payday, and a little more every week. */
import { addDays, type Day, weekday } from '../../../src/domain/calendar.ts';
import type { Random } from '../../run/random.ts';

export const WEEKS = 12;
const ORDERS_A_DAY = 5.2;
/** Monday to Sunday. */
const BY_WEEKDAY = [0.95, 0.85, 0.9, 0.95, 1.1, 1.3, 1.15];

/** Salaries arrive from the 25th on. */
const payday = (day: Day): number => {
  const date = Number(day.slice(8));
  return date >= 25 || date <= 2 ? 1.45 : date >= 18 && date < 25 ? 0.85 : 1;
};

const HOUR = 1 / 24;

/** Orders come from eight in the morning to ten at night, most of them in the evening. Fractions of the day, in order. */
export function orderTimes(day: Day, weeksAgo: number, random: Random): number[] {
  const growth = 1 - weeksAgo * 0.03;
  const expected = ORDERS_A_DAY * (BY_WEEKDAY[weekday(day) - 1] ?? 1) * payday(day) * growth;
  const count = Math.floor(expected * (0.7 + random.next() * 0.6) + random.next());
  const times = Array.from(
    { length: count },
    () => (8 + 14 * Math.max(random.next(), random.next() * 0.8)) * HOUR,
  );
  return times.sort((a, b) => a - b);
}

/** The days of the sample, the last one being today. */
export const daysUntil = (today: Day): Day[] =>
  Array.from({ length: WEEKS * 7 }, (_, i) => addDays(today, i + 1 - WEEKS * 7));
