import { describe, expect, it } from 'vitest';
import { suggestion } from '../../src/domain/reorder.ts';
import { lowStock } from '../../src/emails/low-stock.ts';
import { lowStockWorking } from '../../src/emails/low-stock-working.ts';
import * as views from './views.ts';

const facts = { weekly: 12, leadDays: 14, bufferDays: 3.5, available: 8, incoming: 0, packSize: 12 };

describe('the working of a suggestion', () => {
  it('is the sum in words', () => {
    expect(lowStockWorking(suggestion(facts), 'en')).toBe(
      '4-week mean 12/week × 2 weeks lead time + buffer 6 = 30; 8 available + 0 incoming → order 24 (pack 12)',
    );
    expect(lowStockWorking(suggestion(facts), 'id')).toBe(
      'rata-rata 4 minggu 12/minggu × waktu tunggu 2 minggu + cadangan 6 = 30; tersedia 8 + akan datang 0 → pesan 24 (isi 12)',
    );
  });

  it('does not claim to be equal where it is rounded, and counts odd lead times in days', () => {
    const rounded = suggestion({ ...facts, weekly: 12.5, leadDays: 10, bufferDays: 0, packSize: 1 });
    expect(lowStockWorking({ ...rounded, weeks: 3 }, 'id')).toBe(
      'rata-rata 3 minggu 12,5/minggu × waktu tunggu 10 hari ≈ 18; tersedia 8 + akan datang 0 → pesan 10',
    );
  });

  it('says that a person set the reorder point when that is what counts', () => {
    const set = suggestion({ ...facts, target: 40, incoming: 32 });
    expect(lowStockWorking({ ...set, manual: true }, 'en')).toBe(
      'reorder point 40, set by hand; 8 available + 32 incoming → enough for now',
    );
    const lower = suggestion({ ...facts, target: 5 });
    expect(lowStockWorking({ ...lower, manual: true }, 'en')).toContain('+ buffer 6 = 30; 8 available');
  });

  it('says how far an order fills up beyond the sum', () => {
    const filled = suggestion({ ...facts, target: 60 });
    expect(lowStockWorking(filled, 'en')).toContain(
      '+ buffer 6 = 30, filled up to 60; 8 available + 0 incoming → order 60',
    );
  });
});

describe('the digest', () => {
  it('counts what changed in its subject, with its reference', () => {
    const view = views.digest('en', { still: [] });
    expect(lowStock(view).subject).toBe('Stock: 3 new, 1 worse, 1 recovered [low-stock:2026-11-23]');
  });

  it('gives levels, pace, cover and the working of each item', () => {
    const { text } = lowStock(views.digest('en'));
    expect(text).toContain(
      [
        '- Kaos Polos Hitam M: 8 available',
        '  On hand 12 · allocated 4 · incoming 0',
        '  SKU-001 · sells 12/week · lasts 4 days',
        `  ${views.item('en', 0).working}`,
        `  ${views.item('en', 0).url}`,
      ].join('\n'),
    );
  });

  it('tells sold out from minus, and gives neither days of cover', () => {
    const low = { ...views.item('id', 0), daysCover: 9 };
    const fresh = [
      { ...low, available: 0 },
      { ...low, available: -3 },
    ];
    const { text } = lowStock(views.digest('id', { fresh, worse: [], still: [], recovered: [] }));
    expect(text).toContain('Kaos Polos Hitam M: Habis');
    expect(text).toContain('Kaos Polos Hitam M: Minus 3');
    expect(text).not.toContain('cukup');
  });

  it.each([
    [2.9, 'lasts 2 days'],
    [1.2, 'lasts 1 day'],
    [0.6, 'lasts less than a day'],
  ])('does not stretch %s days of cover', (daysCover, words) => {
    const fresh = [{ ...views.item('en', 0), daysCover }];
    expect(lowStock(views.digest('en', { fresh })).text).toContain(`SKU-001 · sells 12/week · ${words}\n`);
  });

  it('says of what does not sell that it does not', () => {
    const fresh = [{ ...views.item('en', 0), weeklyDemand: 0, daysCover: null }];
    expect(lowStock(views.digest('en', { fresh })).text).toContain('SKU-001 · no sales in four weeks\n');
  });

  it('groups what to order by supplier, those without one last, recovered ones not at all', () => {
    const { text } = lowStock(views.digest('en'));
    const list = text.slice(text.indexOf('What to order'), text.indexOf('Still low (2)'));
    expect(list.trim().split('\n').slice(2).filter(Boolean)).toEqual([
      'CV Benang Jaya:',
      '- Kaos Polos Hitam M (SKU-001): 24 pcs',
      '- Lilin Aroma Serai Wangi (SKU-004): 36 pcs',
      'Kanvas Bandung:',
      '- Totebag Kanvas Natural (SKU-002): 36 pcs',
      '- Stiker Vinyl Set A (SKU-005): 48 pcs',
      'No supplier yet:',
      '- Mug Enamel 300 ml (SKU-003): 36 pcs',
      '- Kaos Polos Hitam M (SKU-006): 48 pcs',
    ]);
  });
});
