import { bookedOf, column, ours, type Row, table } from './table.ts';

/**
 * Levels are projections of the stock card; `level` is the booked truth of a row and carries its SKU, so a torn row shows.
 * What an order changes (level, available, allocated) stands together: one block to write.
 */
export const stock = table(
  'stock',
  { en: 'Stock', id: 'Stok' },
  {
    sku: ours('text', 'SKU', 'SKU', 150),
    name: ours('text', 'Product name', 'Nama Produk', 220),
    level: column('text', 'Level (booked)', 'Stok (tercatat)', { owner: 'hidden' }),
    available: ours('integer', 'Available', 'Stok Tersedia', 90),
    allocated: ours('integer', 'Allocated', 'Dibooking', 80),
    onHand: ours('integer', 'On hand', 'Stok Fisik', 80),
    incoming: column('request', 'Incoming', 'Akan Datang', {
      owner: 'request',
      width: 90,
    }),
    incomingBooked: bookedOf('Incoming', 'Akan Datang'),
    received: column('request', 'Received', 'Diterima', {
      owner: 'request',
      width: 80,
    }),
    receivedBooked: bookedOf('Received', 'Diterima'),
    counted: column('request', 'Counted', 'Stok Opname', {
      owner: 'request',
      width: 90,
    }),
    countedBooked: bookedOf('Counted', 'Stok Opname'),
    reason: column('text', 'Reason', 'Alasan', { width: 140 }),
    problem: ours('note', 'Problem', 'Masalah', 200),
    alert: ours('alert', 'State', 'Keadaan', 90),
    reorderPoint: ours('maybeInteger', 'Reorder point', 'Batas Minimum', 100),
    weeklyDemand: ours('decimal', 'Weekly demand', 'Terjual per Minggu', 110),
    daysCover: ours('maybeInteger', 'Days of cover', 'Cukup (hari)', 90),
    toOrder: ours('maybeInteger', 'To order', 'Perlu Dipesan', 90),
    why: ours('note', 'Why', 'Hitungannya', 280),
    snoozeUntil: column('day', 'Quiet until', 'Diam Sampai', { width: 100 }),
    wontRestock: column('flag', "Won't restock", 'Tidak Diisi Lagi', { width: 100 }),
  },
  {
    key: 'sku',
    twins: { incoming: 'incomingBooked', received: 'receivedBooked', counted: 'countedBooked' },
    frozenColumns: 2,
  },
);
export type StockRow = Row<typeof stock>;

/** The stock card: rows are added and never changed. Quantity is signed: what came minus what went. */
export const movements = table(
  'movements',
  { en: 'Stock card', id: 'Kartu Stok' },
  {
    id: ours('text', 'Movement', 'No. Mutasi', 90),
    at: ours('moment', 'When', 'Waktu', 130),
    sku: ours('text', 'SKU', 'SKU', 110),
    kind: ours('movementKind', 'Kind', 'Jenis Mutasi', 110),
    quantity: ours('integer', 'Quantity', 'Jumlah', 80),
    order: ours('text', 'Order', 'Pesanan', 100),
    reason: ours('text', 'Reason', 'Alasan', 160),
  },
  { key: 'id', visible: false },
);
