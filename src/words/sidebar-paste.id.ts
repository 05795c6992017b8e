import type { pasteEn } from './sidebar-paste.en.ts';

/** Kata-kata untuk pesan pelanggan yang ditempel ke formulir, bahasa Indonesia. */
export const pasteId = {
  open: 'Tempel pesan pelanggan',
  label: 'Pesan pelanggan',
  hint: 'Nama, HP, alamat, pesanan: urutan bebas',
  fill: 'Isi formulir',
  cancel: 'Tidak jadi',
  busy: 'Membaca…',
  empty: 'Tempel atau ketik dulu pesannya.',
  filled: 'Terisi dari pesan. Mohon dicocokkan.',
  check: 'Belum pasti: mohon diperiksa.',
  message: 'Pesannya',
  unclear: 'Produk yang mana?',
  wrote: '“{}”',
  pieces: '{} buah',
  skip: 'Lewati',
  left: 'Pilih atau lewati yang belum jelas di pesan.',
} satisfies typeof pasteEn;
