import { format, isDateFormat, isTextFormat } from 'numfmt';
import type { CellValue } from '../records.ts';
import type { Locale } from './locale.ts';

const dates = new Map<string, boolean>();

export function isDate(pattern: string | undefined): boolean {
  if (pattern === undefined) return false;
  let known = dates.get(pattern);
  if (known === undefined) {
    known = isDateFormat(pattern);
    dates.set(pattern, known);
  }
  return known;
}

export function isText(pattern: string | undefined): boolean {
  return pattern !== undefined && (pattern === '@' || isTextFormat(pattern));
}

/** A cell as it shows. Patterns have US symbols and show the locale's. */
export function display(value: CellValue, pattern: string | undefined, locale: Locale): string {
  if (value === '') return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  if (pattern === undefined || isText(pattern))
    return String(Number(value.toPrecision(15))).replace('.', locale.decimal);
  return format(pattern, value, { locale: locale.tag, leap1900: false, throws: false });
}
