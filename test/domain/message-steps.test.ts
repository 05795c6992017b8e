import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isTemplate, overtakes, readSteps, TEMPLATES } from '../../src/domain/message-steps.ts';

const template = fc.constantFrom(...TEMPLATES);
const message = fc.record({ later: template, earlier: template, owes: fc.boolean() });

it.each([
  ['order-paid', 'order-placed', false, true],
  ['order-shipped', 'order-paid', true, true],
  ['order-shipped', 'order-placed', false, true],
  ['order-shipped', 'order-placed', true, false],
  ['order-completed', 'order-placed', true, true],
  ['order-shipped', 'order-part', false, false],
  ['order-placed', 'order-shipped', false, false],
] as const)('%s makes %s needless while something is owed (%s): %s', (later, earlier, owes, is) => {
  expect(overtakes(later, earlier, owes)).toBe(is);
});

it('no message overtakes itself, nor two each other', () => {
  fc.assert(
    fc.property(message, ({ later, earlier, owes }) => {
      expect(overtakes(later, later, owes)).toBe(false);
      expect(overtakes(later, earlier, owes) && overtakes(earlier, later, owes)).toBe(false);
    }),
  );
});

describe('the steps a shop tells of', () => {
  const steps = {
    'order-placed': ['pesan', 'pesanan', 'order', 'Orders', 'placed', 'PESANAN'],
    'order-paid': ['bayar', 'lunas', 'Lunas', 'paid', 'pay', 'payment'],
    'order-completed': ['selesai', 'complete', 'Completed', 'done'],
  } as const;

  it.each(Object.entries(steps).flatMap(([step, words]) => words.map((word) => [word, step])))(
    '%s is %s, and a reminder may leave',
    (word, step) => {
      expect(readSteps([word])).toEqual([step, 'payment-reminder']);
    },
  );

  it.each(['kirim', 'dikirim', 'ship', 'Shipped'])('%s also tells of a part of an order', (word) => {
    expect(readSteps([word])).toEqual(['order-shipped', 'order-part', 'payment-reminder']);
  });

  it('are told in the order they are named', () => {
    expect(readSteps(['selesai', 'pesanan'])).toEqual([
      'order-completed',
      'order-placed',
      'payment-reminder',
    ]);
    expect(readSteps([])).toEqual(['payment-reminder']);
  });

  it.each(['', 'unpaid', 'reorder', 'leadership', 'undone', 'part', 'mungkin'])(
    '%j is no step, and then none of them is believed',
    (word) => {
      expect(readSteps([word])).toBeUndefined();
      expect(readSteps(['pesanan', word])).toBeUndefined();
    },
  );
});

it('a message is by its name, and by nothing else, one to a customer', () => {
  expect(TEMPLATES).toEqual([
    'order-placed',
    'order-paid',
    'order-shipped',
    'order-completed',
    'order-part',
    'payment-reminder',
  ]);
  expect(TEMPLATES.every(isTemplate)).toBe(true);
  expect(['', 'order', 'weekly-report', 'low-stock'].some(isTemplate)).toBe(false);
});
