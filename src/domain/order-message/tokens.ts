import { type Catalogue, measure } from './catalogue.ts';
import { fold } from './clean.ts';
import { countIn, unitOf } from './count-words.ts';
import { isFiller } from './filler.ts';
import type { Source } from './message.ts';

export type TokenType =
  | 'sku'
  | 'name'
  | 'variation'
  | 'measure'
  /** A number on its own: a quantity, a size or a weight. */
  | 'number'
  /** '2x', '2 pcs', 'qty 2': a quantity and nothing else. */
  | 'quantity'
  | 'price'
  | 'each'
  | 'comma'
  | 'break'
  | 'filler'
  | 'unknown';

export interface Token {
  readonly type: TokenType;
  readonly word: string;
  readonly units: number;
  readonly sure: boolean;
  readonly source: Source;
}

const TOKEN =
  /(?:\brp\.? ?|@ ?(?:rp\.? ?)?)\d[\d.,]*(?: ?(?:rb|ribu|k|jt)\b)?|\d{1,3}(?:\.\d{3})+(?:,-|,00)?|\d+(?:[.,]\d+)? ?(?:rb|ribu|k|jt)\b|\d+[/]\d+|½|x ?\d+\b|\d+ ?x\b|\d+(?:[.,]\d+)? ?(?:kg|kilo|kilogram|g|grm?|gram|ml|mili|lt|ltr|liter|l|cm)\b|[\p{L}\p{N}]+(?:[-_./][\p{L}\p{N}]+)*|[\n;+|]|[,&]/giu;
/** The words, numbers and breaks of a stretch of the message, each with what it means for an order. */
export function tokensOf(text: string, [from, to]: Source, catalogue: Catalogue): Token[] {
  const raw = [...text.slice(from, to).matchAll(TOKEN)].flatMap((match) =>
    tokens(match[0], from + match.index, catalogue),
  );
  return joinUnits(withNames(raw, catalogue));
}

function token(
  type: TokenType,
  word: string,
  from: number,
  more: { units?: number; sure?: boolean } = {},
): Token {
  return { type, word, units: more.units ?? 0, sure: more.sure ?? true, source: [from, from + word.length] };
}

function tokens(word: string, from: number, catalogue: Catalogue): Token[] {
  if (/^[\n;+|]$/.test(word)) return [token('break', word, from)];
  if (/^[,&]$/.test(word)) return [token('comma', word, from)];
  if (catalogue.bySku.has(word.toLowerCase()) && !/^\d{1,3}$/.test(word)) return [token('sku', word, from)];
  if (/[-_./]/.test(word) && /\p{L}/u.test(word) && !/^(rp|@|\d)/i.test(word)) {
    // No SKU: its words one by one.
    return [...word.matchAll(/[\p{L}\p{N}]+/gu)].flatMap((match) =>
      tokens(match[0], from + match.index, catalogue),
    );
  }
  return [single(word, from, catalogue)];
}

function single(word: string, from: number, catalogue: Catalogue): Token {
  const times = /^x ?(\d+)$|^(\d+) ?x$/i.exec(word);
  if (times) return token('quantity', word, from, { units: Number(times[1] ?? times[2]) });
  if (/^\d+$/.test(word)) return token('number', word, from, { units: Number(word) });
  if (word === '½' || /^\d\/\d$/.test(word))
    return token('number', word, from, { units: fraction(word), sure: false });
  return sized(word, from, catalogue) ?? named(word, from, catalogue);
}

/** '250 gr', '25rb' and '2pcs'; undefined when it is no number with a unit. */
function sized(word: string, from: number, catalogue: Catalogue): Token | undefined {
  const [, amount, unit = ''] = /^(\d+(?:[.,]\d+)?) ?(\p{L}+)$/u.exec(word) ?? [];
  const size = amount === undefined ? undefined : measure(amount, unit);
  if (size && !(unit.toLowerCase() === 'l' && catalogue.meant('l')))
    return { ...token('measure', word, from), word: size };
  if (/^(@|rp)|[.,]|\d ?(rb|ribu|k|jt)$/i.test(word)) return token('price', word, from);
  return amount === undefined || catalogue.meant(fold(word)) ? undefined : counted(word, amount, unit, from);
}

function fraction(word: string): number {
  const [above = 1, below = 2] = word === '½' ? [] : word.split('/').map(Number);
  return above / (below || 1);
}

/** '2pcs' and '2bks'. */
function counted(word: string, amount: string, unit: string, from: number): Token {
  const known = unitOf(fold(unit));
  if (!known) return token('unknown', word, from);
  return token('quantity', word, from, { units: Number(amount) * known.units, sure: known.sure });
}

const JOINS = /^(dan|sama|plus|n|serta|dgn|dengan|and|terus|trus)$/;
const DETAIL =
  /^(ukuran|size|uk|warna|colou?r|rasa|varian|variasi|jml|jumlah|jmlh|qty|quantity|sebanyak|banyaknya)$/;

function named(word: string, from: number, catalogue: Catalogue): Token {
  const plain = fold(word);
  const counted = countIn(plain);
  if (counted) return token(counted.type, word, from, counted);
  // 'tidak jadi', 'jangan yang hitam': whatever it does to the line, a person must see it.
  if (/^(ga|gak|nggak|ngga|tidak|tdk|bukan|jangan|jgn|tanpa|not|without)$/.test(plain))
    return token('unknown', word, from);
  if (/^masing/.test(plain)) return token('each', word, from);
  if (JOINS.test(plain)) return token('comma', word, from);
  if ((isFiller(plain) && !catalogue.names.has(plain)) || DETAIL.test(plain))
    return token('filler', word, from);
  const meant = unitOf(plain) ? undefined : catalogue.meant(plain);
  if (!meant) return token('unknown', word, from);
  const type = catalogue.names.has(meant.word) ? 'name' : 'variation';
  return { ...token(type, word, from, { sure: meant.sure }), word: meant.word };
}

/** 'segi empat': a number that is part of a name behind another word of it. */
function withNames(all: readonly Token[], catalogue: Catalogue): Token[] {
  return all.map((each, i) => {
    const before = all[i - 1];
    const plain = fold(each.word);
    const isName =
      each.type === 'number' &&
      before?.type === 'name' &&
      catalogue.products.some(({ names }) => names.has(before.word) && names.has(plain));
    return isName ? { ...each, type: 'name', word: plain } : each;
  });
}

/** '2' and 'bungkus' are one quantity; a unit without a number says nothing. */
function joinUnits(all: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (const each of all) {
    const unit = each.type === 'unknown' ? unitOf(fold(each.word)) : undefined;
    const before = joined[joined.length - 1];
    if (!unit) joined.push(each);
    else if (before?.type === 'number')
      joined[joined.length - 1] = {
        ...before,
        type: 'quantity',
        units: before.units * unit.units,
        sure: before.sure && unit.sure,
        source: [before.source[0], each.source[1]],
      };
    else joined.push({ ...each, type: 'filler' });
  }
  return joined;
}
