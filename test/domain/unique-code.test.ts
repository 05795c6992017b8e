import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { awaitedAmounts, chooseUniqueCode } from '../../src/domain/unique-code.ts';

describe('a unique code', () => {
  it('makes an amount that no open unpaid order waits for, for as long as there is one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 300 }), (hundreds) => {
        const open: { live: boolean; balance: number }[] = [];
        hundreds.forEach((hundred, seed) => {
          const total = 125_000 + hundred * 100;
          const code = chooseUniqueCode(total, awaitedAmounts(open), seed);
          expect(code !== undefined && Number.isInteger(code) && code >= 1 && code <= 999).toBe(true);
          open.push({ live: true, balance: total + (code ?? 0) });
        });
        expect(new Set(open.map(({ balance }) => balance)).size).toBe(open.length);
      }),
      { numRuns: 20 },
    );
  });

  it('is there 999 times for one total, then no more', () => {
    const awaited = new Set<number>();
    const codes = Array.from({ length: 999 }, (_, seed) => {
      const code = chooseUniqueCode(50_000, awaited, seed) ?? 0;
      awaited.add(50_000 + code);
      return code;
    });
    expect(new Set(codes).size).toBe(999);
    expect(chooseUniqueCode(50_000, awaited, 7)).toBeUndefined();
  });

  it('is free again when its order is paid or cancelled', () => {
    const orders = [
      { live: true, balance: 50_001 },
      { live: false, balance: 50_002 },
      { live: true, balance: 0 },
    ];
    expect([...awaitedAmounts(orders)]).toEqual([50_001]);
  });

  it('is far from its neighbour’s', () => {
    const near = [1, 2, 3].map((seed) => chooseUniqueCode(50_000, new Set(), seed) ?? 0);
    expect(near).toEqual([618, 236, 853]);
  });
});
