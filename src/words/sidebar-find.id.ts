import type { findEn } from './sidebar-find.en.ts';

/** Kata-kata panel "Cari", bahasa Indonesia. */
export const findId = {
  label: 'Cari pesanan',
  hint: 'Nomor, HP, nama, atau resi',
  button: 'Cari',
  busy: 'Mencari…',
  start: 'Apa yang Anda tahu tentang pesanannya?',
  startHint:
    'Cukup angka terakhir nomor pesanan, nomor HP dengan ejaan apa pun, sebagian nama, nomor pesanan marketplace, atau nomor resi.',
  none: 'Tidak ada yang cocok dengan “{}”',
  noneHint: 'Coba lebih sedikit: satu kata dari nama, atau angka terakhir nomor HP.',
  count: 'Pesanan ditemukan: {}',
  more: '{} lagi. Ketik lebih lengkap untuk mempersempit.',
  older: 'Cari lebih jauh ke belakang',
  olderHint: '{} baris yang lebih lama belum dilihat.',
  forWhom: 'untuk {}',
  blank: 'Ketik dulu yang dicari.',
} satisfies typeof findEn;
