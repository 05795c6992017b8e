import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bankReferences } from '../../src/domain/bank-reference.ts';
import type { BankRow } from '../../src/domain/bank-rows.ts';
import { addDays } from '../../src/domain/calendar.ts';
import { type MatchedRow, matchBank, type OpenOrder } from '../../src/domain/match-bank.ts';

const today = '2026-11-21';
const row = (amount: number, text: string, more: Partial<BankRow> = {}): BankRow => ({
  line: 1,
  day: today,
  amount,
  direction: 'in',
  text,
  ...more,
});
const order = (number: string, balance: number, name: string, more: Partial<OpenOrder> = {}): OpenOrder => ({
  number,
  customer: name,
  names: [name],
  balance,
  uniqueCode: 0,
  day: '2026-11-20',
  ...more,
});
const match = (rows: readonly BankRow[], orders: readonly OpenOrder[], booked: readonly string[] = []) =>
  matchBank(rows, orders, { booked: new Set(booked), windowDays: 7 });
/** The orders ticked beforehand, row by row. */
const ticked = (matched: readonly MatchedRow[]) =>
  matched.map(({ candidates, chosen }) => candidates[chosen ?? -1]?.parts.map((part) => part.order));

describe('money that came', () => {
  it('is told by its unique code, without a name', () => {
    const orders = [
      order('BT-1', 125_345, 'Budi Santoso', { uniqueCode: 345 }),
      order('BT-2', 125_346, 'Siti', { uniqueCode: 346 }),
    ];
    const [found] = match([row(125_345, 'SWITCHING CR 008')], orders);
    expect(found?.candidates).toEqual([
      { parts: [{ order: 'BT-1', amount: 125_345 }], excess: 0, score: 60, reasons: ['exact-with-code'] },
    ]);
    expect(found?.chosen).toBe(0);
  });

  it('without its code is proposed, and ticked when the name agrees', () => {
    const orders = [order('BT-1', 125_345, 'Budi Santoso', { uniqueCode: 345 })];
    expect(ticked(match([row(125_000, 'SETORAN TUNAI')], orders))).toEqual([undefined]);
    const [found] = match([row(125_000, 'TRSF BUDI SANTOSO')], orders);
    expect(found?.candidates[0]?.reasons).toEqual(['code-missing', 'name']);
    expect(found?.chosen).toBe(0);
  });

  it('that could be two orders’ shows both and ticks none', () => {
    const orders = [order('BT-1', 50_000, 'Budi'), order('BT-2', 50_000, 'Siti')];
    const [found] = match([row(50_000, 'SETORAN')], orders);
    expect(found?.candidates.map(({ parts }) => parts[0]?.order)).toEqual(['BT-1', 'BT-2']);
    expect(found?.chosen).toBeUndefined();
    expect(ticked(match([row(50_000, 'dari SITI')], orders))).toEqual([['BT-2']]);
  });

  it.each(['Bayar BT-0012', 'bt0012 lunas', 'BT 12', 'TRF/BT-0012/BUDI'])(
    'is told by the number in %s',
    (text) => {
      const orders = [order('BT-0012', 99_000, 'Anna'), order('BT-0120', 50_000, 'Rina')];
      expect(ticked(match([row(40_000, text)], orders))).toEqual([['BT-0012']]);
      expect(ticked(match([row(50_000, text)], orders))).toEqual([undefined]);
      expect(ticked(match([row(99_000, text)], orders))).toEqual([['BT-0012']]);
    },
  );

  it('is told by a channel’s number, never by a number too plain', () => {
    const orders = [order('12', 99_000, 'Anna', { otherNumbers: ['INV/20261121/MPL/77'] })];
    expect(ticked(match([row(40_000, 'byr inv/20261121/mpl/77')], orders))).toEqual([['12']]);
    expect(match([row(40_000, 'FTSCY 12 WS')], orders)[0]?.candidates).toEqual([]);
  });

  it('knows a name the bank cut off, and half a name for what it is', () => {
    const orders = [order('BT-1', 99_000, 'Muhammad Santoso')];
    const reasons = (text: string) => match([row(99_000, text)], orders)[0]?.candidates[0]?.reasons;
    expect(reasons('TRSF MUHAMMAD SANT')).toEqual(['exact', 'name']);
    expect(reasons('TRSF SANTOSO WIJAYA')).toEqual(['exact', 'part-of-name']);
    expect(reasons('TRSF RINA')).toEqual(['exact']);
  });

  it('pays several orders of one customer', () => {
    const orders = [
      order('BT-1', 60_000, 'Budi Santoso'),
      order('BT-2', 45_000, 'Budi Santoso'),
      order('BT-3', 10_000, 'Budi Santoso'),
      order('BT-4', 95_000, 'Siti'),
    ];
    const [found] = match([row(70_000, 'TRSF BUDI SANTOSO')], orders);
    expect(found?.candidates[0]).toMatchObject({
      parts: [
        { order: 'BT-1', amount: 60_000 },
        { order: 'BT-3', amount: 10_000 },
      ],
      reasons: ['several-orders', 'name'],
    });
    expect(found?.chosen).toBe(0);
  });

  it('pays one order in parts that together complete it', () => {
    const orders = [order('BT-1', 100_000, 'Budi Santoso')];
    const rows = [row(40_000, 'DP BUDI SANTOSO'), row(60_000, 'pelunasan BUDI SANTOSO')];
    expect(ticked(match(rows, orders))).toEqual([['BT-1'], ['BT-1']]);
    expect(ticked(match(rows.slice(0, 1), orders))).toEqual([undefined]);
  });

  it('before the order, or long after it, speaks less for it', () => {
    const orders = [order('BT-1', 50_000, 'Budi')];
    const at = (day: string) => match([row(50_000, 'SETORAN', { day })], orders)[0]?.candidates[0];
    expect(at('2026-11-19')).toMatchObject({ score: 15, reasons: ['exact', 'before-order'] });
    expect(at('2026-11-27')).toMatchObject({ score: 40, reasons: ['exact'] });
    expect(at('2026-11-28')).toMatchObject({ score: 30, reasons: ['exact', 'late'] });
    expect(match([row(50_000, 'X', { day: undefined })], orders)[0]?.chosen).toBe(0);
  });

  it('that two rows would pay twice is left to the person', () => {
    const orders = [order('BT-1', 50_000, 'Budi')];
    const found = match([row(50_000, 'SETORAN A'), row(50_000, 'SETORAN B')], orders);
    expect(found.map(({ chosen, contested }) => [chosen, contested])).toEqual([
      [undefined, true],
      [undefined, true],
    ]);
  });

  it('going out, or for a paid order, is nobody’s', () => {
    expect(match([row(50_000, 'X', { direction: 'out' })], [order('BT-1', 50_000, 'Budi')])).toEqual([]);
    expect(match([row(50_000, 'BUDI')], [order('BT-1', 0, 'Budi')])[0]?.candidates).toEqual([]);
  });
});

describe('a row pasted again', () => {
  const orders = [order('BT-1', 50_000, 'Budi')];

  it('is known, and not ticked', () => {
    const rows = [row(50_000, 'TRSF BUDI')];
    const [first] = match(rows, orders);
    expect(first?.reference).toMatch(/^2026-11-21\/50000\/[0-9a-z]+$/);
    expect(first?.reference).not.toContain('BUDI');
    expect(match(rows, orders, [first?.reference ?? ''])[0]).toMatchObject({
      before: 'yes',
      chosen: undefined,
    });
  });

  it('is perhaps known when it was PEND', () => {
    const pending = row(50_000, 'TRSF BUDI', { day: undefined });
    const [reference = ''] = bankReferences([pending]);
    expect(match([row(50_000, 'TRSF BUDI')], orders, [reference])[0]?.before).toBe('maybe');
    expect(match([row(50_000, 'TRSF SITI')], orders, [reference])[0]?.before).toBe('no');
  });

  it('is told from another just like it', () => {
    const twins = [row(50_000, 'QRIS'), row(50_000, 'QRIS')];
    const references = bankReferences(twins);
    expect(new Set(references).size).toBe(2);
    expect(match(twins, orders, references.slice(0, 1)).map(({ before }) => before)).toEqual(['yes', 'no']);
  });
});

describe('any statement against any orders', () => {
  const names = fc.constantFrom('Budi Santoso', 'Siti Rahma', 'Anna', 'Rina Wijaya', 'Toko Maju', '');
  const amounts = fc.integer({ min: 1, max: 12 }).map((n) => n * 5_000);
  const anyOrders = fc
    .array(fc.tuple(amounts, names, fc.nat(999), fc.nat(20)), { maxLength: 12 })
    .map((all) =>
      all.map(([amount, name, code, age], at) =>
        order(`BT-${at + 1}`, amount + code, name, { uniqueCode: code, day: addDays(today, -age) }),
      ),
    );
  const anyRows = fc.array(
    fc.tuple(amounts, names, fc.nat(30)).map(([amount, name, n]) => row(amount, `TRSF ${name} BT-${n}`)),
    { maxLength: 12 },
  );

  it('each way to spend a row spends all of it, and a tie is never ticked', () => {
    fc.assert(
      fc.property(anyRows, anyOrders, (rows, orders) => {
        const matched = match(rows, orders);
        expect(matched).toHaveLength(rows.length);
        for (const { row: money, candidates, chosen } of matched) {
          for (const { parts, excess } of candidates)
            expect(parts.reduce((sum, { amount }) => sum + amount, excess)).toBe(money.amount);
          const [best, next] = candidates.map(({ score }) => score);
          if (chosen !== undefined) expect((best ?? 0) - (next ?? 0)).toBeGreaterThan(0);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('no order is ticked for more than its balance', () => {
    fc.assert(
      fc.property(anyRows, anyOrders, (rows, orders) => {
        const spent = match(rows, orders).flatMap(
          ({ candidates, chosen }) => candidates[chosen ?? -1]?.parts ?? [],
        );
        for (const { number, balance } of orders) {
          const own = spent.filter(({ order: each }) => each === number);
          expect(own.reduce((sum, { amount }) => sum + amount, 0)).toBeLessThanOrEqual(balance);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('an exact balance is always among the candidates, unless eight better ones are', () => {
    fc.assert(
      fc.property(anyRows, anyOrders, (rows, orders) => {
        for (const { row: money, candidates } of match(rows, orders)) {
          const exact = orders.filter(({ balance, day }) => balance === money.amount && day >= '2026-11-14');
          const shown = new Set(candidates.flatMap(({ parts }) => parts.map((part) => part.order)));
          if (candidates.length < 8) expect(exact.every(({ number }) => shown.has(number))).toBe(true);
        }
      }),
    );
  });

  it('says the same twice, whatever the order of the orders', () => {
    fc.assert(
      fc.property(anyRows, anyOrders, (rows, orders) => {
        expect(match(rows, orders)).toEqual(match(rows, orders));
        expect(ticked(match(rows, [...orders].reverse())).map((all) => all?.slice().sort())).toEqual(
          ticked(match(rows, orders)).map((all) => all?.slice().sort()),
        );
      }),
    );
  });
});
