import type { askEn, dashboardEn, decidedEn, flagEn, notesEn, toastEn } from './asides.en.ts';

/** Yang dikatakan buku di luar pencatatan biasa: catatan, pertanyaan, keanehan, Dasbor. */
type Params = Readonly<Record<string, string | number>>;

export const toastId = {
  ready: 'Toko siap. Dasbor menunjukkan langkah berikutnya.',
  again: 'Toko sudah pernah disiapkan. Tab yang hilang dikembalikan, yang lain tidak diubah.',
  chats: (count: number) => `${count} pesan dicatat.`,
  booked: (booked: number, refused: number) => `${booked} tercatat, ${refused} ditolak`,
  nothing: 'Tidak ada yang menunggu.',
  started: (name: string) => `Pengiriman aktif. Email dikirim dari akun ${name}.`,
  stopped: (name: string) =>
    name === ''
      ? 'Pengiriman dijeda. Pesanan tetap jalan; pesan menunggu.'
      : `Pengiriman dari akun ${name} dijeda. Pesanan tetap jalan; pesan menunggu.`,
  cleared: (count: number) => `${count} pesanan latihan dihapus.`,
  busy: 'Orang lain sedang mencatat. Coba lagi sebentar.',
  bug: 'Ada gangguan di Buku Toko. Silakan coba lagi: tidak akan tercatat dua kali.',
  stale: (name: string, time: string) =>
    `Otomatisasi ${name} tidak jalan sejak ${time}: tidak ada email terkirim. ${name} memilih Mulai kirim untuk membangunkannya, atau Anda memilihnya dan mengirim dari akun Anda.`,
  lapsed:
    'Google meminta izin Anda lagi: pilih salah satu isi menu ini lalu izinkan. Sampai itu, email Anda tidak terkirim.',
  who: (name: string, time: string) => `Email dikirim dari akun ${name}. Terakhir jalan ${time}.`,
} satisfies typeof toastEn;

export const askId = {
  takeOver: 'Ambil alih pengiriman?',
  takeOverMore: (name: string, time: string) =>
    `Sekarang email dikirim dari akun ${name} (terakhir jalan ${time}). Kalau Ya, email dikirim dari akun Anda dan ${name} tidak mengirim lagi.`,
  start: 'Mulai mengirim email sungguhan ke pelanggan?',
  startMore:
    'Mulai sekarang email konfirmasi dan pengiriman terkirim sendiri. Pesan dari pesanan latihan tidak akan dikirim.',
  startPractice: (count: number) =>
    `${count} pesanan latihan tetap ada di buku. Kalau tidak mau, pilih Tidak dan hapus dulu.`,
  clear: 'Hapus semua pesanan latihan?',
  clearMore:
    'Pesanan, rincian, pembayaran, dan mutasi stok sejauh ini dihapus, dan stok kembali ke stok awal.',
} satisfies typeof askEn;

export const flagId = {
  unpaid: () => 'Belum dibayar.',
  'auto-cancelled': () => 'Batal otomatis: lewat batas bayar.',
  overpaid: () => 'Bayarnya lebih dari tagihan.',
  'no-courier': () => 'Kurir belum dipilih.',
  'no-tracking': () => 'Belum ada no. resi.',
  'no-address': () => 'Alamat kosong.',
  'below-price': (p: Params) => `${p.name} dijual di bawah harganya.`,
  'above-price': (p: Params) => `Harga ${p.name} diketik sendiri, di atas harga daftar.`,
  'told-before': () => 'Pelanggan sudah diberi tahu total yang lama: kabari yang baru.',
  'known-as': (p: Params) => `No. HP atau email ini milik ${p.name}: pesanan dicatat untuknya.`,
  'total-zero': () => 'Totalnya 0.',
  'below-cost': (p: Params) => `${p.name} dijual di bawah modal.`,
  'email-odd': (p: Params) => `Periksa alamat email ${p.email}.`,
  'address-no-street': () => 'Alamat tanpa jalan atau nomor rumah.',
  'address-no-district': () => 'Alamat tanpa kecamatan; kurir memerlukannya.',
  'address-no-postcode': () => 'Alamat tanpa kode pos.',
  'same-today': (p: Params) => `Sama dengan pesanan ${p.order} hari ini. Terkirim dua kali?`,
  'large-order': (p: Params) => `${p.times} kali pesanan biasanya. Periksa jumlahnya.`,
  'reference-used': (p: Params) => `Referensi pembayaran ${p.reference} sudah dipakai di ${p.order}.`,
  'credit-passed': () => 'Dengan pesanan ini utang pelanggan melewati batasnya.',
  'phone-odd': (p: Params) => `Periksa nomor HP ${p.phone}.`,
  backordered: (p: Params) => `${p.sku}: hanya ${p.available} tersedia, sisanya menyusul.`,
} satisfies typeof flagEn;

export const dashboardId = {
  title: 'Toko hari ini',
  practice:
    'Mode latihan: tidak ada yang dikirim ke siapa pun. Pilih Buku Toko › Mulai kirim kalau sudah siap.',
  live: 'Pengiriman aktif.',
  paused: 'Pengiriman dijeda.',
  todo: 'Yang perlu dikerjakan',
  late: 'Terlambat dikirim',
  overdue: 'Lewat batas bayar',
  awaitingPayment: 'Menunggu pembayaran',
  toPack: 'Perlu dikemas',
  toShip: 'Perlu dikirim',
  low: 'Stok menipis',
  soldOut: 'Stok habis',
  minus: 'Minus',
  toReview: 'Perlu ditinjau',
  waiting: 'Pesan menunggu',
  unknown: 'Pesan belum pasti',
  chats: 'Pesan WhatsApp perlu dikirim',
  failed: 'Pesan gagal',
  silent: (name: string) => `Pengiriman berhenti: jam ${name} tidak jalan.`,
  tomorrow: (count: number) => `${count} pesan berangkat besok.`,
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
} satisfies typeof dashboardEn;

export const decidedId = {
  again: '✓ Dikirim lagi pada putaran berikutnya.',
  'was-sent': '✓ Dianggap sudah terkirim.',
  drop: '✓ Dibuang: tidak dikirim.',
  book: '✓ Tercatat; yang tidak bisa tertulis di Masalah.',
  'put-back': '✓ Isi yang tercatat sudah kembali.',
  settled: '✓ Tidak ada lagi yang perlu diputuskan.',
  unclear: (choices: string) => `Tidak dimengerti. Pilih ${choices}.`,
} satisfies typeof decidedEn;

export const notesId = {
  basis: 'Omzet dihitung pada hari pesanan, tanpa ongkir; pesanan batal tidak dihitung.',
  beat: (time: string) => `Otomatisasi terakhir jalan ${time}.`,
  quality: (count: number) => `${count} sel di buku tidak terbaca: lihat Perlu Ditinjau.`,
} satisfies typeof notesEn;
