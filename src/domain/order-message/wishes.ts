import { type Field, field, type Source } from './message.ts';

type Shape = readonly [name: string, pattern: RegExp];

/** Brands that are also words or parts of names stand here only behind a word that says what is meant. */
const BEHIND =
  '(?:via|by|pakai|pake|lewat|kirim|bayar|transfer|trf|tf|ke|rek(?:ening)?|dari|e-?wallet|bank)[ :]+';
const METHODS: readonly Shape[] = [
  ['COD', /\b(?:c\.?o\.?d|cash on delivery|bayar di ?tempat)\b/gi],
  ['QRIS', /\b(?:qris|scan qr)\b/gi],
  [
    'E-wallet',
    new RegExp(
      `\\b(?:dompet digital|e-?wallet|go-?pay|ovo|shopee ?pay|spay|link ?aja|${BEHIND}dana)\\b`,
      'gi',
    ),
  ],
  [
    'Transfer',
    new RegExp(
      `\\b(?:bank transfer|(?:transfer|trf|tf)(?: (?:bank )?(?:bca|bri|bni|bsi|mandiri|cimb|bank))?|m-?banking|virtual account|${BEHIND}(?:bca|bri|bni|bsi|mandiri|cimb))\\b`,
      'gi',
    ),
  ],
  ['Card', /\b(?:kartu kredit|credit card|card)\b/gi],
  ['Cash', /\b(?:tunai|cash(?! on)|kontan)\b/gi],
];
const BANK = /^\s*(?:bank )?(?:bca|bri|bni|bsi|mandiri|cimb|dana)\s*$/i;
const COURIERS: readonly Shape[] = [
  ['JNE', /\bjne\b/gi],
  ['J&T Express', /\bj ?(?:&|n|and|dan) ?t\b(?: express)?|\bjnt\b/gi],
  ['SiCepat', /\bsi ?cepat\b/gi],
  ['SPX Express', /\bspx\b(?: express)?|\bshopee ?express\b/gi],
  ['AnterAja', /\banter ?aja\b/gi],
  ['Ninja Xpress', /\bninja(?: ?x?press)?\b/gi],
  ['Pos Indonesia', new RegExp(`\\bpos indonesia\\b|\\b${BEHIND}pos\\b`, 'gi')],
  ['TIKI', /\btiki\b/gi],
  ['Lion Parcel', /\blion ?parcel\b/gi],
  ['Wahana', new RegExp(`\\b${BEHIND}wahana\\b`, 'gi')],
  ['GoSend', /\bgo-?send\b|\bgojek\b/gi],
  ['GrabExpress', /\bgrab(?: ?express)?\b/gi],
  ['Lalamove', /\blalamove\b/gi],
  ['Ambil Sendiri', /\bambil (?:sendiri|di toko)\b|\bself[- ]?(?:collect|pick ?up)\b|\bpick ?up\b/gi],
];
const DOUBT = /\?|\b(?:bisa|boleh|kalau|kalo|klo|atau|jangan|bukan|gak?|nggak|tidak|can|or|not)\b/i;

/** A wish found in a text; `name` is one word for its kind. */
export interface Wish {
  readonly kind: 'method' | 'courier';
  readonly name: string;
  readonly certain: boolean;
  readonly source: Source;
}

/** Payment methods and couriers named in a stretch of the message. A question is not certain. */
export function findWishes(text: string, [from, to]: Source, label?: 'method' | 'courier'): Wish[] {
  const part = text.slice(from, to);
  const certain = !DOUBT.test(part);
  const wishes = (['method', 'courier'] as const).flatMap((kind) =>
    (kind === 'method' ? METHODS : COURIERS).flatMap(([name, pattern]) =>
      [...part.matchAll(pattern)].map((match): Wish => {
        const start = from + match.index;
        return { kind, name, certain, source: [start, start + match[0].length] };
      }),
    ),
  );
  if (
    !wishes.some(({ kind }) => kind === 'method') &&
    BANK.test(part.replace(/\|/g, ' ')) &&
    label !== 'courier'
  )
    wishes.push({
      kind: 'method',
      name: /dana/i.test(part) ? 'E-wallet' : 'Transfer',
      certain,
      source: [from, to],
    });
  if (
    label === 'courier' &&
    !wishes.some(({ kind }) => kind === 'courier') &&
    /^\s*(?:pos|wahana)\s*$/i.test(part)
  )
    wishes.push({
      kind: 'courier',
      name: /pos/i.test(part) ? 'Pos Indonesia' : 'Wahana',
      certain,
      source: [from, to],
    });
  return wishes;
}

/** The wish in the shop's own words: the listed method or courier of that kind. Several wishes: none is certain. */
export function chooseWish(
  wishes: readonly Wish[],
  listed: readonly string[] | undefined,
): Field | undefined {
  const [first] = wishes;
  if (!first) return undefined;
  const shapes = first.kind === 'method' ? METHODS : COURIERS;
  const pattern = shapes.find(([name]) => name === first.name)?.[1];
  const own = listed?.find((each) => pattern && each.search(pattern) >= 0);
  const one = wishes.every(({ name }) => name === first.name);
  return field(
    own ?? first.name,
    one && wishes.some(({ certain }) => certain) && (own !== undefined || !listed),
    first.source,
  );
}
