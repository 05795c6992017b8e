import { type Setting, same, setting } from './setting.ts';
import { column, table } from './table.ts';

/**
 * The rows of the Settings tab. `list` values are separated by `;` or new lines, days are ISO, hours 0–23.
 * A value that cannot be read is reported and the default holds.
 */
export const settings = {
  shopName: setting(
    'text',
    { en: 'Shop name', id: 'Nama toko' },
    { en: 'My shop', id: 'Toko saya' },
    {
      en: 'Stands on every mail.',
      id: 'Tertulis di setiap email.',
    },
  ),
  language: setting(
    'language',
    { en: 'Language', id: 'Bahasa' },
    { en: 'en', id: 'id' },
    {
      en: 'id or en: sentences, mails and the sidebar.',
      id: 'id atau en: kalimat, email, dan bilah samping.',
    },
  ),
  currency: setting(
    'currency',
    { en: 'Currency', id: 'Mata uang' },
    { en: 'USD', id: 'IDR' },
    {
      en: 'Three letters, e.g. IDR, USD, MYR. Choose it before the first order, then choose Set up shop again.',
      id: 'Tiga huruf, mis. IDR. Pilih sebelum pesanan pertama, lalu pilih lagi Siapkan toko.',
    },
  ),
  country: setting(
    'text',
    { en: 'Country (phones)', id: 'Negara (nomor HP)' },
    { en: 'US', id: 'ID' },
    {
      en: 'Two letters: how local phone numbers are read.',
      id: 'Dua huruf: cara membaca nomor HP lokal.',
    },
  ),
  ownerEmails: setting('emails', { en: "Owner's addresses", id: 'Email pemilik' }, same(''), {
    en: 'Who gets the low-stock digest and the weekly report; separated by ;',
    id: 'Penerima kabar stok menipis dan laporan mingguan; pisahkan dengan ;',
  }),
  bankAccounts: setting('list', { en: 'Bank accounts', id: 'Rekening bank' }, same(''), {
    en: 'One a line, as customers should read them: BCA 1234567890 in the name of …',
    id: 'Satu per baris, seperti dibaca pelanggan: BCA 1234567890 a.n. …',
  }),
  whatsapp: setting('text', { en: "Shop's WhatsApp", id: 'WhatsApp toko' }, same(''), {
    en: 'Stands in mails as the way to answer.',
    id: 'Tertulis di email sebagai cara membalas.',
  }),
  salutation: setting(
    'text',
    { en: 'Salutation', id: 'Sapaan' },
    { en: '', id: 'Kak' },
    {
      en: 'Stands before the name in mails, e.g. Mr; may be blank.',
      id: 'Sapaan untuk pelanggan di email.',
    },
  ),
  signature: setting('text', { en: 'Signature', id: 'Tanda tangan' }, same(''), {
    en: 'Last line of every mail; the shop name if blank.',
    id: 'Baris terakhir email; nama toko jika kosong.',
  }),
  people: setting('list', { en: 'People', id: 'Admin' }, same(''), {
    en: 'Names to choose from in the sidebar; separated by ;',
    id: 'Nama yang bisa dipilih di bilah samping; pisahkan dengan ;',
  }),
  orderPrefix: setting(
    'text',
    { en: 'Order number begins with', id: 'Awalan nomor pesanan' },
    { en: 'BT-', id: 'BT-' },
    {
      en: 'BT- gives BT-0001.',
      id: 'BT- menjadi BT-0001.',
    },
  ),
  channels: setting(
    'list',
    { en: 'Channels', id: 'Saluran penjualan' },
    { en: 'WhatsApp; Instagram; Website; Shop', id: 'WhatsApp; Instagram; Website; Toko' },
    {
      en: 'Where orders come from; separated by ;',
      id: 'Dari mana pesanan datang; pisahkan dengan ;',
    },
  ),
  methods: setting(
    'list',
    { en: 'Payment methods', id: 'Metode pembayaran' },
    { en: 'Bank transfer; Cash; Card; E-wallet', id: 'Transfer Bank; QRIS; Dompet Digital; Tunai; COD' },
    {
      en: 'The first one is used when none is named.',
      id: 'Yang pertama dipakai bila tidak disebut.',
    },
  ),
  couriers: setting('list', { en: 'Couriers', id: 'Kurir' }, same(''), {
    en: 'Name = tracking page with {resi} where the number goes; one a line.',
    id: 'Nama = halaman lacak dengan {resi} di tempat nomor; satu per baris.',
  }),
  workdays: setting('weekdays', { en: 'Working days', id: 'Hari kerja' }, same('1 2 3 4 5 6'), {
    en: '1 is Monday, 7 is Sunday.',
    id: '1 Senin, 7 Minggu.',
  }),
  holidays: setting('days', { en: 'Holidays', id: 'Hari libur' }, same(''), {
    en: 'Days as 2026-12-25, separated by ; no digest leaves on them.',
    id: 'Tanggal seperti 2026-12-25, pisahkan dengan ; tanpa kabar stok di hari itu.',
  }),
  alertHour: setting('hour', { en: 'Low-stock digest at', id: 'Kabar stok menipis jam' }, same('8'), {
    en: 'Hour of the day, 0–23, on working days.',
    id: 'Jam 0–23, di hari kerja.',
  }),
  reportDay: setting('weekday', { en: 'Weekly report on', id: 'Laporan mingguan hari' }, same('1'), {
    en: '1 is Monday, 7 is Sunday.',
    id: '1 Senin, 7 Minggu.',
  }),
  reportHour: setting('hour', { en: 'Weekly report at', id: 'Laporan mingguan jam' }, same('8'), {
    en: 'Hour of the day, 0–23.',
    id: 'Jam 0–23.',
  }),
  leadDays: setting('count', { en: 'Usual lead time (days)', id: 'Waktu tunggu umum (hari)' }, same('7'), {
    en: 'For products that name none.',
    id: 'Untuk produk yang tidak mengisinya.',
  }),
  bufferDays: setting('count', { en: 'Buffer (days)', id: 'Cadangan (hari)' }, same('7'), {
    en: 'Days of sales kept in reserve on top of the lead time.',
    id: 'Penjualan sekian hari sebagai cadangan di atas waktu tunggu.',
  }),
  shipByNumber: setting(
    'flag',
    { en: 'A tracking number means shipped', id: 'Isi resi berarti dikirim' },
    { en: 'no', id: 'tidak' },
    {
      en: 'yes: typing a tracking number ships the order.',
      id: 'ya: mengisi resi langsung mengirim pesanan.',
    },
  ),
  messageMinutes: setting(
    'count',
    { en: 'Messages wait (minutes)', id: 'Pesan ditahan (menit)' },
    same('10'),
    {
      en: 'So long a slip can be undone before its message leaves.',
      id: 'Selama itu salah ketik masih bisa diurungkan.',
    },
  ),
  shopAddress: setting('text', { en: "Shop's address", id: 'Alamat toko' }, same(''), {
    en: 'Stands on invoices and labels.',
    id: 'Tertulis di invoice dan label.',
  }),
  logo: setting('text', { en: 'Logo (link)', id: 'Logo (tautan)' }, same(''), {
    en: 'Address of an image, https://…; stands on invoices.',
    id: 'Alamat gambar, https://…; tertulis di invoice.',
  }),
  documentTerms: setting('text', { en: 'Terms on invoices', id: 'Ketentuan di invoice' }, same(''), {
    en: 'Returns, warranty: a sentence or two.',
    id: 'Retur, garansi: satu dua kalimat.',
  }),
  taxRate: setting('percent', { en: 'Tax (%)', id: 'Pajak (%)' }, same('0'), {
    en: '0 charges none.',
    id: '0 tanpa pajak; PPN efektif 11, hanya untuk PKP.',
  }),
  taxIncluded: setting(
    'flag',
    { en: 'Prices include tax', id: 'Harga sudah termasuk pajak' },
    { en: 'yes', id: 'ya' },
    { en: 'no: it is added to the total.', id: 'tidak: ditambahkan ke total.' },
  ),
  uniqueCodes: setting(
    'flag',
    { en: 'Unique codes', id: 'Kode unik' },
    { en: 'no', id: 'tidak' },
    {
      en: 'yes: transfers end in a code of their own, 1–999.',
      id: 'ya: tiap transfer punya kode sendiri, 1–999.',
    },
  ),
  payHours: setting('count', { en: 'Time to pay (hours)', id: 'Batas bayar (jam)' }, same('24'), {
    en: '0: no deadline.',
    id: '0: tanpa batas.',
  }),
  remind: setting(
    'flag',
    { en: 'Remind once', id: 'Ingatkan sekali' },
    { en: 'no', id: 'tidak' },
    { en: 'yes: one polite message before the deadline.', id: 'ya: satu pesan sopan sebelum batas bayar.' },
  ),
  autoCancel: setting(
    'flag',
    { en: 'Cancel unpaid orders', id: 'Batalkan yang tidak dibayar' },
    { en: 'no', id: 'tidak' },
    { en: 'yes: after the deadline, by itself.', id: 'ya: otomatis setelah batas bayar.' },
  ),
  cutOffHour: setting('hour', { en: 'Ships today until', id: 'Dikirim hari ini sampai jam' }, same('15'), {
    en: 'Hour; later orders ship the next working day.',
    id: 'Jam; sesudahnya dikirim hari kerja berikutnya.',
  }),
  cutOffSaturday: setting('hour', { en: 'On Saturdays until', id: 'Hari Sabtu sampai jam' }, same('12'), {
    en: 'Hour of the day, 0–23.',
    id: 'Jam 0–23.',
  }),
  quietHours: setting('text', { en: 'Messages leave between', id: 'Pesan dikirim antara jam' }, same(''), {
    en: '8-20: none outside these hours; blank: always.',
    id: '8-20: tidak di luar jam itu; kosong: kapan saja.',
  }),
  mailsPerHour: setting(
    'count',
    { en: 'Customer mails an hour', id: 'Email pelanggan per jam' },
    same('60'),
    {
      en: 'At most; the others leave in the next hours. 0 holds all of them.',
      id: 'Paling banyak; sisanya terkirim jam berikutnya. 0 menahan semuanya.',
    },
  ),
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;

/** Name, value, note; which settings there are is in `settings.ts`. */
export const settingsTable = table(
  'settings',
  { en: 'Settings', id: 'Pengaturan' },
  {
    name: column('text', 'Setting', 'Pengaturan', { owner: 'system', width: 220 }),
    value: column('request', 'Value', 'Isi', { width: 300 }),
    hint: column('note', 'What it does', 'Gunanya', { owner: 'system', width: 420 }),
  },
  { key: 'name' },
);
