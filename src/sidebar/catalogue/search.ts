import { fold } from '../../domain/fold.ts';
import { isPhoneQuery, phoneMatcher } from '../../domain/phone-query.ts';
import type { CustomerEntry } from './customers.ts';
import type { ProductEntry } from './products.ts';

/** The best hits, and how many more there are. */
export interface Found<T> {
  readonly hits: readonly T[];
  readonly more: number;
}

export type Search<T> = (query: string) => Found<T>;

/** Finds customers by words of the name, or by any part of the phone. */
export function customerSearch(entries: readonly CustomerEntry[], limit: number): Search<CustomerEntry> {
  let names: readonly string[] | undefined;
  return (query) => {
    if (query.trim() === '') return { hits: [], more: 0 };
    if (isPhoneQuery(query)) {
      const matches = phoneMatcher(query);
      return best(entries, limit, ({ phone }) => (matches(phone) ? 0 : -1));
    }
    names ??= entries.map(({ name }) => fold(name));
    const all = names;
    const words = wordsOf(query);
    return best(entries, limit, (_, at) => rank(all[at] ?? '', words));
  };
}

/** Finds products by words of SKU, name and variation; an exact SKU comes first. */
export function productSearch(entries: readonly ProductEntry[], limit: number): Search<ProductEntry> {
  const texts = entries.map(({ sku, name, variation }) => ({
    sku: fold(sku),
    title: `${fold(name)} ${fold(variation)}`,
  }));
  return (query) => {
    const words = wordsOf(query);
    if (words.length === 0) return best(entries, limit, () => 0);
    const whole = words.join(' ');
    return best(entries, limit, (_, at) => {
      const { sku, title } = texts[at] ?? { sku: '', title: '' };
      if (sku === whole) return 0;
      if (sku.startsWith(whole)) return 1;
      const found = rank(title, words);
      if (found >= 0) return found + 2;
      return rank(`${sku} ${title}`, words) >= 0 ? 5 : -1;
    });
  };
}

/** 0: begins with the query; 1: every word begins a word; 2: every word is somewhere; -1: not. */
function rank(text: string, words: readonly string[]): number {
  if (!words.every((word) => text.includes(word))) return -1;
  if (text.startsWith(words.join(' '))) return 0;
  return words.every((word) => text.startsWith(word) || text.includes(` ${word}`)) ? 1 : 2;
}

function best<T>(entries: readonly T[], limit: number, score: (entry: T, at: number) => number): Found<T> {
  const found: { readonly entry: T; readonly score: number }[] = [];
  entries.forEach((entry, at) => {
    const points = score(entry, at);
    if (points >= 0) found.push({ entry, score: points });
  });
  // Sorting is stable: among equals the order of the sheet stands.
  found.sort((a, b) => a.score - b.score);
  return { hits: found.slice(0, limit).map(({ entry }) => entry), more: Math.max(0, found.length - limit) };
}

function wordsOf(query: string): string[] {
  return fold(query).split(/\s+/).filter(Boolean);
}
