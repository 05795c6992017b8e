import { looksLikePlace, streetAt } from './address.ts';
import type { Catalogue } from './catalogue.ts';
import { saysNothing } from './filler.ts';
import { type Source, trimmed } from './message.ts';
import { mentionsProduct } from './order-lines.ts';
import { tokensOf } from './tokens.ts';

export type PieceKind = 'address' | 'order' | 'nothing' | 'other';

export interface Piece {
  readonly kind: PieceKind;
  readonly source: Source;
}

const SHORT =
  /(?:^|[\s.])(?:jln?|no|kec|kel|kab|ds|dsn|gg|rt|rw|dr|ir|drs|hj?|kh|kp|br|st|jend|letjen|mayjen|prof|perum|komp|blk|blok|bpk|pt|cv|m|uk)$/i;

/** A stretch cut at its signs and the ends of its sentences; abbreviations end none. */
export function cut(text: string, [from, to]: Source, commas: boolean): Source[] {
  const part = text.slice(from, to);
  const slashes = /\|\s*\/|\/\s*\|/.test(part);
  const ends = [...part.matchAll(/[|;\n]+|\s\/\s|\/|,(?!\d)|[.!?]+(?=\s|$)/g)].filter(
    ({ 0: sign, index }) => {
      if (sign === ',') return commas;
      if (sign === '/') return slashes && !/\d$/.test(part.slice(0, index));
      return !sign.startsWith('.') || !SHORT.test(part.slice(0, index));
    },
  );
  const bounds = [0, ...ends.flatMap(({ 0: sign, index }) => [index, index + sign.length]), part.length];
  const pieces: Source[] = [];
  for (let i = 0; i < bounds.length; i += 2) {
    const piece = trimmed(text, [from + (bounds[i] ?? 0), from + (bounds[i + 1] ?? 0)]);
    if (piece) pieces.push(piece);
  }
  return pieces;
}

/** What each piece of a stretch without a label is. */
export function sortPieces(text: string, source: Source, catalogue: Catalogue): Piece[] {
  const raw = cut(text, source, true).flatMap((piece) => {
    const at = streetAt(text.slice(...piece));
    if (at <= 0) return [piece];
    const before = trimmed(text, [piece[0], piece[0] + at]);
    return [...(before ? [before] : []), [piece[0] + at, piece[1]] as const];
  });
  const pieces = raw.map((piece): Piece => ({ kind: kindOf(text, piece, catalogue), source: piece }));
  return pieces.map((piece, i) => {
    const before = pieces.slice(0, i);
    if (piece.kind === 'address' || piece.kind === 'order') return piece;
    if (isArea(text, pieces, i)) return { ...piece, kind: 'address' };
    if (before[i - 1]?.kind === 'order' && isDetail(text, piece.source, catalogue))
      return { ...piece, kind: 'order' };
    return piece;
  });
}

function kindOf(text: string, source: Source, catalogue: Catalogue): PieceKind {
  const part = text.slice(...source);
  if (streetAt(part) >= 0) return 'address';
  if (mentionsProduct(text, source, catalogue)) return 'order';
  if (saysNothing(part)) return 'nothing';
  return looksLikePlace(part) ? 'address' : 'other';
}

/** 'Jl. Ubud 10, Tegallalang, Gianyar': a word between a street and a known place. */
function isArea(text: string, pieces: readonly Piece[], at: number): boolean {
  const part = text.slice(...(pieces[at]?.source ?? [0, 0]));
  if (!/^[\p{L}\s.]+$/u.test(part) || saysNothing(part)) return false;
  const street = pieces
    .slice(0, at)
    .some(({ kind, source }) => kind === 'address' && streetAt(text.slice(...source)) >= 0);
  return (
    street &&
    pieces.slice(at + 1).some(({ kind, source }) => kind === 'address' && streetAt(text.slice(...source)) < 0)
  );
}

function isDetail(text: string, source: Source, catalogue: Catalogue): boolean {
  const tokens = tokensOf(text, source, catalogue);
  const told = tokens.filter(({ type }) => type !== 'filler');
  return (
    told.length > 0 &&
    told.every(({ type }) => /^(variation|measure|number|quantity|price|name|comma)$/.test(type))
  );
}
