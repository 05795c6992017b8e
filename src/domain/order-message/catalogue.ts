import { fold } from './clean.ts';

export interface CatalogueProduct {
  readonly sku: string;
  readonly name: string;
  readonly variation: string;
}

interface IndexedProduct {
  readonly sku: string;
  readonly names: ReadonlySet<string>;
  /** Of name and variation, in the spelling of `wordsOf`. */
  readonly words: ReadonlySet<string>;
}

/** A word of the catalogue that a customer's word stands for; not `sure` when it may be another word. */
export interface Meant {
  readonly word: string;
  readonly sure: boolean;
}

export interface Catalogue {
  readonly products: readonly IndexedProduct[];
  readonly bySku: ReadonlyMap<string, IndexedProduct>;
  readonly names: ReadonlySet<string>;
  readonly meant: (word: string) => Meant | undefined;
}

/** Everyday spellings further than a slip away, and what English-speaking customers say. */
const SAME: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'kaus:kaos jilbab:hijab kerudung:hijab krem:cream nevi:navy htm:hitam hitem:hitam pth:putih merh:merah mrh:merah coklat:cokelat ' +
    'black:hitam white:putih red:merah blue:biru green:hijau brown:cokelat coffee:kopi tea:teh honey:madu sugar:gula ' +
    'shirt:kaos tshirt:kaos bag:tas sandal:sandal candle:lilin candles:lilin soap:sabun bamboo:bambu shrimp:udang ' +
    'tumblers:tumbler sandals:sandal chocolate:cokelat shawl:selendang sambel:sambal'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const UNITS: Readonly<Record<string, readonly [unit: string, factor: number]>> = {
  ...Object.fromEntries(['g', 'gr', 'grm', 'gram', 'grams'].map((unit) => [unit, ['g', 1]])),
  ...Object.fromEntries(['kg', 'kilo', 'kilogram'].map((unit) => [unit, ['g', 1000]])),
  ...Object.fromEntries(['ml', 'mili'].map((unit) => [unit, ['ml', 1]])),
  ...Object.fromEntries(['l', 'lt', 'ltr', 'liter'].map((unit) => [unit, ['ml', 1000]])),
  cm: ['cm', 1],
};

/** '1 kg' and '1000gr' are one measure, '1000g'; undefined when the word is no unit. */
export function measure(amount: string, unit: string): string | undefined {
  const known = UNITS[unit.toLowerCase()];
  return known && `${Number(amount.replace(',', '.')) * known[1]}${known[0]}`;
}

export function indexCatalogue(list: readonly CatalogueProduct[]): Catalogue {
  const products = list.map(({ sku, name, variation }) => {
    const names = wordsOf(name);
    return { sku, names: new Set(names), words: new Set([...names, ...wordsOf(variation)]) };
  });
  const words = new Set(products.flatMap((product) => [...product.words]));
  const asked = new Map<string, Meant | undefined>();
  return {
    products,
    bySku: new Map(products.map((product) => [product.sku.toLowerCase(), product])),
    names: new Set(products.flatMap((product) => [...product.names])),
    meant: (word) => {
      if (!asked.has(word)) asked.set(word, meantBy(fold(word), words));
      return asked.get(word);
    },
  };
}

function wordsOf(text: string): string[] {
  const measured = fold(text).replace(
    /(\d+(?:[.,]\d+)?)\s?([a-z]+)(?![a-z])/g,
    (whole, amount: string, unit: string) => {
      return measure(amount, unit) ?? whole;
    },
  );
  return (measured.match(/[\p{L}\p{N}]+/gu) ?? []).map((word) => SAME[word] ?? word);
}

function meantBy(written: string, words: ReadonlySet<string>): Meant | undefined {
  const word = SAME[written] ?? written;
  if (words.has(word)) return { word, sure: true };
  if (word.length < 3 || /\d/.test(word)) return undefined;
  const all = [...words].filter((each) => each.length > 2 && !/\d/.test(each));
  const near = all.filter((each) => isSlip(word, each));
  if (near.length > 0) return one(near, word.length > 4);
  const begun = all.filter((each) => each.startsWith(word));
  if (begun.length > 0) return one(begun, true);
  return one(
    all.filter((each) => shortens(word, each)),
    true,
  );
}

function one(words: readonly string[], sure: boolean): Meant | undefined {
  const [word] = words;
  return word === undefined ? undefined : { word, sure: sure && words.length === 1 };
}

/** One letter more, less, changed or two swapped; two of them in words of eight letters. */
function isSlip(written: string, word: string): boolean {
  if (written[0] !== word[0] || word.length < 4 || Math.abs(written.length - word.length) > 2) return false;
  return distance(written, word) <= (word.length > 7 && written.length > 6 ? 2 : 1);
}

/** 'smbl' for 'sambal': consonants of the word in their order, first and last among them. */
function shortens(written: string, word: string): boolean {
  if (word.length < 4 || written[0] !== word[0] || /[aeiou]/.test(written.slice(1))) return false;
  const bones = word[0] + word.slice(1).replace(/[aeiou]/g, '');
  let at = 0;
  for (const letter of bones) if (letter === written[at]) at += 1;
  return at === written.length && written.length * 2 >= bones.length && written.length > 2;
}

/** Damerau-Levenshtein distance, adjacent swaps only. */
function distance(a: string, b: string): number {
  let [older, old] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((old[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (old[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, (older[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [older, old] = [old, row];
  }
  return old[b.length] ?? 0;
}
