import { streetAt } from './address.ts';
import { saysNothing } from './filler.ts';
import type { Kind, Segment } from './labels.ts';
import { blank, field, trimmed } from './message.ts';
import { findEmails, findPhones } from './numbers.ts';
import { cut } from './pieces.ts';
import { type Sorted, WHO } from './sorted.ts';
import { findWishes } from './wishes.ts';

/** Phones and emails, each with whose it is; a '|' stands in their place. */
export function takeNumbers(sorted: Sorted, segments: readonly Segment[], country: string): void {
  const segmentAt = (at: number) => segments.find(({ source: [from, to] }) => from <= at && at < to);
  for (const { value, source, good } of findEmails(sorted.text)) {
    sorted.emails.push(field(value, good, source));
    sorted.text = blank(sorted.text, source, '|');
  }
  const isPhone = (at: number) => /^(phone|both|ordererPhone|senderPhone)$/.test(segmentAt(at)?.kind ?? '');
  for (const { value, source } of findPhones(sorted.text, country, isPhone)) {
    const segment = segmentAt(source[0]);
    const dropped = segments.some(({ kind, line }) => kind === 'sender' && line === segment?.line);
    const who = segment?.kind === 'phone' && dropped ? 'sender' : WHO[segment?.kind ?? 'note'];
    const certain = value !== undefined && !(dropped && segment?.kind === 'phone');
    sorted.phones.push({
      who,
      field: field(value ?? sorted.text.slice(...source), certain, source),
      labelled: who !== undefined,
    });
    sorted.text = blank(sorted.text, source, '|');
  }
}

const NO_WISH: readonly (Kind | undefined)[] = ['part', 'name', 'both', 'orderer', 'sender', 'note', 'money'];

/** Payment method and courier; blanks stand in their place. */
export function takeWishes(sorted: Sorted, { kind, source }: Segment): void {
  if (NO_WISH.includes(kind)) return;
  const label = kind === 'method' || kind === 'courier' ? kind : undefined;
  // The sentences behind an address, never the address.
  const pieces =
    kind === 'address' ? cut(sorted.text, source, false).slice(1) : cut(sorted.text, source, true);
  const found = (label ? [source] : pieces)
    .filter((piece) => label || streetAt(sorted.text.slice(...piece)) < 0)
    .flatMap((piece) => findWishes(sorted.text, piece, label));
  for (const wish of found) {
    sorted.wishes.push(wish);
    sorted.text = blank(sorted.text, wish.source);
  }
  const rest = trimmed(sorted.text, source);
  if (!label || !rest || saysNothing(sorted.text.slice(...rest))) return;
  if (found.some((wish) => wish.kind === label)) sorted.notes.push({ source: rest, sure: true });
  else sorted.wishes.push({ kind: label, name: sorted.text.slice(...rest), certain: false, source: rest });
}
