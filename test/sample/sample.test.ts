import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { tables } from '../../src/schema/index.ts';
import { openWorkbench } from '../../workbench/open.ts';
import { readCsv } from '../../workbench/sample/csv.ts';
import { loadSample } from '../../workbench/sample.ts';
import type { Workbench } from '../../workbench/types.ts';

/** A sample is worked through order by order: half a minute where two cores are shared. */
const SLOW = 90_000;

type Language = 'id' | 'en';

const OPTIONS = {
  bundle: 'dist',
  now: '2026-11-25T13:20:00+07:00',
  timeZone: 'Asia/Jakarta',
  seed: 1,
} as const;
const LOCALES = { id: 'id_ID', en: 'en_US' } as const;

async function openSample(name: string, language: Language): Promise<Workbench> {
  const workbench = await openWorkbench({ ...OPTIONS, locale: LOCALES[language] });
  await loadSample(workbench, name);
  return workbench;
}

/** The filled rows of a table as records by column. */
function rowsOf(workbench: Workbench, table: keyof typeof tables, language: Language) {
  const { title, columns, key } = tables[table];
  const names = Object.keys(columns);
  const rows = workbench.sheet(title[language]).values().slice(1);
  return rows
    .map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ''])))
    .filter((row) => row[key] !== '');
}

/** SKU → what its movements add up to. */
function ledger(workbench: Workbench, language: Language): Map<unknown, number> {
  const sums = new Map<unknown, number>();
  for (const { sku, quantity } of rowsOf(workbench, 'movements', language)) {
    sums.set(sku, (sums.get(sku) ?? 0) + Number(quantity));
  }
  return sums;
}

describe.each(['id', 'en'] as const)('the sample toko (%s)', (language) => {
  let shop: Workbench;

  beforeAll(async () => {
    shop = await openSample('toko', language);
  });

  afterAll(() => shop.close());

  test('has its tabs in the language of the book', () => {
    expect(shop.sheet(tables.orders.title[language]).maxRows).toBeGreaterThan(300);
  });

  test('has 40 products, one of them sold out and some low', () => {
    expect(rowsOf(shop, 'products', language)).toHaveLength(40);
    const states = rowsOf(shop, 'stock', language).map(({ alert }) => alert);
    const words = language === 'id' ? ['Menipis', 'Habis'] : ['Low', 'Sold out'];
    for (const word of words) expect(states).toContain(word);
  });

  test('has 60 customers who can all be reached, at example.com only', () => {
    const customers = rowsOf(shop, 'customers', language);
    expect(customers).toHaveLength(60);
    expect(new Set(customers.map(({ phone }) => phone)).size).toBe(60);
    expect(customers.every(({ email }) => email === '' || String(email).endsWith('@example.com'))).toBe(true);
  });

  test('has twelve weeks of orders in many states, none from the future', () => {
    const orders = rowsOf(shop, 'orders', language);
    const times = orders.map(({ at }) => Number(at));
    expect(Math.max(...times) - Math.min(...times)).toBeGreaterThan(80);
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(Math.max(...times)).toBeLessThan(46_351.6);
    expect(new Set(orders.map(({ statusBooked }) => statusBooked)).size).toBeGreaterThanOrEqual(5);
    expect(orders.filter(({ problem }) => problem !== '').length).toBeGreaterThanOrEqual(2);
  });

  test('has levels that are the sums of the stock card', () => {
    const sums = ledger(shop, language);
    for (const { sku, onHand } of rowsOf(shop, 'stock', language)) expect(sums.get(sku)).toBe(onHand);
  });

  test('is paused: days go by and no mail leaves', async () => {
    await shop.advance('2 days');
    expect(shop.mails()).toEqual([]);
    expect(shop.executions().filter(({ outcome }) => outcome !== 'completed')).toEqual([]);
  });

  test('goes on as a shop once somebody starts sending', async () => {
    const owner = shop.as(shop.owner);
    const before = rowsOf(shop, 'orders', language).length;
    await owner.menu(language === 'id' ? 'Mulai kirim' : 'Start sending', { answers: ['YES'] });
    const order = {
      key: 'mabcdefg-1',
      customer: { id: 'C-00001', row: 2 },
      lines: [{ sku: 'TEH-MELATI-100', quantity: 1 }],
    };
    expect(await owner.rpc('placeOrder', order)).toMatchObject({
      ok: true,
      value: { number: `RN-${String(before + 1).padStart(4, '0')}` },
    });
    await shop.advance('3 hours');
    expect(shop.mails().some(({ to }) => to === 'adinda.pratama@example.com')).toBe(true);
  });
});

test(
  'the sample toko is the same every time',
  async () => {
    const [one, other] = [await openSample('toko', 'id'), await openSample('toko', 'id')];
    expect(rowsOf(one, 'orders', 'id')).toEqual(rowsOf(other, 'orders', 'id'));
    await one.close();
    await other.close();
  },
  SLOW,
);

test(
  'the sample northwind ends as its data does',
  async () => {
    const shop = await openSample('northwind', 'en');
    const orders = rowsOf(shop, 'orders', 'en');
    expect(orders).toHaveLength(830);
    expect(orders.filter(({ statusBooked }) => statusBooked !== 'Shipped')).toHaveLength(21);
    const stock = rowsOf(shop, 'stock', 'en');
    expect(stock).toHaveLength(77);
    expect(stock.filter(({ available }) => Number(available) < 0)).toHaveLength(17);
    expect(stock.slice(0, 3).map(({ onHand, incoming }) => [onHand, incoming])).toEqual([
      [39, ''],
      [17, 40],
      [13, 70],
    ]);
    const units = rowsOf(shop, 'orderLines', 'en').reduce((sum, { quantity }) => sum + Number(quantity), 0);
    expect(units).toBe(51_317);
    await shop.close();
  },
  SLOW,
);

test('the sample empty leaves the book as it is', async () => {
  const shop = await openSample('empty', 'en');
  expect(shop.sheets()).toHaveLength(1);
  expect(shop.as(shop.owner).menuItems().length).toBeGreaterThan(0);
  await shop.close();
});

test('a sample that does not exist is refused', async () => {
  const shop = await openWorkbench(OPTIONS);
  await expect(loadSample(shop, 'warung')).rejects.toThrow('warung');
  await shop.close();
});

test('CSV fields keep their commas, quotes and lines', () => {
  expect(readCsv('a,b\r\n"1,5","say ""hi"""\n"two\nlines",\n')).toEqual([
    { a: '1,5', b: 'say "hi"' },
    { a: 'two\nlines', b: '' },
  ]);
});
