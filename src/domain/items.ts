import type { Language } from './language.ts';

/** '2× Kopi Gayo, 1× Gula Aren dan 3 produk lain': at most `max` products by name, the rest counted. */
export function itemsInWords(
  items: readonly { readonly name: string; readonly quantity: number }[],
  language: Language,
  max: number,
): string {
  const named = items.slice(0, max).map(({ name, quantity }) => `${quantity}× ${name}`);
  const rest = items.length - named.length;
  if (rest === 0) return named.join(', ');
  return [named.join(', '), others(rest, named.length > 0, language)].filter((part) => part !== '').join(' ');
}

function others(count: number, besides: boolean, language: Language): string {
  if (language === 'id') return besides ? `dan ${count} produk lain` : `${count} produk`;
  const products = count === 1 ? 'product' : 'products';
  return besides ? `and ${count} more ${products}` : `${count} ${products}`;
}
