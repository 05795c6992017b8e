import { describe, expect, it } from 'vitest';
import {
  cleanTracking,
  DEFAULT_COURIERS,
  guessCouriers,
  needsNumber,
  trackingUrl,
} from '../../src/domain/couriers.ts';

describe('a tracking number', () => {
  it.each([
    ['030260008408119', 'JNE'],
    ['TG7007260622', 'JNE'],
    ['JT8120174819', 'J&T Express'],
    ['jx8009962760', 'J&T Express'],
    ['SPXID064575539347', 'SPX Express'],
    ['000593012348', 'SiCepat'],
    ['10000373503654', 'AnterAja'],
    ['BLAPK191972220349', 'Ninja Xpress'],
    ['RR123456789ID', 'Pos Indonesia'],
    ['030205783071', 'TIKI'],
    ['APM41376', 'Wahana'],
    ['88204644301', 'Lion Parcel', 'Pos Indonesia'],
    ['17821077015', 'Lion Parcel', 'Pos Indonesia'],
    ['120205783071', 'TIKI', 'SiCepat', 'Pos Indonesia'],
    ['CM1234567890', 'JNE'],
    [''],
    ['besok'],
  ])('%s looks like %s %s %s', (tracking, ...couriers) => {
    expect(guessCouriers(tracking)).toEqual(couriers);
    for (const courier of couriers) expect(DEFAULT_COURIERS.map(({ id }) => id)).toContain(courier);
  });

  it('is kept without blanks, in capitals, its noughts in place', () => {
    expect(cleanTracking(' jt 8120\u00a0174819\u200b\n')).toBe('JT8120174819');
    expect(cleanTracking("'000593012348")).toBe('000593012348');
    expect(cleanTracking(' https://gosend.example/aBc ')).toBe('https://gosend.example/aBc');
  });
});

describe('a tracking page', () => {
  it('takes the number where the shop says so', () => {
    expect(trackingUrl('https://cekresi.com/?noresi={resi}', 'A/1 2')).toBe(
      'https://cekresi.com/?noresi=A%2F1%202',
    );
    expect(trackingUrl('https://jet.co.id/track', 'JT1')).toBe('https://jet.co.id/track');
    expect(trackingUrl('', 'JT1')).toBe('');
  });

  it('is the live link where the driver gave one', () => {
    expect(trackingUrl('', 'https://gosend.example/aBc')).toBe('https://gosend.example/aBc');
    expect(trackingUrl('', 'javascript:alert(1)')).toBe('');
  });
});

it('some couriers give their number later, some never', () => {
  expect(['JNE', 'gosend', 'Self-collect', 'Kurir Toko', 'Paxel'].map(needsNumber)).toEqual([
    'yes',
    'later',
    'no',
    'no',
    'yes',
  ]);
  expect(DEFAULT_COURIERS.every(({ tracking }) => tracking === '' || tracking.startsWith('https://'))).toBe(
    true,
  );
});
