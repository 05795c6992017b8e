import { describe, expect, it } from 'vitest';
import { lowStock } from '../../src/emails/low-stock.ts';
import { maxHtmlBytes, utf8Bytes } from '../../src/emails/message.ts';
import { orderPlaced } from '../../src/emails/order-placed.ts';
import { orderShipped } from '../../src/emails/order-shipped.ts';
import { weeklyReport } from '../../src/emails/weekly-report.ts';
import * as views from './views.ts';

const byteSize = (text: string) => Buffer.byteLength(text, 'utf8');

function rows<Row>(count: number, row: Row): Row[] {
  return Array.from({ length: count }, () => row);
}

const names = {
  ordinary: 'Kaos Polos Katun Combed 30s, Hitam, Ukuran M',
  quotes: '"'.repeat(300),
  emoji: '🧵'.repeat(300),
};

describe.each(Object.entries(names))('with 200 items and %s names', (_kind, name) => {
  const items = views.manyItems('id', 200).map((item) => ({ ...item, name, supplier: name }));
  const mails = {
    digest: lowStock(views.digest('id', { fresh: items, worse: items, still: items, recovered: items })),
    placed: orderPlaced(views.order('id', { lines: rows(200, { name, quantity: 1, net: 1_000 }) })),
    shipped: orderShipped(
      views.shipped('id', {
        lines: rows(200, { name, quantity: 1, net: 1_000 }),
        address: '"'.repeat(5_000),
      }),
    ),
    weekly: weeklyReport(views.weekly('id', { best: rows(200, { name, units: 1, netSales: 1_000 }) })),
  };

  it.each(Object.entries(mails))('the %s mail stays under 80 KB', (_mail, { html }) => {
    expect(byteSize(html)).toBeLessThan(maxHtmlBytes);
  });
});

describe('a list that was cut', () => {
  it('says how many low products stand only in the sheet, and leads there', () => {
    const { html, text } = lowStock(
      views.digest('en', { fresh: views.manyItems('en', 60), worse: [], still: [] }),
    );
    expect(text).toContain('New (60)');
    expect(text).toMatch(
      /- and 10 more in the Stock sheet\n {2}https:\/\/docs\.google\.com\S+#gid=1203948576\n/,
    );
    expect(html.match(/and 10 more in the Stock sheet/g)).toHaveLength(2);
  });

  it('says how many ordered products it leaves out, and keeps the total', () => {
    const lines = rows(130, { name: 'Pin', quantity: 1, net: 1_000 });
    const { text } = orderPlaced(views.order('en', { lines }));
    expect(text.match(/^- 1 × Pin: Rp1,000$/gm)).toHaveLength(100);
    expect(text).toContain('- and 30 more products');
    expect(text).toContain('Total: Rp238,500');
  });
});

it.each(['', 'abc', 'é', '₫', '🧵', 'a🧵é₫'])('utf8Bytes(%j) is its length in UTF-8', (text) => {
  expect(utf8Bytes(text)).toBe(byteSize(text));
});
