import { isEmail } from '../domain/email.ts';
import { withoutControls } from './html.ts';
import type { Letter } from './letter.ts';
import { letterHtml } from './letter-html.ts';
import { letterText } from './letter-text.ts';

/** A mail ready to send. Without `to` the caller decides where it goes. */
export interface Message {
  readonly to?: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Gmail cuts a mail near 102 KB of HTML; a reader must never meet that cut. */
export const maxHtmlBytes = 80 * 1024;

const maxSubject = 150;

/** One line without control characters, at most `max` characters with an ellipsis at the cut. */
export function oneLine(text: string, max: number): string {
  const line = withoutControls(text.replace(/[\s\u2028\u2029]+/g, ' ')).trim();
  const characters = Array.from(line);
  return characters.length <= max
    ? line
    : `${characters
        .slice(0, max - 1)
        .join('')
        .trimEnd()}…`;
}

/** A sender's name that cannot break out of its header: one line, no quotes, brackets, commas, semicolons. */
export function senderName(name: string): string {
  return oneLine(name.replace(/["<>,;:\\()[\]@]/g, ' '), 80);
}

/** The address when the text holds exactly one, undefined otherwise: a mail of ours has one recipient. */
export function recipient(text: string | undefined): string | undefined {
  const address = text?.trim() ?? '';
  return isEmail(address) ? address : undefined;
}

/**
 * Builds the letter with at most `caps[0]` rows and, where its HTML would pass `maxHtmlBytes`, with the next smaller cap.
 * The last cap is taken whatever its size. An address that is not exactly one is left out.
 */
export function message(caps: readonly number[], letter: (cap: number) => Letter, to?: string): Message {
  const [cap = 0, ...smaller] = caps;
  const draft = letter(cap);
  const subject = oneLine(draft.subject, maxSubject);
  const html = letterHtml({ ...draft, subject });
  if (smaller.length > 0 && utf8Bytes(html) >= maxHtmlBytes) return message(smaller, letter, to);
  const address = recipient(to);
  const mail = { subject, text: letterText(draft), html };
  return address === undefined ? mail : { to: address, ...mail };
}

/** Length in UTF-8, counted by hand: Apps Script has no TextEncoder. */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
