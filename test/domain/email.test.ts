import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isEmail } from '../../src/domain/email.ts';

it.each([
  'sari@toko.example',
  'a.b+c@sub.example.co.id',
  "o'brien@example.com",
  'x@xn--bcher-kva.example',
  `a@${`${'b'.repeat(60)}.`.repeat(4)}examples`,
])('%s is an address', (text) => {
  expect(isEmail(text)).toBe(true);
});

it.each([
  '',
  'sari',
  '@toko.example',
  'sari@',
  'sari@toko',
  'sari@toko.',
  'sari@.example',
  'sari@-toko.example',
  '.sari@toko.example',
  'sa..ri@toko.example',
  'sari@toko.example ',
  'sari@toko.example\n',
  'sari@toko.example\nBcc: x@y.example',
  'a@b.example,c@d.example',
  'a@b.example;c@d.example',
  'Sari <sari@toko.example>',
  '"sari"@toko.example',
  'sari@[127.0.0.1]',
  'sari(x)@toko.example',
  'sari@toko.c',
  `${'a'.repeat(65)}@toko.example`,
  `a@${'b'.repeat(64)}.example`,
  `ab@${`${'b'.repeat(60)}.`.repeat(4)}examples`,
])('%j is none', (text) => {
  expect(isEmail(text)).toBe(false);
});

it('an address can hold nothing that could add a recipient', () => {
  const bad = fc.constantFrom(
    ',',
    ';',
    '"',
    '<',
    '>',
    '(',
    ')',
    '[',
    ']',
    ' ',
    '\t',
    '\r',
    '\n',
    '\u0000',
    '\u007f',
    '@',
    ':',
    '\\',
    '\u200b',
  );
  fc.assert(
    fc.property(bad, fc.nat(17), (sign, at) => {
      const address = 'sari@toko.example';
      expect(isEmail(address.slice(0, at) + sign + address.slice(at))).toBe(false);
    }),
  );
});
