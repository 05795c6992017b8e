/** The outbox and Review as a person reads them, in both languages. */
import type { Workbench } from '../../workbench/types.ts';
import { type Locale, rowOf } from './a-shop.ts';

export const said = {
  id_ID: {
    orders: 'Pesanan',
    outbox: 'Kotak Keluar',
    review: 'Perlu Ditinjau',
    dashboard: 'Dasbor',
    settings: 'Pengaturan',
    state: 'Keadaan',
    decision: 'Keputusan',
    todo: 'Yang perlu dilakukan',
    found: 'Yang ditemukan',
    perHour: 'Email pelanggan per jam',
    again: 'Kirim lagi',
    wasSent: 'Sudah terkirim',
    drop: 'Buang',
    pending: 'Menunggu',
    sent: 'Terkirim',
    failed: 'Gagal',
    unknown: 'Belum pasti',
    cancelled: 'Batal',
    tomorrow: 'Pengiriman aktif. 2 pesan berangkat besok.',
    live: 'Pengiriman aktif.',
    unsure: 'Pesan belum pasti',
    thatFailed: 'Pesan gagal',
  },
  en_US: {
    orders: 'Orders',
    outbox: 'Outbox',
    review: 'Review',
    dashboard: 'Dashboard',
    settings: 'Settings',
    state: 'State',
    decision: 'Decision',
    todo: 'What to do',
    found: 'What was found',
    perHour: 'Customer mails an hour',
    again: 'Send again',
    wasSent: 'It was sent',
    drop: 'Drop',
    pending: 'Waiting',
    sent: 'Sent',
    failed: 'Failed',
    unknown: 'Unknown',
    cancelled: 'Cancelled',
    tomorrow: 'Sending is on. 2 messages leave tomorrow.',
    live: 'Sending is on.',
    unsure: 'Messages nobody is sure of',
    thatFailed: 'Messages that failed',
  },
} as const;
export const locales = ['id_ID', 'en_US'] as const;

export const mailsOf = (shop: Workbench) => shop.mails().filter(({ to }) => to === 'budi@example.com');
export const statesOf = (shop: Workbench, locale: Locale) => {
  const tab = said[locale].outbox;
  const at = shop.sheet(tab).row(1).indexOf(said[locale].state);
  return shop
    .sheet(tab)
    .values()
    .slice(1)
    .map((row) => row[at]);
};
/** Items of Review about messages. */
export const itemsOf = (shop: Workbench, locale: Locale) =>
  shop
    .sheet(said[locale].review)
    .values()
    .slice(1)
    .map((_, i): Record<string, unknown> => ({ row: i + 2, ...rowOf(shop, said[locale].review, i + 2) }))
    .filter((item) => String(item[said[locale].found]).includes('M-'));
