/** What people type: it stands in its cell, the edit trigger books it, and the clock does so if the trigger died. */
import { type TableName, tables } from '../../../src/schema/index.ts';
import type { CellValue, Typed } from '../../../workbench/records.ts';
import type { Workbench } from '../../../workbench/types.ts';
import { cellOf } from '../../flows/a-shop.ts';
import { numberAt, textAt } from '../ledger.ts';
import type { Actor, Scenario } from '../scenario.ts';
import { finished, type Told } from '../told.ts';

type Value = Typed | readonly (readonly Typed[])[];

/** The row of a key in a tab's first column, wherever a person has sorted it to. */
export function rowOfKey(shop: Workbench, tab: string, key: string): number {
  const at = shop
    .sheet(tab)
    .values()
    .findIndex(([first]: readonly CellValue[]) => first === key);
  return at < 0 ? shop.sheet(tab).lastRow + 1 : at + 1;
}

const cell =
  (tab: string, header: string, key: string, value: Value) =>
  (shop: Workbench, { account }: Actor): Promise<Told> =>
    finished(shop.as(account).edit(tab, cellOf(shop, tab, header, rowOfKey(shop, tab, key)), value));

const typed = (
  name: string,
  tab: string,
  header: string,
  key: string,
  value: Value,
  more: Partial<Scenario> = {},
): Scenario => ({
  name,
  state: 'open',
  act: cell(tab, header, key, value),
  ...more,
});

/** What one figure of a row must be. */
const figure = (table: TableName, key: string, column: string, be: number): Pick<Scenario, 'facts'> => ({
  facts: (ledger) => {
    const line = ledger.tables[table].find((each) => textAt(each, tables[table].key) === key);
    const is = line ? numberAt(line, column) : Number.NaN;
    return is === be ? [] : [`I3 ${key}: ${column} is ${is} and not ${be}`];
  },
});

async function quickEntry(shop: Workbench, { account, key }: Actor): Promise<Told> {
  const person = shop.as(account);
  const row = Math.max(
    2,
    shop
      .sheet('Input Cepat')
      .values()
      .reduce((last, cells, i) => (cells[2] ? i + 2 : last), 2),
  );
  return finished(
    person.edit('Input Cepat', `A${row}`, [
      [`Ani ${key}`, "'081377788899", 'KOPI-250', 2, '', '', 'Jl. Anggrek 3', 'JNE', 'Lunas', true],
      ['', '', 'Gula Aren (500 g)', 1, 30_000, '', '', '', '', ''],
    ]),
  );
}

async function products(shop: Workbench, { account, key }: Actor): Promise<Told> {
  return finished(
    shop.as(account).edit(
      'Produk',
      `A${
        shop
          .sheet('Produk')
          .values()
          .filter(([sku, name]) => sku !== '' || name !== '').length + 1
      }`,
      [
        [`BARU-${key}`, 'Barang Baru', '', 12_000, 7_000, '', false, 6],
        ['', 'Tanpa SKU', '', 9_000, 4_000, '', false, 2],
      ],
    ),
  );
}

async function customers(shop: Workbench, { account }: Actor): Promise<Told> {
  const used = shop
    .sheet('Pelanggan')
    .values()
    .filter(([, name]) => name !== '').length;
  return finished(
    shop.as(account).edit('Pelanggan', `B${used + 1}`, [
      ['Wati', "'081311122233", 'wati@example.com'],
      ['Joko', "'081344455566", ''],
    ]),
  );
}

async function settings(shop: Workbench, { account }: Actor): Promise<Told> {
  const row =
    shop
      .sheet('Pengaturan')
      .values()
      .findIndex(([name]) => name === 'Nama toko') + 1;
  return finished(shop.as(account).edit('Pengaturan', `B${row}`, 'Toko Maju'));
}

/** Several statuses in one paste, one of them impossible. */
const statuses = (shop: Workbench, { account }: Actor): Promise<Told> =>
  finished(
    shop
      .as(account)
      .edit('Pesanan', cellOf(shop, 'Pesanan', 'Status', 2), [['Dikirim'], ['Dikirim'], ['Retur']]),
  );

export const typedScenarios: readonly Scenario[] = [
  { name: 'quick-entry', state: 'open', act: quickEntry },
  typed('pay-in-full', 'Pesanan', 'Bayar', 'BT-0001', 'Lunas', figure('orders', 'BT-0001', 'paid', 182_000)),
  typed('pay-in-part', 'Pesanan', 'Bayar', 'BT-0001', 50_000, figure('orders', 'BT-0001', 'paid', 50_000)),
  // What Ctrl+Z puts back into the cell has been booked before.
  typed('pay-undone', 'Pesanan', 'Bayar', 'BT-0001', 50_000, {
    state: 'paid-twice',
    ...figure('orders', 'BT-0001', 'paid', 70_000),
  }),
  typed('ship', 'Pesanan', 'Status', 'BT-0002', 'Dikirim', figure('stock', 'GULA-AREN', 'onHand', 8)),
  typed('cancel', 'Pesanan', 'Status', 'BT-0001', 'Dibatalkan'),
  typed('undo-ship', 'Pesanan', 'Status', 'BT-0004', 'Diproses'),
  { name: 'paste-statuses', state: 'open', act: statuses },
  typed('receive-stock', 'Stok', 'Diterima', 'GULA-AREN', 7, figure('stock', 'GULA-AREN', 'onHand', 17)),
  typed('count-stock', 'Stok', 'Stok Opname', 'KOPI-250', 11, figure('stock', 'KOPI-250', 'onHand', 11)),
  { name: 'keep-products', state: 'open', act: products },
  { name: 'keep-customers', state: 'open', act: customers },
  { name: 'change-setting', state: 'open', act: settings },
];
