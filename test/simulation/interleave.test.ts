import { expect, it } from 'vitest';
import { interleave } from './interleave.ts';

it('what is done at once is booked once, and every loser is told', { timeout: 240_000 }, async () => {
  const { row, found } = await interleave.run({ seeds: 1, most: 130 });
  console.log(
    `interleave: ${row.points} of ${row.of} points in ${row.seconds} s; the rest: npm run simulate -- --only interleave`,
  );
  expect(found).toEqual([]);
  expect(row.coverage).toBe(1);
});
