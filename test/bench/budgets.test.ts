import { describe, expect, test } from 'vitest';
import { quickGroups } from '../../bench/groups.ts';
import { judge } from '../../bench/targets.ts';

describe('what is promised holds on small books', () => {
  test.each(quickGroups)('$ids', async ({ ids, measure }) => {
    const rows = judge(await measure());
    expect(rows.filter(({ ok }) => !ok)).toEqual([]);
    expect(rows.map(({ id }) => id).sort()).toEqual([...ids].sort());
  });
});

describe('a figure is judged', () => {
  test('by its target', () => {
    expect(judge({ 'status-reads': 7, 'digest-calls': 26 })).toEqual([
      { id: 'status-reads', figure: 7, target: 7, ok: true },
      { id: 'digest-calls', figure: 26, target: 25, ok: false },
    ]);
  });

  test('also by whether it grows with the book', () => {
    const rows = judge({ 'order-cells@1000': 10_000, 'order-cells@50000': 10_101 });
    expect(rows.map(({ ok }) => ok)).toEqual([false, false]);
  });

  test('only when something was promised', () => {
    expect(() => judge({ 'order-smiles': 1 })).toThrow('order-smiles');
  });
});
