import type { Day } from './calendar.ts';

/** The last day of a warranty: so many months on, the last day of that month where it is shorter. */
export function warrantyEnd(from: Day, months: number): Day {
  const [year = 0, month = 1, day = 1] = from.split('-').map(Number);
  const ahead = month - 1 + months;
  const [endYear, endMonth] = [year + Math.floor(ahead / 12), (ahead % 12) + 1];
  const last = Math.min(day, daysIn(endYear, endMonth));
  return [endYear, endMonth, last].map((part) => String(part).padStart(2, '0')).join('-');
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
