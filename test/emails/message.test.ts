import { fileURLToPath } from 'node:url';
import { createContext, runInContext } from 'node:vm';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { lowStock } from '../../src/emails/low-stock.ts';
import { oneLine, recipient, senderName } from '../../src/emails/message.ts';
import { orderPlaced } from '../../src/emails/order-placed.ts';
import { allMails } from './mails.ts';
import * as views from './views.ts';

describe('a line of a header', () => {
  it.each([
    ['a\r\nBcc: b@example.com', 'a Bcc: b@example.com'],
    ['  a \t b\u2028c\u0007 ', 'a b c'],
    ['\u202egnp.exe', 'gnp.exe'],
    ['half \ud83e', 'half'],
    ['🧵🧵🧵🧵', '🧵🧵…'],
    ['abc', 'abc'],
  ])('%j reads %j', (text, line) => {
    expect(oneLine(text, text.startsWith('🧵') ? 3 : 50)).toBe(line);
  });

  it('a sender’s name holds nothing that ends it', () => {
    expect(senderName('Toko "Melati" <x@y.id>, Jl.\r\nBcc: z')).toBe('Toko Melati x y.id Jl. Bcc z');
  });
});

describe('a mail', () => {
  it.each(['a@b.id, c@d.id', 'a@b.id;c@d.id', 'Budi <a@b.id>', 'a@b', 'budi', '', 'a@b.id\nBcc: c@d.id'])(
    'has no recipient in %j',
    (text) => {
      expect(recipient(text)).toBeUndefined();
      expect(orderPlaced(views.order('id', { mailTo: text }))).not.toHaveProperty('to');
    },
  );

  it('has its one recipient, trimmed', () => {
    expect(orderPlaced(views.order('id', { mailTo: ' budi@example.com ' })).to).toBe('budi@example.com');
    expect(lowStock(views.digest('id'))).not.toHaveProperty('to');
  });

  it('keeps its subject to one line of 150 characters whatever the order is called', () => {
    const { subject } = orderPlaced(views.order('id', { number: `TM\r\nBcc: x${'9'.repeat(500)}` }));
    expect(subject).not.toMatch(/[\r\n]/);
    expect(subject.length).toBeLessThanOrEqual(150);
  });

  it('ends its text with a line break and holds no markup there', () => {
    for (const [, { text }] of allMails()) {
      expect(text).toMatch(/[^\n]\n$/);
      expect(text).not.toMatch(/<\/?[a-z]|&[a-z]+;|undefined|null|NaN/);
    }
  });
});

it('mails are the same in a bare engine without Intl, Buffer, URL and console', () => {
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(new URL('./mails.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'made',
    target: 'es2020',
  });
  const bare = createContext({});
  runInContext('delete globalThis.Intl; delete globalThis.console; delete globalThis.WebAssembly;', bare);
  runInContext(outputFiles[0].text, bare);
  expect(runInContext('typeof Intl + typeof Buffer + typeof URL + typeof console', bare)).toBe(
    'undefined'.repeat(4),
  );
  expect(JSON.parse(runInContext('JSON.stringify(made.allMails())', bare))).toEqual(allMails());
});
