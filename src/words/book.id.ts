import type { BookWords } from './book.en.ts';

type Params = Readonly<Record<string, string | number>>;

export const bookId = {
  menu: {
    title: 'Buku Toko',
    setUp: 'Siapkan toko',
    newOrder: 'Pesanan baru',
    order: 'Buka pesanan terpilih',
    today: 'Hari ini',
    process: 'Proses sekarang',
    start: 'Mulai kirim',
    stop: 'Jeda kirim',
    clear: 'Hapus pesanan latihan',
    check: 'Periksa buku',
  },
  sidebar: { newOrder: 'Pesanan baru', order: 'Pesanan', today: 'Hari ini' },
  toast: {
    ready: 'Toko siap. Dasbor menunjukkan langkah berikutnya.',
    again: 'Toko sudah pernah disiapkan. Tab yang hilang dikembalikan, yang lain tidak diubah.',
    booked: (booked: number, refused: number) => `${booked} tercatat, ${refused} ditolak`,
    nothing: 'Tidak ada yang menunggu.',
    started: (name: string) => `Pengiriman aktif. Email dikirim dari akun ${name}.`,
    notReady: 'Siapkan toko dulu: menu Buku Toko, Siapkan toko.',
    stopped: 'Pengiriman dijeda. Pesanan tetap jalan; pesan menunggu.',
    cleared: (count: number) => `${count} pesanan latihan dihapus.`,
    healthy: 'Buku sehat: semua tab, kolom, dan stok sesuai.',
    busy: 'Orang lain sedang mencatat. Coba lagi sebentar.',
    bug: 'Ada gangguan di Buku Toko. Tidak ada yang tercatat; silakan coba lagi.',
    closed: 'Buku ini salinan: tidak ada yang dikirim sampai Anda memilih Mulai kirim.',
  },
  ask: {
    start: 'Mulai mengirim email sungguhan ke pelanggan?',
    startMore:
      'Mulai sekarang email konfirmasi dan pengiriman terkirim sendiri. Pesan dari pesanan latihan tidak akan dikirim.',
    startPractice: (count: number) => `${count} pesanan latihan tetap ada sampai Anda menghapusnya.`,
    clear: 'Hapus semua pesanan latihan?',
    clearMore:
      'Pesanan, rincian, pembayaran, dan mutasi stok sejauh ini dihapus, dan stok kembali ke stok awal.',
  },
  refusal: {
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
      `Status tersembunyi pesanan ${p.order} diubah tangan. Urungkan (Ctrl+Z) atau pilih Periksa buku.`,
    'pay-unreadable': (p: Params) => `“${p.found}” bukan jumlah uang. Ketik Lunas atau angka.`,
    'already-paid': (p: Params) => `Pesanan ${p.order} sudah lunas.`,
    'tracking-is-date': () =>
      'No. resi berubah menjadi tanggal. Ketik lagi dengan tanda petik tunggal di depan.',
    'tracking-is-number': () =>
      'No. resi berubah menjadi angka dan kehilangan digit. Ketik lagi dengan tanda petik tunggal di depan.',
    'order-numberless': () =>
      'Baris ini tanpa nomor pesanan, jadi bukan dari Buku Toko. Pakai Input Cepat atau bilah samping.',
    'order-unknown': (p: Params) => `Pesanan ${p.order} tidak ada.`,
    'incoming-invalid': (p: Params) => `“${p.found}” bukan jumlah. Ketik bilangan bulat, atau kosongkan.`,
    'received-invalid': (p: Params) => `“${p.found}” tidak bisa diterima. Ketik bilangan bulat mulai 1.`,
    'counted-invalid': (p: Params) => `“${p.found}” bukan hasil hitung. Ketik bilangan bulat mulai 0.`,
    'level-typed': (p: Params) =>
      `${p.found} diketik di atas stok. Sudah dikembalikan ke ${p.onHand}; isi hasil hitung di Stok Opname.`,
    'product-unknown': (p: Params) =>
      `${p.cell}: tidak ada produk “${p.found}”. Ketik SKU atau nama lengkapnya.`,
    'product-ambiguous': (p: Params) => `${p.cell}: “${p.found}” adalah nama beberapa produk. Ketik SKU-nya.`,
    'quantity-in-cell': (p: Params) => `${p.cell}: “${p.found}” bukan jumlah. Ketik bilangan bulat mulai 1.`,
    'price-in-cell': (p: Params) => `${p.cell}: “${p.found}” bukan harga. Ketik angka.`,
    'tab-gone': (p: Params) => `Tab ${p.tab} terhapus. Urungkan, atau kembalikan lewat File › Histori versi.`,
    'column-gone': (p: Params) =>
      `Tab ${p.tab}: kolom “${p.column}” hilang. Urungkan penghapusannya, atau pilih Periksa buku.`,
    'column-elsewhere': (p: Params) =>
      `Tab ${p.tab}: judul “${p.column}” memakai nama kolom lain. Kembalikan judul kolom seperti semula.`,
    busy: () => 'Orang lain sedang mencatat. Tidak ada yang hilang: coba lagi sebentar.',
    'not-set-up': () => 'Siapkan toko dulu: menu Buku Toko, Siapkan toko.',
    'unknown-method': () => 'Bilah samping meminta hal yang tidak dikenal versi ini. Tutup lalu buka lagi.',
    'bad-request': () => 'Bilah samping mengirim data yang tidak lengkap. Tutup lalu buka lagi.',
    bug: () => 'Ada gangguan di Buku Toko dan tidak ada yang tercatat. Silakan coba lagi.',
  },
  flag: {
    unpaid: () => 'Belum dibayar.',
    'no-courier': () => 'Kurir belum dipilih.',
    'no-tracking': () => 'Belum ada no. resi.',
    'no-address': () => 'Alamat kosong.',
    'below-price': (p: Params) => `${p.name} dijual di bawah harganya.`,
    'total-zero': () => 'Totalnya 0.',
    'phone-odd': (p: Params) => `Periksa nomor HP ${p.phone}.`,
    backordered: (p: Params) => `${p.sku}: hanya ${p.available} tersedia, sisanya menyusul.`,
    'no-contact': () => 'Tanpa nomor HP dan email.',
  },
  review: {
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
    'setting-unclear': (p: Params) => ({
      found: `${p.setting}: “${p.found}” tidak dimengerti.`,
      todo: 'Betulkan; sementara itu nilai bawaan yang dipakai.',
    }),
    'row-gone': (p: Params) => ({
      found: `Baris ${p.key} terhapus saat sedang dicatat.`,
      todo: 'Kembalikan dengan Ctrl+Z atau File › Histori versi.',
    }),
    'cell-changed-meanwhile': (p: Params) => ({
      found: `Satu sel ${p.key} berubah saat sedang dicatat.`,
      todo: 'Lihat barisnya dan betulkan.',
    }),
    'header-doubled': (p: Params) => ({
      found: `Judul “${p.column}” ada dua.`,
      todo: 'Ganti nama yang kedua; yang pertama dipakai.',
    }),
    'phone-odd': (p: Params) => ({
      found: `“${p.found}” bukan nomor HP.`,
      todo: 'Betulkan; mungkin angka 0 di depan hilang.',
    }),
    'level-wrong': (p: Params) => ({
      found: `${p.key}: kartu stok berjumlah ${p.ledger}, stok tertulis ${p.level}.`,
      todo: 'Hitung produknya dan isi di Stok Opname.',
    }),
    'mail-refused': (p: Params) => ({
      found: `Pesan ${p.id} gagal dikirim.`,
      todo: 'Periksa alamat di pesanannya, lalu kabari pelanggan sendiri.',
    }),
    'mail-unknown': (p: Params) => ({
      found: `Belum pasti apakah pesan ${p.id} terkirim.`,
      todo: 'Lihat Terkirim di Gmail; kabari pelanggan jika tidak ada.',
    }),
  },
  placed: (number: string, total: string) => `✓ ${number} · ${total}`,
  placedSaid: (number: string, total: string) => `Pesanan ${number} tercatat: ${total}.`,
  changedSaid: (number: string) => `Pesanan ${number} sudah diperbarui.`,
  message: {
    sent: (what: string, day: string) => `${what} ${day}`,
    'order-placed': 'Konfirmasi terkirim',
    'order-shipped': 'Kabar kirim terkirim',
    waits: 'Kabar kirim menunggu no. resi',
  },
  dashboard: {
    title: 'Toko hari ini',
    practice:
      'Mode latihan: tidak ada yang dikirim ke siapa pun. Pilih Buku Toko › Mulai kirim kalau sudah siap.',
    live: 'Pengiriman aktif.',
    paused: 'Pengiriman dijeda.',
    todo: 'Yang perlu dikerjakan',
    awaitingPayment: 'Menunggu pembayaran',
    toPack: 'Perlu dikemas',
    toShip: 'Perlu dikirim',
    low: 'Stok menipis',
    soldOut: 'Stok habis',
    minus: 'Minus',
    toReview: 'Perlu ditinjau',
    waiting: 'Pesan menunggu',
    unknown: 'Pesan belum pasti',
    week: 'Minggu ini',
    before: 'Minggu lalu',
    netSales: 'Omzet bersih',
    orders: 'Pesanan',
    units: 'Produk terjual',
    automation: 'Otomatisasi',
    sender: 'Email dikirim dari',
    lastRun: 'Terakhir jalan',
    never: 'belum pernah',
    nobody: 'belum ada',
    next: 'Langkah pertama',
    steps: [
      'Pengaturan: nama toko, email Anda untuk laporan, rekening bank.',
      'Produk: ketik atau tempel SKU, nama, harga, modal, dan stok awal.',
      'Menu Buku Toko › Pesanan baru, atau isi Input Cepat lalu centang Catat.',
      'Pesanan: ketik Lunas di Bayar, pilih Dikirim, isi no. resi.',
      'Kalau sudah mantap: Buku Toko › Hapus pesanan latihan, lalu Mulai kirim.',
    ],
    reports:
      'Di balik tab: Rincian Pesanan, Pembayaran, Kartu Stok, Kotak Keluar, Laporan (Tampilan › Sheet tersembunyi).',
  },
  choices: { yes: 'ya', no: 'tidak', done: 'Selesai' },
  waitingWords: {
    awaitingPayment: 'pesanan menunggu pembayaran',
    toPack: 'pesanan perlu dikemas',
    toShip: 'pesanan perlu dikirim',
    toReview: 'hal perlu ditinjau',
    unknown: 'pesan belum pasti',
  },
  notes: {
    basis: 'Omzet dihitung pada hari pesanan, tanpa ongkir; pesanan batal tidak dihitung.',
    beat: (time: string) => `Otomatisasi terakhir jalan ${time}.`,
    quality: (count: number) => `${count} sel di buku tidak terbaca: lihat Perlu Ditinjau.`,
  },
} satisfies BookWords;
