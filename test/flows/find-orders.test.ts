import { afterEach, beforeEach, expect, it } from 'vitest';
import { type AShop, aShop, cellOf, place } from './a-shop.ts';

let s: AShop;
beforeEach(async () => {
  s = await aShop();
  await place(s.owner, [['KOPI-250', 2]], { channel: 'Shopee' });
  await s.owner.edit('Pesanan', cellOf(s.shop, 'Pesanan', 'No. Pesanan Saluran', 2), '2411230ABCDEF');
  await place(s.owner, [['GULA-AREN', 1]], { customer: { id: 'C-00002', row: 3 } });
  await place(s.owner, [['SAMBAL', 1]], { to: { name: 'Ibu Ratna', phone: '0857 1111 2222' } });
});
afterEach(() => s.shop.close());

interface Found {
  readonly orders: readonly { readonly number: string }[];
  readonly more: number;
  readonly older: number;
}

async function find(text: string, before?: number): Promise<Found> {
  const answer = await s.siti.rpc('find', { text, ...(before !== undefined && { before }) });
  expect(answer).toMatchObject({ ok: true });
  return (answer as { value: Found }).value;
}

const numbers = async (text: string) => (await find(text)).orders.map(({ number }) => number);

it('an order is found by its number, its digits, a phone in another spelling, a name, a marketplace number', async () => {
  expect(await numbers('bt-0002')).toEqual(['BT-0002']);
  expect(await numbers('2')).toEqual(['BT-0002']);
  expect(await numbers('+62 812-9876-5432')).toEqual(['BT-0002']);
  expect(await numbers('0857-1111')).toEqual(['BT-0003']);
  expect(await numbers('ratna')).toEqual(['BT-0003']);
  expect(await numbers('2411230abcdef')).toEqual(['BT-0001']);
  expect(await numbers('siapa')).toEqual([]);
});

it('a tracking number that was typed into the row finds the order before it is booked', async () => {
  await s.owner.edit('Pesanan', cellOf(s.shop, 'Pesanan', 'No. Resi', 3), 'JX777888999');
  expect(await numbers('777888')).toEqual(['BT-0002']);
});

it('of many orders of one name the newest stand first', async () => {
  expect(await numbers('budi')).toEqual(['BT-0003', 'BT-0001']);
});

it('it is one look at the book and one at the orders, and nothing is written', async () => {
  s.shop.resetCounts();
  const { orders } = await find('budi');
  expect(orders[0]).toMatchObject({
    number: 'BT-0003',
    customer: 'Budi Santoso',
    recipient: 'Ibu Ratna',
    day: '23 November 2026',
    status: 'Menunggu Pembayaran',
    total: 28_000,
  });
  expect(s.shop.counts()).toMatchObject({ reads: 2, barriers: 0 });
});

it('in a long book the newest 4,000 rows are looked at, then those above; a full number is found at once', async () => {
  const sheet = s.shop.sheet('Pesanan').values();
  const header = sheet[0] ?? [];
  const number = header.indexOf('No. Pesanan');
  const people = ['Pelanggan', 'Nama Penerima'].map((name) => header.indexOf(name));
  const first = sheet[1] ?? [];
  const filler = Array.from({ length: 4_200 }, (_, n) => {
    const row = [...first];
    row[number] = `BT-${n + 1_000}`;
    for (const at of people) row[at] = 'Orang Lain';
    return row;
  });
  s.shop.load('Pesanan', [header, ...sheet.slice(1, 4), ...filler]);
  const near = await find('budi');
  expect(near).toMatchObject({ orders: [], more: 0, older: 203 });
  const far = await find('budi', near.older + 2);
  expect(far.orders.map(({ number: each }) => each)).toEqual(['BT-0003', 'BT-0001']);
  expect(far.older).toBe(0);
  expect(await numbers('BT-0002')).toEqual(['BT-0002']);
  const many = await find('orang lain');
  expect(many.orders).toHaveLength(30);
  expect(many.more).toBe(3_970);
});
