import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settle } from '../../src/domain/settlement.ts';

const waiting = [
  { order: 'BT-1', balance: 100_000 },
  { order: 'BT-2', balance: 50_000 },
  { order: 'BT-3', balance: 25_000 },
];
const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);

describe('a courier’s settlement', () => {
  it('shares the fee out and lists what is missing, differs, is doubled or unknown', () => {
    const settled = settle(
      waiting,
      [{ order: 'BT-1' }, { order: 'BT-2', amount: 45_000 }, { order: 'BT-9' }, { order: 'BT-1' }],
      { received: 140_000, fee: 4_000 },
    );
    expect(settled).toEqual({
      orders: [
        { order: 'BT-1', amount: 100_000, fee: 3_448, net: 96_552 },
        { order: 'BT-2', amount: 45_000, fee: 1_552, net: 43_448 },
      ],
      gross: 145_000,
      fee: 5_000,
      received: 140_000,
      feeDifference: 1_000,
      missing: [{ order: 'BT-3', balance: 25_000 }],
      unknown: ['BT-9'],
      doubled: ['BT-1'],
      differing: [{ order: 'BT-2', balance: 50_000, amount: 45_000 }],
    });
  });

  it('without a list is of every order that waits', () => {
    const settled = settle(waiting, [], { received: 175_000 });
    expect(settled).toMatchObject({ fee: 0, missing: [], differing: [], feeDifference: 0 });
    expect(settled.orders.map(({ net }) => net)).toEqual([100_000, 50_000, 25_000]);
  });

  it('always sums: amounts to gross, fees to the fee, nets to what came, none below nothing', () => {
    const balances = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 60 });
    fc.assert(
      fc.property(balances, fc.double({ min: 0, max: 1, noNaN: true }), (all, part) => {
        const open = all.map((balance, at) => ({ order: `BT-${at}`, balance }));
        const received = Math.floor(sum(all) * part);
        const { orders, gross, fee } = settle(open, [], { received });
        expect(sum(orders.map(({ amount }) => amount))).toBe(gross);
        expect(sum(orders.map((order) => order.fee))).toBe(fee);
        expect(sum(orders.map(({ net }) => net))).toBe(received);
        expect(orders.every(({ net, fee: share }) => net >= 0 && share >= 0)).toBe(true);
      }),
    );
  });

  it.each([
    [[{ order: 'BT-9' }], 5, 'settlement-empty'],
    [[{ order: 'BT-1' }], 100_001, 'settlement-too-large'],
    [[{ order: 'BT-1' }], -1, 'amount-invalid'],
    [[{ order: 'BT-1', amount: 0.5 }], 0, 'amount-invalid'],
  ])('of %j for %d is refused as %s', (listed, received, code) => {
    expect(() => settle(waiting, listed, { received })).toThrow(code);
  });
});
