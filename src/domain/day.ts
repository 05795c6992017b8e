import { UTCDateMini } from '@date-fns/utc/date/mini';

/** A civil day, 'YYYY-MM-DD': no time and no zone. */
export type Day = string;

export function isDay(text: string): boolean {
  return validDate(text) !== undefined;
}

/** Midnight UTC. Throws RangeError on a text that is no day: what people type passes `parseDay` first. */
export function readDay(day: Day): Date {
  const date = validDate(day);
  if (!date) throw new RangeError(`not a day: ${day}`);
  return date;
}

export function writeDay(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

/** Date.UTC carries an excess over (31 February is 3 March), so what comes out is held against what went in. */
function validDate(text: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  const date = new UTCDateMini(Date.UTC(year, month - 1, day));
  const same = date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === day;
  return same ? date : undefined;
}
