import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate, templateFault } from '../../src/domain/template.ts';

describe('a template', () => {
  it('knows its holes in both languages, however they are typed', () => {
    const values = { name: 'Kak Sari', order: 'BT-0001' };
    expect(fillTemplate('Halo {nama}, { ORDER }', values)).toBe('Halo Kak Sari, BT-0001');
    expect(templateFault('Halo {nama}, { ORDER }', 'order')).toBeUndefined();
  });

  it('is faulty with a hole nobody knows, without the one it needs, or too long', () => {
    expect(templateFault('Halo {namma}')).toBe('{namma}');
    expect(templateFault('Halo {nama}', 'order')).toBe('{pesanan} / {order}');
    expect(templateFault('x'.repeat(901))).toBe('901 > 900');
  });

  it('leaves out a line of which nothing is known', () => {
    expect(fillTemplate('{nama}\nResi: {resi}\nLacak: {lacak}', { name: 'Sari', tracking: 'JT1' })).toBe(
      'Sari\nResi: JT1',
    );
  });

  it('says what is filled in to the letter, and never reads it as a template', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), (name) => {
        const text = name.replace(/[\r\n]/g, ' ');
        expect(fillTemplate('a {nama} b', { name: `<${text}>` })).toBe(`a <${text}> b`);
      }),
    );
    expect(fillTemplate('{nama}', { name: '{toko} $&' })).toBe('{toko} $&');
  });
});
