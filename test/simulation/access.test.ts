import { expect, it } from 'vitest';
import { access, wrongAnswer } from './access.ts';
import { bundleOf } from './shop-states.ts';

it('answers a part of ten thousand random calls in words and writes nothing', {
  timeout: 60_000,
}, async () => {
  const { row, found } = await access.run({ seeds: 1, part: 0.1, only: 'access/calls' });
  console.info(`access: ${row.points} of ${row.of} batches of 100 calls, ${row.seconds} s`);
  expect(found).toEqual([]);
});

it('has few doors, and each method of the sidebar has its schema', { timeout: 30_000 }, async () => {
  expect((await access.run({ seeds: 1, only: 'access/doors' })).found).toEqual([]);
});

it('leaves nothing half done by people without the right to a tab', { timeout: 60_000 }, async () => {
  expect((await access.run({ seeds: 1, only: 'access/rights' })).found).toEqual([]);
});

it('would notice a stack trace, a bug and what is no answer', () => {
  const error = (code: string, message: string) => JSON.stringify({ ok: false, error: { code, message } });
  expect(wrongAnswer(error('bad-request', 'Tutup lalu buka lagi.'))).toBe('');
  expect(wrongAnswer(error('bug', 'Ada gangguan.'))).not.toBe('');
  expect(wrongAnswer(error('x', 'TypeError: a is undefined'))).not.toBe('');
  expect(wrongAnswer(error('x', 'x at rpc (Code.js:12)'))).not.toBe('');
  expect(wrongAnswer('nothing')).not.toBe('');
  expect(wrongAnswer(null)).not.toBe('');
});

it('would notice one more global that writes', { timeout: 60_000 }, async () => {
  const bundle = bundleOf();
  const code = `${bundle['Code.js']}\nfunction dropTables() {}`;
  const { found } = await access.run({
    seeds: 1,
    only: 'access/doors',
    bundle: { ...bundle, 'Code.js': code },
  });
  expect(found.map(({ what }) => what).join()).toContain('the global dropTables');
});
