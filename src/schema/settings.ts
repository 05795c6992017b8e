import { messageSettings } from './message-settings.ts';
import { type Setting, same, setting } from './setting.ts';
import { column, table } from './table.ts';

/**
 * The rows of the Settings tab. `list` values are separated by `;` or new lines, days are ISO, hours 0–23.
 * A value that cannot be read is reported and the default holds.
 */
export const settings = {
  shopName: setting('text', { en: 'Shop name', id: 'Nama toko' }, { en: 'My shop', id: 'Toko saya' }),
  language: setting('language', { en: 'Language', id: 'Bahasa' }, { en: 'en', id: 'id' }),
  currency: setting('currency', { en: 'Currency', id: 'Mata uang' }, { en: 'USD', id: 'IDR' }),
  country: setting('text', { en: 'Country (phones)', id: 'Negara (nomor HP)' }, { en: 'US', id: 'ID' }),
  ownerEmails: setting('emails', { en: "Owner's addresses", id: 'Email pemilik' }, same('')),
  bankAccounts: setting('list', { en: 'Bank accounts', id: 'Rekening bank' }, same('')),
  whatsapp: setting('text', { en: "Shop's WhatsApp", id: 'WhatsApp toko' }, same('')),
  salutation: setting('text', { en: 'Salutation', id: 'Sapaan' }, { en: '', id: 'Kak' }),
  signature: setting('text', { en: 'Signature', id: 'Tanda tangan' }, same('')),
  people: setting('list', { en: 'People', id: 'Admin' }, same('')),
  orderPrefix: setting(
    'text',
    { en: 'Order number begins with', id: 'Awalan nomor pesanan' },
    { en: 'BT-', id: 'BT-' },
  ),
  channels: setting(
    'list',
    { en: 'Channels', id: 'Saluran penjualan' },
    { en: 'WhatsApp; Instagram; Website; Shop', id: 'WhatsApp; Instagram; Website; Toko' },
  ),
  methods: setting(
    'list',
    { en: 'Payment methods', id: 'Metode pembayaran' },
    { en: 'Bank transfer; Cash; Card; E-wallet', id: 'Transfer Bank; QRIS; Dompet Digital; Tunai; COD' },
  ),
  couriers: setting('list', { en: 'Couriers', id: 'Kurir' }, same('')),
  workdays: setting('weekdays', { en: 'Working days', id: 'Hari kerja' }, same('1 2 3 4 5 6')),
  holidays: setting('days', { en: 'Holidays', id: 'Hari libur' }, same('')),
  alertHour: setting('hour', { en: 'Low-stock digest at', id: 'Kabar stok menipis jam' }, same('8')),
  reportDay: setting('weekday', { en: 'Weekly report on', id: 'Laporan mingguan hari' }, same('1')),
  reportHour: setting('hour', { en: 'Weekly report at', id: 'Laporan mingguan jam' }, same('8')),
  leadDays: setting('count', { en: 'Usual lead time (days)', id: 'Waktu tunggu umum (hari)' }, same('7')),
  bufferDays: setting('count', { en: 'Buffer (days)', id: 'Cadangan (hari)' }, same('7')),
  shipByNumber: setting(
    'flag',
    { en: 'A tracking number means shipped', id: 'Isi resi berarti dikirim' },
    { en: 'no', id: 'tidak' },
  ),
  messageMinutes: setting(
    'count',
    { en: 'Messages wait (minutes)', id: 'Pesan ditahan (menit)' },
    same('10'),
  ),
  shopAddress: setting('text', { en: "Shop's address", id: 'Alamat toko' }, same('')),
  logo: setting('text', { en: 'Logo (link)', id: 'Logo (tautan)' }, same('')),
  documentTerms: setting('text', { en: 'Terms on invoices', id: 'Ketentuan di invoice' }, same('')),
  taxRate: setting('percent', { en: 'Tax (%)', id: 'Pajak (%)' }, same('0')),
  taxIncluded: setting(
    'flag',
    { en: 'Prices include tax', id: 'Harga sudah termasuk pajak' },
    { en: 'yes', id: 'ya' },
  ),
  uniqueCodes: setting('flag', { en: 'Unique codes', id: 'Kode unik' }, { en: 'no', id: 'tidak' }),
  payHours: setting('count', { en: 'Time to pay (hours)', id: 'Batas bayar (jam)' }, same('24')),
  remindHours: setting(
    'count',
    { en: 'Remind before the deadline (hours)', id: 'Ingatkan sebelum batas bayar (jam)' },
    same('0'),
  ),
  autoCancel: setting(
    'flag',
    { en: 'Cancel when the deadline has passed', id: 'Batalkan otomatis jika lewat batas bayar' },
    { en: 'no', id: 'tidak' },
  ),
  completeDays: setting(
    'count',
    { en: 'Completed by itself after (days)', id: 'Selesai otomatis setelah (hari)' },
    same('0'),
  ),
  cutOffHour: setting('hour', { en: 'Ships today until', id: 'Dikirim hari ini sampai jam' }, same('15')),
  cutOffSaturday: setting('hour', { en: 'On Saturdays until', id: 'Hari Sabtu sampai jam' }, same('12')),
  quietHours: setting('hours', { en: 'Messages leave between', id: 'Pesan dikirim antara jam' }, same('')),
  mailsPerHour: setting('count', { en: 'Customer mails an hour', id: 'Email pelanggan per jam' }, same('60')),
  ...messageSettings,
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
