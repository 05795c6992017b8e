import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type AShop, aShop, place, stockOf } from './a-shop.ts';

let s: AShop;
beforeEach(async () => {
  s = await aShop();
});
afterEach(() => s.shop.close());

describe('two people and one last piece', () => {
  it('sell it once; the other reads what is left', async () => {
    const answers = await Promise.all([place(s.owner, [['TEH-MLT', 1]]), place(s.siti, [['TEH-MLT', 1]])]);
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    const refused = answers.find(({ ok }) => !ok)?.error;
    expect(refused).toMatchObject({
      code: 'not-enough',
      fields: { 'lines.0.quantity': expect.stringContaining('tersisa 0') },
    });
    expect(stockOf(s.shop, 'TEH-MLT')).toMatchObject({ Dibooking: 1, 'Stok Tersedia': 0 });
  });

  it('count duplicate lines of one SKU together', async () => {
    const { error } = await place(s.owner, [
      ['GULA-AREN', 6],
      ['GULA-AREN', 6],
    ]);
    expect(error).toMatchObject({ code: 'not-enough' });
  });
});

describe('the same key', () => {
  it('books once and answers the same again', async () => {
    const send = {
      key: 'samekey0-1',
      customer: { id: 'C-00001', row: 2 },
      lines: [{ sku: 'KOPI-250', quantity: 1 }],
    };
    const answers = [
      await s.owner.rpc('placeOrder', send),
      await s.owner.rpc('placeOrder', send),
      await s.siti.rpc('placeOrder', send),
    ];
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
    expect(stockOf(s.shop, 'KOPI-250')).toMatchObject({ Dibooking: 1 });
    const other = await s.owner.rpc('placeOrder', { ...send, lines: [{ sku: 'KOPI-250', quantity: 2 }] });
    expect(other).toMatchObject({ ok: false, error: { code: 'key-reused' } });
  });
});
