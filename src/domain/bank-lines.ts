import { type MoneyText, readMoneyText } from './bank-amount.ts';
import { isDayCell } from './bank-day.ts';
import type { Currency } from './money.ts';

/** The day a line begins with, behind the number of the row that some PDFs print. */
const DAY =
  /^(?:\d{1,4}\.? (?=\d{1,2}[ /-][\da-z]{1,9}[ /-]\d{2}))?(pend(?:ing)?|\d{4}-\d{2}-\d{2}|\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{2,4})?|\d{1,2}[ -][a-z]{3,9}(?:[ -]\d{4}|-\d{2})?)(?:[ T]+\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?: wi(?:b|ta|t))?)?(?=\s|$)/i;
const MONEY =
  /(?<=^|\s)[+\u2212-]? ?(?:rp\.? ?|idr ?)?[+\u2212-]?\d[\d.,]*(?:,-)?(?: ?[+\u2212-](?=\s|$))?(?: ?(?:cr|db|dr|d|k|c|kredit|debet|debit|credit)\b\.?)?(?=\s|$)/gi;
const PLAUSIBLE = /^\d{1,3}([.,]\d{3})*([.,]\d{1,2})?$|^\d+([.,]\d{1,2})?$/;

/** The day a plain line begins with, and what stands behind it; undefined when it begins otherwise. */
export function leadingDay(line: string): { readonly day: string; readonly rest: string } | undefined {
  const match = DAY.exec(line);
  if (!match) return undefined;
  const day = match[0].slice(match[0].indexOf(match[1] ?? ''));
  return isDayCell(day) ? { day, rest: line.slice(match[0].length) } : undefined;
}

/** A line without dividers as day, text and amounts, in their order. */
export function lineCells(line: string, currency: Currency): string[] {
  const { day, rest } = leadingDay(line) ?? { day: '', rest: line };
  const cells = [day];
  let from = 0;
  for (const match of rest.matchAll(MONEY)) {
    if (!plausible(match[0], currency)) continue;
    cells.push(rest.slice(from, match.index).trim(), match[0].trim());
    from = match.index + match[0].length;
  }
  return [...cells, rest.slice(from).trim()].filter((cell) => cell !== '');
}

function plausible(text: string, currency: Currency): MoneyText | undefined {
  const money = readMoneyText(text, currency);
  return money?.marked === true && PLAUSIBLE.test(money.digits) ? money : undefined;
}
