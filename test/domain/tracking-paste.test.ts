import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ParcelOrder, readTrackingPaste } from '../../src/domain/tracking-paste.ts';

const order = (
  number: string,
  phone: string,
  name: string,
  more: Partial<ParcelOrder> = {},
): ParcelOrder => ({
  number,
  phones: phone === '' ? [] : [phone],
  name,
  tracking: '',
  ...more,
});
const orders = [
  order('BT-0012', '+6281234567890', 'Budi Santoso'),
  order('BT-0013', '+6285711112222', 'Siti Rahma', { otherNumbers: ['2611211ABCDEFG'] }),
  order('BT-0014', '+6285711112222', 'Rina'),
  order('BT-0015', '', 'Anna Wijaya', { tracking: 'JT0000000001' }),
];
/** Order(s) and number of each pair; '?' and the doubts when it is uncertain. */
const read = (text: string, of: readonly ParcelOrder[] = orders) =>
  readTrackingPaste(text, of).pairs.map(({ orders: found, tracking, doubts }) =>
    [found.join('+'), tracking, ...doubts].join(' '),
  );

describe('tracking numbers pasted for many orders', () => {
  it.each([
    'BT-0012\tJT8120174819',
    'JT8120174819\tBT-0012',
    'BT-0012 JT8120174819',
    'bt0012 : jt8120174819',
    'BT-0012, JT8120174819',
    'No. BT 0012 resi: JT8120174819 ya kak',
    'JT8120174819 (BT-0012)',
    '081234567890 JT8120174819',
    '+62 812-3456-7890 = JT8120174819',
    'Budi 0812 3456 7890 / JT8120174819',
    'JT8120174819;6281234567890',
    '81234567890\tJT 8120 1748 19',
    'BT-0012 | 081234567890 | JNT | JT8120174819',
  ])('%j is BT-0012’s, for certain', (text) => {
    expect(read(text)).toEqual(['BT-0012 JT8120174819']);
  });

  it('keeps noughts and tells a phone from a number made of digits', () => {
    expect(read('BT-0012 000593012348')).toEqual(['BT-0012 000593012348']);
    expect(read('081234567890 030205783071')).toEqual(['BT-0012 030205783071']);
    expect(read('030205783071 081234567890')).toEqual(['BT-0012 030205783071']);
    expect(read('BT-0012 88204644301')).toEqual(['BT-0012 88204644301']);
    expect(read("BT-0012\t'000593012348")).toEqual(['BT-0012 000593012348']);
    expect(read('BT-0012 080012345678')).toEqual([]);
  });

  it('reads a courier’s export by its headings', () => {
    const csv = `No,AWB,Tanggal,Penerima,No. HP,Kota
1,030260008408119,21/11/2026,Budi Santoso,0812-3456-7890,Bandung
2,030260008408120,21/11/2026,SITI RAHMA,085711112222,Jakarta
3,,21/11/2026,Tanpa Resi,,Solo
4,030260008408121,21/11/2026,Anna Wijaya,,Medan
5,030260008408122,21/11/2026,Orang Lain,089999999999,Medan`;
    const paste = readTrackingPaste(csv, orders);
    expect(read(csv)).toEqual([
      'BT-0012 030260008408119',
      'BT-0013 030260008408120',
      'BT-0015 030260008408121 name-only number-replaced',
    ]);
    expect(paste.unknown.map(({ line, tracking }) => [line, tracking])).toEqual([[6, '030260008408122']]);
    expect(paste.skipped.map(({ line }) => line)).toEqual([1, 4]);
    expect(paste.pairs[0]?.couriers).toEqual(['JNE']);
  });

  it('by a phone of several orders is for the eye, unless a name or an earlier number leaves one', () => {
    expect(read('085711112222 JT8120174819')).toEqual(['BT-0013+BT-0014 JT8120174819 several-orders']);
    expect(read('085711112222 Rina JT8120174819')).toEqual(['BT-0014 JT8120174819']);
    const half = orders.map((each) =>
      each.number === 'BT-0013' ? { ...each, tracking: 'JT1234567890' } : each,
    );
    expect(read('085711112222 JT8120174819', half)).toEqual(['BT-0014 JT8120174819']);
  });

  it('by a channel’s number, and by a plain number that fills its cell', () => {
    expect(read('2611211ABCDEFG JT8120174819')).toEqual(['BT-0013 JT8120174819']);
    expect(read('12\tJT8120174819', [order('12', '', 'Anna')])).toEqual(['12 JT8120174819']);
    expect(read('ada 12 buah JT8120174819', [order('12', '', 'Anna')])).toEqual([]);
  });

  it('by the line before is for the eye', () => {
    expect(read('BT-0012 Budi\nJT8120174819')).toEqual(['BT-0012 JT8120174819 line-before']);
  });

  it('lists what is doubled, two numbers for one order, unknown and skipped', () => {
    const text = `Resi hari ini
BT-0012 JT8120174819
BT-0013 JT8120174819
BT-0012 JT8120174820
BT-0099 JT8120174821`;
    const paste = readTrackingPaste(text, orders);
    expect(read(text)).toEqual(['BT-0012 JT8120174819 order-doubled', 'BT-0012 JT8120174820 order-doubled']);
    expect(paste.doubled).toEqual([{ line: 3, tracking: 'JT8120174819' }]);
    expect(paste.unknown).toEqual([{ line: 5, tracking: 'JT8120174821', text: 'BT-0099 JT8120174821' }]);
    expect(paste.skipped).toEqual([{ line: 1, text: 'Resi hari ini' }]);
  });

  it('of one parcel for two orders, or over an earlier number, is for the eye', () => {
    expect(read('BT-0012 & BT-0013 JT8120174819')).toEqual(['BT-0012+BT-0013 JT8120174819 several-orders']);
    expect(read('BT-0015 JT8120174819')).toEqual(['BT-0015 JT8120174819 number-replaced']);
    expect(read('BT-0015 JT0000000001')).toEqual(['BT-0015 JT0000000001']);
  });

  it('takes a driver’s live link', () => {
    expect(read('BT-0012 https://gosend.example/aBc123')).toEqual(['BT-0012 https://gosend.example/aBc123']);
  });
});

describe('any paste', () => {
  const couriers = fc.constantFrom(
    (n: string) => `JP${n}`,
    (n: string) => `SPXID0${n}1`,
    (n: string) => `00${n}`,
    (n: string) => `1000${n}`,
    (n: string) => `03026${n}`,
  );
  const serial = fc.integer({ min: 1e9, max: 9_999_999_999 }).map(String);
  const parcels = fc
    .uniqueArray(serial, { minLength: 1, maxLength: 40 })
    .chain((all) => fc.tuple(...all.map((n) => couriers.map((make) => make(n)))))
    .map((numbers) =>
      numbers.map((tracking, at) => ({
        tracking,
        number: `BT-${String(at + 1).padStart(4, '0')}`,
        phone: `8${String(1_111_111_110 + at * 7)}`,
      })),
    );
  const shape = fc.record({
    by: fc.constantFrom('number', 'phone'),
    divider: fc.constantFrom('\t', ' ', ' = ', ', ', ';', ' | '),
    first: fc.boolean(),
    zero: fc.constantFrom('0', '62', '+62'),
  });

  it('gives each number to its own order, whatever the shape', () => {
    fc.assert(
      fc.property(parcels, shape, (all, { by, divider, first, zero }) => {
        const open = all.map(({ number, phone }) => order(number, `+62${phone}`, ''));
        const lines = all.map(({ number, phone, tracking }) => {
          const key = by === 'number' ? number : zero + phone;
          return (first ? [key, tracking] : [tracking, key]).join(divider);
        });
        expect(read(lines.join('\n'), open)).toEqual(
          all.map(({ number, tracking }) => `${number} ${tracking}`),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('never throws, and every line is told of at most once', () => {
    const bits = fc.constantFrom(
      'BT-0012',
      'JT8120174819',
      '081234567890',
      'resi',
      'AWB',
      '\t',
      '\n',
      ',',
      ' ',
      '"',
      'Penerima',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 40 }), fc.string(), (parts, noise) => {
        const { pairs, unknown, doubled, skipped } = readTrackingPaste(parts.join('') + noise, orders);
        const lines = [...pairs, ...unknown, ...doubled, ...skipped].map(({ line }) => line);
        expect(new Set(lines).size).toBe(lines.length);
      }),
      { numRuns: 300 },
    );
  });
});
