import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readTaxRate, type TaxRule, taxOn, taxOrder } from '../../src/domain/tax.ts';

const PPN: TaxRule = { numerator: 11, denominator: 100, inclusive: false };

const rules = fc.record({
  numerator: fc.integer({ min: 1, max: 100 }),
  denominator: fc.integer({ min: 100, max: 1_000 }),
  inclusive: fc.boolean(),
});
const amounts = fc.array(fc.integer({ min: 0, max: 1e11 }), { minLength: 1, maxLength: 12 });

describe('tax', () => {
  it('is eleven hundredths on top, or contained, half-up', () => {
    expect(taxOn(150_000, PPN)).toBe(16_500);
    expect(taxOn(50, PPN)).toBe(6);
    expect(taxOn(49, PPN)).toBe(5);
    expect(taxOn(111_000, { ...PPN, inclusive: true })).toBe(11_000);
    expect(taxOn(0, PPN)).toBe(0);
  });

  it('is never half a unit from its exact value, and contained tax taxes what is left', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e12 }), rules, (amount, rule) => {
        const whole = BigInt(rule.denominator + (rule.inclusive ? rule.numerator : 0));
        const off = BigInt(taxOn(amount, rule)) * whole - BigInt(amount) * BigInt(rule.numerator);
        expect(off * 2n <= whole && off * 2n > -whole).toBe(true);
      }),
    );
  });

  it('of an order is rounded once, and its shares sum to it', () => {
    fc.assert(
      fc.property(amounts, rules, (all, rule) => {
        const { tax, shares } = taxOrder(all, rule);
        const sum = all.reduce((total, each) => total + each, 0);
        expect(tax).toBe(taxOn(sum, rule));
        expect(shares.reduce((total, each) => total + each, 0)).toBe(tax);
        expect(shares).toHaveLength(all.length);
        shares.forEach((share, at) => {
          expect(share >= 0 && (!rule.inclusive || share <= (all[at] ?? 0))).toBe(true);
        });
      }),
    );
  });

  it.each([
    ['11', 11, 100],
    ['11 %', 11, 100],
    ['8,25%', 33, 400],
    ['11/100', 11, 100],
    ['12% x 11/12', 11, 100],
    ['12×11/12', 11, 100],
  ])('is read from %s', (text, numerator, denominator) => {
    expect(readTaxRate(text)).toEqual({ numerator, denominator });
  });

  it.each(['', '0', '0%', '-11', '101', '11/0', 'PPN', '1e1', '3/2'])('%j is no rate', (text) => {
    expect(readTaxRate(text)).toBeUndefined();
  });
});
