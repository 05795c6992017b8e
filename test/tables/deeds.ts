import { readBook } from '../../src/tables/book.ts';
import { commit, openDesk } from '../../src/tables/commit.ts';
import type { Desk, Shop } from '../../src/tables/shop.ts';
import type { BookState } from '../../src/tables/state.ts';
import { type ABook, aBook } from './a-book.ts';

export const open = (book: ABook): Desk => {
  const desk = openDesk(book.workbook, book.clock);
  if (!desk) throw new Error('not set up');
  return desk;
};

/** Counts an order and nothing else. */
export const counted =
  (answer: string) =>
  ({ state }: Shop): string => {
    state.order += 1;
    return answer;
  };

/** Changes the state and nothing else. */
export const setting =
  (change: Partial<BookState>, answer = '') =>
  ({ state }: Shop): string => {
    Object.assign(state, change);
    return answer;
  };

/** A product and its stock, and an order counted. */
export const add =
  (sku: string, price = 1_000) =>
  (shop: Shop): string => {
    shop.products.append({ sku, name: `Barang ${sku}`, price });
    shop.stock.append({ sku, onHand: 5 });
    shop.state.order += 1;
    return `done ${sku}`;
  };

export const reprice =
  (sku: string, price: number) =>
  (shop: Shop): string => {
    const found = shop.products.find(sku);
    if (!found) throw new Error(`no ${sku}`);
    shop.products.change(found, { price });
    shop.products.append({ sku: `${sku}-B`, name: 'Lain', price });
    shop.state.order += 1;
    return `priced ${sku}`;
  };

export const skus = (book: ABook) => book.rows('products').map(({ sku, name, price }) => [sku, name, price]);
export const stateOf = (book: ABook) => readBook(book.workbook)?.state;

export const filled = (...names: readonly string[]): ABook => {
  const book = aBook();
  const desk = open(book);
  for (const name of names) commit(desk, `key-${name}`, name, add(name));
  book.fail();
  return book;
};
