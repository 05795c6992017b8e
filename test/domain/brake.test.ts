import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Change, permutedRows, previewOf } from '../../src/domain/brake.ts';

const STEPS = ['awaiting', 'processing', 'packed', 'shipped', 'completed'] as const;

const status = (row: number, booked: string, typed: string): Change => ({
  row,
  column: 'status',
  typed,
  booked,
});

/** Changes of a column whose values came to stand in another order; rows that kept theirs are none. */
const shuffled = (booked: readonly string[], typed: readonly string[], top = 2): Change[] =>
  booked.flatMap((value, i) => (typed[i] === value ? [] : [status(top + i, value, typed[i] ?? '')]));

const permuted = fc
  .array(fc.constantFrom(...STEPS), { minLength: 3, maxLength: 60 })
  .chain((booked) =>
    fc.tuple(
      fc.constant(booked),
      fc.shuffledSubarray(booked, { minLength: booked.length, maxLength: booked.length }),
    ),
  )
  .map(([booked, typed]) => shuffled(booked, typed))
  .filter((changes) => changes.length >= 3);

describe('values permuted among rows', () => {
  it('are all held, with an edit event or without', () => {
    fc.assert(
      fc.property(permuted, fc.boolean(), (changes, told) => {
        expect([...permutedRows(changes, told)].sort((a, b) => a - b)).toEqual(changes.map(({ row }) => row));
      }),
    );
  });

  it('are found between refused requests that stood there before', () => {
    fc.assert(
      fc.property(permuted, (changes) => {
        const before = status(1, 'completed', 'lost');
        const after = status(900, 'completed', 'somewhere');
        // In the order of the sheet, however they are told of.
        const [first = before, ...rest] = changes;
        const held = permutedRows([first, after, ...rest, before], false);
        expect(changes.every(({ row }) => held.has(row))).toBe(true);
        expect(held.has(1) || held.has(900)).toBe(false);
      }),
    );
  });

  it('are never seen where every row goes forward', () => {
    const forward = fc
      .tuple(fc.nat(STEPS.length - 2), fc.nat(STEPS.length - 2))
      .map(
        ([from, by]) => [STEPS[from] ?? '', STEPS[Math.min(from + 1 + by, STEPS.length - 1)] ?? ''] as const,
      );
    fc.assert(
      fc.property(fc.array(forward, { maxLength: 80 }), fc.boolean(), (moves, told) => {
        const changes = moves.map(([from, to], i) => status(i + 2, from, to));
        expect(permutedRows(changes, told).size).toBe(0);
      }),
    );
  });

  it('are looked for in each column on its own, and the other rows go on', () => {
    const pay = [
      { row: 2, column: 'pay', typed: 'Lunas', booked: '' },
      { row: 8, column: 'pay', typed: 'Lunas', booked: '' },
    ];
    const held = permutedRows([...pay, ...shuffled(['packed', 'shipped'], ['shipped', 'packed'], 8)], false);
    expect([...held]).toEqual([8, 9]);
    const across = [status(2, 'a', 'b'), { ...status(3, 'b', 'a'), column: 'pay' }];
    expect(permutedRows(across, false).size).toBe(0);
  });

  it('are three at least where an edit event told of them, and two where none did', () => {
    const three = shuffled(['packed', 'shipped', 'completed'], ['shipped', 'completed', 'packed']);
    expect(permutedRows(three, true).size).toBe(3);
    expect(permutedRows([], true).size).toBe(0);
    expect(permutedRows(three.slice(0, 1), false).size).toBe(0);
  });

  it('are found on both sides of others that are', () => {
    const forward = [status(20, 'packed', 'shipped'), status(60, 'packed', 'shipped')];
    const swaps = [2, 40, 80].map((row) => shuffled(['a', 'b', 'c'], ['b', 'c', 'a'], row));
    const [first = [], second = [], third = []] = swaps;
    const held = permutedRows([...third, ...forward, ...second, ...first], true);
    expect([...held].sort((a, b) => a - b)).toEqual([2, 3, 4, 40, 41, 42, 80, 81, 82]);
  });

  it('are held in the longest stretch, and what comes after it goes on', () => {
    const steps = ['ab', 'bc', 'cb', 'ba', 'ac'].map(([from = '', to = ''], i) => status(i + 2, from, to));
    expect([...permutedRows(steps, true)]).toEqual([2, 3, 4, 5]);
  });

  it('are a slip put right when one paste swaps two rows', () => {
    const swap = shuffled(['packed', 'shipped'], ['shipped', 'packed']);
    expect(permutedRows(swap, true).size).toBe(0);
    expect(permutedRows([status(1, 'packed', 'completed'), ...swap], true).size).toBe(0);
    expect(permutedRows(swap, false).size).toBe(2);
  });
});

describe('the preview', () => {
  it('counts rows and changes, names the commonest values, first and last row', () => {
    const changes = [
      ...Array.from({ length: 5 }, (_, i) => status(10 + i, 'processing', 'shipped')),
      status(40, 'packed', 'shipped'),
      { row: 12, column: 'pay', typed: 'Lunas', booked: '' },
    ];
    expect(previewOf(changes)).toEqual({
      rows: 6,
      changes: 7,
      values: [
        { column: 'status', typed: 'shipped', count: 6 },
        { column: 'pay', typed: 'Lunas', count: 1 },
      ],
      first: 10,
      last: 40,
    });
  });

  it('names four values, however many there are', () => {
    const typed = ['a', 'b', 'b', 'c', 'c', 'c', 'd', 'd', 'd', 'd', 'e', 'e', 'e', 'e', 'e'];
    const { values } = previewOf(typed.map((value, i) => status(i + 2, '', value)));
    expect(values.map((value) => [value.typed, value.count])).toEqual([
      ['e', 5],
      ['d', 4],
      ['c', 3],
      ['b', 2],
    ]);
  });
});
