import { UTCDateMini } from '@date-fns/utc/date/mini';
import {
  addDays as addDaysTo,
  differenceInCalendarDays,
  getISODay,
  getISOWeek,
  getISOWeekYear,
  setISOWeek,
  startOfISOWeek,
} from 'date-fns';
import { type Day, readDay, writeDay } from './day.ts';

export { type Day, isDay } from './day.ts';
export { formatDay, formatTime, parseDay } from './day-text.ts';

/** An ISO 8601 week, '2026-W47': Monday to Sunday. */
export type Week = string;

/**
 * Keeps date-fns in UTC, where every day has 24 hours. Not `utc` of '@date-fns/utc': that one asks `Intl`
 * for formatters while loading.
 */
const utc = { in: (value: Date | number | string) => new UTCDateMini(+new Date(value)) };

/** Day 0 of a spreadsheet. */
const SPREADSHEET_EPOCH = '1899-12-30';

/** Days since 1899-12-30, what a date cell holds. */
export function dayToSerial(day: Day): number {
  return daysBetween(SPREADSHEET_EPOCH, day);
}

/** The day of a date cell; the time of day is dropped. */
export function serialToDay(serial: number): Day {
  return addDays(SPREADSHEET_EPOCH, Math.floor(serial));
}

export function addDays(day: Day, count: number): Day {
  return writeDay(addDaysTo(readDay(day), count, utc));
}

/** How many days `to` comes after `from`; negative when before. */
export function daysBetween(from: Day, to: Day): number {
  return differenceInCalendarDays(readDay(to), readDay(from), utc);
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(day: Day): number {
  return getISODay(readDay(day), utc);
}

export function isoWeek(day: Day): Week {
  const date = readDay(day);
  return `${getISOWeekYear(date, utc)}-W${String(getISOWeek(date, utc)).padStart(2, '0')}`;
}

/** The Monday of a week, or of the week a day lies in. Throws RangeError when there is no such week. */
export function weekStart(weekOrDay: Week | Day): Day {
  const week = /^(\d{4})-W(\d{2})$/.exec(weekOrDay);
  if (!week) return writeDay(startOfISOWeek(readDay(weekOrDay), utc));
  const inFirstWeek = readDay(`${week[1]}-01-04`);
  const monday = writeDay(startOfISOWeek(setISOWeek(inFirstWeek, Number(week[2]), utc), utc));
  if (isoWeek(monday) !== weekOrDay) throw new RangeError(`no such week: ${weekOrDay}`);
  return monday;
}

/** Monday to Sunday. */
export function weekDays(week: Week): Day[] {
  const monday = weekStart(week);
  return [0, 1, 2, 3, 4, 5, 6].map((count) => addDays(monday, count));
}

/** Weeks already answered: demand asks for the same few thousands of times. */
const previousWeeks = new Map<Week, Week>();

export function previousWeek(week: Week): Week {
  const previous = previousWeeks.get(week) ?? isoWeek(addDays(weekStart(week), -7));
  previousWeeks.set(week, previous);
  return previous;
}

/** `workdays` as 1 = Monday … 7 = Sunday. */
export function isWorkingDay(day: Day, workdays: readonly number[], holidays: readonly Day[]): boolean {
  return workdays.includes(weekday(day)) && !holidays.includes(day);
}
