import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orderMatcher, type SearchedOrder } from '../../src/domain/order-search.ts';

const ORDER: SearchedOrder = {
  number: 'BT-0042',
  channelOrder: '2311240ABCXYZ',
  tracking: 'JX-1234 5678',
  phone: '+6281234567890',
  customer: 'André Santoso',
  recipient: 'Ibu Sari Dewi',
};

const match = (text: string, order: Partial<SearchedOrder> = {}) =>
  orderMatcher(text, 'ID')({ ...ORDER, ...order });

describe('an order is meant exactly by', () => {
  it.each(['BT-0042', 'bt0042', '42', '0042', '2311240abcxyz', 'jx12345678', 'JX-1234 5678'])(
    '%s',
    (text) => {
      expect(match(text)).toBe('exact');
    },
  );

  it.each(['081234567890', '+62 812-3456-7890', '6281234567890', '0062 812 3456 7890', '81234567890'])(
    'its phone as %s',
    (text) => {
      expect(match(text)).toBe('exact');
    },
  );
});

describe('an order is among those found by', () => {
  it.each(['7890', '0812345', '812-345', '0ABCX', 'JX12', 'andre', 'SANTOSO and', 'sari', 'ibu dew'])(
    '%s',
    (text) => {
      expect(match(text)).toBe('part');
    },
  );
});

describe('an order is not found by', () => {
  it.each(['43', '4', '12', 'ari', 'andre sari', '0899', 'BT', '', '  ', '-', '🙂'])('"%s"', (text) => {
    expect(match(text)).toBeUndefined();
  });
});

it('a phone nobody can dial is still found by its digits', () => {
  expect(match('55512', { phone: '0821 555-12' })).toBe('part');
});

it('whatever is typed and whatever stands in the row, the answer is one of three', () => {
  const text = fc.string({ maxLength: 30 });
  const order = fc.record({
    ...{ number: text, channelOrder: text, tracking: text },
    ...{ phone: text, customer: text, recipient: text },
  });
  fc.assert(
    fc.property(text, order, (typed, given) => {
      expect(['exact', 'part', undefined]).toContain(orderMatcher(typed, 'ID')(given));
      if (/[0-9]/.test(given.tracking) && /^[\x20-\x7e]*$/.test(given.tracking))
        expect(orderMatcher(given.tracking, 'ID')(given)).toBe('exact');
    }),
  );
});
