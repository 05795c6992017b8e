import type { CheckWords } from './check.en.ts';

/** Words of *Check the book*, in Indonesian. */
export const checkId: CheckWords = {
  title: 'Periksa buku',
  healthy: 'Buku sehat.',
  found: 'Ditemukan: {count}',
  more: '… dan {count} lagi.',
  ask: 'Perbaiki?',
  person: 'Selain itu, untuk Anda: {count}. Penjelasannya menyusul.',
  mended: 'Diperbaiki: {count}.',
  left: 'Yang tersisa, dan ada di Perlu Ditinjau:',
  todo: 'Pilih Buku Toko › Periksa buku.',
  ailments: {
    'tab-gone': [
      'Tab {tab} hilang.',
      'Dibuat baru; isi yang masih diketahui buku kembali di langkah berikutnya.',
    ],
    'column-gone': [
      'Tab {tab}: kolom “{column}” hilang.',
      'Dibuat baru di kanan; isi yang masih diketahui buku kembali di langkah berikutnya.',
    ],
    'header-lost': [
      'Tab {tab}: judul kolom “{column}” berbunyi “{found}”.',
      'Judulnya ditulis lagi; kolomnya tetap di tempat.',
    ],
    'header-doubled': [
      'Tab {tab}: “{found}” ada di atas dua kolom. Buku Toko membaca yang di bawah {ours}, bukan yang di bawah {theirs}.',
      'Beri {theirs} nama lain. Yang diketik di bawahnya untuk Buku Toko pindahkan ke bawah {ours}.',
    ],
    'anchor-lost': [
      'Tab tersembunyi _book tidak lagi mengikuti kolom {tab}.',
      'Kolomnya dicari lewat judul dan diikuti lagi.',
    ],
    'zone-changed': [
      'Zona waktu file berubah dari {from} ke {to}.',
      'Buku Toko mengikuti. Kalau keliru: File › Setelan, sebelum diperbaiki.',
    ],
    'locale-changed': [
      'Lokal file berubah dari {from} ke {to}.',
      'Angka dan tanggal dibaca dengan cara baru. Kalau keliru: File › Setelan, sebelum diperbaiki.',
    ],
    'journal-torn': [
      '{count} catatan jurnal rusak; yang dicatatnya sudah ada di tab.',
      'Disegel lagi, kosong.',
    ],
    'trigger-missing': ['Otomatisasi Anda kurang lengkap: {name} tidak ada.', 'Dinyalakan lagi.'],
    'trigger-doubled': ['Otomatisasi Anda rangkap: {name} ada {count} kali.', 'Satu saja yang tetap.'],
    size: [
      'File ini berisi {cells} juta dari sepuluh juta sel.',
      'Hapus baris dan kolom kosong serta tab yang tidak dipakai; mulai tahun depan di file baru.',
    ],
    'row-copied': ['{key} ada dua kali, persis sama: baris {rows}.', 'Baris yang bawah dikosongkan.'],
    'key-doubled': [
      '{key} ada di beberapa baris yang berbeda: {rows}.',
      'Tentukan yang benar lalu hapus yang lain, atau beri SKU lain.',
    ],
    'key-missing': ['Satu baris Buku Toko kehilangan nomor atau SKU.', 'Menjadi {key} lagi.'],
    'number-lost': [
      'Satu baris Buku Toko kehilangan nomor atau SKU, dan tidak ada petunjuknya.',
      'Urungkan dengan Ctrl+Z, atau cari di File › Histori versi lalu ketik.',
    ],
    'cell-edited': [
      '{key}: “{column}” diubah tangan menjadi “{found}”.',
      'Menjadi “{booked}” lagi, seperti yang tercatat.',
    ],
    'order-gone': [
      'Baris pesanan {order} hilang; rincian atau pembayarannya masih ada.',
      'Ditulis lagi, sejauh masih diketahui.',
    ],
    'lines-gone': ['Pesanan {order} kehilangan {count} baris rincian.', 'Ditulis lagi dari jurnal.'],
    'lines-lost': [
      'Pesanan {order} kehilangan {count} baris rincian, sudah terlalu lama untuk jurnal.',
      'Kembalikan lewat File › Histori versi, tab Rincian Pesanan.',
    ],
    'link-lost': ['Pesanan {order} tidak tahu lagi di mana rinciannya.', 'Dicari lewat nomornya.'],
    'payment-orphaned': [
      'Pembayaran {key} untuk {order}, padahal pesanan itu tidak ada.',
      'Ketik nomor pesanan yang benar di selnya.',
    ],
    'message-orphaned': ['Pesan {key} tentang {order}, padahal pesanan itu tidak ada.', 'Dibatalkan.'],
    'message-state': ['Keadaan pesan {key} rusak.', 'Menjadi “{booked}”.'],
    'status-lost': [
      'Status tersembunyi pesanan {order} tidak terbaca.',
      'Menjadi “{booked}”, menurut stok dan pembayaran.',
    ],
    'stock-gone': [
      '{sku} tidak punya baris di Stok.',
      'Dibuatkan: fisik {card} menurut Kartu Stok, dibooking {open}.',
    ],
    'level-lost': ['Stok tercatat {sku} tidak terbaca.', 'Dihitung lagi: fisik {card}, dibooking {open}.'],
    'level-wrong': [
      '{sku}: stok fisik {level}, padahal Kartu Stok berjumlah {card}.',
      'Menjadi {card}. Hitung di rak kalau ragu.',
    ],
    'allocated-wrong': [
      '{sku}: dibooking {level}, padahal pesanan terbuka menahan {open}.',
      'Menjadi {open}.',
    ],
    'available-wrong': [
      '{sku}: tersedia {level}, padahal fisik dikurangi dibooking {left}.',
      'Menjadi {left}.',
    ],
    'card-gone': [
      '{sku}: stok fisik {level}, tetapi Kartu Stok kosong.',
      'Penyesuaian {level} ditulis di kartu.',
    ],
    'paid-wrong': [
      'Pesanan {order}: dibayar {paid}, padahal pembayarannya berjumlah {sum}.',
      'Menjadi {sum}.',
    ],
    'payment-gone': [
      'Pesanan {order}: dibayar {paid}, tetapi pembayarannya tidak ada.',
      'Pembayaran {paid} ditulis.',
    ],
    'balance-wrong': [
      'Pesanan {order}: sisa tagihan atau status bayar tidak sesuai dengan {sum} yang dibayar.',
      'Dihitung lagi.',
    ],
    'total-wrong': [
      'Pesanan {order}: totalnya {total}, bagiannya berjumlah {sum}.',
      'Bandingkan dengan konfirmasi pelanggan dan ketik angka yang benar.',
    ],
    counters: ['Hitungan buku sendiri meleset.', 'Dihitung ulang.'],
  },
};
