/** What the book holds after Online Retail, as plain rows named by its own invoices. */
import type { Workbench } from '../../workbench/types.ts';
import { dayOf } from './days.ts';
import { columnOf } from './replay.ts';

/** The columns asked for, row by row. */
function rowsOf<H extends string>(shop: Workbench, tab: string, ...headers: H[]): Record<H, unknown>[] {
  const columns = headers.map((header) => columnOf(shop, tab, header));
  return columns[0].map((_, i) =>
    Object.fromEntries(headers.map((header, at) => [header, columns[at][i]])),
  ) as Record<H, unknown>[];
}

/** '536592/2' is the second order of an invoice too long for one. */
const namesOf = (sale: string) => ({ sale, invoice: sale.split('/')[0] });

export function readBook(shop: Workbench) {
  const orders = rowsOf(
    shop,
    'Pesanan',
    ...([
      'No. Pesanan',
      'No. Pesanan Saluran',
      'Catatan',
      'Tanggal Pesanan',
      'Status',
      'Pembayaran',
    ] as const),
    ...(['Subtotal', 'Ongkir', 'Total Bayar', 'Jumlah Dibayar', 'Sisa Tagihan', 'Pelanggan'] as const),
  ).map((row) => ({
    ...{
      number: String(row['No. Pesanan']),
      customer: String(row.Pelanggan),
      day: dayOf(row['Tanggal Pesanan']),
    },
    // The form has a field for the channel's number; Quick entry has a note.
    ...namesOf(String(row['No. Pesanan Saluran'] || row.Catatan)),
    ...{ status: String(row.Status), payment: String(row.Pembayaran) },
    ...{ subtotal: Number(row.Subtotal), shipping: Number(row.Ongkir), total: Number(row['Total Bayar']) },
    ...{ paid: Number(row['Jumlah Dibayar']), balance: Number(row['Sisa Tagihan']) },
  }));
  const saleOf = new Map(orders.map(({ number, sale }) => [number, sale]));
  const named = (number: unknown) => namesOf(saleOf.get(String(number)) ?? `? ${number}`);
  return {
    orders,
    lines: rowsOf(
      shop,
      'Rincian Pesanan',
      ...(['Pesanan', 'SKU', 'Jumlah', 'Harga Satuan', 'Neto'] as const),
    ).map((row) => ({
      ...{ ...named(row.Pesanan), code: String(row.SKU), quantity: Number(row.Jumlah) },
      ...{ price: Number(row['Harga Satuan']), net: Number(row.Neto) },
    })),
    payments: rowsOf(shop, 'Pembayaran', 'Waktu', 'Pesanan', 'Jumlah').map((row) => ({
      ...{ ...named(row.Pesanan), day: dayOf(row.Waktu), amount: Number(row.Jumlah) },
    })),
    returns: rowsOf(
      shop,
      'Retur',
      ...(['Waktu', 'Pesanan', 'Baris', 'SKU', 'Jumlah', 'Kondisi', 'Alasan Retur'] as const),
      'Nilai Pengembalian Dana',
    ).map((row) => ({
      ...{ day: dayOf(row.Waktu), credit: String(row['Alasan Retur']), ...named(row.Pesanan) },
      // Place among the order's lines, from 0: 'BT-0007-3'.
      line: Number(String(row.Baris).split('-').pop()) - 1,
      ...{ code: String(row.SKU), quantity: Number(row.Jumlah), writtenOff: row.Kondisi === 'Rusak' },
      refund: Number(row['Nilai Pengembalian Dana']),
    })),
    movements: rowsOf(shop, 'Kartu Stok', 'SKU', 'Jumlah').map((row) => ({
      ...{ code: String(row.SKU), quantity: Number(row.Jumlah) },
    })),
    shelves: rowsOf(shop, 'Stok', 'SKU', 'Stok Fisik', 'Dibooking', 'Stok Tersedia').map((row) => ({
      ...{ code: String(row.SKU), onHand: Number(row['Stok Fisik']), allocated: Number(row.Dibooking) },
      available: Number(row['Stok Tersedia']),
    })),
    weeks: rowsOf(
      shop,
      'Laporan',
      ...([
        'Minggu',
        'Omzet Bersih',
        'Pesanan',
        'Produk Terjual',
        'Pelanggan Baru',
        'Pelanggan Lama',
      ] as const),
    ).map((row) => ({
      ...{ week: String(row.Minggu), net: Number(row['Omzet Bersih']), orders: Number(row.Pesanan) },
      ...{ units: Number(row['Produk Terjual']), fresh: Number(row['Pelanggan Baru']) },
      returning: Number(row['Pelanggan Lama']),
    })),
    review: rowsOf(shop, 'Perlu Ditinjau', 'Di mana', 'Yang ditemukan'),
  };
}
