import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type LineMoney,
  lineNet,
  type OrderMoney,
  splitLine,
  splitMoney,
  totalOf,
} from '../../src/domain/split-order.ts';

const amount = fc.integer({ min: 0, max: 50_000_000 });

/** A line whose discount is no larger than what it comes to, and how many of its pieces go. */
const cutLine = fc
  .record({ quantity: fc.integer({ min: 1, max: 500 }), price: fc.integer({ min: 0, max: 900_000 }) })
  .chain(({ quantity, price }) =>
    fc.record({
      line: fc
        .integer({ min: 0, max: quantity * price })
        .map((discount): LineMoney => ({ quantity, price, discount })),
      going: fc.integer({ min: 0, max: quantity }),
    }),
  );

/** An order with its lines cut in two. */
const cutOrder = fc
  .record({ cuts: fc.array(cutLine, { minLength: 1, maxLength: 8 }), contained: fc.boolean() })
  .chain(({ cuts, contained }) => {
    const subtotal = cuts.reduce((sum, { line }) => sum + lineNet(line), 0);
    return fc
      .record({
        discount: fc.integer({ min: 0, max: subtotal }),
        ...{ shipping: amount, shippingCost: amount, insurance: amount, packing: amount },
        ...{ tax: amount, uniqueCode: fc.integer({ min: 0, max: 999 }), paid: amount },
      })
      .map((rest) => ({ cuts, contained, order: { subtotal, ...rest } satisfies OrderMoney }));
  });

const split = ({ cuts, contained, order }: typeof cutOrder extends fc.Arbitrary<infer T> ? T : never) => {
  const lines = cuts.map(({ line, going }) => splitLine(line, going));
  const net = (at: 0 | 1) => lines.reduce((sum, line) => sum + lineNet(line[at]), 0);
  return { lines, parts: splitMoney(order, [net(0), net(1)], contained) };
};

it('an order comes to its goods less the discount, with all that is charged on top', () => {
  const order = { subtotal: 100_000, discount: 20_000, shipping: 3_000, shippingCost: 9 };
  const rest = { insurance: 400, packing: 50, tax: 8_000, uniqueCode: 6, paid: 9 };
  expect(totalOf({ ...order, ...rest }, false)).toBe(91_456);
  expect(totalOf({ ...order, ...rest }, true)).toBe(83_456);
  expect(lineNet({ quantity: 3, price: 500, discount: 100 })).toBe(1_400);
});

describe('an order split in two', () => {
  it('has in each part lines that sum to the old ones, none dearer than its pieces', () => {
    fc.assert(
      fc.property(cutLine, ({ line, going }) => {
        const [stays, goes] = splitLine(line, going);
        expect(stays.quantity + goes.quantity).toBe(line.quantity);
        expect(stays.discount + goes.discount).toBe(line.discount);
        expect(lineNet(stays) + lineNet(goes)).toBe(lineNet(line));
        for (const part of [stays, goes]) expect(lineNet(part)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('sums to the whole in every amount and in its total', () => {
    fc.assert(
      fc.property(cutOrder, (cut) => {
        const [stays, goes] = split(cut).parts;
        for (const name of Object.keys(cut.order) as (keyof OrderMoney)[])
          expect([name, stays[name] + goes[name]]).toEqual([name, cut.order[name]]);
        expect(totalOf(stays, cut.contained) + totalOf(goes, cut.contained)).toBe(
          totalOf(cut.order, cut.contained),
        );
      }),
    );
  });

  it('has no part below zero, and no discount larger than its goods', () => {
    fc.assert(
      fc.property(cutOrder, (cut) => {
        for (const part of split(cut).parts) {
          for (const money of Object.values(part)) expect(money).toBeGreaterThanOrEqual(0);
          expect(part.discount).toBeLessThanOrEqual(part.subtotal);
        }
      }),
    );
  });

  it('is paid in both parts when it was paid', () => {
    fc.assert(
      fc.property(cutOrder, (cut) => {
        const paid = { ...cut.order, paid: totalOf(cut.order, cut.contained) };
        for (const part of split({ ...cut, order: paid }).parts)
          expect(part.paid).toBe(totalOf(part, cut.contained));
      }),
    );
  });

  it('leaves the unique code with the part the customer knows', () => {
    const money = { subtotal: 300, discount: 0, shipping: 10, shippingCost: 0, insurance: 0, packing: 0 };
    const [stays, goes] = splitMoney({ ...money, tax: 0, uniqueCode: 77, paid: 0 }, [100, 200], false);
    expect([stays.uniqueCode, goes.uniqueCode]).toEqual([77, 0]);
    expect([stays.shipping, goes.shipping]).toEqual([3, 7]);
  });

  it('is taxed where its goods cost something once the discount is off', () => {
    const none = { shipping: 0, shippingCost: 0, insurance: 0, packing: 0, uniqueCode: 0, paid: 0 };
    const parts = splitMoney({ ...none, subtotal: 2, discount: 1, tax: 10 }, [1, 1], false);
    for (const { subtotal, discount, tax } of parts) expect(tax).toBe(10 * (subtotal - discount));
  });
});
