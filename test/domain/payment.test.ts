import { describe, expect, it } from 'vitest';
import { currencyOf } from '../../src/domain/money.ts';
import { isPaidOnDelivery, isTransfer, paymentStatus, readPay } from '../../src/domain/payment.ts';

const rupiah = currencyOf('IDR', 'id');

describe('the payment status', () => {
  it.each([
    ['unpaid', { total: 100, paid: 0, refunded: 0 }],
    ['awaiting-verification', { total: 100, paid: 0, refunded: 0, claimed: true }],
    ['awaiting-verification', { total: 100, paid: 40, refunded: 0, claimed: true }],
    ['partly-paid', { total: 100, paid: 99, refunded: 0 }],
    ['paid', { total: 100, paid: 100, refunded: 0 }],
    ['paid', { total: 100, paid: 130, refunded: 0, claimed: true }],
    ['paid', { total: 0, paid: 0, refunded: 0 }],
    ['held', { total: 100, paid: 100, refunded: 0, held: true }],
    ['partly-refunded', { total: 100, paid: 100, refunded: 1 }],
    ['refunded', { total: 100, paid: 100, refunded: 100 }],
    ['refunded', { total: 100, paid: 40, refunded: 40 }],
  ] as const)('is %s for %j', (status, facts) => {
    expect(paymentStatus(facts)).toBe(status);
  });
});

describe('a pay cell', () => {
  it.each(['Lunas', 'lunas', 'LUNAS ✓', ' paid ', 'Sudah bayar'])('%j is the whole balance', (cell) => {
    expect(readPay(cell, 125_000, rupiah)).toEqual({ amount: 125_000 });
    expect(readPay(cell, -5, rupiah)).toEqual({ amount: 0 });
  });

  it.each([
    ['50rb', 50_000],
    ['DP 50.000', 50_000],
    ['dp   50.000', 50_000],
    ['Rp 1,5jt', 1_500_000],
    [75_000, 75_000],
  ])('%j is an amount', (cell, amount) => {
    expect(readPay(cell, 125_000, rupiah)).toEqual({ amount });
  });

  it('may be blank', () => {
    expect(readPay(' ', 1, rupiah)).toEqual({ blank: true });
  });

  it.each([
    'besok',
    'tanpa dp 50.000',
    '5dp 0000',
    'Belum bayar',
    'DP',
    '37,200',
    '0',
    0,
    -5,
    1.5,
    Number.NaN,
  ])('%j says nothing certain', (cell) => {
    expect(readPay(cell, 125_000, rupiah)).toBeUndefined();
  });
});

describe('a method', () => {
  it.each(['COD', 'JNE cod', 'Cash on delivery', 'Bayar di Tempat'])('%j is paid on delivery', (method) => {
    expect(isPaidOnDelivery(method)).toBe(true);
  });

  it.each(['', 'BCA', 'Kode unik', 'codes'])('%j is not paid on delivery', (method) => {
    expect(isPaidOnDelivery(method)).toBe(false);
  });

  it.each(['Transfer', 'bank transfer', 'BCA', 'Bank Jago', 'mandiri 123', 'Transfer ke Nova'])(
    '%j goes into the bank account by hand',
    (method) => {
      expect(isTransfer(method)).toBe(true);
    },
  );

  it.each([
    '',
    'QRIS',
    'GoPay',
    'COD',
    'Sabrina',
    'Virtual account BCA',
    'BNI VA',
    'va mandiri',
    'Transfer virtual',
  ])('%j does not', (method) => {
    expect(isTransfer(method)).toBe(false);
  });
});
