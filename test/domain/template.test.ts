import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillTemplate, templateFault } from '../../src/domain/template.ts';

const aboutOrder = [
  ['order', 'pesanan', 'order'],
  ['total', 'total', 'total'],
  ['balance', 'sisa', 'balance'],
  ['due', 'batas', 'due'],
  ['tracking', 'resi', 'tracking'],
  ['link', 'lacak', 'link'],
  ['items', 'isi', 'items'],
] as const;
const anywhere = [
  ['name', 'nama', 'name'],
  ['shop', 'toko', 'shop'],
  ['accounts', 'rekening', 'accounts'],
  ['courier', 'kurir', 'courier'],
] as const;
const inReplies = [
  ['list', 'daftar', 'list'],
  ['methods', 'metode', 'methods'],
  ['hour', 'jam', 'hour'],
] as const;

describe('a hole', () => {
  it.each([...aboutOrder, ...anywhere, ...inReplies])('for the %s is {%s} or {%s}', (hole, id, en) => {
    expect(fillTemplate(`1 {${id}} 2 {${en}} 3`, { [hole]: 'x' })).toBe('1 x 2 x 3');
    expect(templateFault('no hole', hole)).toBe(`{${id}} / {${en}}`);
  });

  it('about an order says nothing in a reply, and the other way round', () => {
    const faults = (holes: typeof aboutOrder | typeof anywhere | typeof inReplies, reply: boolean) =>
      holes.map(([, id]) => templateFault(`{${id}}`, undefined, reply));
    const odd = (holes: typeof aboutOrder | typeof inReplies) => holes.map(([, id]) => `{${id}}`);
    expect(faults(aboutOrder, false).concat(faults(anywhere, false))).toEqual(Array(11).fill(undefined));
    expect(faults(inReplies, true).concat(faults(anywhere, true))).toEqual(Array(7).fill(undefined));
    expect(faults(aboutOrder, true)).toEqual(odd(aboutOrder));
    expect(faults(inReplies, false)).toEqual(odd(inReplies));
  });

  it('nobody knows is left as it stands', () => {
    expect(fillTemplate('Halo {namma}, {nama} {}', { name: 'Sari' })).toBe('Halo {namma}, Sari {}');
    expect(fillTemplate('{a\nb} {nama', { name: 'Sari' })).toBe('{a\nb} {nama');
    expect(templateFault('{a\nb} {nama')).toBeUndefined();
  });
});

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
    expect(templateFault('x'.repeat(900))).toBeUndefined();
    expect(templateFault('{name} {order}', 'order')).toBeUndefined();
  });

  it('leaves out a line of which nothing is known', () => {
    expect(fillTemplate('{nama}\nResi: {resi}\nLacak: {lacak}', { name: 'Sari', tracking: 'JT1' })).toBe(
      'Sari\nResi: JT1',
    );
  });

  it('closes the blank before a hole that stays empty, and no other', () => {
    expect(fillTemplate('Pesanan {pesanan} untuk {nama}.', { order: 'BT-1' })).toBe('Pesanan BT-1 untuk.');
    expect(fillTemplate('{pesanan}  {nama}{toko} ok', { order: 'BT-1', shop: 'T' })).toBe('BT-1 T ok');
    expect(fillTemplate('{pesanan}: {nama}', { order: 'BT-1', name: '' })).toBe('BT-1:');
  });

  it('keeps its paragraphs one blank line apart, without blanks at either end', () => {
    expect(fillTemplate('\r\n  a  \r\n\r\n{nama}\r\n\r\nb \n{toko}\n', {})).toBe('a\n\nb');
    expect(fillTemplate('a\n\n\n\n\nb\nc', {})).toBe('a\n\nb\nc');
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
