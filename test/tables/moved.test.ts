import { describe, expect, it } from 'vitest';
import { recordsSince } from '../../src/tables/book.ts';
import { booking, commit, record } from '../../src/tables/commit.ts';
import { openShop } from '../../src/tables/shop.ts';
import { bookWords } from '../../src/words/book.ts';
import { sortArea } from '../../workbench/book/sort.ts';
import { insertRows } from '../../workbench/book/structure.ts';
import type { ABook } from './a-book.ts';
import { add, filled, open, reprice, skus, stateOf } from './deeds.ts';
import { die } from './dying.ts';

const NAMES = ['A', 'BB', 'CCC'];

/** A person who turns the products round. */
const turn = (book: ABook, ascending: boolean): void => {
  const sheet = book.sheet('products');
  const area = { top: 2, left: 1, bottom: sheet.lastRow(), right: sheet.maxColumns };
  sortArea(book.spreadsheet, sheet, area, 1, ascending);
};

/** Rows are turned round in each of so many tries, when the record has landed and before the anchors are read again. */
const restless = (book: ABook, tries: number) => {
  const asked: boolean[] = [];
  const decide = (shop: Parameters<ReturnType<typeof reprice>>[0], again: boolean): string => {
    const answer = reprice('A', 2_000)(shop);
    asked.push(again);
    book.fail();
    if (asked.length <= tries) book.before(3, () => turn(book, asked.length % 2 === 0));
    return `${answer} ${asked.length}`;
  };
  return { asked, decide };
};

const priceOf = (book: ABook, sku: string) => book.rows('products').find((row) => row.sku === sku)?.price;

describe('a booking while somebody sorts', () => {
  it.each([0, 1, 2])('is decided anew %i times, is told so, and stands as it was decided last', (tries) => {
    const book = filled(...NAMES);
    const desk = open(book);
    const { asked, decide } = restless(book, tries);
    expect(booking(desk, 'work', decide)).toBe(`priced A ${tries + 1}`);
    expect(asked).toEqual([false, true, true].slice(0, tries + 1));
    expect(['A', 'BB', 'CCC', 'A-B'].map((sku) => priceOf(book, sku))).toEqual([2_000, 1_000, 1_000, 2_000]);
    expect(stateOf(book)).toMatchObject({ seq: 4, order: 4 });
    expect(recordsSince(desk.book).map(({ key }) => key)).toEqual(['key-A', 'key-BB', 'key-CCC', 'work-4']);
  });

  it('without an end is refused, and nothing of it is booked', () => {
    const book = filled(...NAMES);
    const desk = open(book);
    const { asked, decide } = restless(book, 9);
    expect(() => booking(desk, 'work', decide)).toThrow(expect.objectContaining({ code: 'busy' }));
    expect(asked).toEqual([false, true, true]);
    expect(skus(book).map(([sku, , price]) => [sku, price])).toEqual(
      ['CCC', 'BB', 'A'].map((sku) => [sku, 1_000]),
    );
    expect(stateOf(book)).toMatchObject({ seq: 3, order: 3 });
    // The book is not closed by it.
    expect(commit(desk, 'key-D', 'D', add('D'))).toBe('done D');
  });

  it('that is taken back stays so, whenever the script dies after it', () => {
    const book = filled(...NAMES);
    const desk = open(book);
    const shop = openShop(desk);
    restless(book, 1).decide(shop, false);
    expect(record(desk, shop, { key: 'key-P' })).toBe(false);
    const last = { call: 1, how: 'kill', keeps: () => false } as const;
    // At its very next call, and what waited then is lost.
    expect(die(book, last, () => book.workbook.flush())).toBe(true);
    expect(recordsSince(open(book).book)).toHaveLength(3);
    expect(stateOf(book)).toMatchObject({ seq: 3, order: 3 });
    expect(priceOf(book, 'A')).toBe(1_000);
  });

  it('of what it never looked at is not decided anew', () => {
    const book = filled(...NAMES);
    const desk = open(book);
    expect(
      booking(desk, 'stock', (shop, again) => {
        const [first] = shop.stock.all();
        if (first) shop.stock.change(first, { onHand: 9 });
        book.fail();
        book.before(3, () => turn(book, false));
        return again;
      }),
    ).toBe(false);
    expect(book.rows('stock').map(({ onHand }) => onHand)).toEqual([9, 5, 5]);
  });
});

describe('rows put in while a booking lands', () => {
  it('have it written anew where it belongs, and what went astray is told of', () => {
    const book = filled(...NAMES);
    const desk = open(book);
    const shop = openShop(desk);
    reprice('A', 2_000)(shop);
    book.fail();
    // Record, flush, anchors; two blocks of Products and the checkpoint wait for the second look.
    book.before(7, () => insertRows(book.spreadsheet, book.sheet('products'), 2, 1));
    expect(record(desk, shop, { key: 'key-P' })).toBe(true);
    expect(['A', 'BB', 'CCC', 'A-B'].map((sku) => priceOf(book, sku))).toEqual([2_000, 1_000, 1_000, 2_000]);
    const told = book.rows('review').map(({ found }) => found);
    expect(told).toContain(bookWords('id').review('cells-astray', { key: 'CCC' }).found);
    const keys = [...open(book).book.ring.values()].map(({ key }) => key);
    expect(keys.slice(3)).toEqual(['key-P', 'conflicts-of-key-P-5']);
  });
});
