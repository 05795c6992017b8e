import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePhone, waLink } from '../../src/domain/phone.ts';

describe('an Indonesian number', () => {
  it.each([
    '081234567890',
    '81234567890',
    '6281234567890',
    '62081234567890',
    '+62 812-3456-7890',
    '+62 0812 3456 7890',
    '+62 (0)812 3456 7890',
    '006281234567890',
    '(+62)812-3456-7890',
    '(+62) 812 3456 7890',
    '0812\u00a03456\u20117890',
    '0812.3456.7890',
    "'081234567890",
    '+081234567890',
    ' 0812 3456 7890 ',
    81234567890,
    6281234567890,
  ])('spelled %j is one number', (text) => {
    expect(parsePhone(text)).toBe('+6281234567890');
  });

  it('has the length such numbers have', () => {
    expect(parsePhone('0812345678')).toBe('+62812345678');
    expect(parsePhone('0812345678901')).toBe('+62812345678901');
    expect(parsePhone('021-5551234')).toBe('+62215551234');
    for (const text of ['081234567', '08123456789012', '0812', '62812', '+62812'])
      expect(parsePhone(text)).toBeUndefined();
  });

  it.each([
    '08**1234567',
    '',
    '-',
    '0812 / 0813',
    'WA 0812345678',
    '0812345678x',
    '++628123456789',
    '0812+345678',
    Number.NaN,
    8123456789.5,
    -81234567890,
  ])('%j is none', (text) => {
    expect(parsePhone(text)).toBeUndefined();
  });

  it('comes back from every spelling of it', () => {
    const rest = fc.stringMatching(/^8[1-9]\d{7,10}$/);
    const spellings = fc.constantFrom('0', '', '62', '+62', '+62 0', '0062', '(+62)', '620');
    const gaps = fc.constantFrom('', ' ', '-', '.', '\u00a0');
    fc.assert(
      fc.property(rest, spellings, gaps, (digits, begin, gap) => {
        const spaced = begin + digits.replace(/(\d{3})(?=\d)/g, `$1${gap}`);
        expect(parsePhone(spaced)).toBe(`+62${digits}`);
      }),
    );
  });
});

describe('a number elsewhere', () => {
  it.each([
    ['US', '(415) 555-2671', '+14155552671'],
    ['US', '1 415 555 2671', '+14155552671'],
    ['SG', '9123 4567', '+6591234567'],
    ['MY', '012-345 6789', '+60123456789'],
    ['DE', '030 123456', '+4930123456'],
    ['de', '+49 (0)30 123456', '+4930123456'],
    ['GB', '020 7946 0958', '+442079460958'],
    ['FR', '01 23 45 67 89', '+33123456789'],
    ['IT', '06 1234567', '+39061234567'],
    ['ID', '+1 415 555 2671', '+14155552671'],
    ['ID', '+353 1 234 5678', '+35312345678'],
    ['XX', '+353 1 234 5678', '+35312345678'],
  ])('of %s, %s, is %s', (country, text, number) => {
    expect(parsePhone(text, country)).toBe(number);
  });

  it('needs its calling code where the country is not known', () => {
    expect(parsePhone('01 234 5678', 'XX')).toBeUndefined();
    expect(parsePhone('+353 12', 'XX')).toBeUndefined();
    expect(parsePhone('+3531234567890123', 'XX')).toBeUndefined();
  });

  it('reads as itself once it is international, whatever the country', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[+0-9() -]{6,20}$/),
        fc.constantFrom('ID', 'US', 'DE', 'XX'),
        (text, country) => {
          const number = parsePhone(text, country);
          if (number === undefined) return;
          expect(number).toMatch(/^\+[1-9]\d{5,14}$/);
          expect(parsePhone(number, 'XX')).toBe(number);
        },
      ),
    );
  });
});

describe('a WhatsApp link', () => {
  it('holds digits and the encoded text', () => {
    expect(waLink('+6281234567890')).toBe('https://wa.me/6281234567890');
    expect(waLink('+6281234567890', "Halo Kak (Sari),\n*siap*'")).toBe(
      'https://wa.me/6281234567890?text=Halo%20Kak%20%28Sari%29%2C%0A%2Asiap%2A%27',
    );
  });

  it('is never longer than 2,000 characters and always decodes to a beginning of the text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 3_000 }),
      fc.string({ unit: 'grapheme', maxLength: 600, size: 'max' }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const link = waLink('+6281234567890', text);
        expect(link.length).toBeLessThanOrEqual(2_000);
        const said = decodeURIComponent(link.split('?text=')[1] ?? '');
        const shown = text.replace(/\p{Surrogate}/gu, '\ufffd');
        expect(said === shown || (said.endsWith('…') && shown.startsWith(said.slice(0, -1)))).toBe(true);
      }),
    );
    expect(waLink('+6281234567890', '😀'.repeat(500))).toMatch(/%E2%80%A6$/);
    expect(waLink('+6281234567890', 'a\ud83d')).toMatch(/a%EF%BF%BD$/);
  });
});
