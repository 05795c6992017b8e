import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  dayToSerial,
  formatDay,
  formatTime,
  isDay,
  isoWeek,
  isWorkingDay,
  parseDay,
  previousWeek,
  serialToDay,
  weekDays,
  weekday,
  weekStart,
} from '../../src/domain/calendar.ts';

const days = fc.integer({ min: 2, max: 100_000 }).map(serialToDay);

describe('a civil day', () => {
  it('has the serial a spreadsheet gives it', () => {
    expect(dayToSerial('1899-12-30')).toBe(0);
    expect(dayToSerial('1900-03-01')).toBe(61);
    expect(dayToSerial('2026-11-23')).toBe(46_349);
    expect(serialToDay(46_349.99)).toBe('2026-11-23');
  });

  it('survives the way to a serial and back, and arithmetic is plain', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -20_000, max: 20_000 }), (day, count) => {
        expect(serialToDay(dayToSerial(day))).toBe(day);
        expect(daysBetween(day, addDays(day, count))).toBe(count);
        expect(weekday(addDays(day, 7 * count))).toBe(weekday(day));
      }),
    );
  });

  it('exists or is refused', () => {
    expect(['2026-02-28', '2028-02-29'].every(isDay)).toBe(true);
    expect(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '', 'x'].some(isDay)).toBe(false);
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
  });

  it('is a working day unless the shop rests', () => {
    expect(isWorkingDay('2026-11-23', [1, 2, 3, 4, 5, 6], [])).toBe(true);
    expect(isWorkingDay('2026-11-22', [1, 2, 3, 4, 5, 6], [])).toBe(false);
    expect(isWorkingDay('2026-12-25', [1, 2, 3, 4, 5, 6], ['2026-12-25'])).toBe(false);
  });
});

describe('an ISO week', () => {
  it.each([
    ['2026-11-22', '2026-W47'],
    ['2026-11-23', '2026-W48'],
    ['2027-01-01', '2026-W53'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
  ])('%s lies in %s', (day, week) => {
    expect(isoWeek(day)).toBe(week);
  });

  it('runs from Monday to Sunday and follows the one before it', () => {
    fc.assert(
      fc.property(days, (day) => {
        const week = isoWeek(day);
        const all = weekDays(week);
        expect(all).toContain(day);
        expect(all.map(weekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
        expect(all.every((each) => isoWeek(each) === week)).toBe(true);
        expect(weekStart(week)).toBe(weekStart(day));
        expect(addDays(weekStart(previousWeek(week)), 7)).toBe(weekStart(week));
      }),
    );
  });

  it('that does not exist is refused', () => {
    for (const week of ['2026-W54', '2026-W00', '2025-W53', 'W12'])
      expect(() => weekStart(week)).toThrow(RangeError);
  });
});

describe('days and times as people write them', () => {
  it.each([
    ['2026-08-05', '5 Agustus 2026', '5 August 2026', '5 Agu 2026', '5 Aug 2026'],
    ['2026-11-21', '21 November 2026', '21 November 2026', '21 Nov 2026', '21 Nov 2026'],
  ])('%s', (day, id, en, shortId, shortEn) => {
    expect(formatDay(day, 'id')).toBe(id);
    expect(formatDay(day, 'en')).toBe(en);
    expect(formatDay(day, 'id', 'short')).toBe(shortId);
    expect(formatDay(day, 'en', 'short')).toBe(shortEn);
  });

  it('reads back every form it writes', () => {
    fc.assert(
      fc.property(
        days,
        fc.constantFrom('id', 'en'),
        fc.constantFrom('long', 'short'),
        (day, language, form) => {
          expect(parseDay(formatDay(day, language, form), language)).toBe(day);
        },
      ),
    );
  });

  it.each([
    ['21/03/2026', '2026-03-21', '2026-03-21'],
    ['05-08-2026', '2026-08-05', undefined],
    ['5.8.2026', '2026-08-05', undefined],
    ['08/21/2026', undefined, '2026-08-21'],
    ['5/5/2026', '2026-05-05', '2026-05-05'],
    ['21 Maret 2026', '2026-03-21', '2026-03-21'],
    ['5 Agt 2026', '2026-08-05', '2026-08-05'],
    ['1 Sept. 26', '2026-09-01', '2026-09-01'],
    ['1 Marble 2026', undefined, undefined],
    ['31/02/2026', undefined, undefined],
    ['5-8/2026', undefined, undefined],
    ['kemarin', undefined, undefined],
    ['', undefined, undefined],
  ])('%j is %s in Indonesian and %s in English', (text, id, en) => {
    expect(parseDay(text, 'id')).toBe(id);
    expect(parseDay(text, 'en')).toBe(en);
  });

  it('writes a time from every minute of a serial', () => {
    for (let minute = 0; minute < 1440; minute += 1) {
      const two = (n: number) => String(n).padStart(2, '0');
      const expected = `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
      expect(formatTime(46_349 + minute / 1440, 'en')).toBe(expected);
    }
    expect(formatTime(9 / 24, 'id')).toBe('09.00');
  });
});
