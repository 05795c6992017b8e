import { isEmail } from '../email.ts';
import { parsePhone } from '../phone.ts';
import type { Source } from './message.ts';

/** A phone number in a message; `value` is undefined when it looks like one but cannot be dialled. */
export interface FoundPhone {
  readonly value: string | undefined;
  readonly source: Source;
}

const RUN = /[+(]{0,2}\d(?:[\d*]|[ \t().+-]{1,3}(?=[\d*(]))+[\d*]/g;
const BANK = /\b(?:rek|norek|rekening|bca|bri|bni|mandiri|resi|va)\b[^\n]{0,6}$/i;

/**
 * Phone numbers of `text`. A run of digits is read by its groups, so that a house number before it or a
 * quantity behind it is not swallowed; `labelled` says whether a place lies behind a label for phones, where a
 * landline may stand.
 */
export function findPhones(text: string, country: string, labelled: (at: number) => boolean): FoundPhone[] {
  const found: FoundPhone[] = [];
  for (const match of text.matchAll(RUN)) {
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    if (BANK.test(before) || /[\p{L}\d@-]$/u.test(before)) continue;
    found.push(...phonesOfRun(match[0], match.index, country, labelled(match.index)));
  }
  return found;
}

interface Group {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

function phonesOfRun(run: string, offset: number, country: string, labelled: boolean): FoundPhone[] {
  const groups = [...run.matchAll(/[+(]{0,2}[\d*]+\)?/g)].map((match): Group => {
    return { text: match[0], from: match.index, to: match.index + match[0].length };
  });
  const found: FoundPhone[] = [];
  for (let first = 0; first < groups.length; first += 1) {
    const phone = phoneFrom(run, groups.slice(first), country, labelled);
    if (!phone) continue;
    found.push({ value: phone.value, source: [offset + phone.from, offset + phone.to] });
    first += phone.groups - 1;
  }
  const digits = run.replace(/[^\d*]/g, '').length;
  const likely = digits > 7 && (labelled || (digits > 9 && /^\+|^0?8|\*/.test(run)));
  if (found.length > 0 || !likely) return found;
  return [{ value: undefined, source: [offset, offset + run.length] }];
}

/** The longest number that begins with the first group. */
function phoneFrom(run: string, groups: readonly Group[], country: string, labelled: boolean) {
  const from = groups[0]?.from ?? 0;
  if (!begins(groups[0]?.text ?? '', labelled)) return undefined;
  for (let size = groups.length; size > 0; size -= 1) {
    const to = groups[size - 1]?.to ?? 0;
    const value = parsePhone(run.slice(from, to), country);
    if (value !== undefined && plausible(groups.slice(0, size), value, labelled))
      return { value, from, to, groups: size };
  }
  return undefined;
}

function begins(group: string, labelled: boolean): boolean {
  return labelled || /^[+(]*(0|62|\d*\+)|^[+(]+\d|^8[1-35-9]/.test(group);
}

/** A quantity behind a number is no group of it, and a stray one is a mobile's unless a label says more. */
function plausible(groups: readonly { text: string }[], value: string, labelled: boolean): boolean {
  const sizes = groups.map(({ text }) => text.replace(/\D/g, '').length);
  const last = sizes[sizes.length - 1] ?? 0;
  if (sizes.length > 1 && (last < 2 || (last === 2 && (sizes[sizes.length - 2] ?? 0) > 2))) return false;
  // '0812… 0813…' are two, and so are a postcode and a number.
  if (groups.slice(1).some(({ text }) => /^[+(]*(08|62)\d{6}/.test(text))) return false;
  return (
    labelled || !value.startsWith('+62') || value.startsWith('+628') || (groups[0]?.text ?? '').includes('+')
  );
}

export function findEmails(
  text: string,
): { readonly value: string; readonly source: Source; readonly good: boolean }[] {
  return [...text.matchAll(/[^\s,;:|/()<>=]+@[^\s,;:|/()<>=]+/g)].map((match) => {
    const value = match[0].replace(/[.!?]+$/, '');
    return { value, source: [match.index, match.index + value.length] as const, good: isEmail(value) };
  });
}
