import { column, type Row, table } from './table.ts';

/**
 * Levels are projections of the stock card; `level` is the booked truth of a row and carries its SKU, so a torn row shows.
 * What an order changes (level, available, allocated) stands together: one block to write.
 */
export const stock = table(
  'stock',
  { en: 'Stock', id: 'Stok' },
  {
    sku: column('text', 'SKU', 'SKU', { owner: 'system', width: 150 }),
    name: column('text', 'Product name', 'Nama Produk', { owner: 'system', width: 220 }),
    level: column('text', 'Level (booked)', 'Stok (tercatat)', { owner: 'hidden' }),
    available: column('integer', 'Available', 'Stok Tersedia', { owner: 'system', width: 90 }),
    allocated: column('integer', 'Allocated', 'Dibooking', { owner: 'system', width: 80 }),
    onHand: column('integer', 'On hand', 'Stok Fisik', { owner: 'system', width: 80 }),
    incoming: column('request', 'Incoming', 'Akan Datang', {
      owner: 'request',
      width: 90,
    }),
    incomingBooked: column('booked', 'Incoming (booked)', 'Akan Datang (tercatat)', { owner: 'hidden' }),
    received: column('request', 'Received', 'Diterima', {
      owner: 'request',
      width: 80,
    }),
    receivedBooked: column('booked', 'Received (booked)', 'Diterima (tercatat)', { owner: 'hidden' }),
    counted: column('request', 'Counted', 'Stok Opname', {
      owner: 'request',
      width: 90,
    }),
    countedBooked: column('booked', 'Counted (booked)', 'Stok Opname (tercatat)', { owner: 'hidden' }),
    reason: column('text', 'Reason', 'Alasan', { width: 140 }),
    problem: column('note', 'Problem', 'Masalah', { owner: 'system', width: 200 }),
    alert: column('alert', 'State', 'Keadaan', { owner: 'system', width: 90 }),
    reorderPoint: column('maybeInteger', 'Reorder point', 'Batas Minimum', { owner: 'system', width: 100 }),
    weeklyDemand: column('decimal', 'Weekly demand', 'Terjual per Minggu', { owner: 'system', width: 110 }),
    daysCover: column('maybeInteger', 'Days of cover', 'Cukup (hari)', { owner: 'system', width: 90 }),
    toOrder: column('maybeInteger', 'To order', 'Perlu Dipesan', { owner: 'system', width: 90 }),
    why: column('note', 'Why', 'Hitungannya', { owner: 'system', width: 280 }),
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
    id: column('text', 'Movement', 'No. Mutasi', { owner: 'system', width: 90 }),
    at: column('moment', 'When', 'Waktu', { owner: 'system', width: 130 }),
    sku: column('text', 'SKU', 'SKU', { owner: 'system', width: 110 }),
    kind: column('movementKind', 'Kind', 'Jenis Mutasi', { owner: 'system', width: 110 }),
    quantity: column('integer', 'Quantity', 'Jumlah', { owner: 'system', width: 80 }),
    order: column('text', 'Order', 'Pesanan', { owner: 'system', width: 100 }),
    reason: column('text', 'Reason', 'Alasan', { owner: 'system', width: 160 }),
  },
  { key: 'id', visible: false },
);
