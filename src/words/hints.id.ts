import type { hintsEn } from './hints.en.ts';

const OWN =
  'Kata sendiri untuk WhatsApp dan email dengan {nama} {pesanan} {total} {sisa} {batas} {rekening} {kurir} {resi} {lacak} {isi} {toko}; kosong: yang biasa.';
const OWN_TOO = 'Isian seperti di Teks: pesanan; kosong: yang biasa.';

const REPLY =
  'Balasan cepat di panel Pesan, dengan {nama} {toko} {daftar} {rekening} {metode} {kurir} {jam}; kosong: yang biasa.';
const REPLY_TOO = 'Isian seperti di Balasan: daftar harga; kosong: yang biasa.';

/** Guna tiap pengaturan, di sebelah selnya. */
export const hintsId = {
  shopName: 'Tertulis di setiap email.',
  language: 'id atau en: kalimat, email, dan bilah samping.',
  currency: 'Tiga huruf, mis. IDR. Pilih sebelum pesanan pertama, lalu pilih lagi Siapkan toko.',
  country: 'Dua huruf: cara membaca nomor HP lokal.',
  ownerEmails: 'Penerima kabar stok menipis dan laporan mingguan; pisahkan dengan ;',
  bankAccounts: 'Satu per baris, seperti dibaca pelanggan: BCA 1234567890 a.n. …',
  whatsapp: 'Tertulis di email sebagai cara membalas.',
  salutation: 'Sapaan untuk pelanggan yang kolom Sapaannya kosong.',
  signature: 'Baris terakhir email; nama toko jika kosong.',
  people: 'Nama yang bisa dipilih di bilah samping; pisahkan dengan ;',
  orderPrefix: 'BT- menjadi BT-0001.',
  channels: 'Dari mana pesanan datang; pisahkan dengan ;',
  methods: 'Yang pertama dipakai bila tidak disebut.',
  couriers: 'Nama = halaman lacak dengan {resi} di tempat nomor; satu per baris.',
  workdays: '1 Senin, 7 Minggu.',
  holidays: 'Tanggal seperti 2026-12-25, pisahkan dengan ; tanpa kabar stok di hari itu.',
  alertHour: 'Jam 0–23, di hari kerja.',
  reportDay: '1 Senin, 7 Minggu.',
  reportHour: 'Jam 0–23.',
  leadDays: 'Untuk produk yang tidak mengisinya.',
  bufferDays: 'Penjualan sekian hari sebagai cadangan di atas waktu tunggu.',
  shipByNumber: 'ya: mengisi resi langsung mengirim pesanan.',
  messageMinutes: 'Selama itu salah ketik masih bisa diurungkan.',
  shopAddress: 'Tertulis di invoice dan label.',
  logo: 'Alamat gambar, https://…; tertulis di invoice.',
  documentTerms: 'Retur, garansi: satu dua kalimat.',
  taxRate: '0 tanpa pajak; PPN efektif 11, hanya untuk PKP.',
  taxIncluded: 'tidak: ditambahkan ke total.',
  uniqueCodes: 'ya: tiap transfer punya kode sendiri, 1–999.',
  payHours: '0: tanpa batas.',
  remindHours: 'Satu pesan sopan bagi yang belum bayar; 0: tidak.',
  autoCancel: 'ya: stok kembali. Yang sudah bayar sebagian atau mengaku bayar tidak dibatalkan.',
  completeDays: 'Sejak sampai, atau sejak dikirim; 0: tidak.',
  cutOffHour: 'Jam; sesudahnya dikirim hari kerja berikutnya.',
  cutOffSaturday: 'Jam 0–23.',
  quietHours: '8-20: tidak di luar jam itu; kosong: kapan saja.',
  mailsPerHour: 'Paling banyak; sisanya terkirim jam berikutnya. 0 menahan semuanya.',
  messageSteps: 'pesanan, lunas, dikirim, selesai; pisahkan dengan ;',
  chatFirst: 'ya: lewat WhatsApp walau ada email; kirimnya dari panel Pesan.',
  textPlaced: OWN,
  textPaid: OWN_TOO,
  textShipped: OWN_TOO,
  textPart: OWN_TOO,
  textReminder: OWN_TOO,
  textCompleted: OWN_TOO,
  replyPrices: REPLY,
  replyOrdering: REPLY_TOO,
  replyPaying: REPLY_TOO,
  replyShipping: REPLY_TOO,
} satisfies typeof hintsEn;

/** Catatan di kepala kolom: menurut tabel dan kolom. */
export const notesId: Readonly<Record<string, string>> = {
  'customers.termsDays': 'Boleh bayar sekian hari setelah pesan.',
  'orders.pay': 'Ketik "Lunas" atau jumlahnya.',
  'orders.shippingCost': 'Yang ditagih kurir ke toko.',
  'customers.salutation': 'Kak, Bapak, Ibu …; kosong: seperti di Pengaturan.',
  'products.active': 'Centang: masuk daftar harga. Tidak ada yang dicentang: semua yang ada stoknya.',
  'products.sku': 'Kosongkan, nanti dibuatkan.',
  'products.backorder': 'Centang: pesanan diterima walau stok kosong.',
  'products.reorderPoint': 'Kosong: dihitung dari penjualan.',
  'products.download':
    'https://… ikut di kabar kirim; pesanan yang isinya cuma ini terkirim sendiri begitu lunas.',
  'quickEntry.paid': 'Ketik "Lunas" atau jumlahnya; kosong: belum dibayar.',
  'quickEntry.book': 'Centang untuk mencatat pesanan.',
  'stock.incoming': 'Sudah dipesan ke pemasok, belum datang.',
  'stock.received': 'Jumlah yang baru datang. Kosongkan sebelum kiriman berikutnya.',
  'stock.counted': 'Hasil hitung di rak.',
};
