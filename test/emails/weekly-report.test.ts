import { describe, expect, it } from 'vitest';
import { changeWords, shortChange } from '../../src/emails/change.ts';
import { weeklyReport } from '../../src/emails/weekly-report.ts';
import * as views from './views.ts';

describe('a change', () => {
  it.each([
    [112, 100, 'percent', '▲ up 12% from 100'],
    [92, 100, 'percent', '▼ down 8% from 100'],
    [1021, 1000, 'percent', '▲ up 2.1% from 1000'],
    [100_001, 100_000, 'percent', '▲ up less than 0.1% from 100000'],
    [0, 5, 'percent', '▼ down 100% from 5'],
    [5, 5, 'percent', '= same as last week'],
    [5, 0, 'percent', 'n/a: 0 last week'],
    [5, -10, 'percent', 'n/a: -10 last week'],
    [5, null, 'percent', 'n/a: nothing last week to compare with'],
    [null, 5, 'percent', 'n/a: 5 last week'],
    [38.2, 36.1, 'points', '▲ up 2.1 points from 36.1'],
    [30, 45.5, 'points', '▼ down 16 points from 45.5'],
    [5, 0, 'points', '▲ up 5 points from 0'],
  ] as const)('of %s after %s in %s is "%s"', (now, before, kind, words) => {
    expect(changeWords({ now, before }, kind, 'en', String)).toBe(words);
  });

  it('is left out of the subject where it says nothing', () => {
    expect(shortChange({ now: 112, before: 100 }, 'id')).toBe('▲ 12%');
    expect(shortChange({ now: 5, before: 0 }, 'id')).toBe('');
    expect(shortChange({ now: 5, before: 5 }, 'id')).toBe('');
  });
});

describe('the weekly report', () => {
  it('begins with five numbers against last week', () => {
    const { subject, text } = weeklyReport(views.weekly('id'));
    expect(subject).toBe('Minggu 47: omzet Rp4.218.500 ▲ 12% [weekly-report:2026-W47]');
    expect(text).toContain(
      [
        '- Omzet bersih: Rp4.218.500',
        '  ▲ naik 12% dari Rp3.750.000',
        '- Pesanan: 27',
        '  = sama dengan minggu lalu',
        '- Rata-rata per pesanan: Rp156.241',
        '  ▲ naik 12% dari Rp138.889',
        '- Produk terjual: 64',
        '  ▼ turun 9,9% dari 71',
        '- Margin kotor: 38,2%',
        '  ▲ naik 2,1 poin dari 36,1%',
      ].join('\n'),
    );
  });

  it('lists what waits with its link, then stock, and nothing that counts zero', () => {
    const { text } = weeklyReport(views.weekly('en'));
    const waiting = text.slice(text.indexOf('Waiting for you'), text.indexOf('Net sales by day'));
    expect(waiting).toMatch(/- Awaiting payment: 3\n {2}https:\S+#gid=11\n- To pack: 2\n/);
    expect(waiting).toContain('- Products running low: 6\n- Products sold out: 1');
    expect(waiting).not.toContain('To review');
  });

  it('draws a bar for each day whose length is its share of the best one', () => {
    const byDay = [
      { day: '2026-11-16', netSales: 50_000 },
      { day: '2026-11-17', netSales: 200_000 },
      { day: '2026-11-18', netSales: 0 },
      { day: '2026-11-19', netSales: -10_000 },
    ];
    const { html, text } = weeklyReport(views.weekly('en', { byDay }));
    expect([...html.matchAll(/<td width="(\d+)%" bgcolor/g)].map((match) => match[1])).toEqual(['25', '100']);
    expect(text).toContain('Mon 16: Rp50,000\nTue 17: Rp200,000\nWed 18: Rp0\nThu 19: -Rp10,000');
  });

  it('says n/a where there is nothing to divide by, and that nothing sold', () => {
    const { text } = weeklyReport(views.weekly('en', { figures: views.emptyFigures, best: [] }));
    expect(text).toContain('- Average order value: n/a\n  n/a: nothing last week to compare with');
    expect(text).toContain('- Gross margin: n/a');
    expect(text).toContain('No products sold this week.');
  });

  it('says how far its figures can be trusted', () => {
    const { text } = weeklyReport(views.weekly('en'));
    expect(text).toContain(
      'Net sales are after discounts and returns, without shipping and tax.\nLast run: Monday 07:02.',
    );
    expect(text).toContain('Ref. weekly-report:2026-W47');
  });
});
