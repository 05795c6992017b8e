import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHUNKS, type JournalRecord, readRecord, writeRecord } from '../../src/tables/journal.ts';
import { freshState } from '../../src/tables/state.ts';

const cell = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((n) => n + 0),
  fc.boolean(),
);
const effect = fc.oneof(
  fc.record({ t: fc.constant('orders'), r: fc.nat(), a: fc.array(cell, { maxLength: 8 }) }),
  fc.record({
    t: fc.constant('stock'),
    k: fc.string(),
    r: fc.nat(),
    c: fc.array(fc.tuple(fc.nat(30), cell, cell), { maxLength: 4 }),
  }),
);
const record: fc.Arbitrary<JournalRecord> = fc.record({
  seq: fc.integer({ min: 1, max: 1e9 }),
  key: fc.string(),
  hash: fc.stringMatching(/^[0-9a-z]{1,7}$/),
  at: fc.nat(),
  answer: fc.string(),
  effects: fc.array(effect, { maxLength: 5 }),
  state: fc.constant(freshState()),
});

describe('a journal record', () => {
  it('reads back as it was written', () => {
    fc.assert(
      fc.property(record, (written) => {
        const cells = writeRecord(written);
        expect(readRecord(cells.slice(0, 4), cells.slice(4))).toEqual(JSON.parse(JSON.stringify(written)));
      }),
    );
  });

  it('never happened when any part of it is missing or changed', () => {
    fc.assert(
      fc.property(record, fc.nat(4), fc.nat(60), (written, part, at) => {
        const cells = writeRecord(written).map(String);
        const text = cells[part] ?? '';
        const cut = at % (text.length + 1);
        const torn = text.slice(0, cut) + text.slice(cut + 1);
        fc.pre(torn !== text && part !== 2);
        const changed: (string | number)[] = cells.map((each, i) =>
          i === part ? torn : i === 0 ? Number(each) : each,
        );
        expect(readRecord(changed.slice(0, 4), changed.slice(4))).toBeUndefined();
      }),
    );
  });

  it('spills over several cells and is refused when it is longer than they hold', () => {
    const long = (size: number): JournalRecord => ({
      seq: 1,
      key: 'k',
      hash: 'h',
      at: 0,
      answer: '',
      effects: [{ t: 'orders', r: 2, a: ['x'.repeat(size)] }],
      state: freshState(),
    });
    expect(writeRecord(long(100_000)).slice(4)).toHaveLength(3);
    expect(writeRecord(long(100_000)).every((each) => String(each).length <= 50_000)).toBe(true);
    expect(() => writeRecord(long(50_000 * CHUNKS))).toThrow(RangeError);
  });
});
