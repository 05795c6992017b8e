import type { orderDocumentsEn } from './sidebar-order-documents.en.ts';

/** Kata-kata tindakan "Cetak dokumen" di panel pesanan. */
export const orderDocumentsId = {
  title: 'Cetak dokumen',
  hint: 'Dokumen terbuka di jendela sendiri; cetak dari sana.',
  invoice: 'Invoice',
  receipt: 'Kuitansi',
  'packing-slip': 'Daftar Isi Paket',
  label: 'Label Pengiriman',
  busy: 'Membuka\u2026',
  opened: 'Jendelanya terbuka di atas lembar kerja.',
} satisfies typeof orderDocumentsEn;
