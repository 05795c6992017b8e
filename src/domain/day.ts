import { UTCDateMini } from '@date-fns/utc/date/mini';
import { lightFormat } from 'date-fns';

/** A civil day, 'YYYY-MM-DD': no time and no zone. */
export type Day = string;

export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && writeDay(fromParts(text)) === text;
}

/** Midnight UTC. Throws RangeError on a text that is no day: what people type passes `parseDay` first. */
export function readDay(day: Day): Date {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  return fromParts(day);
}

export function writeDay(date: Date): Day {
  return lightFormat(date, 'yyyy-MM-dd');
}

function fromParts(text: string): Date {
  const [year = 0, month = 0, date = 0] = text.split('-').map(Number);
  return new UTCDateMini(Date.UTC(year, month - 1, date));
}
