import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isoWeek, serialToDay } from '../../src/domain/calendar.ts';
import { addDemand, packLevel, unpackLevel, type WeekUnits } from '../../src/domain/packed-level.ts';

const weeks = fc.integer({ min: 2, max: 100_000 }).map((serial) => isoWeek(serialToDay(serial)));
const units = fc.integer({ min: -1e12, max: 1e12 });
const demand = fc
  .uniqueArray(fc.tuple(weeks, units), { maxLength: 6, selector: ([week]) => week })
  .map((all): WeekUnits[] => all.sort(([a], [b]) => (a < b ? 1 : -1)));
const sku = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('', ';', 'L1,2;A', 'A;B,4cd3:1', '=A1', 'a\nb'),
);
const levels = fc.record({ sku, onHand: units, allocated: units, demand });

describe('a packed level', () => {
  it('reads as the level it was packed from, whatever the SKU', () => {
    fc.assert(
      fc.property(levels, (level) => {
        expect(unpackLevel(packLevel(level))).toEqual(level);
      }),
    );
  });

  it('is the only text for its level', () => {
    const near = fc.oneof(
      fc.stringMatching(/^L-?\d{1,3},-?\d{1,3}(,[0-9a-z]{4}:-?\d{1,2}){0,2};[A-Z]?$/),
      fc.string(),
    );
    fc.assert(
      fc.property(near, (text) => {
        const level = unpackLevel(text);
        if (level) expect(packLevel(level)).toBe(text);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is short and begins with a letter', () => {
    const packed = packLevel({
      sku: 'KOPI-250',
      onHand: 12,
      allocated: 3,
      demand: [
        ['2026-W47', 7],
        ['2026-W46', 5],
      ],
    });
    expect(packed).toBe('L12,3,4cd3:7,4cd2:5;KOPI-250');
  });

  it.each([
    '',
    'L',
    'L1,2',
    'L01,2;A',
    'L1.5,2;A',
    'L1,2,4cd3;A',
    'L1,2,4cd3:;A',
    'L1,2,0000:1;A',
    'L1,2,zzzz:1;A',
    '12',
    'l1,2;A',
  ])('%j is none', (text) => {
    expect(unpackLevel(text)).toBeUndefined();
  });
});

describe('demand', () => {
  it('grows in its week and keeps the six newest', () => {
    let all: WeekUnits[] = [];
    for (const week of [
      '2026-W46',
      '2026-W47',
      '2026-W46',
      '2026-W52',
      '2026-W48',
      '2026-W49',
      '2026-W50',
      '2026-W51',
    ])
      all = addDemand(all, week, 2);
    expect(all).toEqual([
      ['2026-W52', 2],
      ['2026-W51', 2],
      ['2026-W50', 2],
      ['2026-W49', 2],
      ['2026-W48', 2],
      ['2026-W47', 2],
    ]);
    expect(addDemand(all, '2026-W52', -2)[0]).toEqual(['2026-W52', 0]);
  });
});
