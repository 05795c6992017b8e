import { expect, it } from 'vitest';
import { recovery } from './recovery.ts';

it('a fault while recovering from a fault leaves the book as if neither had been', {
  timeout: 600_000,
}, async () => {
  const { row, found } = await recovery.run({ seeds: 1, most: 500 });
  console.log(
    `recovery: ${row.points} of ${row.of} points in ${row.seconds} s; the rest: npm run simulate -- --only recovery`,
  );
  expect(found).toEqual([]);
  expect(row.coverage).toBe(1);
});
