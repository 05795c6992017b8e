import type { SidebarWords } from '../../words/sidebar.ts';
import { fill } from '../fill.ts';
import { type ProductEntry, type StockMark, stockMark } from './products.ts';

const TONES: Readonly<Record<StockMark, string>> = {
  available: 'plain',
  digital: 'plain',
  backorder: 'warn',
  'sold-out': 'bad',
  minus: 'bad',
};

/** A product's stock in words; the colour only repeats them. */
export function StockWords({
  product,
  words,
}: {
  readonly product: ProductEntry;
  readonly words: SidebarWords['product'];
}) {
  const mark = stockMark(product);
  const sentence = {
    available: fill(words.available, product.available),
    digital: words.digital,
    backorder: words.backorder,
    'sold-out': words.soldOut,
    minus: fill(words.minus, -product.available),
  }[mark];
  return <span class={`stock ${TONES[mark]}`}>{sentence}</span>;
}
