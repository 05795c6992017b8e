import { expect, it } from 'vitest';
import { crash } from './crash.ts';

it('a fault at any service call leaves the book as if it had not been', { timeout: 240_000 }, async () => {
  const { row, found } = await crash.run({ seeds: 1, most: 220 });
  console.log(
    `crash: ${row.points} of ${row.of} points in ${row.seconds} s; the rest: npm run simulate -- --only crash`,
  );
  expect(found).toEqual([]);
  expect(row.coverage).toBe(1);
});
