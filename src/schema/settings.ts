import { messageSettings } from './message-settings.ts';
import { type Setting, setting } from './setting.ts';
import { column, ours, table } from './table.ts';

/**
 * The rows of the Settings tab. `list` values are separated by `;` or new lines, days are ISO, hours 0–23.
 * A value that cannot be read is reported and the default holds.
 */
export const settings = {
  shopName: setting('text', 'Shop name', 'Nama toko', { en: 'My shop', id: 'Toko saya' }),
  language: setting('language', 'Language', 'Bahasa', { en: 'en', id: 'id' }),
  currency: setting('currency', 'Currency', 'Mata uang', { en: 'USD', id: 'IDR' }),
  country: setting('text', 'Country (phones)', 'Negara (nomor HP)', { en: 'US', id: 'ID' }),
  ownerEmails: setting('emails', "Owner's addresses", 'Email pemilik'),
  bankAccounts: setting('list', 'Bank accounts', 'Rekening bank'),
  whatsapp: setting('text', "Shop's WhatsApp", 'WhatsApp toko'),
  salutation: setting('text', 'Salutation', 'Sapaan', { en: '', id: 'Kak' }),
  signature: setting('text', 'Signature', 'Tanda tangan'),
  people: setting('list', 'People', 'Admin'),
  orderPrefix: setting('text', 'Order number begins with', 'Awalan nomor pesanan', 'BT-'),
  channels: setting('list', 'Channels', 'Saluran penjualan', {
    en: 'WhatsApp; Instagram; Website; Shop',
    id: 'WhatsApp; Instagram; Website; Toko',
  }),
  methods: setting('list', 'Payment methods', 'Metode pembayaran', {
    en: 'Bank transfer; Cash; Card; E-wallet',
    id: 'Transfer Bank; QRIS; Dompet Digital; Tunai; COD',
  }),
  couriers: setting('list', 'Couriers', 'Kurir'),
  workdays: setting('weekdays', 'Working days', 'Hari kerja', '1 2 3 4 5 6'),
  holidays: setting('days', 'Holidays', 'Hari libur'),
  alertHour: setting('hour', 'Low-stock digest at', 'Kabar stok menipis jam', '8'),
  reportDay: setting('weekday', 'Weekly report on', 'Laporan mingguan hari', '1'),
  reportHour: setting('hour', 'Weekly report at', 'Laporan mingguan jam', '8'),
  leadDays: setting('count', 'Usual lead time (days)', 'Waktu tunggu umum (hari)', '7'),
  bufferDays: setting('count', 'Buffer (days)', 'Cadangan (hari)', '7'),
  shipByNumber: setting('flag', 'A tracking number means shipped', 'Isi resi berarti dikirim', {
    en: 'no',
    id: 'tidak',
  }),
  messageMinutes: setting('count', 'Messages wait (minutes)', 'Pesan ditahan (menit)', '10'),
  shopAddress: setting('text', "Shop's address", 'Alamat toko'),
  logo: setting('text', 'Logo (link)', 'Logo (tautan)'),
  documentTerms: setting('text', 'Terms on invoices', 'Ketentuan di invoice'),
  taxRate: setting('percent', 'Tax (%)', 'Pajak (%)', '0'),
  taxIncluded: setting('flag', 'Prices include tax', 'Harga sudah termasuk pajak', { en: 'yes', id: 'ya' }),
  uniqueCodes: setting('flag', 'Unique codes', 'Kode unik', { en: 'no', id: 'tidak' }),
  payHours: setting('count', 'Time to pay (hours)', 'Batas bayar (jam)', '24'),
  remindHours: setting(
    'count',
    'Remind before the deadline (hours)',
    'Ingatkan sebelum batas bayar (jam)',
    '0',
  ),
  autoCancel: setting(
    'flag',
    'Cancel when the deadline has passed',
    'Batalkan otomatis jika lewat batas bayar',
    { en: 'no', id: 'tidak' },
  ),
  completeDays: setting('count', 'Completed by itself after (days)', 'Selesai otomatis setelah (hari)', '0'),
  cutOffHour: setting('hour', 'Ships today until', 'Dikirim hari ini sampai jam', '15'),
  cutOffSaturday: setting('hour', 'On Saturdays until', 'Hari Sabtu sampai jam', '12'),
  quietHours: setting('hours', 'Messages leave between', 'Pesan dikirim antara jam'),
  mailsPerHour: setting('count', 'Customer mails an hour', 'Email pelanggan per jam', '60'),
  ...messageSettings,
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof settings;

/** Name, value, note; which settings there are is in `settings.ts`. */
export const settingsTable = table(
  'settings',
  { en: 'Settings', id: 'Pengaturan' },
  {
    name: ours('text', 'Setting', 'Pengaturan', 220),
    value: column('request', 'Value', 'Isi', { width: 300 }),
    hint: ours('note', 'What it does', 'Gunanya', 420),
  },
  { key: 'name' },
);
