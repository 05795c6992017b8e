import { readAddress } from './address.ts';
import type { Catalogue } from './catalogue.ts';
import { saysNothing } from './filler.ts';
import { type Field, field, type OrderMessage, type Source } from './message.ts';
import { mentionsProduct, readLines } from './order-lines.ts';
import { numbers, people } from './people.ts';
import type { ReadOptions } from './read-order-message.ts';
import type { Sorted, Stretch } from './sorted.ts';
import { chooseWish, type Wish } from './wishes.ts';

/** The fields of what was sorted, and in the note what became none. */
export function compose(
  message: string,
  sorted: Sorted,
  catalogue: Catalogue,
  options: ReadOptions,
): OrderMessage {
  const notes: Stretch[] = [...sorted.notes];
  const ordered = [...sorted.orders].sort((a, b) => a.source[0] - b.source[0]);
  const within = ({ 0: at }: Source) =>
    ordered.some(({ source, sure }) => sure && source[0] <= at && at < source[1]);
  const { lines, rest } = readLines(
    sorted.text,
    ordered.map(({ source }) => source),
    catalogue,
    within,
  );
  notes.push(
    ...rest
      .filter((source) => !saysNothing(sorted.text.slice(...source)))
      .map((source) => ({ source, sure: false })),
  );
  const address = joined(sorted, catalogue);
  const names = people(sorted, address.places, notes);
  const phones = numbers(sorted.phones);
  const email = sorted.emails[0] && {
    ...sorted.emails[0],
    certain: sorted.emails[0].certain && sorted.emails.length === 1,
  };
  for (const { source } of sorted.emails.slice(1)) notes.push({ source, sure: false });
  const method = wish(sorted.wishes, 'method', options.methods, notes, message);
  const courier = wish(sorted.wishes, 'courier', options.couriers, notes, message);
  const note = noteOf(message, sorted, notes);
  const found = { ...names, ...phones.known, email, address: address.field, method, courier, note };
  const told = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
  return { ...told, otherPhones: phones.others, parts: address.parts, lines };
}

function joined(sorted: Sorted, catalogue: Catalogue) {
  const places = merged(
    [...sorted.addresses].sort((a, b) => a.source[0] - b.source[0]),
    sorted.clean,
  );
  if (places.length === 0) return { places, field: undefined, parts: {} };
  let masked = sorted.clean.replace(/[^\n]/g, '\n');
  for (const {
    source: [from, to],
  } of places)
    masked = masked.slice(0, from) + sorted.clean.slice(from, to) + masked.slice(to);
  const value = places.map(({ source }) => tidy(sorted.clean.slice(...source))).join(', ');
  const first = places[0]?.source[0] ?? 0;
  const last = places[places.length - 1]?.source[1] ?? 0;
  const between =
    sorted.text.slice(first, last).replace(/[\s,.;]/g, '').length -
    places.reduce((sum, { source }) => sum + sorted.text.slice(...source).replace(/[\s,.;]/g, '').length, 0);
  // Other words between two stretches: one of them may be of something else.
  const whole =
    between < 14 &&
    !places.some(
      ({ source }) => mentionsProduct(sorted.clean, source, catalogue) && source[1] - source[0] < 20,
    );
  const certain = whole && places.every(({ sure }) => sure) && value.length > 7;
  return { places, field: field(value, certain, [first, last]), parts: readAddress(masked) };
}

/** Stretches with nothing but commas between them are one. */
function merged(places: readonly Stretch[], text: string): Stretch[] {
  const all: Stretch[] = [];
  for (const place of places) {
    const before = all[all.length - 1];
    if (before && /^[ ,.;]*$/.test(text.slice(before.source[1], place.source[0])))
      all[all.length - 1] = { source: [before.source[0], place.source[1]], sure: before.sure && place.sure };
    else all.push(place);
  }
  return all;
}

function tidy(text: string): string {
  return text
    .replace(/\s*[:=]\s*/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^desa ?\/ ?kelurahan|^kelurahan ?\/ ?desa/i, 'Kel.')
    .replace(/^(kab(upaten)? ?\/ ?kota|kota ?\/ ?kab(upaten)?) /i, '')
    .replace(/^jalan (?=jl|jalan)/i, '')
    .trim();
}

function wish(
  wishes: readonly Wish[],
  kind: Wish['kind'],
  listed: readonly string[] | undefined,
  notes: Stretch[],
  message: string,
): Field | undefined {
  const own = wishes.filter((each) => each.kind === kind);
  const chosen = chooseWish(own, listed);
  // 'gopay' says more than 'E-wallet': the word itself is kept.
  for (const { source, name } of own)
    if (
      chosen &&
      (name !== own[0]?.name ||
        /gopay|go-pay|ovo|dana|spay|shopee ?pay|link ?aja|bca|bri|bni|bsi|mandiri|cimb/i.test(
          message.slice(...source),
        ))
    )
      notes.push({ source, sure: name === own[0]?.name });
  return chosen;
}

function noteOf(message: string, { clean }: Sorted, notes: readonly Stretch[]): Field | undefined {
  const ranges = notes.map(({ source: [from, to] }) => [from, to] as const).sort((a, b) => a[0] - b[0]);
  const [first] = ranges;
  const last = ranges[ranges.length - 1];
  if (!first || !last) return undefined;
  const texts = merged(
    ranges.map((source) => ({ source, sure: true })),
    clean,
  ).map(({ source }) =>
    message
      .slice(...source)
      .replace(/\s+/g, ' ')
      .trim(),
  );
  return field(
    [...new Set(texts)].join('; '),
    notes.every(({ sure }) => sure),
    [first[0], last[1]],
  );
}
