import { expect, it } from 'vitest';
import { commandCount, model } from './model.ts';

it('holds the book against the model in a part of the thousand runs', { timeout: 120_000 }, async () => {
  const { row, found } = await model.run({ seeds: 1, part: 0.04, stopAfter: 3 });
  console.info(`model: ${row.points} of ${row.of} runs, ${row.seconds} s`);
  expect(found).toEqual([]);
  expect(row.points).toBeGreaterThanOrEqual(35);
});

it('has twenty commands and more', () => {
  expect(commandCount).toBeGreaterThanOrEqual(20);
});
