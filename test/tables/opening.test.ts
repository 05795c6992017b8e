import { describe, expect, it } from 'vitest';
import { BOOK_TAB } from '../../src/tables/book.ts';
import { booking, lookAtDesk, openDesk } from '../../src/tables/commit.ts';
import type { Desk } from '../../src/tables/shop.ts';
import { bookWords } from '../../src/words/book.ts';
import { deleteRows } from '../../workbench/book/structure.ts';
import { type ABook, aBook } from './a-book.ts';
import { filled, open, setting, skus } from './deeds.ts';
import { breakOff, die, LOSSES, torn } from './dying.ts';

const openings = [
  ['to work', openDesk],
  ['to look', lookAtDesk],
] as const;

const keysOf = ({ book }: Desk) => [...book.ring.values()].map(({ key }) => key);

describe.each(openings)('a book opened %s', (_, opening) => {
  it('is none before the workbook was set up', () => {
    const { spreadsheet, workbook, clock } = aBook();
    const home = spreadsheet.byName(BOOK_TAB);
    if (home) spreadsheet.removeSheet(home);
    expect(opening(workbook, clock)).toBeUndefined();
  });

  it('tells the clock its zone, and knows when that was', () => {
    const { workbook, clock } = aBook();
    const zones: string[] = [];
    const desk = opening(workbook, { ...clock, assume: (zone) => zones.push(zone) });
    expect(zones).toEqual(['Asia/Jakarta']);
    expect(desk?.openedAt).toBe(clock.instant());
  });
});

describe('a booking that a dead script left undone', () => {
  it('stays undone for whoever only looks, and is finished for whoever works', () => {
    const book = torn();
    const looking = lookAtDesk(book.workbook, book.clock);
    expect(skus(book)).toEqual([['A', 'Barang A', 1_000]]);
    expect(looking?.book.state).toMatchObject({ seq: 1, order: 1 });
    expect(book.workbook.landed()).toBe(1);
    expect(open(book).book.state).toMatchObject({ seq: 2, order: 2 });
    expect(skus(book)).toEqual([
      ['A', 'Barang A', 2_000],
      ['A-B', 'Lain', 2_000],
    ]);
    expect(keysOf(open(book))).toEqual(['key-A', 'key-P']);
  });

  const meanwhile: readonly [string, (book: ABook) => void, string][] = [
    ['a cell was changed', (book) => book.sheet('products').put(2, 4, 1_500), 'cell-changed-meanwhile'],
    ['its row was deleted', (book) => deleteRows(book.spreadsheet, book.sheet('products'), 2, 1), 'row-gone'],
  ];

  it.each(meanwhile)('is told of once where %s since, in a booking of its own', (_, person, code) => {
    const book = torn();
    person(book);
    const desk = open(book);
    expect(keysOf(desk)).toEqual(['key-A', 'key-P', 'conflicts-of-key-P-3']);
    const { found } = bookWords('id').review(code, { key: 'A' });
    expect(book.rows('review').map((item) => [item.where, item.found])).toEqual([['Produk', found]]);
    expect(keysOf(open(book))).toHaveLength(3);
  });

  it.each(LOSSES)('is told of, whenever those die who finish it', (keeps) => {
    for (let call = 1; call < 60; call += 1) {
      const book = torn();
      book.sheet('products').put(2, 4, 1_500);
      const died = die(book, { call, how: 'kill', keeps }, () => open(book));
      open(book);
      expect([call, book.rows('review').length]).toEqual([call, 1]);
      expect(skus(book)).toEqual([
        ['A', 'Barang A', 1_500],
        ['A-B', 'Lain', 2_000],
      ]);
      if (!died) return;
    }
  });

  it('is told of while practice orders are cleared, too', () => {
    const book = filled('A');
    booking(open(book), 'clear', setting({ clearing: true }));
    breakOff(book).sheet('products').put(2, 4, 1_500);
    expect(open(book).book.state.clearing).toBe(true);
    expect(book.rows('review')).toHaveLength(1);
  });

  it('is finished though there is no Review to tell it in', () => {
    const book = torn();
    book.sheet('products').put(2, 4, 1_500);
    book.spreadsheet.removeSheet(book.sheet('review'));
    expect(open(book).book.state).toMatchObject({ seq: 2, order: 2, review: 0, open: 0 });
    expect(skus(book)[1]).toEqual(['A-B', 'Lain', 2_000]);
    expect(book.workbook.landed()).toBe(2);
  });
});
