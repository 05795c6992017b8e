import { looksLikePlace, streetAt } from './address.ts';
import type { Catalogue } from './catalogue.ts';
import { isFiller } from './filler.ts';
import type { Segment } from './labels.ts';
import { blank, field, type Source, trimmed } from './message.ts';
import { guessNames, isName, titled, withoutTail } from './names.ts';
import { type PieceKind, sortPieces } from './pieces.ts';
import type { Sorted } from './sorted.ts';
import { tokensOf } from './tokens.ts';

/** What goes on in the lines below a label until something else begins. */
export type Open = 'address' | 'order' | undefined;

/** A stretch without a label: of what stands open above it, or whatever its pieces look like. */
export function takeLoose(
  sorted: Sorted,
  source: Source,
  open: Open,
  next: Segment | undefined,
  catalogue: Catalogue,
): Open {
  const part = sorted.text.slice(...source);
  if (open === 'address' && !part.includes('|') && goesOn(sorted.text, source, next)) {
    const range = trimmed(sorted.text, source);
    if (range) sorted.addresses.push({ source: range, sure: looksLikePlace(part) });
    return 'address';
  }
  const tokens = tokensOf(sorted.text, source, catalogue);
  const count = (pattern: RegExp) => tokens.filter(({ type }) => pattern.test(type)).length;
  const telling = count(/^(name|variation|measure|number|quantity)$/);
  const listed = count(/^sku$/) > 0 || (count(/^name$/) > 0 && telling > 1);
  const detail =
    tokens.length > 0 &&
    tokens.every(({ type }) => /^(number|quantity|variation|measure|filler)$/.test(type)) &&
    !looksLikePlace(part);
  if (
    open === 'order' &&
    streetAt(part) < 0 &&
    !part.includes('|') &&
    (listed || detail) &&
    !/[.!?]\s/.test(part)
  ) {
    sorted.orders.push({ source, sure: true });
    return 'order';
  }
  return takeRest(sorted, source, catalogue) ?? (open === 'order' ? open : undefined);
}

/** Whether a line below an address belongs to it: it says so itself, or the line behind it does. */
function goesOn(text: string, source: Source, next: Segment | undefined): boolean {
  const part = text.slice(...source);
  if (looksLikePlace(part)) return true;
  const plain = /^[\s\p{L}.,-]+$/u.test(part) && !(part.match(/\p{L}+/gu) ?? []).some(isFiller);
  return (
    plain && next?.kind === undefined && next !== undefined && looksLikePlace(text.slice(...next.source))
  );
}

/** The pieces of a stretch, each under what it looks like. */
export function takeRest(sorted: Sorted, source: Source, catalogue: Catalogue): Open {
  for (const name of guessNames(sorted.text, source)) {
    sorted.names.push({ who: 'recipient', field: name, labelled: false });
    sorted.text = blank(sorted.text, name.source, '|');
  }
  let open: Open;
  let before: PieceKind | undefined;
  for (const { kind, source: whole } of sortPieces(sorted.text, source, catalogue)) {
    const piece = kind === 'address' ? withoutTail(sorted.text, whole) : whole;
    // Words right before a place may be its beginning ('Pasar Baru Blok B2').
    if (kind === 'address')
      sorted.addresses.push({ source: piece, sure: before !== 'other' || startsAlone(sorted.text, piece) });
    else if (kind === 'order') sorted.orders.push({ source: piece, sure: false });
    else if (kind === 'other') takeOther(sorted, piece);
    before = kind;
    if (kind === 'address' || kind === 'order') open = kind;
  }
  return open;
}

/** 'Jl.' begins an address wherever it stands; 'Blok B2' and 'Kec. …' may go on with one. */
function startsAlone(text: string, source: Source): boolean {
  return /^(jln?|jalan|gg|gang|kp|kampung|perum|perumahan|dusun|dsn|ds|desa)\b/i.test(text.slice(...source));
}

function takeOther(sorted: Sorted, source: Source): void {
  const text = sorted.text.slice(...source);
  if (isName(text))
    sorted.names.push({ who: undefined, field: field(titled(text), true, source), labelled: false });
  else sorted.notes.push({ source, sure: false });
}
