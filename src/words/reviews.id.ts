import type { reviewsEn } from './reviews.en.ts';

/** What Review says was found, and what to do about it. */
type Params = Readonly<Record<string, string | number>>;

export const reviewsId = {
  'not-a-number': (p: Params) => ({
    found: `${p.column}: “${p.found}” adalah teks, bukan angka.`,
    todo: 'Ketik ulang angkanya tanpa huruf.',
  }),
  'number-as-text': (p: Params) => ({
    found: `${p.column}: “${p.found}” adalah teks yang mirip angka.`,
    todo: 'Ketik ulang sebagai angka biasa, tanpa titik dan Rp.',
  }),
  'not-whole': (p: Params) => ({
    found: `${p.column}: ${p.found} bukan bilangan bulat.`,
    todo: 'Ketik bilangan bulat.',
  }),
  'too-many-decimals': (p: Params) => ({
    found: `${p.column}: ${p.found} punya desimal lebih banyak dari mata uangnya.`,
    todo: 'Bulatkan.',
  }),
  'not-a-date': (p: Params) => ({
    found: `${p.column}: “${p.found}” bukan tanggal.`,
    todo: 'Ketik tanggal seperti 2026-12-31.',
  }),
  'not-a-choice': (p: Params) => ({
    found: `${p.column}: “${p.found}” tidak ada di daftar.`,
    todo: 'Pilih dari daftar.',
  }),
  'not-an-email': (p: Params) => ({
    found: `${p.column}: “${p.found}” bukan alamat email.`,
    todo: 'Betulkan atau kosongkan.',
  }),
  negative: (p: Params) => ({ found: `${p.column}: ${p.found} di bawah 0.`, todo: 'Ketik 0 atau lebih.' }),
  'formula-error': (p: Params) => ({
    found: `${p.column}: rumusnya menampilkan ${p.found}.`,
    todo: 'Betulkan rumus atau ketik nilainya.',
  }),
  'opening-invalid': (p: Params) => ({
    found: `Stok Awal: “${p.found}” bukan jumlah.`,
    todo: 'Ketik bilangan bulat, atau kosongkan.',
  }),
  'sku-doubled': (p: Params) => ({
    found: `SKU ${p.sku} ada di lebih dari satu baris.`,
    todo: 'Beri salah satu baris SKU lain. Sampai itu, produknya belum bisa dijual.',
  }),
  'sku-taken': (p: Params) => ({
    found: `${p.before} tidak bisa diganti menjadi ${p.sku}: SKU itu sudah punya stok.`,
    todo: 'Pilih SKU lain.',
  }),
  'text-unclear': (p: Params) => ({
    found: `${p.setting}: periksa ${p.found}.`,
    todo: 'Pakai kata dalam {} yang disebut di Gunanya, jangan hilangkan nomor pesanan atau sisa, paling panjang 900 huruf; sementara itu teks bawaan yang dipakai.',
  }),
  'setting-unclear': (p: Params) => ({
    found: `${p.setting}: “${p.found}” tidak dimengerti.`,
    todo: 'Betulkan; sementara itu nilai bawaan yang dipakai.',
  }),
  'hours-are-date': (p: Params) => ({
    found: `${p.setting}: oleh Sheets diubah jadi tanggal (${p.found}).`,
    todo: 'Ketik dengan menitnya, misalnya 12:00-13:00; sementara itu pesan dikirim kapan saja.',
  }),
  restored: () => ({
    found: 'Buku dikembalikan ke versi lama. Tidak ada yang dikirim sampai Anda mengizinkan.',
    todo: 'Periksa pesanan terbaru, lalu pilih Buku Toko › Mulai kirim.',
  }),
  recovered: () => ({
    found:
      'Ingatan buku rusak dan disusun lagi dari isi tab. Tidak ada yang dikirim sampai Anda mengizinkan.',
    todo: 'Pilih Buku Toko › Periksa buku, lihat pesanan terbaru, lalu pilih Buku Toko › Mulai kirim.',
  }),
  'too-long': (p: Params) => ({
    found: `Teks “${p.found}…” terlalu panjang untuk nama atau SKU.`,
    todo: 'Persingkat; sampai itu produknya belum bisa dijual.',
  }),
  'link-unsafe': (p: Params) => ({
    found: `Tautan unduhan “${p.found}” tidak diawali https://.`,
    todo: 'Tempel tautan yang diawali https://; sampai itu pelanggan tidak menerimanya, dan pesanan produk ini menunggu Anda.',
  }),
  'product-gone': (p: Params) => ({
    found: `Baris ${p.sku} dikosongkan.`,
    todo: 'Kalau tidak sengaja, urungkan dengan Ctrl+Z; stoknya masih ada di Stok.',
  }),
  'row-gone': (p: Params) => ({
    found: `Baris ${p.key} terhapus saat sedang dicatat.`,
    todo: 'Kembalikan dengan Ctrl+Z atau File › Histori versi.',
  }),
  'cell-changed-meanwhile': (p: Params) => ({
    found: `Satu sel ${p.key} berubah saat sedang dicatat.`,
    todo: 'Lihat barisnya dan betulkan.',
  }),
  'cells-astray': (p: Params) => ({
    found: `Baris atau kolom berpindah saat pencatatan: sel ${p.key} tertimpa.`,
    todo: 'Sudah dikembalikan sejauh diketahui. Periksa barisnya; sisanya ada di File › Histori versi.',
  }),
  'typed-over': (p: Params) => ({
    found: `Isian di baris ${p.row} tertimpa pencatatan pada saat yang sama.`,
    todo: 'Ketik lagi kalau masih berlaku.',
  }),
  'phone-odd': (p: Params) => ({
    found: `“${p.found}” bukan nomor HP.`,
    todo: 'Betulkan; mungkin angka 0 di depan hilang.',
  }),
  'level-wrong': (p: Params) => ({
    found: `${p.key}: kartu stok berjumlah ${p.ledger}, stok tertulis ${p.level}.`,
    todo: 'Hitung produknya dan isi di Stok Opname.',
  }),
  checked: (p: Params) => ({ found: String(p.found), todo: String(p.todo) }),
  'mail-refused': (p: Params) => ({
    found: `Pesan ${p.id} gagal dikirim.`,
    todo: 'Periksa alamat di pesanannya, lalu putuskan: Kirim lagi, Sudah terkirim (sudah Anda kabari), atau Buang.',
  }),
  'mail-unknown': (p: Params) => ({
    found: `Belum pasti apakah pesan ${p.id} terkirim.`,
    todo: 'Lihat Terkirim di Gmail, lalu putuskan: Sudah terkirim, Kirim lagi, atau Buang.',
  }),
  'brake-many': (p: Params) => ({
    found: `${p.rows} pesanan berubah sekaligus, ${p.changes} perubahan: ${p.values}. Pertama ${p.first}, terakhir ${p.last}.`,
    todo: 'Kalau salah, urungkan dengan Ctrl+Z atau putuskan Kembalikan. Kalau memang benar, putuskan Catat semua. Sementara itu baris ini menunggu, yang lain jalan terus.',
  }),
  'brake-permuted': (p: Params) => ({
    found: `Di ${p.rows} pesanan isinya hanya bertukar tempat, seperti setelah sebagian tabel diurutkan: ${p.values}. Pertama ${p.first}, terakhir ${p.last}.`,
    todo: 'Kalau salah, urungkan dengan Ctrl+Z atau putuskan Kembalikan. Kalau memang benar, putuskan Catat semua. Sementara itu baris ini menunggu, yang lain jalan terus.',
  }),
  'sender-silent': (p: Params) => ({
    found: `Otomatisasi ${p.name} tidak jalan sejak ${p.time}. Tidak ada yang dikirim, dan tidak ada yang menggantikannya.`,
    todo: `${p.name} membuka buku dan memilih Mulai kirim; atau orang lain memilihnya dan mengirim sejak itu.`,
  }),
  'sender-lapsed': (p: Params) => ({
    found: `Google meminta izin ${p.name} lagi (terakhir jalan ${p.time}). Sampai itu tidak ada yang dikirim.`,
    todo: `${p.name} membuka buku, memilih isi menu Buku Toko, lalu mengizinkan; atau orang lain memilih Mulai kirim.`,
  }),
  'mail-not-booked': (p: Params) => ({
    found: `Kotak Keluar: baris ${p.id} menunggu padahal bukan dari pencatatan; diketik, disalin, atau diubah tangan.`,
    todo: 'Tidak ada yang dikirim. Pesan hanya lahir dari pencatatan; hapus barisnya jika bukan milik Anda.',
  }),
  'mail-stopped': (p: Params) => ({
    found: `Keadaan pesan ${p.id} diubah dengan tangan.`,
    todo: 'Pesan tidak dikirim. Kabari pelanggan sendiri bila perlu.',
  }),
  'mail-gone': (p: Params) => ({
    found: `Pesan ${p.id} menunggu di Kotak Keluar; barisnya dihapus atau nomornya diubah.`,
    todo: 'Pesan tidak dikirim. Kabari pelanggan sendiri bila perlu.',
  }),
} satisfies Record<keyof typeof reviewsEn, unknown>;
