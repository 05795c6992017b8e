import { describe, expect, it } from 'vitest';
import { tables } from '../../src/schema/index.ts';
import { columnNames } from '../../src/schema/table.ts';
import { recordsSince } from '../../src/tables/book.ts';
import { booking, commit, refreshOnly } from '../../src/tables/commit.ts';
import { checksum } from '../../src/tables/journal.ts';
import { openShop, type Shop } from '../../src/tables/shop.ts';
import { sortArea } from '../../workbench/book/sort.ts';

import { add, counted, filled, open, setting, skus, stateOf } from './deeds.ts';

describe('a booking', () => {
  it('stands in its tables with its counters and answer', () => {
    const book = filled('A', 'B');
    expect(skus(book)).toEqual([
      ['A', 'Barang A', 1_000],
      ['B', 'Barang B', 1_000],
    ]);
    expect(book.rows('stock').map(({ sku, onHand }) => [sku, onHand])).toEqual([
      ['A', 5],
      ['B', 5],
    ]);
    expect(stateOf(book)).toMatchObject({ seq: 2, order: 2 });
    expect(book.workbook.landed()).toBe(2);
  });

  it('is done once for a key, and its answer is told again', () => {
    const book = filled('A');
    const desk = open(book);
    const never = (): string => {
      throw new Error('decided twice');
    };
    expect(commit(desk, 'key-A', 'A', never)).toBe('done A');
    expect(() => commit(desk, 'key-A', 'other', never)).toThrow(
      expect.objectContaining({ code: 'key-reused' }),
    );
    expect(stateOf(book)?.seq).toBe(1);
  });

  it('of nothing writes nothing', () => {
    const book = filled('A');
    const desk = open(book);
    expect(commit(desk, 'key-none', '', () => 'nothing')).toBe('nothing');
    expect(stateOf(book)?.seq).toBe(1);
    expect(commit(desk, 'key-state', '', setting({ mode: 'live' }, 'switched'))).toBe('switched');
    expect(stateOf(book)).toMatchObject({ seq: 2, mode: 'live' });
  });

  it('that changes a cell and changes it back leaves the cell alone', () => {
    const book = filled('A');
    const desk = open(book);
    commit(desk, 'key-back', '', (shop) => {
      const found = shop.products.find('A');
      if (!found) throw new Error('no A');
      shop.products.change(found, { price: 2_000 });
      shop.products.change(found, { price: 1_000, name: 'Baru' });
      shop.products.change(found, { name: 'Barang A' });
      shop.state.order += 1;
      return 'as it was';
    });
    expect(recordsSince(desk.book).at(-1)?.effects).toEqual([]);
    expect(stateOf(book)?.order).toBe(2);
    expect(skus(book)).toEqual([['A', 'Barang A', 1_000]]);
  });

  it('is remembered with its key, when it was, what was asked and what was answered', () => {
    const book = filled('A');
    const desk = open(book);
    commit(desk, 'key-B', 'asked B', add('B'));
    expect(recordsSince(desk.book).at(-1)).toMatchObject({
      ...{ seq: 2, key: 'key-B', hash: checksum('asked B'), answer: 'done B' },
      at: book.clock.instant(),
    });
    expect(commit(desk, 'key-ten', '', () => 10)).toBe(10);
    booking(desk, 'work', add('C'));
    expect(recordsSince(desk.book).at(-1)).toMatchObject({ seq: 3, key: 'work-3', hash: '', answer: '' });
  });

  it('keeps grey figures out of the journal, and writes them with the rest', () => {
    const book = filled('A');
    const desk = open(book);
    commit(desk, 'key-grey', '', ({ stock }) => {
      const [line] = stock.all();
      if (line) stock.refresh(line, { weeklyDemand: 3 });
      if (line) stock.change(line, { onHand: 4 });
      return '';
    });
    const onHand = columnNames(tables.stock).indexOf('onHand');
    expect(recordsSince(desk.book).at(-1)?.effects).toEqual([
      { t: 'stock', k: 'A', r: 2, c: [[onHand, 5, 4]] },
    ]);
    expect(book.rows('stock')[0]).toMatchObject({ onHand: 4, weeklyDemand: 3 });
  });

  it('takes no more calls than it needs', () => {
    const book = filled('A');
    const desk = open(book);
    const calls = (decide: (shop: Shop) => string): number => {
      book.fail();
      booking(desk, 'work', decide);
      return book.calls();
    };
    // Record, flush, checkpoint, flush, mark.
    expect(calls(counted('x'))).toBe(5);
    expect(calls(() => 'nothing')).toBe(0);
    // Review is shown with the first item and hidden after the last, and not touched between them.
    expect([1, 2, 2, 0].map((open) => calls(setting({ open, held: open + 7 })))).toEqual([6, 5, 0, 6]);
    expect(book.visible('review')).toBe(false);
  });

  it('waits while practice orders are cleared', () => {
    const desk = open(filled('A'));
    desk.book.state.clearing = true;
    expect(() => commit(desk, 'key-B', 'B', add('B'))).toThrow(expect.objectContaining({ code: 'clearing' }));
  });

  it('too long for the journal is told before anything is written', () => {
    const book = filled('A');
    const desk = open(book);
    const long = (shop: Shop) => shop.products.append({ sku: 'L', description: 'x'.repeat(200_000) });
    expect(() => commit(desk, 'key-L', 'L', long)).toThrow(RangeError);
    expect(commit(desk, 'key-B', 'B', add('B'))).toBe('done B');
    expect(skus(book).map(([sku]) => sku)).toEqual(['A', 'B']);
  });

  it.each([1, 2, 3, 4])('that broke off at call %i closes the book until it is opened anew', (call) => {
    const book = filled('A');
    const desk = open(book);
    book.fail({ call, how: 'throw' });
    expect(() => commit(desk, 'key-B', 'B', add('B'))).toThrow('failed');
    expect(() => commit(desk, 'key-C', 'C', add('C'))).toThrow('broke off');
    expect(commit(open(book), 'key-C', 'C', add('C'))).toBe('done C');
  });

  it('makes the tab longer when it is full, and leaves the last row blank', () => {
    const names = Array.from({ length: 60 }, (_, i) => `S${i}`);
    const book = filled(...names);
    expect(skus(book).map(([sku]) => sku)).toEqual(names);
    expect(book.sheet('products').maxRows).toBeGreaterThan(61);
    expect(book.sheet('products').maxRows).toBeLessThan(300);
  });

  it('shows Review when it holds something, and hides it again', () => {
    const book = filled('A');
    const desk = open(book);
    commit(desk, 'key-open', '', setting({ open: 1 }));
    expect(book.visible('review')).toBe(true);
    commit(desk, 'key-close', '', setting({ open: 0 }));
    expect(book.visible('review')).toBe(false);
  });
});

describe('keys', () => {
  const made = Date.UTC(2020, 0, 1).toString(36);

  it('that left the ring are still known', () => {
    const book = filled('A');
    const desk = open(book);
    commit(desk, `${made}-2`, 'asked', counted('an answer of words'));
    commit(desk, `late-${made}-1`, '', counted('late'));
    commit(desk, 'x-1', '', counted('short'));
    for (let i = 0; i < 300; i += 1) commit(desk, `fill-${i}`, '', counted(`n${i}`));
    const later = open(book);
    const never = (): string => {
      throw new Error('decided twice');
    };
    expect(later.book.ring.size).toBe(256);
    expect(commit(later, `${made}-2`, 'asked', never)).toBe('an answer of words');
    expect(commit(later, 'fill-299', '', never)).toBe('n299');
    expect(() => commit(later, `${made}-3`, '', never)).toThrow('decided twice');
    // Nobody looks for a key among the old ones that does not say when it was made.
    for (const key of ['fill-1', `late-${made}-1`, 'x-1'])
      expect(() => commit(later, key, '', never)).toThrow('decided twice');
  });
});

describe('grey figures', () => {
  it('are written without a record, and only when one is new', () => {
    const book = filled('A');
    const desk = open(book);
    const refresh = (weeklyDemand: number): number => {
      const shop = openShop(desk);
      const [line] = shop.stock.all();
      // The second figure stays as it is: all of them go out as one block.
      if (line) shop.stock.refresh(line, { weeklyDemand, daysCover: 2 });
      book.fail();
      expect(refreshOnly(desk, shop)).toBe(true);
      return book.calls();
    };
    expect(refresh(3)).toBeGreaterThan(0);
    expect(refresh(4)).toBeGreaterThan(0);
    expect(book.rows('stock')[0]).toMatchObject({ weeklyDemand: 4, daysCover: 2 });
    expect(refresh(4)).toBe(0);
    expect(stateOf(book)?.seq).toBe(1);
  });

  it('are written where only one row has a new one, and nothing else that is queued is', () => {
    const book = filled('A', 'B');
    const shop = openShop(open(book));
    const [a, b] = shop.stock.all();
    if (!a || !b) throw new Error('no stock');
    shop.stock.refresh(a, { weeklyDemand: undefined });
    shop.stock.refresh(b, { weeklyDemand: 3 });
    shop.stock.change(a, { onHand: 99 });
    expect(refreshOnly(open(book), shop)).toBe(true);
    expect(book.rows('stock').map(({ onHand, weeklyDemand }) => [onHand, weeklyDemand])).toEqual([
      [5, ''],
      [5, 3],
    ]);
  });

  it('are to be worked out anew where somebody sorts meanwhile', () => {
    const book = filled('A', 'BB');
    const desk = open(book);
    const shop = openShop(desk);
    const [line] = shop.stock.all();
    if (line) shop.stock.refresh(line, { weeklyDemand: 3 });
    const sheet = book.sheet('stock');
    sortArea(book.spreadsheet, sheet, { top: 2, left: 1, bottom: 3, right: sheet.maxColumns }, 1, false);
    expect(refreshOnly(desk, shop)).toBe(false);
    expect(book.rows('stock').map(({ weeklyDemand }) => weeklyDemand)).toEqual(['', '']);
  });
});

describe('a part of the work that is refused', () => {
  it('takes back what it queued and counted', () => {
    const book = filled('A');
    const answer = commit(open(book), 'key-part', '', (shop) => {
      add('B')(shop);
      const refused = shop.attempt(() => {
        add('C')(shop);
        const [first] = shop.products.all();
        if (first) shop.products.change(first, { price: 9 });
        return commit(open(book), 'key-A', 'not A', () => '');
      });
      return String(refused instanceof Error);
    });
    expect(answer).toBe('true');
    expect(skus(book)).toEqual([
      ['A', 'Barang A', 1_000],
      ['B', 'Barang B', 1_000],
    ]);
    expect(stateOf(book)?.order).toBe(2);
  });
});
