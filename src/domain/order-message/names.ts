import { fold } from './clean.ts';
import { isFiller, saysNothing } from './filler.ts';
import { type Field, field, type Source, trimmed } from './message.ts';
import { findPlaces } from './places.ts';

const STOP = /,(?! ?(?:S\.|M\.|A\.Md|S[EHT]\b|MM\b))|[;|/(\n]|[!?]|\s-\s/;
/** A full stop behind a whole word; 'Hj.' and 'M.' are parts of names. */
const END = /(?!prof)\p{L}{4,}(?=\.(\s|$))/iu;
const VERB =
  /\s(?:mau|mo|pengen|ingin|pesan|pesen|psn|order|beli|alamat|hp|no|wa|minta|di|dari|yg|yang|would|want|from|at)(?=\s|$)/i;
const LEAD = /^\s*(?:(?:saya|sy|aku|is|adalah|dari|dr|dengan|dgn|kak|ya)\s+)+/i;
const TAIL = /(?:\s+(?:ya|yaa|kak|min|gan|sis|dong|nih|makasih|thanks))+$/i;

/** The name at the beginning of a labelled stretch, and what stands behind it. */
export function nameIn(text: string, [from, to]: Source): { name: Field | undefined; rest: Source } {
  const part = text.slice(from, to);
  const lead = LEAD.exec(part)?.[0].length ?? 0;
  const first = part.slice(lead).search(/[\p{L}\d]/u);
  const start = lead + Math.max(0, first);
  const said = part.slice(start);
  const end = END.exec(said);
  const ends = [said.search(STOP), said.search(VERB), end ? end.index + end[0].length : -1].filter(
    (at) => at > 0,
  );
  const whole = part.slice(start, start + Math.min(part.length, ...ends));
  const source = trimmed(text, [from + start, from + start + whole.replace(TAIL, '').length]);
  if (!source || first < 0) return { name: undefined, rest: [from, to] };
  const value = text.slice(...source);
  return { name: field(titled(value), isName(value), source), rest: [from + start + whole.length, to] };
}

/** Whether a text can be a person's name and nothing else that stands in a message. */
export function isName(text: string): boolean {
  const words = text.trim().split(/\s+/);
  if (words.length > 5 || !/^[\p{L}\p{M}.' -]+$/u.test(text) || !/\p{L}{2}/u.test(text)) return false;
  const honorific = /^(bu|ibu|bpk|bapak|pak|mas|mbak|kak|om|tante|bang)$/i;
  if (words.some((word) => isFiller(word) && !honorific.test(word))) return false;
  const places = [...findPlaces(text, 'city'), ...findPlaces(text, 'province')];
  return !saysNothing(text) && !places.some((place) => place.from === 0 && place.to === text.trim().length);
}

const GUESS =
  /(?:^|[\s,])(?:untuk|utk|buat|kepada|(?:di)?kirim ke|ke|dengan|dgn|saya|sy|aku|i'm|i am|this is)\s+((?:(?:Bu|Ibu|Pak|Bpk|Bapak|Mas|Mbak|Kak)\.?\s+)?\p{Lu}\p{L}+(?:\s+\p{Lu}[\p{L}.]*){0,3})/gu;

/** Names that only the words before them give away: 'saya Indah', 'untuk Ibu Tuti'. Never certain. */
export function guessNames(text: string, [from, to]: Source): Field[] {
  return [...text.slice(from, to).matchAll(GUESS)].flatMap((match) => {
    const name = match[1] ?? '';
    if (!isName(name) || /^(jl|jln|jalan|toko|pt|cv)$/i.test(fold(name.split(/[\s.]/)[0] ?? ''))) return [];
    const end = from + match.index + match[0].length;
    return [field(name, false, [end - name.length, end])];
  });
}

/** A stretch without the politeness at its end: '… Malang ya kak'. */
export function withoutTail(text: string, [from, to]: Source): Source {
  return [from, to - (TAIL.exec(text.slice(from, to))?.[0].length ?? 0)];
}

/** Names shouted or whispered get capitals as names have them; others stay as they are. */
export function titled(name: string): string {
  const plain = name.replace(/\s+/g, ' ').trim();
  if (plain !== plain.toLowerCase() && plain !== plain.toUpperCase()) return plain;
  return plain
    .toLowerCase()
    .replace(/(^|[\s.'-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
