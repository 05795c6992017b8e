import type { BookWords } from './book.en.ts';
import { refusalsId, reviewsId } from './refusals.id.ts';

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
  },
  toast: {
    ready: 'Toko siap. Dasbor menunjukkan langkah berikutnya.',
    again: 'Toko sudah pernah disiapkan. Tab yang hilang dikembalikan, yang lain tidak diubah.',
    booked: (booked: number, refused: number) => `${booked} tercatat, ${refused} ditolak`,
    nothing: 'Tidak ada yang menunggu.',
    started: (name: string) => `Pengiriman aktif. Email dikirim dari akun ${name}.`,
    stopped: 'Pengiriman dijeda. Pesanan tetap jalan; pesan menunggu.',
    cleared: (count: number) => `${count} pesanan latihan dihapus.`,
    busy: 'Orang lain sedang mencatat. Coba lagi sebentar.',
    bug: 'Ada gangguan di Buku Toko. Silakan coba lagi: tidak akan tercatat dua kali.',
    stale: (time: string) =>
      `Otomatisasi tidak jalan sejak ${time}. Pilih Mulai kirim untuk membangunkannya.`,
  },
  ask: {
    start: 'Mulai mengirim email sungguhan ke pelanggan?',
    startMore:
      'Mulai sekarang email konfirmasi dan pengiriman terkirim sendiri. Pesan dari pesanan latihan tidak akan dikirim.',
    startPractice: (count: number) =>
      `${count} pesanan latihan tetap ada di buku. Kalau tidak mau, pilih Tidak dan hapus dulu.`,
    clear: 'Hapus semua pesanan latihan?',
    clearMore:
      'Pesanan, rincian, pembayaran, dan mutasi stok sejauh ini dihapus, dan stok kembali ke stok awal.',
  },
  refusal: refusalsId,
  flag: {
    unpaid: () => 'Belum dibayar.',
    overpaid: () => 'Bayarnya lebih dari tagihan.',
    'no-courier': () => 'Kurir belum dipilih.',
    'no-tracking': () => 'Belum ada no. resi.',
    'no-address': () => 'Alamat kosong.',
    'below-price': (p: Params) => `${p.name} dijual di bawah harganya.`,
    'total-zero': () => 'Totalnya 0.',
    'phone-odd': (p: Params) => `Periksa nomor HP ${p.phone}.`,
    backordered: (p: Params) => `${p.sku}: hanya ${p.available} tersedia, sisanya menyusul.`,
  },
  review: reviewsId,
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
    awaitingPayment: 'Pesanan menunggu pembayaran',
    toPack: 'Pesanan perlu dikemas',
    toShip: 'Pesanan perlu dikirim',
    toReview: 'Hal perlu ditinjau',
    unknown: 'Pesan belum pasti',
  },
  notes: {
    basis: 'Omzet dihitung pada hari pesanan, tanpa ongkir; pesanan batal tidak dihitung.',
    beat: (time: string) => `Otomatisasi terakhir jalan ${time}.`,
    quality: (count: number) => `${count} sel di buku tidak terbaca: lihat Perlu Ditinjau.`,
  },
} satisfies BookWords;
