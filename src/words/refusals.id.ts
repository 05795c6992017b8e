import type { refusalsEn } from './refusals.en.ts';

/** What is said when something cannot be booked. */
type Params = Readonly<Record<string, string | number>>;

export const refusalsId = {
  'no-lines': () => 'Pesanan butuh minimal satu produk.',
  'sku-unknown': (p: Params) =>
    `Tidak ada produk dengan SKU ${p.sku}. Tambahkan di Produk atau pilih yang lain.`,
  'sku-doubled': (p: Params) => `SKU ${p.sku} ada di dua baris Produk. Beri salah satunya SKU lain.`,
  'quantity-invalid': (p: Params) => `${p.quantity} bukan jumlah. Ketik bilangan bulat mulai 1.`,
  'price-invalid': () => 'Harga harus 0 atau lebih.',
  'percent-invalid': () => 'Diskon antara 0 dan 100 persen.',
  'discount-invalid': () => 'Diskon harus 0 atau lebih.',
  'discount-too-large': () => 'Diskon lebih besar dari harganya.',
  'shipping-invalid': () => 'Ongkir harus 0 atau lebih.',
  'amount-too-large': () => 'Nilainya terlalu besar. Periksa jumlah dan harga.',
  'amount-invalid': () => 'Jumlah uang harus 0 atau lebih, tanpa pecahan.',
  'order-partly-shipped': (p: Params) =>
    `Pesanan ${p.order} sudah dikirim sebagian. Pisahkan sisanya, lalu batalkan pesanan yang baru itu.`,
  'parcel-too-early': (p: Params) =>
    `Pesanan ${p.order} belum dibayar. Catat pembayarannya dulu, atau pilih Dikirim untuk semuanya.`,
  'parcel-empty': () => 'Paketnya kosong. Pilih minimal satu produk.',
  'parcel-too-many': (p: Params) => `${p.sku}: ${p.quantity} di paket, padahal sisa kirim ${p.left}.`,
  'day-invalid': (p: Params) =>
    `“${p.found}” bukan tanggal yang sudah lewat. Pilih hari ini atau sebelumnya.`,
  'payment-unknown': (p: Params) => `Pembayaran ${p.id} bukan milik pesanan ini. Buka lagi pesanannya.`,
  'payment-reversed': (p: Params) => `Pembayaran ${p.id} sudah dibatalkan.`,
  'payment-refunded': (p: Params) =>
    `Pembayaran ${p.id} sudah dikembalikan sebagian. Catat selisihnya sebagai pembayaran atau pengembalian dana.`,
  'settlement-empty': () => 'Tidak ada pesanan ini yang menunggu uang COD. Periksa daftarnya.',
  'settlement-too-large': () =>
    'Uang yang masuk melebihi tagihan COD pesanan ini. Tambahkan pesanan yang kurang, atau periksa jumlahnya.',
  'return-empty': () => 'Belum ada yang diretur. Pilih minimal satu produk atau isi jumlahnya.',
  'return-too-many': (p: Params) => `${p.quantity} tidak bisa diretur: sisa baris ini ${p.left}.`,
  'return-booked': (p: Params) =>
    `Semua barang ${p.order} sudah dicatat kembali. Di panel Pesanan, pilih “Urungkan catatan terakhir”, atau buat pesanan baru.`,
  'refund-too-large': () => 'Itu melebihi yang sudah dibayar. Kembalikan paling banyak sisanya.',
  'lines-gone': (p: Params) =>
    `${p.count} baris rincian ${p.order} hilang, jadi stoknya tidak bisa dicatat. Tekan Ctrl+Z, atau pilih Buku Toko › Periksa buku.`,
  'line-typed-over': (p: Params) =>
    `Rincian Pesanan ${p.cell}: jumlah, harga, diskon, dan neto ${p.line} tidak cocok lagi. Tekan Ctrl+Z, atau pilih Buku Toko › Periksa buku.`,
  'line-unknown': () => 'Baris ini sudah tidak ada di pesanan. Buka lagi pesanannya.',
  'order-not-open': (p: Params) =>
    `Pesanan ${p.order} sudah dikirim atau ditutup, jadi tetap begitu. Catat retur, atau buat pesanan baru.`,
  'line-shipped': (p: Params) =>
    `${p.name}: ${p.shipped} sudah dikirim. Sisakan paling sedikit ${p.shipped}.`,
  'split-too-many': (p: Params) => `${p.name}: hanya ${p.left} yang bisa dipisah.`,
  'split-nothing': () => 'Pilih paling sedikit satu barang untuk dipisah.',
  'split-all': () => 'Harus ada yang tersisa. Sisakan paling sedikit satu barang di pesanan ini.',
  'split-refunded': (p: Params) => `Pesanan ${p.order} punya pengembalian dana: buat pesanan baru saja.`,
  'undo-nothing': (p: Params) => `Catatan terakhir ${p.order} sudah terlalu lama. Ubah pesanannya saja.`,
  'undo-moved': (p: Params) => `${p.order} baru saja berubah lagi. Buka lagi dan lihat dulu.`,
  'undo-split': (p: Params) =>
    `${p.order} pernah dipisah: batalkan pesanan baru, lalu tambahkan lagi barangnya di sini.`,
  'undo-exchange': (p: Params) =>
    `${p.other}, pengganti barang ini, sudah berubah: batalkan atau catat returnya, lalu kembalikan dananya.`,
  'undo-parcel': (p: Params) => `Barang ${p.order} sudah bergerak: catat retur saja.`,
  'no-price': (p: Params) => `${p.sku} belum punya harga. Isi di sini atau di Produk.`,
  'not-enough': (p: Params) =>
    `${p.name}: diminta ${p.wanted}, tersisa ${p.available}. Kurangi jumlahnya, atau centang “Boleh Jual Kosong” di Produk.`,
  'stock-row-torn': (p: Params) =>
    `Stok ${p.cell}: baris ${p.sku} tercampur karena pengurutan. Urungkan (Ctrl+Z), lalu coba lagi.`,
  'customer-unknown': () => 'Pelanggan ini sudah tidak ada di Pelanggan. Pilih lagi.',
  'customer-nameless': () => 'Isi nama pelanggan.',
  'email-invalid': (p: Params) => `${p.email} bukan alamat email. Betulkan atau kosongkan.`,
  'key-reused': () => 'Pesanan ini pernah dikirim dengan isi lain. Buka lagi formulirnya.',
  'order-is-final': () =>
    'Pesanan ini sudah ditutup: yang dibatalkan atau diretur tidak bisa diubah. Buat pesanan baru.',
  'order-not-shipped': () =>
    'Pesanan belum dikirim, jadi belum bisa kembali. Pilih Dikirim dulu, atau Dibatalkan.',
  'order-already-shipped': () => 'Pesanan sudah dikirim. Pilih Retur atau Gagal Kirim.',
  'order-goes-forward': () => 'Pesanan tidak bisa kembali ke langkah itu.',
  'message-left': () => 'Pelanggan sudah diberi tahu bahwa pesanan dikirim. Pilih Gagal Kirim atau Retur.',
  'status-unknown': (p: Params) => `“${p.found}” bukan status. Pilih dari daftar.`,
  'status-blank': () => 'Status kosong. Pilih dari daftar; Ctrl+Z mengembalikan yang lama.',
  'status-lost': (p: Params) =>
    `Status tersembunyi pesanan ${p.order} diubah tangan. Urungkan dengan Ctrl+Z.`,
  'pay-unreadable': (p: Params) => `“${p.found}” bukan jumlah uang. Ketik Lunas atau angka.`,
  'already-paid': (p: Params) => `Pesanan ${p.order} sudah lunas.`,
  'pay-undone': (p: Params) =>
    `${p.mark} ${p.amount} sudah pernah dicatat. Dibayar lagi? Ketik sekali lagi. Batalkan ${p.last}? Kosongkan selnya.`,
  'tracking-is-date': () =>
    'No. resi berubah menjadi tanggal. Ketik lagi dengan tanda petik tunggal di depan.',
  'tracking-is-number': () =>
    'No. resi berubah menjadi angka dan kehilangan digit. Ketik lagi dengan tanda petik tunggal di depan.',
  'order-numberless': () =>
    'Baris ini tanpa nomor pesanan, jadi bukan dari Buku Toko. Pakai Input Cepat atau bilah samping.',
  'order-unknown': (p: Params) => `Pesanan ${p.order} tidak ada.`,
  'documents-none': () => 'Pilih dulu baris pesanan di tab Pesanan, lalu coba lagi.',
  'documents-too-many': (p: Params) =>
    `Paling banyak ${p.most} pesanan sekali cetak. Pilih lebih sedikit baris.`,
  'incoming-invalid': (p: Params) => `“${p.found}” bukan jumlah. Ketik bilangan bulat, atau kosongkan.`,
  'received-invalid': (p: Params) => `“${p.found}” tidak bisa diterima. Ketik bilangan bulat mulai 1.`,
  'counted-invalid': (p: Params) => `“${p.found}” bukan hasil hitung. Ketik bilangan bulat mulai 0.`,
  'level-typed': (p: Params) =>
    `${p.found} diketik di atas stok. Sudah dikembalikan ke ${p.onHand}; isi hasil hitung di Stok Opname.`,
  'product-unknown': (p: Params) =>
    `${p.cell}: tidak ada produk “${p.found}”. Ketik SKU atau nama lengkapnya.`,
  'product-ambiguous': (p: Params) => `${p.cell}: “${p.found}” adalah nama beberapa produk. Ketik SKU-nya.`,
  'quantity-in-cell': (p: Params) => `${p.cell}: “${p.found}” bukan jumlah. Ketik bilangan bulat mulai 1.`,
  'courier-in-cell': (p: Params) =>
    `${p.cell}: “${p.found}” bukan kurir toko ini (${p.known}). Pilih salah satu, atau tambahkan di Pengaturan.`,
  'paid-in-cell': (p: Params) =>
    `${p.cell}: “${p.found}” bukan pembayaran. Ketik Lunas atau jumlahnya, atau kosongkan.`,
  'price-in-cell': (p: Params) => `${p.cell}: “${p.found}” bukan harga. Ketik angka.`,
  'tab-gone': (p: Params) => `Tab ${p.tab} terhapus. Urungkan, atau kembalikan lewat File › Histori versi.`,
  'column-gone': (p: Params) =>
    `Tab ${p.tab}: kolom “${p.column}” hilang. Urungkan penghapusannya, atau kembalikan lewat File › Histori versi.`,
  'column-elsewhere': (p: Params) =>
    `Tab ${p.tab}: judul “${p.column}” memakai nama kolom lain. Kembalikan judul kolom seperti semula.`,
  held: () => 'Menunggu keputusan Anda di tab Perlu Ditinjau: tampaknya salah.',
  clearing: () => 'Penghapusan pesanan latihan terputus. Pilih lagi Buku Toko › Hapus pesanan latihan.',
  'too-large': () => 'Terlalu banyak sekaligus. Lakukan sebagian demi sebagian.',
  busy: () => 'Orang lain sedang mencatat. Tidak ada yang hilang: coba lagi sebentar.',
  'not-set-up': () => 'Siapkan toko dulu: menu Buku Toko, Siapkan toko.',
  'unknown-method': () => 'Bilah samping meminta hal yang tidak dikenal versi ini. Tutup lalu buka lagi.',
  'bad-request': () => 'Bilah samping mengirim data yang tidak lengkap. Tutup lalu buka lagi.',
  bug: () => 'Ada gangguan di Buku Toko. Silakan coba lagi: tidak akan tercatat dua kali.',
} satisfies Record<keyof typeof refusalsEn, unknown>;
