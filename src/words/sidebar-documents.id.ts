import type { printingEn } from './sidebar-documents.en.ts';

/** Kata-kata tombol cetak dokumen. */
export const printingId = {
  title: 'Cetak dokumen',
  hint: 'Dokumen terbuka di jendela sendiri; cetak dari sana.',
  invoice: 'Invoice',
  receipt: 'Kuitansi',
  'packing-slip': 'Daftar Isi Paket',
  label: 'Label Pengiriman',
  busy: 'Membuka\u2026',
  opened: 'Jendelanya terbuka di atas lembar kerja.',
} satisfies typeof printingEn;
