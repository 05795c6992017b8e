/** What people do to the tabs while a script runs: no lock binds them. */
import type { Workbench } from '../../workbench/types.ts';
import { cellOf } from '../flows/a-shop.ts';
import { OWN_HEADER } from './shop-states.ts';

export interface PersonEdit {
  readonly name: string;
  /** Does not wait for the triggers it fires. */
  readonly edit: (shop: Workbench) => void;
  /** Tears rows apart or takes them away by itself: the promises need not hold afterwards. */
  readonly damages?: boolean;
  /** Takes back what the scenario typed: that it never was typed is an honest outcome too. */
  readonly undoes?: boolean;
}

const SITI = 'siti@toko.example';
const letter = (column: number): string =>
  (column > 26 ? letter(Math.floor((column - 1) / 26)) : '') + String.fromCharCode(65 + ((column - 1) % 26));

const columnOf = (shop: Workbench, tab: string, header: string): number =>
  shop.sheet(tab).row(1).indexOf(header) + 1;

const endOf = (shop: Workbench, tab: string): number =>
  shop
    .sheet(tab)
    .values()
    .reduce((last, [key, beside], i) => (key !== '' || beside !== '' ? i + 1 : last), 1);

const rowOf = (shop: Workbench, tab: string, key: string): number =>
  shop
    .sheet(tab)
    .values()
    .findIndex(([first]) => first === key) + 1;

const sorted = (tab: string, column: number, ascending: boolean): PersonEdit => ({
  name: `sort-${tab}-${ascending ? 'up' : 'down'}`,
  edit: (shop) => shop.as(SITI).sort(tab, column, { ascending }),
});

/** Only the first columns: the rest of each row stays behind. */
const halfSorted = (tab: string, columns: number): PersonEdit => ({
  name: `sort-half-${tab}`,
  damages: true,
  edit: (shop) =>
    shop.as(SITI).sort(tab, 1, { ascending: false, a1: `A2:${letter(columns)}${endOf(shop, tab)}` }),
});

const typed = (
  name: string,
  tab: string,
  a1: (shop: Workbench) => string,
  value: string | readonly (readonly (string | number)[])[],
): PersonEdit => ({
  name,
  edit: (shop) => {
    void shop.as(SITI).edit(tab, a1(shop), value);
  },
});

const shaped = (name: string, edit: (shop: Workbench) => void): PersonEdit => ({ name, edit });

export const personEdits: readonly PersonEdit[] = [
  sorted('Pesanan', 1, false),
  sorted('Stok', 1, false),
  sorted('Produk', 1, false),
  sorted('Pelanggan', 2, false),
  halfSorted('Pesanan', 3),
  halfSorted('Stok', 2),
  shaped('insert-row-Pesanan', (shop) => shop.as(SITI).insertRows('Pesanan', 3)),
  shaped('insert-row-Stok', (shop) => shop.as(SITI).insertRows('Stok', 2)),
  shaped('insert-row-Pelanggan', (shop) => shop.as(SITI).insertRows('Pelanggan', 2)),
  {
    ...shaped('delete-row-Pesanan', (shop) =>
      shop.as(SITI).deleteRows('Pesanan', rowOf(shop, 'Pesanan', 'BT-0005')),
    ),
    damages: true,
  },
  {
    ...shaped('delete-row-Produk', (shop) =>
      shop.as(SITI).deleteRows('Produk', rowOf(shop, 'Produk', 'E-RESEP')),
    ),
    damages: true,
  },
  shaped('insert-column-Pesanan', (shop) => shop.as(SITI).insertColumns('Pesanan', 2)),
  shaped('insert-column-Stok', (shop) => shop.as(SITI).insertColumns('Stok', 3)),
  shaped('move-columns-Pesanan', (shop) =>
    shop.as(SITI).moveColumns('Pesanan', columnOf(shop, 'Pesanan', 'Total Bayar'), 2, 3),
  ),
  shaped('move-columns-Stok', (shop) =>
    shop.as(SITI).moveColumns('Stok', columnOf(shop, 'Stok', 'Stok Fisik'), 1, 2),
  ),
  shaped('delete-own-column', (shop) =>
    shop.as(SITI).deleteColumns('Pesanan', columnOf(shop, 'Pesanan', OWN_HEADER)),
  ),
  {
    ...shaped('delete-column-Pesanan', (shop) =>
      shop.as(SITI).deleteColumns('Pesanan', columnOf(shop, 'Pesanan', 'Nama Penerima')),
    ),
    damages: true,
  },
  typed('rename-column-Pesanan', 'Pesanan', (shop) => cellOf(shop, 'Pesanan', 'Masalah', 1), 'Kata sistem'),
  shaped('rename-tab-Pesanan', (shop) => shop.as(SITI).renameTab('Pesanan', 'Order masuk')),
  shaped('rename-tab-Stok', (shop) => shop.as(SITI).renameTab('Stok', 'Gudang')),
  shaped('filter-Pesanan', (shop) => shop.as(SITI).filter('Pesanan', ([number]) => number === 'BT-0003')),
  typed('paste-over-notes', 'Pesanan', (shop) => cellOf(shop, 'Pesanan', 'Catatan', 2), [
    ['satu'],
    ['dua'],
    ['tiga'],
  ]),
  typed('paste-over-levels', 'Stok', (shop) => cellOf(shop, 'Stok', 'Stok Fisik', 2), [[99], [98]]),
  typed(
    'type-below-Pesanan',
    'Pesanan',
    (shop) => cellOf(shop, 'Pesanan', 'Catatan', endOf(shop, 'Pesanan') + 1),
    'catatan orang',
  ),
  typed(
    'type-own-below-Pesanan',
    'Pesanan',
    (shop) => cellOf(shop, 'Pesanan', OWN_HEADER, endOf(shop, 'Pesanan') + 1),
    'milik baris ini',
  ),
  typed('append-Produk', 'Produk', (shop) => `A${endOf(shop, 'Produk') + 1}`, [
    ['SISIP-1', 'Sisipan', '', 5_000, 2_000],
  ]),
  typed('append-Pelanggan', 'Pelanggan', (shop) => `B${endOf(shop, 'Pelanggan') + 1}`, [
    ['Nyelip', "'081399900011", 'nyelip@example.com'],
  ]),
  {
    name: 'undo',
    undoes: true,
    edit: (shop) => {
      void shop.as(shop.owner).undo();
    },
  },
];
