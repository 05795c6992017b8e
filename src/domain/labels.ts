import type { AlertState, MovementKind, OrderStatus, PaymentStatus, ProductType } from '../schema/choices.ts';
import type { Language } from './language.ts';

export type { AlertState, MovementKind, OrderStatus, PaymentStatus, ProductType } from '../schema/choices.ts';
export type { Language } from './language.ts';

/** What people read for one value, and what else they type for it. */
export interface Label {
  readonly id: string;
  readonly en: string;
  /** Other spellings, in either language and of marketplaces; unique within a table. */
  readonly aliases: readonly string[];
}

/** Every value of one kind with its words. */
export type Labels<Value extends string> = Readonly<Record<Value, Label>>;

export function labelOf<Value extends string>(
  labels: Labels<Value>,
  value: Value,
  language: Language,
): string {
  return labels[value][language];
}

/** All labels in the order of the table: what a dropdown offers. */
export function labelsOf<Value extends string>(labels: Labels<Value>, language: Language): string[] {
  return valuesOf(labels).map((value) => labels[value][language]);
}

/** The value a person means, whatever the case, spacing, hyphens and language; undefined when none. */
export function recognise<Value extends string>(labels: Labels<Value>, text: string): Value | undefined {
  const found = spellings(labels).get(essence(text));
  return found !== undefined && isValue(labels, found) ? found : undefined;
}

const known = new WeakMap<object, ReadonlyMap<string, string>>();

/** Every spelling of a table with its value; made once, for thousands of cells are read. */
function spellings<Value extends string>(labels: Labels<Value>): ReadonlyMap<string, string> {
  const made = known.get(labels);
  if (made) return made;
  const all = valuesOf(labels).flatMap((value) => {
    const { id, en, aliases } = labels[value];
    return [value, id, en, ...aliases].map((spelling) => [essence(spelling), value] as const);
  });
  const map = new Map(all);
  known.set(labels, map);
  return map;
}

function valuesOf<Value extends string>(labels: Labels<Value>): Value[] {
  return Object.keys(labels).filter((key) => isValue(labels, key));
}

function isValue<Value extends string>(labels: Labels<Value>, key: string): key is Value {
  return key in labels;
}

/** Letters and digits only, lower case: 'Awaiting-payment ✓' and 'awaiting payment' are the same. */
function essence(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

export const ORDER_STATUSES: Labels<OrderStatus> = {
  'awaiting-payment': label(
    'Menunggu Pembayaran',
    'Awaiting payment',
    'belum bayar, unpaid, pending, baru, new, menunggu bayar, menunggu',
  ),
  processing: label('Diproses', 'Processing', 'proses, siap dikemas, perlu dikirim, to ship, in progress'),
  packed: label(
    'Dikemas',
    'Packed',
    'kemas, packing, sudah dikemas, siap kirim, ready to ship, menunggu pengambilan',
  ),
  shipped: label(
    'Dikirim',
    'Shipped',
    'kirim, terkirim, sudah dikirim, sedang dikirim, telah dikirim, dalam perjalanan, sent, ship, in transit',
  ),
  completed: label(
    'Selesai',
    'Completed',
    'complete, done, diterima, delivered, sampai, sampai tujuan, beres',
  ),
  cancelled: label('Dibatalkan', 'Cancelled', 'batal, batalkan, cancel, canceled, dicancel'),
  'failed-delivery': label('Gagal Kirim', 'Failed delivery', 'gagal, gagal dikirim, delivery failed, failed'),
  returned: label('Retur', 'Returned', 'diretur, return, dikembalikan, pengembalian'),
};

export const PAYMENT_STATUSES: Labels<PaymentStatus> = {
  unpaid: label('Belum Bayar', 'Unpaid', 'belum dibayar, belum lunas, not paid'),
  'awaiting-verification': label(
    'Menunggu Verifikasi',
    'Awaiting verification',
    'verifikasi, cek mutasi, to verify',
  ),
  'partly-paid': label('Dibayar Sebagian', 'Partly paid', 'sebagian, dp, uang muka, partially paid, partial'),
  paid: label('Lunas', 'Paid', 'sudah bayar, dibayar, sudah dibayar, bayar lunas, paid in full, settled'),
  held: label('Lunas (ditahan)', 'Paid (held)', 'ditahan, held, on hold'),
  'partly-refunded': label('Dikembalikan Sebagian', 'Partly refunded', 'refund sebagian, partially refunded'),
  refunded: label('Dana Dikembalikan', 'Refunded', 'refund, refund penuh, fully refunded'),
};

export const PRODUCT_TYPES: Labels<ProductType> = {
  goods: label('Barang', 'Goods', 'fisik, physical, produk fisik'),
  digital: label('Digital', 'Digital', 'produk digital, jasa, service'),
  bundle: label('Paket', 'Bundle', 'bundling, bundel, set'),
};

export const ALERT_STATES: Labels<AlertState> = {
  ok: label('Aman', 'OK', 'cukup'),
  low: label('Menipis', 'Low', 'stok menipis, low stock'),
  'sold-out': label('Habis', 'Sold out', 'stok habis, out of stock, kosong'),
  minus: label('Minus', 'Minus', 'oversold'),
};

export const MOVEMENT_KINDS: Labels<MovementKind> = {
  opening: label('Stok Awal', 'Opening', 'awal, opening stock'),
  receipt: label('Barang Masuk', 'Receipt', 'masuk, terima, penerimaan, received'),
  sale: label('Penjualan', 'Sale', 'jual, terjual, sold'),
  return: label('Retur', 'Return', 'returned'),
  adjustment: label('Penyesuaian', 'Adjustment', 'opname, stok opname, koreksi, adjust'),
  'write-off': label('Dihapus', 'Write-off', 'rusak, hilang, kedaluwarsa, damaged'),
  transfer: label('Pindah', 'Transfer', 'mutasi, pindah gudang'),
};

function label(id: string, en: string, aliases: string): Label {
  return { id, en, aliases: aliases.split(', ') };
}
