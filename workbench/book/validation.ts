import type { Validation } from '../records.ts';
import { columnLetters } from './a1.ts';

/** The cell's address when a rejecting rule forbids the value, else null. Blank is always allowed. */
export function violation(rule: Validation, value: unknown, row: number, column: number): string | null {
  if (rule.allowInvalid || value === '' || value === null || value === undefined) return null;
  const text = String(value).replace(/^'/, '');
  const fits = rule.kind === 'checkbox' ? /^(true|false)$/i.test(text) : rule.values.includes(text);
  return fits ? null : `${columnLetters(column)}${row}`;
}
