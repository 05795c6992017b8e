import { labelledPart, labelsOf, PART_LABEL, type Part } from './address-labels.ts';
import { fold } from './clean.ts';
import { type AddressParts, type Field, field, type Source, trimmed } from './message.ts';
import { findPlaces } from './places.ts';

const STREET =
  /(^|[^\p{L}\d])(jln?|jalan|gg|gang|kp|kamp(?:ung)?|perum(?:ahan)?|komp(?:lek|leks)?|dusun|dsn|blok|blk|kost?|apartemen|apartment|apt|ruko|rt|rw|gedung|lorong|lrg|br|banjar|villa|cluster|street|st|road|rd)(?![\p{L}])/iu;
const LANDMARK = /\b(dekat|depan|sebelah|belakang|samping|seberang|patokan|pagar|near|behind|next to)\b/i;

/** Where a street begins in `text`; -1 when nowhere. */
export function streetAt(text: string): number {
  const match = STREET.exec(text);
  return match ? match.index + (match[1] ?? '').length : -1;
}

/** Whether a text without a label of its own can be part of an address. */
export function looksLikePlace(text: string): boolean {
  if (streetAt(text) >= 0 || text.search(PART_LABEL) >= 0) return true;
  if (LANDMARK.test(text) || /^[\s,]*[1-9]\d{4}[\s,.]*$/.test(text)) return true;
  const bare = text.replace(/\b[1-9]\d{4}\b/, '').trim();
  return [...findPlaces(bare, 'city'), ...findPlaces(bare, 'province')].some(
    ({ from, to }) =>
      to >= bare.replace(/[\s,.]+$/, '').length || (from === 0 && /^\s*[-,]/.test(bare.slice(to))),
  );
}

/**
 * The parts of an Indonesian address by their labels (kel., kec., kab., kode pos …), known cities and
 * provinces, and place. What only its place tells (an area between street and city) is not certain.
 */
export function readAddress(text: string): AddressParts {
  const found: Partial<Record<Part, Field>> = {};
  let rest = text;
  const take = (part: Part, value: string, certain: boolean, source: Source): void => {
    found[part] = field(value, certain && found[part] === undefined, source);
    rest = `${rest.slice(0, source[0])}${','.repeat(source[1] - source[0])}${rest.slice(source[1])}`;
  };
  const labels = labelsOf(text);
  labels.forEach((label, i) => {
    const part = labelledPart(text, label, labels[i + 1]?.from ?? text.length);
    if (part) take(label.part, part.value, part.certain, part.source);
  });
  if (!found.postcode) {
    const codes = [...rest.matchAll(/(^|[^\d./-])([1-9]\d{4})(?![\d./-]*\d)/g)];
    const last = codes[codes.length - 1];
    const from = (last?.index ?? 0) + (last?.[1] ?? '').length;
    if (last && !/\bno[.\s]*$/i.test(rest.slice(0, from)))
      take('postcode', last[2] ?? '', codes.length === 1, [from, from + 5]);
  }
  takePlaces(() => rest, found, take);
  guessAreas(rest, found, take);
  const street = streetOf(text, rest);
  return { ...found, ...(street ? { street } : {}) };
}

type Take = (part: Part, value: string, certain: boolean, source: Source) => void;

/** Known provinces and cities that end a stretch between commas; the last of each is taken. */
function takePlaces(rest: () => string, found: Partial<Record<Part, Field>>, take: Take): void {
  for (const part of ['province', 'city'] as const) {
    if (found[part]) continue;
    const last = piecesOf(rest())
      .flatMap(([from, to]) => {
        const piece = rest().slice(from, to);
        const place = placeAtEnd(piece, part, found.city !== undefined);
        return place ? [{ ...place, piece, at: from }] : [];
      })
      .pop();
    if (!last) continue;
    const before = last.piece.slice(0, last.from).trimEnd();
    if (streetAt(before) >= 0 && !/\d/.test(before)) continue;
    const written = last.piece.slice(last.from);
    const same = fold(written).replace(/[^a-z]/g, '') === fold(last.name).replace(/[^a-z]/g, '');
    const value = part === 'city' && same ? written : last.name;
    take(part, value, before === '' || /\d\w?$|\brw \w+$/i.test(before), [
      last.at + last.from,
      last.at + last.to,
    ]);
  }
}

/** 'Banda Aceh' is no province, 'DKI Jakarta' no city, and 'Jambi' first of all a city. */
function placeAtEnd(text: string, part: 'province' | 'city', hasCity: boolean) {
  const end = (kind: typeof part) => findPlaces(text, kind).find(({ to }) => to === text.length);
  const [own, other] = [end(part), end(part === 'city' ? 'province' : 'city')];
  if (!own || !other || other.from > own.from) return own;
  if (other.from < own.from) return undefined;
  return (part === 'city') === hasCity ? undefined : own;
}

/** 'Jl. Mawar 5, Dago, Coblong, Bandung': by custom the nearest area before the city is the district. */
function guessAreas(rest: string, found: Partial<Record<Part, Field>>, take: Take): void {
  if (found.kecamatan || found.kelurahan) return;
  const end = Math.min(
    ...(['city', 'province', 'postcode'] as const).map(
      (part) => found[part]?.source[0] ?? Number.POSITIVE_INFINITY,
    ),
  );
  const areas = piecesOf(rest)
    .slice(1)
    .filter(([from, to]) => to <= end && /^[\p{L}\s.]+$/u.test(rest.slice(from, to)))
    .filter(([from, to]) => streetAt(rest.slice(from, to)) < 0 && !LANDMARK.test(rest.slice(from, to)));
  const district = areas.pop();
  if (!district || !Number.isFinite(end)) return;
  take('kecamatan', rest.slice(...district), false, district);
  const village = areas.pop();
  if (village) take('kelurahan', rest.slice(...village), false, village);
}

function streetOf(text: string, rest: string): Field | undefined {
  const end = /^[\s\S]*?(?=,{3,}|\n|$)/.exec(rest)?.[0].length ?? 0;
  const source = trimmed(rest, [0, end]);
  if (!source) return undefined;
  const value = text
    .slice(...source)
    .replace(/\s+/g, ' ')
    .replace(/[\s,.]*(kel|kec|kab|kode pos)?[\s,.]*$/i, '');
  return value === '' ? undefined : field(value, streetAt(value) >= 0 || /\d/.test(value), source);
}

/** The stretches between commas, brackets and line breaks. */
function piecesOf(text: string): Source[] {
  return [...text.matchAll(/(?:(?!\s-\s)[^,;\n()|])+/g)].flatMap((match) => {
    const source = trimmed(text, [match.index, match.index + match[0].length]);
    if (!source) return [];
    const dots = /[.\s]*$/.exec(text.slice(...source))?.[0].length ?? 0;
    return [[source[0], source[1] - dots] as const];
  });
}
