/** Names, addresses and formulas as an .xlsx file wants them. */
import { a1Of, parseA1 } from './book/a1.ts';
import type { Area } from './records.ts';

/** Longest text of a cell in the file format. */
export const longestText = 32_767;

/** The tab that holds dropdown values which do not fit into a rule. Never seen in the workbench. */
export const listsTab = '_lists';

/** Office programs allow 31 characters and not all of them. */
export function tabName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, '_').slice(0, 31);
}

export function areasText(areas: readonly Area[]): string {
  return areas.map(a1Of).join(' ');
}

export function textAreas(text: string, rows: number, columns: number): Area[] {
  return text
    .split(/\s+/)
    .filter((part) => part !== '')
    .map((part) => parseA1(part, rows, columns));
}

/** Text in quotes stays as it is. */
function betweenQuotes(formula: string, change: (code: string) => string): string {
  const parts = formula.split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/);
  return parts.map((part, index) => (index % 2 === 1 ? part : change(part))).join('');
}

const decimalComma = (locale: string): boolean => !/^en|^zh|^ja|^ko|^th|^ms|^fil/.test(locale);

/** Without the '=', and with ',' between arguments. */
export function toFileFormula(formula: string): string {
  const body = formula.startsWith('=') ? formula.slice(1) : formula;
  return betweenQuotes(body, (code) => code.replace(/(\d),(\d)/g, '$1.$2').replaceAll(';', ','));
}

/** With '=', and ';' where the book's language writes decimals with a comma. */
export function fromFileFormula(formula: string, locale: string): string {
  if (!decimalComma(locale)) return `=${formula}`;
  return `=${betweenQuotes(formula, (code) => code.replaceAll(',', ';').replace(/(\d)\.(\d)/g, '$1,$2'))}`;
}

const day = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** Serial days of a date the reader made of a number in a date format. */
export function serialOf(date: Date): number {
  return Math.round(date.getTime() - epoch) / day;
}

export const charactersOf = (pixels: number): number => Math.max(0, (pixels - 5) / 7);
export const pixelsOfCharacters = (width: number): number => Math.round(width * 7 + 5);
export const pointsOf = (pixels: number): number => pixels * 0.75;
export const pixelsOfPoints = (points: number): number => Math.round(points / 0.75);
