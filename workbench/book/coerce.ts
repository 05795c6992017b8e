import { getFormatFromId, parseBool, parseDate, parseNumber, parseTime } from 'numfmt';
import type { CellValue } from '../records.ts';
import type { Locale } from './locale.ts';

/** What typing a text gives: a value and, where the text shows one, a number format. */
export interface Entered {
  readonly value: CellValue;
  readonly format?: string;
}

const dayMs = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

export function dateFormat(locale: Locale): string {
  return locale.dayFirst ? 'dd/mm/yyyy' : 'm/d/yyyy';
}

/** Day and month without a year take the year of the book's clock, not of this computer's. */
function yearless(text: string, locale: Locale, year: number): Entered | undefined {
  const found = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (found !== null) {
    const [day, month] = locale.dayFirst
      ? [Number(found[1]), Number(found[2])]
      : [Number(found[2]), Number(found[1])];
    if (month < 1 || month > 12 || day < 1 || day > 31) return undefined;
    return { value: serialOf(year, month, day), format: locale.dayFirst ? 'dd-mmm' : 'd-mmm' };
  }
  const parsed = /^\d{1,2}[ -]\p{L}+$|^\p{L}+[ -]\d{1,2}$/u.test(text)
    ? parseDate(text, { locale: locale.tag, mode: 1 })
    : undefined;
  if (parsed === undefined) return undefined;
  const at = new Date(epoch + parsed.value * dayMs);
  return {
    value: serialOf(year, at.getUTCMonth() + 1, at.getUTCDate()),
    format: locale.dayFirst ? 'dd-mmm' : 'd-mmm',
  };
}

function serialOf(year: number, month: number, day: number): number {
  return (Date.UTC(year, month - 1, day) - epoch) / dayMs;
}

function dated(text: string, locale: Locale): Entered | undefined {
  // An ISO date-time with 'T' stays text, as in Google Sheets.
  const parsed = /T\d/.test(text) ? undefined : parseDate(text, { locale: locale.tag, mode: 1 });
  if (parsed !== undefined) {
    const day = dateFormat(locale);
    return { value: parsed.value, format: Number.isInteger(parsed.value) ? day : `${day} hh:mm:ss` };
  }
  const time = parseTime(text, { locale: locale.tag, mode: 1 });
  return time === undefined ? undefined : { value: time.value, format: 'hh:mm:ss' };
}

function numeric(text: string, locale: Locale): Entered | undefined {
  // '$' is money wherever the locale has another sign, in Google Sheets; numfmt knows the locale's own.
  const parsed = parseNumber(text, { locale: locale.tag });
  if (parsed === undefined || !Number.isFinite(parsed.value)) return undefined;
  if (parsed.formatId === undefined) return { value: parsed.value };
  if (/[^\d\s.,+()eE%-]/.test(text))
    return {
      value: parsed.value,
      format: `"${locale.currency}"#,##0${/[.,]\d{2}$/.test(text) && parsed.formatId > 6 ? '.00' : ''}`,
    };
  return { value: parsed.value, format: getFormatFromId(parsed.formatId, 'en') };
}

/** Reads a text as if it were typed into an automatic cell; formulas are the caller's. `year` is that of the clock. */
export function enter(text: string, locale: Locale, year: number): Entered {
  if (text.startsWith("'")) return { value: text.slice(1) };
  const trimmed = text.trim();
  if (trimmed === '') return { value: text };
  const truth = parseBool(trimmed, { locale: locale.tag });
  if (truth !== undefined) return { value: truth.value };
  return (
    yearless(trimmed, locale, year) ?? numeric(trimmed, locale) ?? dated(trimmed, locale) ?? { value: text }
  );
}
