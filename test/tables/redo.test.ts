import { describe, expect, it } from 'vitest';
import { commit, record } from '../../src/tables/commit.ts';
import { openShop } from '../../src/tables/shop.ts';
import { sortArea } from '../../workbench/book/sort.ts';
import { deleteRows, insertColumns, insertRows, moveColumns } from '../../workbench/book/structure.ts';
import type { ABook } from './a-book.ts';
import { filled, open, reprice, setting, skus, stateOf } from './deeds.ts';
import { die, LOSSES, torn } from './dying.ts';

const BEFORE = [['A', 'Barang A', 1_000]];
const AFTER = [
  ['A', 'Barang A', 2_000],
  ['A-B', 'Lain', 2_000],
];

describe('a script that dies', () => {
  it('at any call leaves the booking whole or not begun, and trying again books it once', () => {
    let deaths = 0;
    for (const keeps of LOSSES) {
      for (let call = 1; call < 60; call += 1) {
        const book = filled('A');
        const act = () => commit(open(book), 'key-P', 'P', reprice('A', 2_000));
        if (!die(book, { call, how: 'kill', keeps }, act)) break;
        deaths += 1;
        open(book);
        const { order } = stateOf(book) ?? {};
        expect(skus(book)).toEqual(order === 2 ? AFTER : BEFORE);
        expect(commit(open(book), 'key-P', 'P', reprice('A', 2_000))).toBe('priced A');
        expect(skus(book)).toEqual(AFTER);
        expect(stateOf(book)).toMatchObject({ seq: 2, order: 2 });
      }
    }
    expect(deaths).toBeGreaterThan(40);
  });

  it.each(LOSSES)('while it mends what another left is mended by the next', (keeps) => {
    for (let call = 1; call < 60; call += 1) {
      const book = torn();
      const died = die(book, { call, how: 'kill', keeps }, () => open(book));
      open(book);
      expect(skus(book)).toEqual(AFTER);
      expect(book.rows('review')).toEqual([]);
      if (!died) return;
    }
  });

  it.each(LOSSES)('over a booking of counters alone leaves it whole or not begun', (keeps) => {
    const act = (book: ABook) => () => commit(open(book), 'key-N', '', setting({ held: 7 }, 'held'));
    for (let call = 1; call < 20; call += 1) {
      const book = filled('A');
      const died = die(book, { call, how: 'kill', keeps }, act(book));
      open(book);
      expect([0, 7]).toContain(stateOf(book)?.held);
      expect(act(book)()).toBe('held');
      expect(stateOf(book)).toMatchObject({ seq: 2, held: 7 });
      if (!died) return;
    }
  });

  it('before its mark could be kept is done again without harm', () => {
    const book = filled('A');
    commit(open(book), 'key-P', 'P', reprice('A', 2_000));
    book.workbook.setLanded(1);
    open(book);
    expect(skus(book)).toEqual(AFTER);
    expect(book.workbook.landed()).toBe(2);
    expect(book.rows('review')).toEqual([]);
  });
});

function mendedAfter(person: (book: ABook) => void, ...others: readonly string[]): ABook {
  const book = torn(...others);
  person(book);
  open(book);
  return book;
}

const priceOf = (book: ABook, sku: string) => book.rows('products').find((row) => row.sku === sku)?.price;

describe('a booking done again', () => {
  it('finds its row where a person has sorted it to', () => {
    const book = mendedAfter(
      (it) => {
        const sheet = it.sheet('products');
        sortArea(it.spreadsheet, sheet, { top: 2, left: 1, bottom: 4, right: sheet.maxColumns }, 1, false);
      },
      'B',
      'C',
    );
    expect(priceOf(book, 'A')).toBe(2_000);
    expect(priceOf(book, 'B')).toBe(1_000);
    expect(priceOf(book, 'A-B')).toBe(2_000);
    expect(book.rows('review')).toEqual([]);
  });

  it('follows rows and columns that were put in, and columns that were moved', () => {
    const book = mendedAfter((it) => {
      insertRows(it.spreadsheet, it.sheet('products'), 2, 3);
      insertColumns(it.spreadsheet, it.sheet('products'), 1, 2);
      moveColumns(it.spreadsheet, it.sheet('products'), 6, 1, 3);
    });
    expect(priceOf(book, 'A')).toBe(2_000);
    expect(book.rows('review')).toEqual([]);
  });

  it('leaves a cell alone that a person has changed, and says so', () => {
    const book = mendedAfter((it) => it.sheet('products').put(2, 4, 1_500));
    expect(priceOf(book, 'A')).toBe(1_500);
    expect(priceOf(book, 'A-B')).toBe(2_000);
    const [item] = book.rows('review');
    expect(item).toMatchObject({ where: 'Produk' });
    expect(String(item?.found)).toContain('A');
    expect(stateOf(book)).toMatchObject({ open: 1, review: 1, order: 2, seq: 3 });
    open(book);
    expect(book.rows('review')).toHaveLength(1);
  });

  it('does not bring back a row that was deleted, and says so', () => {
    const book = mendedAfter((it) => deleteRows(it.spreadsheet, it.sheet('products'), 2, 1), 'B');
    expect(skus(book).map(([sku]) => sku)).toEqual(['B', 'A-B']);
    expect(book.rows('review')).toHaveLength(1);
  });

  it('writes nothing into a tab whose headers name other columns', () => {
    const book = mendedAfter((it) => {
      it.sheet('products').put(1, 4, 'Harga Modal (HPP)');
      it.sheet('products').put(1, 5, 'Harga Jual');
    });
    expect(book.sheet('products').slot(2, 4)).toBe(1_000);
    expect(book.sheet('products').slot(3, 1)).toBeUndefined();
    expect(book.rows('review').length).toBeGreaterThan(0);
  });
});

describe('a person who is quicker than the booking', () => {
  const racing = (person: (book: ABook) => void): ABook => {
    const book = filled('A', 'BB', 'CCC');
    const desk = open(book);
    const shop = openShop(desk);
    reprice('A', 2_000)(shop);
    book.fail();
    // After the record has landed, before the anchors are read again.
    book.before(3, () => person(book));
    if (!record(desk, shop, { key: 'key-P', answer: 'x' })) commit(desk, 'key-P', '', reprice('A', 2_000));
    return book;
  };

  it('and sorts has the booking decided anew', () => {
    const book = racing((it) => {
      const sheet = it.sheet('products');
      sortArea(it.spreadsheet, sheet, { top: 2, left: 1, bottom: 4, right: sheet.maxColumns }, 1, false);
    });
    expect(['A', 'BB', 'CCC', 'A-B'].map((sku) => priceOf(book, sku))).toEqual([2_000, 1_000, 1_000, 2_000]);
  });

  it('and adds a row has the new one stand below it', () => {
    const book = racing((it) => {
      it.sheet('products').put(5, 1, 'MINE');
      it.sheet('products').put(5, 2, 'Punyaku');
    });
    expect(skus(book).map(([sku]) => sku)).toEqual(['A', 'BB', 'CCC', 'MINE', 'A-B']);
  });

  it('and moves a column is followed', () => {
    const book = racing((it) => moveColumns(it.spreadsheet, it.sheet('products'), 4, 1, 1));
    expect(priceOf(book, 'A')).toBe(2_000);
    expect(book.rows('products').find(({ sku }) => sku === 'A-B')?.name).toBe('Lain');
  });
});
