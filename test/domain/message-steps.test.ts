import fc from 'fast-check';
import { expect, it } from 'vitest';
import { overtakes, TEMPLATES } from '../../src/domain/message-steps.ts';

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
