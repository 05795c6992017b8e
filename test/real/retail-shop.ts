/** A shop that is to live through Online Retail: its products, its customers, its clock. */
import { openWorkbench } from '../../workbench/open.ts';
import type { Person, Workbench } from '../../workbench/types.ts';
import { columnOf, letterOf } from './replay.ts';
import { type Invoice, isGoods } from './retail.ts';

const OWNER = 'owner@toko.example';

export interface RetailShop {
  readonly shop: Workbench;
  readonly owner: Person;
  /** SKU → pieces it begins with: enough for all that leaves the shelf. */
  readonly opening: ReadonlyMap<string, number>;
  /** SKU → its row in Stock. */
  readonly stockRow: ReadonlyMap<string, number>;
  /** Customer → their row. */
  readonly customerRow: ReadonlyMap<string, number>;
}

export const nameOf = (customer: string): string =>
  customer === '' ? 'Tanpa Nama' : `Pelanggan ${customer}`;
/** Invented: the file has none. */
export const phoneOf = (customer: string): string => `0812000${customer.padStart(5, '0')}`;

export async function openRetailShop(invoices: readonly Invoice[]): Promise<RetailShop> {
  const shop = await openWorkbench({
    ...{ bundle: 'dist', now: '2010-11-30T08:00:00+07:00', seed: 11, owner: OWNER },
  });
  const owner = shop.as(OWNER);
  await owner.menu('Siapkan toko');
  const row = columnOf(shop, 'Pengaturan', 'Pengaturan').indexOf('Email pemilik') + 2;
  await owner.edit('Pengaturan', `B${row}`, OWNER);
  const opening = openingOf(invoices);
  const stockRow = await typeProducts(shop, owner, waresOf(invoices, opening));
  const customerRow = await typeCustomers(shop, owner, invoices);
  await owner.menu('Mulai kirim', { answers: ['YES'] });
  return { shop, owner, opening, stockRow, customerRow };
}

function openingOf(invoices: readonly Invoice[]): Map<string, number> {
  const opening = new Map<string, number>();
  for (const line of invoices.flatMap(({ lines }) => lines))
    if (isGoods(line)) opening.set(line.code, (opening.get(line.code) ?? 0) + Math.abs(line.quantity));
  return opening;
}

type Ware = readonly (string | number | boolean)[];

/** Named and priced as the file does first; services are things without stock. */
function waresOf(invoices: readonly Invoice[], opening: ReadonlyMap<string, number>): Ware[] {
  const known = new Map<string, { name: string; price: number }>();
  for (const { code, name, price } of invoices.flatMap(({ lines }) => lines)) {
    const before = known.get(code);
    known.set(code, { name: before?.name || name, price: before?.price || price });
  }
  return [...known].map(([code, { name, price }]) => {
    const more = isGoods({ code }) ? ['', false, opening.get(code) ?? 0] : ['Digital', false, ''];
    return [`'${code}`, name || code, '', price, '', ...more];
  });
}

async function typeProducts(
  shop: Workbench,
  owner: Person,
  wares: readonly Ware[],
): Promise<Map<string, number>> {
  await owner.edit('Produk', 'A2', wares);
  const goods = wares.filter(([, , , , , type]) => type === '').length;
  while (columnOf(shop, 'Stok', 'SKU').length < goods) await owner.menu('Proses sekarang');
  return new Map(columnOf(shop, 'Stok', 'SKU').map((sku, i) => [String(sku), i + 2]));
}

async function typeCustomers(
  shop: Workbench,
  owner: Person,
  invoices: readonly Invoice[],
): Promise<Map<string, number>> {
  const people = [...new Map(invoices.map(({ customer, country }) => [customer, country]))];
  await owner.edit(
    'Pelanggan',
    `${letterOf(shop, 'Pelanggan', 'Nama Pelanggan')}2`,
    people.map(([customer, country]) => [nameOf(customer), `'${phoneOf(customer)}`, '', country]),
  );
  return new Map(people.map(([customer], i) => [customer, i + 2]));
}
