import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_COURIERS } from '../../src/domain/couriers.ts';
import type { CatalogueProduct } from '../../src/domain/order-message/catalogue.ts';
import { readOrderMessage } from '../../src/domain/order-message/read-order-message.ts';
import { makeMessages, type Sample } from './order-message-made.ts';
import { marksOf, type Score, scoreOf } from './order-message-score.ts';

function data<T>(name: string): T {
  return JSON.parse(
    readFileSync(new URL(`../data/order-messages/${name}.json`, import.meta.url), 'utf8'),
  ) as T;
}

const options = {
  products: data<CatalogueProduct[]>('catalogue'),
  couriers: DEFAULT_COURIERS.map(({ id }) => id),
  methods: ['Transfer Bank', 'QRIS', 'Dompet Digital', 'Tunai', 'COD'],
};
const read = (text: string) => readOrderMessage(text, options);
const score = (samples: readonly Sample[]): Score =>
  scoreOf(samples.flatMap(({ text, expect: wanted }) => marksOf(text, read(text), wanted)));

const figures = ({ right, fields, share, silent, calm, wrong }: Score): string =>
  [
    `${right} of ${fields} fields right (${(share * 100).toFixed(1)} %), ${silent.length} silently wrong, ${(calm * 100).toFixed(1)} % of the right ones unmarked`,
    ...wrong.map(
      ({ field, wanted, got, certain, message }) =>
        `${certain ? 'SILENT ' : ''}${field}: ${wanted} <> ${got} in ${JSON.stringify(message)}`,
    ),
  ].join('\n');

/** Whatever was read, in one row. */
const everything = (text: string): string => {
  const { lines, parts: _, otherPhones, ...fields } = read(text);
  return [...Object.values(fields), ...otherPhones]
    .map(({ value }) => value)
    .concat(lines.map((line) => line.text))
    .join(' ');
};

const written = data<Sample[]>('written');
const heldOut = data<Sample[]>('held-out');

describe('200 messages in the spelling of customers', () => {
  it.each([
    ['the shapes the reader was written with', [...written, ...makeMessages(200 - 60 - written.length, 11)]],
    ['sixty that were held out while it was written', [...heldOut, ...makeMessages(60 - heldOut.length, 77)]],
  ])('%s: nine of ten fields are right and none is silently wrong', (_, samples) => {
    const result = score(samples);
    expect(result.share, figures(result)).toBeGreaterThanOrEqual(0.9);
    expect(result.silent, figures(result)).toEqual([]);
    expect(result.calm, figures(result)).toBeGreaterThanOrEqual(0.8);
  });
});

describe('a message', () => {
  const order = (text: string) => read(`Nama: Sari\nPesanan: ${text}`).lines;

  it.each([
    ['kopi gayo 250g 2, kopi toraja 250g 1 tidak jadi', 1],
    ['jangan kaos polos putih L 1', 0],
    ['kopi toraja 250g atau 500g 2', 0],
    ['kopi gayo luwak 250g 2', 0],
    ['sandal kulit 2 ukuran 39 dan 40', 0],
    ['kaos polos hitam 2', 0],
    ['kopi gayo 2 kg', 0],
  ])('whose product may be another is marked: %s', (text, at) => {
    expect(order(text)[at]?.doubts).toContain('product');
    expect(order(text)[at]?.candidates.length).toBeGreaterThan(0);
  });

  it.each([
    'abon sapi',
    'abon sapi 2-3',
    'abon sapi 2 tambah 1',
    'abon sapi 0',
    'abon sapi 2 lusin',
    'abon sapi 5000',
    'abon sapi setengah',
  ])('whose quantity may be another is marked: %s', (text) => {
    expect(order(text)[0]).toMatchObject({
      sku: 'ABON-SPI',
      certain: false,
      doubts: expect.arrayContaining(['quantity']),
    });
  });

  it('has lines of a product that nobody sells as well', () => {
    expect(order('payung lipat 2, abon sapi 1')).toMatchObject([
      { sku: undefined, text: 'payung lipat 2', quantity: 2, certain: false },
      { sku: 'ABON-SPI', quantity: 1, certain: true },
    ]);
  });

  it('with two addresses is marked, and talk about one is none', () => {
    const two = read('Alamat rumah: Jl. Cendana 3, Malang\nAlamat kantor: Jl. Ijen 9, Malang');
    expect(two.address?.certain).toBe(false);
    const one = read('Alamat: Jl. Cendana 3, Malang (pagar hitam, titip satpam) ya kak');
    expect(one.address).toMatchObject({
      value: 'Jl. Cendana 3, Malang (pagar hitam, titip satpam)',
      certain: true,
    });
    expect(one.senderName).toBeUndefined();
  });

  it('without a known product, a phone or an address is a note and nothing else', () => {
    expect(read('Kapan buka lagi?')).toEqual({
      otherPhones: [],
      parts: {},
      lines: [],
      note: { value: 'Kapan buka lagi', certain: false, source: [0, 15] },
    });
    expect(read('')).toEqual({ otherPhones: [], parts: {}, lines: [] });
  });

  it('says where each thing stands in it', () => {
    const text = '📝 *Nama* : Budi Hartanto\nHP: 0812-0000-1001';
    const { name, phone } = read(text);
    expect(text.slice(...(name?.source ?? [0, 0]))).toBe('Budi Hartanto');
    expect(text.slice(...(phone?.source ?? [0, 0]))).toBe('0812-0000-1001');
  });

  it('loses no number and no word that is not common talk', () => {
    const common =
      /^(halo|kak|mau|order|assalamualaikum|pagi|min|format|saya|pesan|makasih|terima|kasih|ditunggu|tks|ya)$/i;
    for (const { text, expect: wanted } of makeMessages(200, 5)) {
      const kept = everything(text).toLowerCase();
      for (const word of [wanted.name, ...((wanted.address ?? '').match(/[\p{L}\d]+/gu) ?? [])])
        if (word && !common.test(word)) expect(kept, text).toContain(word.toLowerCase());
    }
  });

  it('of any characters is read without complaint, within its bounds and twice the same', () => {
    const bits = fc.constantFrom(
      'Nama: ',
      'HP',
      '0812',
      '*',
      '\n',
      ', ',
      '/',
      '(',
      ')',
      'Jl. ',
      'Kec. ',
      '40132',
      'kopi gayo',
      ' 2x ',
      '½',
      '🙏',
      'x2',
      '@',
      'dan',
      ' - ',
      'abon',
      'COD?',
      '\u00a0',
      '|',
      'Rp 25.000',
      'e\u0301',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string({ unit: 'grapheme' })), { maxLength: 25 }), (parts) => {
        const text = parts.join('');
        const one = read(text);
        expect(read(text)).toEqual(one);
        const { lines, parts: places, otherPhones, ...fields } = one;
        for (const {
          source: [from, to],
        } of [...lines, ...otherPhones, ...Object.values(fields), ...Object.values(places)]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
        }
        for (const { quantity } of lines) expect(Number.isSafeInteger(quantity) && quantity > 0).toBe(true);
      }),
    );
  });
});
