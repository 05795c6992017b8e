import type { orderEditEn } from './sidebar-order-edit.en.ts';

/** Kata-kata untuk mengubah, memisah, dan mengurungkan pesanan, bahasa Indonesia. */
export const orderEditId = {
  edit: 'Ubah isi atau alamat',
  editNow: 'Catat perubahan',
  piecesHint: '0 mengeluarkan barang dari pesanan.',
  piecesOdd: 'Jumlah harus bilangan bulat.',
  add: 'Tambah produk',
  fresh: 'baru',
  split: 'Pisahkan yang belum ada',
  splitHint: 'Berapa yang menjadi pesanan sendiri?',
  splitNow: 'Pisahkan',
  most: 'dari {}',
  short: 'dari {}, kurang {}',
  undo: 'Urungkan catatan terakhir',
  undoNow: 'Urungkan ini',
  will: 'Yang diurungkan:',
  placed: 'Pesanan itu sendiri: menjadi batal.',
  status: 'Status: dari {} kembali ke {}',
  courier: 'Kurir: dari {} kembali ke {}',
  tracking: 'No. resi: dari {} kembali ke {}',
  blank: 'kosong',
  paid: 'Pembayaran {}: dibalik dengan baris sendiri',
  kept: 'Sudah dibayar {}: kembalikan lewat Kembalikan dana',
  paidBack: 'Pengembalian dana {}: dibalik dengan baris sendiri',
  edited: 'Perubahan isi, biaya, alamat, atau catatan',
  told: 'Pelanggan sudah dikabari. Ini dicatat sebagai pembalikan: catatan pertama tetap terbaca, dan Anda yang mengabari pelanggan.',
} satisfies typeof orderEditEn;
