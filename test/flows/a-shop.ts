/** A small shop on the real bundle: set up, with products, stock and customers typed into the sheet. */
import { openWorkbench } from '../../workbench/open.ts';
import type { Person, Workbench, WorkbenchOptions } from '../../workbench/types.ts';

export const OWNER = 'owner@toko.example';
export const SITI = 'siti@toko.example';

export interface AShop {
  readonly shop: Workbench;
  readonly owner: Person;
  readonly siti: Person;
}

const words = {
  id_ID: {
    setUp: 'Siapkan toko',
    start: 'Mulai kirim',
    products: 'Produk',
    customers: 'Pelanggan',
    settings: 'Pengaturan',
    owners: 'Email pemilik',
  },
  en_US: {
    setUp: 'Set up shop',
    start: 'Start sending',
    products: 'Products',
    customers: 'Customers',
    settings: 'Settings',
    owners: "Owner's addresses",
  },
} as const;

export type Locale = keyof typeof words;

/** SKU, name, variation, price, cost, type, sell when empty, opening stock. */
const wares = [
  ['KOPI-250', 'Kopi Gayo 250 g', '', 75_000, 45_000, '', false, 20],
  ['GULA-AREN', 'Gula Aren', '500 g', 32_000, 18_000, '', false, 10],
  ['TEH-MLT', 'Teh Melati', '', 15_000, 8_000, '', false, 1],
  ['SAMBAL', 'Sambal Bawang', '', 28_000, 15_000, '', true, 0],
  ['E-RESEP', 'Buku Resep (PDF)', '', 40_000, 0, 'Digital', false, ''],
];

export async function aShop(
  options: Partial<WorkbenchOptions> & { locale?: Locale; live?: boolean } = {},
): Promise<AShop> {
  const { live = true, locale = 'id_ID', ...rest } = options;
  const say = words[locale];
  const shop = await openWorkbench({
    bundle: 'dist',
    seed: 1,
    locale,
    now: '2026-11-23T08:00:00+07:00',
    owner: OWNER,
    ...rest,
  });
  const owner = shop.as(OWNER);
  await owner.menu(say.setUp);
  await owner.edit(
    say.products,
    'A2',
    locale === 'id_ID'
      ? wares
      : wares.map((ware) =>
          ware.map((cell, i) => (typeof cell === 'number' && (i === 3 || i === 4) ? cell / 1_000 : cell)),
        ),
  );
  await owner.edit(say.customers, 'B2', [
    ['Budi Santoso', "'081234567890", 'budi@example.com', 'Jl. Melati 5, Bandung'],
    ['Sari Dewi', "'081298765432", '', 'Jl. Kenanga 2, Solo'],
  ]);
  const row =
    shop
      .sheet(say.settings)
      .values()
      .findIndex(([name]) => name === say.owners) + 1;
  await owner.edit(say.settings, `B${row}`, OWNER);
  if (live) await owner.menu(say.start, { answers: ['YES'] });
  return { shop, owner, siti: shop.as(SITI) };
}

let keys = 0;
export function newKey(): string {
  keys += 1;
  return `testkey0-${keys}`;
}

export interface RpcAnswer {
  readonly ok: boolean;
  readonly value?: {
    readonly number: string;
    readonly total: number;
    readonly flags: readonly string[];
    readonly message: string;
  };
  readonly error?: {
    readonly code: string;
    readonly message: string;
    readonly fields?: Record<string, string>;
  };
}

export const budi = { id: 'C-00001', row: 2 };

export async function place(
  person: Person,
  lines: readonly (readonly [string, number])[],
  more: object = {},
): Promise<RpcAnswer> {
  const order = {
    key: newKey(),
    customer: budi,
    lines: lines.map(([sku, quantity]) => ({ sku, quantity })),
    ...more,
  };
  return (await person.rpc('placeOrder', order)) as RpcAnswer;
}

/** One row as header → value. */
export function rowOf(shop: Workbench, tab: string, row: number): Record<string, unknown> {
  const header = shop.sheet(tab).row(1);
  const cells = shop.sheet(tab).row(row);
  return Object.fromEntries(header.map((name, i) => [String(name), cells[i] ?? '']));
}

/** 'C7' of a header's cell in a row. */
export function cellOf(shop: Workbench, tab: string, header: string, row: number): string {
  const at = shop.sheet(tab).row(1).indexOf(header);
  if (at < 0) throw new Error(`no ${header} in ${tab}`);
  return `${at < 26 ? '' : 'A'}${String.fromCharCode(65 + (at % 26))}${row}`;
}

/** The row of `Stok` for a SKU. */
export function stockOf(shop: Workbench, sku: string, tab = 'Stok'): Record<string, unknown> {
  const at = shop
    .sheet(tab)
    .values()
    .findIndex(([first]) => first === sku);
  return rowOf(shop, tab, at + 1);
}

/** Types a setting's value. */
export async function setting({ shop, owner }: AShop, label: string, value: string): Promise<void> {
  const tab = 'Pengaturan';
  const at = shop
    .sheet(tab)
    .values()
    .findIndex(([name]) => name === label);
  await owner.edit(tab, `B${at + 1}`, value);
}
