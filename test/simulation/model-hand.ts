/** Hands on the real book for model runs: tabs by id, columns by their header, so that renames and inserts do not matter. */
import type { CellValue } from '../../workbench/records.ts';
import type { Person, SheetView, Workbench } from '../../workbench/types.ts';

const TABS = {
  orders: 'Pesanan',
  lines: 'Rincian Pesanan',
  payments: 'Pembayaran',
  products: 'Produk',
  stock: 'Stok',
  movements: 'Kartu Stok',
  customers: 'Pelanggan',
  quick: 'Input Cepat',
  outbox: 'Kotak Keluar',
  settings: 'Pengaturan',
  review: 'Perlu Ditinjau',
} as const;
export type Tab = keyof typeof TABS;

export type Row = Readonly<Record<string, CellValue>> & { readonly row: number };

export interface Hand {
  readonly shop: Workbench;
  readonly owner: Person;
  readonly siti: Person;
  readonly id: (tab: Tab) => number;
  readonly sheet: (tab: Tab) => SheetView;
  /** Rows that hold something in a column, as header → value. */
  readonly rows: (tab: Tab, key: string) => Row[];
  /** A1 of a header's cell. */
  readonly cell: (tab: Tab, header: string, row: number) => string;
  readonly at: (tab: Tab, header: string, row: number) => CellValue;
}

function letters(column: number): string {
  const rest = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? letters(Math.floor((column - 1) / 26)) + rest : rest;
}

export function handOf(shop: Workbench, owner: string, other: string): Hand {
  const ids = new Map(shop.sheets().map(({ name, id }) => [name, id]));
  const id = (tab: Tab): number => {
    const found = ids.get(TABS[tab]);
    if (found === undefined) throw new Error(`no tab ${TABS[tab]}`);
    return found;
  };
  const sheet = (tab: Tab): SheetView => shop.sheet(id(tab));
  const column = (tab: Tab, header: string): number => {
    const found = sheet(tab).row(1).indexOf(header);
    if (found < 0) throw new Error(`no ${header} in ${tab}`);
    return found + 1;
  };
  return {
    shop,
    owner: shop.as(owner),
    siti: shop.as(other),
    id,
    sheet,
    rows: (tab, key) => rowsOf(sheet(tab), key),
    cell: (tab, header, row) => `${letters(column(tab, header))}${row}`,
    at: (tab, header, row) => sheet(tab).valueAt(row, column(tab, header)),
  };
}

function rowsOf(sheet: SheetView, key: string): Row[] {
  const [header = [], ...rows] = sheet.values();
  const keyed = header.indexOf(key);
  return rows.flatMap((cells, i) =>
    cells[keyed] === '' || cells[keyed] === undefined
      ? []
      : [{ ...Object.fromEntries(header.map((name, at) => [String(name), cells[at] ?? ''])), row: i + 2 }],
  );
}

/** First row below everything people wrote in a column. */
export function below(hand: Hand, tab: Tab, key: string): number {
  return Math.max(1, ...hand.rows(tab, key).map(({ row }) => row)) + 1;
}

/** The hidden book's state. */
export function stateOf({ shop }: Hand): Readonly<Record<string, unknown>> {
  const state: unknown = JSON.parse(String(shop.sheet('_book').valueAt(1, 2)));
  if (typeof state !== 'object' || state === null) throw new Error('_book holds no state');
  return Object.fromEntries(Object.entries(state));
}
