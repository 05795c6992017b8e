import { expect, it } from 'vitest';
import { injection } from './injection.ts';
import { mailFaults, skeleton } from './injection-checks.ts';
import { hostileStrings, NASTY } from './injection-strings.ts';

it('reads back a part of ten thousand strings from every sink', { timeout: 120_000 }, async () => {
  const { row, found } = await injection.run({ seeds: 1, part: 0.05, stopAfter: 3 });
  console.info(`injection: ${row.points} of ${row.of} batches of 50 strings, ${row.seconds} s`);
  expect(found).toEqual([]);
});

it('reads back the list of known attacks', { timeout: 60_000 }, async () => {
  const batches = Math.ceil(NASTY.length / 50);
  for (let i = 0; i < batches; i += 1) {
    const { found } = await injection.run({ seeds: 1, slice: { index: i, of: 200 } });
    expect(found).toEqual([]);
  }
});

it('keeps canaries out of logs, errors and properties while services fail', { timeout: 60_000 }, async () => {
  expect((await injection.run({ seeds: 1, only: 'injection/canaries' })).found).toEqual([]);
});

it('has ten thousand different strings, the same for a seed', () => {
  expect(new Set(hostileStrings(10_000, 1)).size).toBe(10_000);
  expect(hostileStrings(300, 2)).toEqual(hostileStrings(300, 2));
});

const mail = {
  id: 1,
  account: '',
  from: '',
  at: '',
  body: '',
  replyTo: '',
  cc: '',
  bcc: '',
  name: 'Toko',
  to: 'a@example.com',
};

it('would notice a tag, a second recipient and a header of two lines', () => {
  const harmless = new Set([skeleton('<p>x</p>')]);
  const plain = { ...mail, subject: 'Pesanan', htmlBody: '<p>y</p>' };
  expect(mailFaults([plain], harmless)).toEqual([]);
  expect(mailFaults([{ ...plain, htmlBody: '<p><b>y</b></p>' }], harmless)).toHaveLength(1);
  expect(mailFaults([{ ...plain, to: 'a@example.com, b@example.com' }], harmless)).toHaveLength(1);
  expect(mailFaults([{ ...plain, subject: 'x\r\nBcc: b@example.com' }], harmless)).toHaveLength(1);
});
