import { type Day, isDay } from './day.ts';
import type { Language } from './language.ts';

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

/** '21 November 2026', short '21 Nov 2026', in both languages. */
export function formatDay(day: Day, language: Language, form: 'long' | 'short' = 'long'): string {
  if (!isDay(day)) throw new RangeError(`not a day: ${day}`);
  const [year, month, date] = day.split('-').map(Number);
  const name = MONTHS[language][(month ?? 1) - 1] ?? '';
  return `${date} ${form === 'short' ? name.slice(0, 3) : name} ${year}`;
}

/** '09.05' (id) or '09:05' (en) from a serial or its fraction, the time of day as part of a day. */
export function formatTime(serial: number, language: Language): string {
  // Half a millisecond up: 9/24 as a float must not become 08:59.
  const minutes = Math.floor((serial - Math.floor(serial)) * 1440 + 1e-5) % 1440;
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0'));
  return `${hour}${language === 'id' ? '.' : ':'}${minute}`;
}

/**
 * Reads '2026-03-21', '21/03/2026', '21-3-2026', '21.3.2026', '21 Maret 2026', '21 Mar 26'; undefined when it
 * is none or no such day. Numbers alone are day first in Indonesian; in English, where both orders are in
 * use, only when they cannot be read month first.
 */
export function parseDay(text: string, language: Language): Day | undefined {
  const bare = text.replace(/\s+/g, ' ').trim();
  if (isDay(bare)) return bare;
  const numeric = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(bare);
  if (numeric) {
    const [date, month, year] = [Number(numeric[1]), Number(numeric[3]), Number(numeric[4])];
    if (language === 'en' && date !== month && date <= 12 && month <= 12) return undefined;
    if (language === 'en' && month > 12) return compose(year, date, month);
    return compose(year, month, date);
  }
  const worded = /^(\d{1,2}) ([A-Za-z]{3,})\.? (\d{4}|\d{2})$/.exec(bare);
  if (!worded) return undefined;
  const year = Number(worded[3]);
  return compose(year < 100 ? 2000 + year : year, monthNamed(worded[2] ?? ''), Number(worded[1]));
}

/** 1–12, or 0; any beginning of three letters or more will do, and 'Agt', the common short form of Agustus. */
function monthNamed(name: string): number {
  const begins = name.toLowerCase().replace('agt', 'agu');
  const at = (language: Language) =>
    MONTHS[language].findIndex((month) => month.toLowerCase().startsWith(begins));
  return Math.max(at('id'), at('en')) + 1;
}

function compose(year: number, month: number, date: number): Day | undefined {
  const day = [String(year).padStart(4, '0'), pad(month), pad(date)].join('-');
  return isDay(day) ? day : undefined;
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}
