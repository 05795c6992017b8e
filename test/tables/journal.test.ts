import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CHUNKS,
  checksum,
  type JournalRecord,
  readRecord,
  readRingEntry,
  writeRecord,
} from '../../src/tables/journal.ts';
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

  /** A record whose payload has that many characters. */
  const sized = (size: number): JournalRecord => {
    const of = (text: string): JournalRecord => ({
      seq: 1,
      key: 'k',
      hash: 'h',
      at: 0,
      answer: '',
      effects: [{ t: 'orders', r: 2, a: [text] }],
      state: freshState(),
    });
    const empty = writeRecord(of('')).slice(4).join('').length;
    return of('x'.repeat(size - empty));
  };

  it('spills over several cells, each well below what a cell holds', () => {
    expect(writeRecord(sized(45_000)).slice(4)).toHaveLength(1);
    expect(writeRecord(sized(45_001)).slice(4)).toHaveLength(2);
    expect(writeRecord(sized(100_000)).slice(4)).toHaveLength(3);
    expect(writeRecord(sized(100_000)).every((each) => String(each).length <= 50_000)).toBe(true);
  });

  it('is refused when it is longer than its cells hold, and not a character before', () => {
    const whole = writeRecord(sized(45_000 * CHUNKS));
    expect(whole.slice(4)).toHaveLength(CHUNKS);
    expect(readRecord(whole.slice(0, 4), whole.slice(4))?.effects).toHaveLength(1);
    expect(() => writeRecord(sized(45_000 * CHUNKS + 1))).toThrow(
      new RangeError(`journal record of ${45_000 * CHUNKS + 1} characters`),
    );
  });

  it('never happened when its number has become a text', () => {
    const [seq, ...others] = writeRecord(sized(2_000));
    expect(readRecord([String(seq), ...others.slice(0, 3)], others.slice(3))).toBeUndefined();
  });

  it('is known by its light cells alone', () => {
    fc.assert(
      fc.property(record, (written) => {
        const { seq, key, hash, at, answer } = written;
        expect(readRingEntry(writeRecord(written).slice(0, 4))).toEqual({ seq, key, hash, at, answer });
      }),
    );
    expect(readRingEntry(['', '', '', ''])).toBeUndefined();
    expect(readRingEntry(['1', 'k', 'sum|h|5', ''])).toBeUndefined();
    // A seal somebody emptied by hand.
    expect(readRingEntry([1, 'k', '', 'yes'])).toEqual({ seq: 1, key: 'k', hash: '', at: 0, answer: 'yes' });
  });
});

it('tells texts apart by the published sums of FNV-1a', () => {
  const published = { '': 0x811c9dc5, a: 0xe40c292c, foobar: 0xbf9cf968 };
  for (const [text, sum] of Object.entries(published)) expect(checksum(text)).toBe(sum.toString(36));
});
