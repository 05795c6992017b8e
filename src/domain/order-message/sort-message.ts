import { looksLikePlace, streetAt } from './address.ts';
import type { Catalogue } from './catalogue.ts';
import { type Segment, segmentsOf } from './labels.ts';
import { blank, type Source, trimmed } from './message.ts';
import { guessNames, nameIn, withoutTail } from './names.ts';
import { mentionsProduct } from './order-lines.ts';
import { cut, sortPieces } from './pieces.ts';
import { type Sorted, WHO } from './sorted.ts';
import { type Open, takeLoose, takeRest } from './take-loose.ts';
import { takeNumbers, takeWishes } from './take-marks.ts';
import { tokensOf } from './tokens.ts';

/** Puts every stretch of a cleaned message where it belongs. */
export function sortMessage(text: string, catalogue: Catalogue, country: string): Sorted {
  const sorted: Sorted = {
    text,
    clean: text,
    names: [],
    phones: [],
    emails: [],
    wishes: [],
    addresses: [],
    orders: [],
    notes: [],
  };
  const segments = adopted(segmentsOf(text), text);
  takeNumbers(sorted, segments, country);
  for (const segment of segments) takeWishes(sorted, segment);
  let open: 'address' | 'order' | undefined;
  segments.forEach((segment, i) => {
    const gap = segment.line - (segments[i - 1]?.line ?? segment.line) > 1;
    open = takeSegment(
      sorted,
      segment,
      gap && open === 'address' ? undefined : open,
      segments[i + 1],
      catalogue,
    );
  });
  return sorted;
}

/** A label alone on its line is that of the line below. */
function adopted(segments: readonly Segment[], text: string): Segment[] {
  return segments.flatMap((segment, i) => {
    const before = segments[i - 1];
    const says = /[\p{L}\p{N}]/u.test(text.slice(...segment.source));
    if (!says && segment.kind && segments[i + 1]?.kind === undefined && i + 1 < segments.length) return [];
    const lone =
      before?.kind && before.kind !== 'part' && !/[\p{L}\p{N}]/u.test(text.slice(...before.source));
    return [
      lone && segment.kind === undefined ? { ...segment, kind: before.kind, label: before.label } : segment,
    ];
  });
}

function takeSegment(
  sorted: Sorted,
  segment: Segment,
  open: Open,
  next: Segment | undefined,
  catalogue: Catalogue,
): Open {
  const { kind, source, label } = segment;
  switch (kind) {
    case undefined:
      return takeLoose(sorted, source, open, next, catalogue);
    case 'address':
    case 'part':
      // A second address may be another place: nobody but a person can tell which is meant.
      return takeAddress(sorted, source, catalogue, kind === 'part' || sorted.addresses.length === 0);
    case 'order':
    case 'amount':
    case 'variation':
      return takeLabelledOrder(sorted, segment, catalogue);
    case 'note':
      takeNote(sorted, source, true);
      break;
    case 'money':
      takeNote(sorted, [source[0] - label.length - 1, source[1]], true);
      break;
    case 'phone':
    case 'ordererPhone':
    case 'senderPhone':
    case 'email':
      takeRest(sorted, source, catalogue);
      break;
    case 'method':
    case 'courier':
      break;
    default:
      takeName(sorted, segment, catalogue);
  }
  return undefined;
}

/** 'Pesan:' is an order or a message; it is a message where it names and counts nothing. */
function takeLabelledOrder(sorted: Sorted, { kind, source, label }: Segment, catalogue: Catalogue): Open {
  const counts = tokensOf(sorted.text, source, catalogue).some(({ type }) =>
    /^(sku|name|number|quantity)$/.test(type),
  );
  const blankOne = !/[\p{L}\p{N}]/u.test(sorted.text.slice(...source));
  if (kind === 'order' && /^pesan\b/i.test(label) && !counts && !blankOne) takeNote(sorted, source, true);
  else takeOrder(sorted, source, true, catalogue);
  return 'order';
}

function takeName(sorted: Sorted, { kind, source, label }: Segment, catalogue: Catalogue): void {
  const text = sorted.text.slice(...source);
  if (kind === 'to' && streetAt(text) >= 0) {
    takeRest(sorted, source, catalogue);
    return;
  }
  const { name, rest } = nameIn(sorted.text, source);
  const strict = kind !== 'to' || /[:=]/.test(label);
  if (name && (strict || name.certain))
    sorted.names.push({
      who: WHO[kind ?? 'name'],
      field: { ...name, certain: name.certain && kind !== 'to' },
      labelled: true,
    });
  if (/[\p{L}\p{N}]/u.test(sorted.text.slice(...rest))) takeRest(sorted, rest, catalogue);
}

function takeNote(sorted: Sorted, source: Source, sure: boolean): void {
  const range = trimmed(sorted.clean, source);
  if (range) sorted.notes.push({ source: range, sure });
}

/** Names said within an order ('2 kopi untuk Farhan') are taken out of it first. */
function takeOrder(sorted: Sorted, source: Source, sure: boolean, catalogue: Catalogue): void {
  for (const name of guessNames(sorted.text, source)) {
    sorted.names.push({ who: 'recipient', field: name, labelled: false });
    sorted.text = blank(sorted.text, name.source, '|');
  }
  if (streetAt(sorted.text.slice(...source)) < 0) {
    sorted.orders.push({ source, sure });
    return;
  }
  // An address within an order: what it begins with, or ends with, may be the order's.
  for (const { kind, source: piece } of sortPieces(sorted.text, source, catalogue)) {
    if (kind === 'address') sorted.addresses.push({ source: piece, sure: false });
    else sorted.orders.push({ source: piece, sure });
  }
}

const SAME = /\b(?:sama|kemarin|kemaren|biasa|biasanya|tetap|seperti|sdh ada|same|usual)\b/i;

function takeAddress(sorted: Sorted, source: Source, catalogue: Catalogue, first: boolean): Open {
  const [begin, ...more] = cut(sorted.text, source, false);
  if (!begin) return 'address';
  const lead = /^(?:(?:di|ada di|ke|nya|saya|is|at)\s+)+/i.exec(sorted.text.slice(...begin))?.[0].length ?? 0;
  const place = withoutTail(sorted.text, [begin[0] + lead, begin[1]]);
  const words = sorted.text.slice(...place);
  if (SAME.test(words) && streetAt(words) < 0) takeNote(sorted, source, false);
  else {
    const odd =
      mentionsProduct(sorted.text, place, catalogue) || /\b(pesan|order|beli|mau|kirim)\b/i.test(words);
    sorted.addresses.push({
      source: place,
      sure: first && !odd && (looksLikePlace(words) || /\d/.test(words)),
    });
  }
  for (const piece of more) {
    const text = sorted.text.slice(...piece);
    if (looksLikePlace(text)) sorted.addresses.push({ source: piece, sure: true });
    else takeRest(sorted, piece, catalogue);
  }
  return 'address';
}
