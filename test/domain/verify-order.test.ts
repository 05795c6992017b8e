import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OrderFacts, verifyOrder } from '../../src/domain/verify-order.ts';
import { bookWords } from '../../src/words/book.ts';

const line = { sku: 'TEH', name: 'Teh', quantity: 2, price: 20_000, catalogPrice: 20_000, cost: 12_000 };
const sound: OrderFacts = {
  lines: [line],
  total: 40_000,
  phone: '0812 0000 2001',
  email: 'siti@contoh.id',
  address: 'Jl. Mawar No. 5, Kec. Sukajadi, Kota Bandung 40161',
  country: 'ID',
  courierNeeds: 'yes',
};
const codes = (facts: Partial<OrderFacts>) => verifyOrder({ ...sound, ...facts }).map(({ code }) => code);

describe('what is odd about an order', () => {
  it('is nothing when all is in order', () => {
    expect(verifyOrder(sound)).toEqual([]);
    expect(codes({ phone: '', email: '' })).toEqual([]);
  });

  it('is a price below the cost, or else below the catalogue, and which line has it', () => {
    const lines = [
      line,
      { ...line, price: 15_000 },
      { ...line, price: 11_999 },
      { ...line, netPrice: 11_000 },
    ];
    expect(verifyOrder({ ...sound, lines }).map(({ code, field }) => [code, field])).toEqual([
      ['below-price', 'lines.1.price'],
      ['below-cost', 'lines.2.price'],
      ['below-cost', 'lines.3.price'],
    ]);
    expect(codes({ lines: [{ ...line, price: 0, catalogPrice: undefined, cost: undefined }] })).toEqual([]);
  });

  it('is a total of nothing, far above the usual, or beyond the credit', () => {
    expect(codes({ total: 0 })).toEqual(['total-zero']);
    expect(codes({ total: 199_999, usualTotal: 40_000 })).toEqual([]);
    expect(codes({ total: 200_000, usualTotal: 40_000 })).toEqual(['large-order']);
    expect(codes({ total: 900_000, usualTotal: 0 })).toEqual([]);
    expect(codes({ credit: { owed: 60_000, limit: 100_000 } })).toEqual([]);
    expect(codes({ credit: { owed: 60_001, limit: 100_000 } })).toEqual(['credit-passed']);
  });

  it.each(['0812', '08**1234567', 'tanya adik', '081200000000', '081212345678', '0811111111111'])(
    'is a phone like %j',
    (phone) => {
      expect(codes({ phone })).toEqual(['phone-odd']);
    },
  );

  it.each(['siti@', 'siti contoh.id', 'a@b', 'a@contoh.id, b@contoh.id'])('is an email like %j', (email) => {
    expect(codes({ email })).toEqual(['email-odd']);
  });

  it('is an address that the courier would ask back for', () => {
    expect(codes({ address: ' ' })).toEqual(['no-address']);
    expect(codes({ address: 'Bandung' })).toEqual([
      'address-no-street',
      'address-no-district',
      'address-no-postcode',
    ]);
    expect(codes({ address: 'Jl. Mawar 5 Bandung 40161' })).toEqual(['address-no-district']);
    expect(codes({ address: 'Jl. Mawar 5 Bandung', courierNeeds: 'later' })).toEqual([]);
    expect(codes({ address: '', courierNeeds: 'no' })).toEqual([]);
    expect(codes({ address: '', digital: true })).toEqual([]);
    expect(codes({ address: '12 Main Street', country: 'US', phone: '' })).toEqual([]);
  });

  it('is the same order again, or a payment reference used before', () => {
    expect(codes({ sameToday: '0007' })).toEqual(['same-today']);
    expect(codes({ reference: { text: 'FT123', usedBy: '0007' } })).toEqual(['reference-used']);
  });

  it('is said in both languages, whatever it is', () => {
    const facts = fc.record<OrderFacts>({
      lines: fc.array(
        fc.record({
          sku: fc.constant('A'),
          name: fc.constant('Teh'),
          quantity: fc.nat(9),
          price: fc.nat(9),
          catalogPrice: fc.nat(9),
          cost: fc.nat(9),
        }),
        { maxLength: 3 },
      ),
      total: fc.nat(90),
      phone: fc.string(),
      email: fc.string(),
      address: fc.string(),
      country: fc.constantFrom('ID', 'US'),
      courierNeeds: fc.constantFrom('yes', 'later', 'no'),
      sameToday: fc.option(fc.constant('0001'), { nil: undefined }),
      usualTotal: fc.nat(9),
      reference: fc.option(fc.constant({ text: 'FT1', usedBy: '0001' }), { nil: undefined }),
      credit: fc.record({ owed: fc.nat(50), limit: fc.nat(50) }),
    });
    fc.assert(
      fc.property(facts, fc.constantFrom('id', 'en'), (each, language) => {
        const { flag } = bookWords(language);
        for (const { code, params } of verifyOrder(each)) {
          const said = flag(code, params);
          expect(said).toMatch(/\.|\?/);
          expect(said).not.toContain('undefined');
        }
      }),
    );
  });
});
