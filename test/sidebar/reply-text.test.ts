import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { replyText } from '../../src/sidebar/messages/reply-text.ts';
import { sidebarWords } from '../../src/words/sidebar.ts';
import { product, repliesView } from './harness/messages.ts';

const words = sidebarWords('id').messages;
const chosen = { reply: 'prices', level: 'retail' } as const;

describe('the price list', () => {
  it('holds at most 2,000 characters, its link too, and tells how many products it leaves out', () => {
    const names = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), { maxLength: 200 });
    fc.assert(
      fc.property(names, (some) => {
        const view = repliesView('id', { products: some.map((name) => product(name, 75_000)) });
        const { text, href, fewer } = replyText(view, chosen, words, 'id');
        expect(text.length).toBeLessThanOrEqual(2_000);
        expect(href.length).toBeLessThanOrEqual(2_000);
        const count = text.split('\n').filter((line) => line.startsWith('• ')).length;
        const left = Number(/dan (\d+) produk lain/.exec(text)?.[1] ?? 0);
        if (some.every((name) => !/[\n\r•]|produk lain/.test(name))) expect(count + left).toBe(some.length);
        expect(fewer).toBeGreaterThanOrEqual(0);
        expect(fewer).toBeLessThanOrEqual(count);
      }),
      { numRuns: 60 },
    );
  });

  it('tells the prices of the level, and leaves out what has none', () => {
    const view = repliesView('id', {
      products: [product('Kopi', 75_000, { reseller: 70_000 }), product('Contoh', null)],
    });
    expect(replyText(view, { ...chosen, level: 'reseller' }, words, 'id').text).toContain(
      '\n\n• Kopi: Rp70.000\n\n',
    );
  });
});

describe('a quick reply', () => {
  it('is the shop’s own text where there is one, else the usual one', () => {
    const texts = { prices: '', ordering: '', paying: 'Bayar ke {rekening} / {metode}', shipping: '' };
    const view = repliesView('id', { texts });
    expect(replyText(view, { ...chosen, reply: 'paying' }, words, 'id').text).toBe(
      'Bayar ke BCA 1234567890 a.n. Siti Rahma / Transfer Bank, QRIS',
    );
    expect(replyText(view, { ...chosen, reply: 'shipping' }, words, 'id').text).toContain(
      'Kami kirim lewat JNE, SiCepat.\n\nYang lunas sebelum jam 15.00',
    );
  });

  it('leaves out what the shop has not said', () => {
    const view = repliesView('id', { accounts: [], products: [], greeting: '' });
    expect(replyText(view, { ...chosen, reply: 'paying' }, words, 'id').text).toBe(
      'Pembayaran ke Toko Kopi Nusantara bisa lewat Transfer Bank, QRIS.\n\nKalau sudah bayar, mohon kirim buktinya di sini ya.',
    );
    const own = repliesView('id', { couriers: [] });
    expect(replyText(own, { ...chosen, reply: 'shipping' }, words, 'id').text).toMatch(
      /^Ongkir dan lama kirim/,
    );
    expect(replyText(view, chosen, words, 'id').text).toMatch(/^Halo, ini daftar harga/);
  });
});
