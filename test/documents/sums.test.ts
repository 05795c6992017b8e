import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phoneText, senderOf, weightText } from '../../src/documents/paper.ts';
import { sumRows, taxWithin } from '../../src/documents/sums.ts';
import { priceOrder } from '../../src/domain/pricing.ts';
import { anOrder, aView } from './a-view.ts';

const amount = fc.integer({ min: 0, max: 50_000_000 });

describe('what leads to the total', () => {
  it('sums to it, whatever the order bears and whether prices contain the tax', () => {
    const lines = fc.array(fc.record({ quantity: fc.integer({ min: 1, max: 50 }), price: amount }), {
      minLength: 1,
      maxLength: 8,
    });
    const charges = fc.record({
      percent: fc.integer({ min: 0, max: 100 }),
      shipping: amount,
      insurance: amount,
      packing: amount,
      uniqueCode: fc.integer({ min: 0, max: 999 }),
      tax: fc.option(
        fc.record({ numerator: fc.constant(11), denominator: fc.constant(100), inclusive: fc.boolean() }),
        {
          nil: undefined,
        },
      ),
    });
    fc.assert(
      fc.property(lines, charges, (wanted, given) => {
        const priced = priceOrder(wanted, given);
        const order = anOrder('id', { ...given, ...priced, lines: [] as never });
        const rows = sumRows({ ...order, tax: priced.tax, total: priced.total, subtotal: priced.subtotal });
        expect(rows.reduce((sum, { minor }) => sum + minor, 0)).toBe(priced.total);
        expect(rows.map(({ name }) => name)).not.toContain('adjustment');
        expect(rows.slice(1).every(({ minor }) => minor !== 0)).toBe(true);
        const within = taxWithin({
          ...order,
          tax: priced.tax,
          total: priced.total,
          subtotal: priced.subtotal,
        });
        expect(within).toBe(given.tax?.inclusive === true ? priced.tax : 0);
      }),
    );
  });

  it('says so where a person changed the total by hand', () => {
    const order = anOrder('id');
    const rows = sumRows({ ...order, total: order.total - 500 });
    expect(rows.at(-1)).toEqual({ name: 'adjustment', minor: -500 });
  });
});

describe('small things on paper', () => {
  it.each([
    ['+6281299988877', '0812-9998-8877'],
    ['+628123456789', '0812-3456-789'],
    ['+6581234567', '+6581234567'],
    ['', ''],
  ])('the phone %s reads %s', (phone, text) => {
    expect(phoneText(phone)).toBe(text);
  });

  it('weights are grams, then kilos with the decimals of the language', () => {
    expect([
      weightText(850, 'id'),
      weightText(1_250, 'id'),
      weightText(1_250, 'en'),
      weightText(2_000, 'id'),
    ]).toEqual(['850 g', '1,25 kg', '1.25 kg', '2 kg']);
  });

  it('the sender is the dropshipper where there is one, with no address of the shop', () => {
    const order = anOrder('id', { dropship: { name: 'Butik Melati', phone: '08111' } });
    expect(senderOf(aView('id', []), order)).toEqual({ name: 'Butik Melati', phone: '08111', address: '' });
    expect(senderOf(aView('id', []), anOrder('id')).name).toBe('Toko Kopi Nusantara');
  });
});
