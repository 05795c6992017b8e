import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type AlertMemory, type AlertNow, alertState, levelState } from '../../src/domain/alert.ts';
import type { AlertState } from '../../src/domain/labels.ts';

const day = '2026-11-23';
const states = fc.constantFrom<AlertState>('ok', 'low', 'sold-out', 'minus');
const told = (state: AlertState): AlertMemory => ({ state, told: state });
const now = (available: number, more: Partial<AlertNow> = {}): AlertNow => ({
  available,
  reorderPoint: 20,
  day,
  ...more,
});

describe('how a SKU stands', () => {
  it.each([
    [21, 'ok'],
    [20, 'low'],
    [1, 'low'],
    [0, 'sold-out'],
    [-1, 'minus'],
  ] as const)('%d available at a reorder point of 20 is %s', (available, state) => {
    expect(levelState('ok', available, 20)).toBe(state);
  });

  it('is low until it is a tenth above the reorder point', () => {
    expect([21, 22, 23].map((available) => levelState('low', available, 20))).toEqual(['low', 'low', 'ok']);
    expect(levelState('sold-out', 4, 3)).toBe('low');
    expect(levelState('sold-out', 5, 3)).toBe('ok');
    expect(levelState('sold-out', 1, 0)).toBe('ok');
  });

  it('does not flap: one unit to and fro tells at most one new trouble', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 500 }),
        fc.array(fc.integer({ min: 0, max: 1 }), { maxLength: 30 }),
        (point, steps) => {
          let memory = told('ok');
          const events = steps.map((step) => {
            const alert = alertState(memory, now(point + step, { reorderPoint: point }));
            memory = alert;
            return alert.event;
          });
          expect(events.filter((event) => event === 'new').length).toBe(steps.includes(0) ? 1 : 0);
          expect(events).not.toContain('recovered');
        },
      ),
    );
  });
});

describe('the news of a SKU', () => {
  it.each([
    [undefined, 30, undefined],
    [undefined, 5, 'new'],
    ['ok', 5, 'new'],
    ['low', 5, 'still'],
    ['low', 0, 'worse'],
    ['sold-out', -1, 'worse'],
    ['minus', 3, 'still'],
    ['low', 30, 'recovered'],
    ['ok', 30, undefined],
  ] as const)('after %s, with %d available, is %s', (state, available, event) => {
    const alert = alertState(state && told(state), now(available));
    expect(alert.event).toBe(event);
    expect(alert.told).toBe(alert.state);
  });

  it('waits for the end of a snooze and is told then', () => {
    const snoozed = alertState(told('low'), now(0, { snoozeUntil: '2026-11-24' }));
    expect(snoozed).toEqual({ state: 'sold-out', told: 'low', event: undefined });
    expect(alertState(snoozed, now(0, { day: '2026-11-24', snoozeUntil: '2026-11-24' })).event).toBe('worse');
    expect(alertState(snoozed, now(50)).event).toBe('recovered');
  });

  it('is none for what will not be restocked', () => {
    fc.assert(
      fc.property(states, fc.integer({ min: -5, max: 40 }), (state, available) => {
        expect(alertState(told(state), now(available, { wontRestock: true }))).toMatchObject({
          event: undefined,
          told: state,
        });
      }),
    );
  });
});
