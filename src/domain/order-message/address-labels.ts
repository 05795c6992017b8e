import { type Source, trimmed } from './message.ts';
import { findPlaces } from './places.ts';

export type Part = 'kelurahan' | 'kecamatan' | 'city' | 'province' | 'postcode';

/** What names a part of an address. */
export const PART_LABEL =
  /(^|[^\p{L}\d])((?:desa ?\/ ?)?kelurahan(?: ?\/ ?desa)?|kel|desa|ds|kecamatan|kec|kcmtn|kab(?:upaten)?(?: ?\/ ?kota)?|kota(?: ?\/ ?kab(?:upaten)?)?|kotamadya|kodya|prov(?:insi)?|propinsi|kode ?pos|postal code|zip)(?![\p{L}\d])[.:=\s]*/giu;
interface Labelled {
  readonly part: Part;
  readonly label: string;
  readonly from: number;
  readonly start: number;
}

/** The labels of an address in their order. */
export function labelsOf(text: string): Labelled[] {
  const all = [...text.matchAll(PART_LABEL)].map((match) => ({
    label: (match[2] ?? '').toLowerCase(),
    from: match.index + (match[1] ?? '').length,
    start: match.index + match[0].length,
  }));
  const kept: Labelled[] = [];
  for (const { label, from, start } of all) {
    // 'Kec. Kota, Kediri' and 'Kec. Medan Kota': the word is a name there.
    const before = kept[kept.length - 1];
    const isName = before && !/\p{L}/u.test(text.slice(before.start, from));
    if (label === 'kota' && (isName || !/^[^,;\n()]*\p{L}/u.test(text.slice(from + 4)))) continue;
    kept.push({ part: partOf(label), label, from, start });
  }
  return kept;
}

function partOf(label: string): Part {
  if (/^(kel|desa|ds)/.test(label)) return 'kelurahan';
  if (/^(kec|kcm)/.test(label)) return 'kecamatan';
  if (/^pro/.test(label)) return 'province';
  return /^(kode|post|zip)/.test(label) ? 'postcode' : 'city';
}

interface ReadPart {
  readonly value: string;
  readonly certain: boolean;
  readonly source: Source;
}

const STOP = /[,;\n()|]|\s-\s|\b\d{5}\b|\b(?:rt|rw)\b/i;

/** What stands behind a label, up to `next`, the label behind it. */
export function labelledPart(
  text: string,
  { part, label, from, start }: Labelled,
  next: number,
): ReadPart | undefined {
  const stop = text.slice(start, next).search(part === 'postcode' ? /[^\d\s]/ : STOP);
  const hard = stop < 0 ? next : start + stop;
  const tail = tailOf(text.slice(start, hard), part, hasCity(text.slice(hard, hard + 120)));
  const source = trimmed(text, [start, hard - tail]);
  if (!source) return undefined;
  const content = text
    .slice(...source)
    .replace(/[.\s]+$/, '')
    .replace(/\s+/g, ' ');
  const words = content.split(' ').length;
  const closed = hard < text.length;
  if (part === 'postcode') return { value: content, certain: /^\d{5}$/.test(content), source };
  if (part === 'province')
    return {
      value: findPlaces(content, 'province')[0]?.name ?? content,
      certain: isProvince(content),
      source,
    };
  if (part === 'city') return labelledCity(content, label, closed && words < 3, [from, source[1]]);
  const sure = tail === 0 && (words === 1 || (closed && words < 4)) && !/\d{2}|[:/]/.test(content);
  return { value: content, certain: sure, source };
}

function labelledCity(content: string, label: string, short: boolean, source: Source): ReadPart {
  const known = findPlaces(content, 'city').some(({ from, to }) => to - from === content.length);
  const regency = /^kab/.test(label);
  const value = /\/|^kota?m|^kod/.test(label) ? content : `${regency ? 'Kab.' : 'Kota'} ${content}`;
  return { value, certain: known || (regency && short), source };
}

/**
 * How much of a labelled stretch is another place: 'kec lowokwaru malang', 'kab. tangerang banten'. A district
 * may be named after its city ('Kec. Sumur Bandung, Bandung'), so nothing is cut where the city comes later.
 */
function tailOf(text: string, part: Part, cityLater: boolean): number {
  if (part === 'postcode') return 0;
  const cities = part === 'city' || cityLater ? [] : findPlaces(text, 'city');
  const later = [...findPlaces(text, 'province'), ...cities].filter(({ from }) =>
    /\p{L}/u.test(text.slice(0, from)),
  );
  return text.length - Math.min(text.length, ...later.map(({ from }) => from));
}

function hasCity(text: string): boolean {
  return findPlaces(text, 'city').length > 0 || /\b(kab|kabupaten|kota)\b/i.test(text);
}

function isProvince(text: string): boolean {
  return findPlaces(text, 'province').some(({ from, to }) => from === 0 && to === text.length);
}
