import { expect, it } from 'vitest';
import { edits } from './edits.ts';

it('a person who types meanwhile loses nothing, or the conflict is listed', {
  timeout: 240_000,
}, async () => {
  const { row, found } = await edits.run({ seeds: 1, most: 100 });
  console.log(
    `edits: ${row.points} of ${row.of} points in ${row.seconds} s; the rest: npm run simulate -- --only edits`,
  );
  expect(found).toEqual([]);
  expect(row.coverage).toBe(1);
});
