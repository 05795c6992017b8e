import { expect, it } from 'vitest';
import { year } from './year.ts';

it('loses no acknowledged order and doubles no mail in four days of a year', {
  timeout: 120_000,
}, async () => {
  const { row, found } = await year.run({ seeds: 1, part: 0.01 });
  console.info(`year: ${row.points} of ${row.of} hours, ${row.seconds} s`);
  expect(found).toEqual([]);
  expect(row.coverage).toBeGreaterThanOrEqual(0.6);
});
