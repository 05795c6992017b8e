import type { Language } from '../../src/domain/language.ts';
import { currencyOf } from '../../src/domain/money.ts';
import { daysOfCover, reorderPoint, suggestion } from '../../src/domain/reorder.ts';
import type { LowStockMail } from '../../src/emails/low-stock.ts';
import type { LowStockItem } from '../../src/emails/low-stock-item.ts';
import { lowStockWorking } from '../../src/emails/low-stock-working.ts';
import type { MailShop, OrderMail } from '../../src/emails/order-mail.ts';
import type { ShippedMail } from '../../src/emails/order-shipped.ts';
import type { FigureName } from '../../src/emails/weekly-figures.ts';
import type { WeeklyMail } from '../../src/emails/weekly-report.ts';

const book = 'https://docs.google.com/spreadsheets/d/1aBcDeFgHiJkLmNoPqRsTuVwXyZ0123456789abcdefgh/edit';

export function shop(language: Language): MailShop {
  return {
    name: 'Toko Melati',
    language,
    currency: currencyOf('IDR', language),
    bankAccounts: ['BCA 1234567890 a.n. Siti Rahmawati', 'Mandiri 1370012345678 a.n. Siti Rahmawati'],
    waNumber: '+62 812-3456-7890',
    signature: 'Siti\nToko Melati',
  };
}

export function order(language: Language, changes: Partial<OrderMail> = {}): OrderMail {
  return {
    mailTo: 'budi@example.com',
    shop: shop(language),
    number: 'TM-00127',
    day: '2026-11-21',
    customer: 'Budi Santoso',
    lines: [
      { name: 'Kaos Polos Katun Combed 30s, Hitam, M', quantity: 2, net: 150_000 },
      { name: 'Totebag Kanvas Natural', quantity: 1, net: 45_500 },
      { name: 'Stiker Vinyl Set A', quantity: 10, net: 25_000 },
    ],
    subtotal: 230_500,
    discount: 10_000,
    shipping: 18_000,
    total: 238_500,
    balance: 238_500,
    paid: false,
    note: 'Tolong dibungkus kado ya',
    ...changes,
  };
}

/** A shop's own words, filled in. */
export const own =
  'Hai Kak Budi Santoso 👋 <3\n\nPesanan TM-00127 kami terima & segera kami siapkan.\nTotal: Rp238.500\n\nSalam hangat dari dapur kami.';

export function paidOrder(language: Language): OrderMail {
  return order(language, { paid: true, balance: 0 });
}

export function shipped(language: Language, changes: Partial<ShippedMail> = {}): ShippedMail {
  return {
    ...paidOrder(language),
    courier: 'JNE',
    tracking: '030260008408119',
    trackingUrl: 'https://cekresi.com/?noresi=030260008408119&kurir=jne',
    recipient: 'Budi Santoso',
    address: 'Jl. Kenanga No. 12, RT 03/RW 05\nCaturtunggal, Depok, Sleman\nDI Yogyakarta 55281',
    ...changes,
  };
}

/** The second parcel of several. */
export const part = (language: Language): ShippedMail =>
  shipped(language, { part: 2, inside: [{ name: 'Stiker Vinyl Set A', quantity: 4 }] });

/** What completes an order that left in parts. */
export const last = (language: Language): ShippedMail =>
  shipped(language, { inside: [{ name: 'Totebag Kanvas Natural', quantity: 1 }] });

export const download = {
  name: 'Buku Resep Kopi & Teh <PDF>',
  url: 'https://toko.example/unduh?a=1&b=2',
};

/** All of it is downloaded. */
export const digital = (language: Language): ShippedMail =>
  shipped(language, {
    lines: [{ name: download.name, quantity: 1, net: 40_000 }],
    ...{ downloads: [download], digital: true },
    courier: '',
    tracking: '',
  });

/** Everything too long at once: names without a space, twenty lines, a link of 300 characters, a long address and shop. */
export function hard(language: Language): ShippedMail {
  const long = 'Setelan-Gamis-Syari-Premium-Ceruty-Babydoll-Busui-Friendly-XXL';
  const lines = Array.from({ length: 20 }, (_, at) => ({
    name: at % 3 === 0 ? `${long}-${at}` : `Kerudung Segi Empat Voal Ultrafine Laser Cut Motif Bunga ${at}`,
    quantity: at === 4 ? 12_000 : at + 1,
    net: 1_250_000 * (at + 1),
  }));
  return shipped(language, {
    shop: { ...shop(language), name: 'Butik Busana Muslimah Kusumawardhani & Saudara-Saudaranya' },
    number: 'KUSUMAWARDHANI-2026-000127',
    customer: 'Raden Ayu Kusumawardhani Prabowo Suryaningratwijayakusuma',
    lines,
    downloads: [{ name: `${long}-Pola.pdf`, url: `https://toko.example/${'unduh-'.repeat(50)}` }],
    courier: 'SiCepat Ekspres Reguler',
    tracking: '00412345678901234567890123456789',
    ...{ total: 262_508_000, balance: 262_508_000, paid: false, cashOnDelivery: true },
    address: 'Perumahan-Griya-Kusumawardhani-Permai-Blok-AA12-Nomor-1234567890 RT 03/RW 05\nDepok, Sleman',
  });
}

const names = [
  'Kaos Polos Hitam M',
  'Totebag Kanvas Natural',
  'Mug Enamel 300 ml',
  'Lilin Aroma Serai Wangi',
  'Stiker Vinyl Set A',
];
const suppliers = ['CV Benang Jaya', 'Kanvas Bandung', undefined];

export function item(language: Language, at: number): LowStockItem {
  const available = 8 - at * 3;
  const weekly = 12 + at / 2;
  const facts = { weekly, leadDays: 14, bufferDays: 3.5, available, incoming: 0, packSize: 12 };
  const sum = suggestion(facts);
  const supplier = suppliers[at % 3];
  return {
    sku: `SKU-${String(at + 1).padStart(3, '0')}`,
    name: names[at % 5] ?? '',
    onHand: available + 4,
    allocated: 4,
    available,
    incoming: 0,
    weeklyDemand: weekly,
    daysCover: daysOfCover(available, weekly),
    reorderPoint: reorderPoint(facts),
    toOrder: sum.quantity,
    working: lowStockWorking(sum, language),
    url: `${book}#gid=1203948576&range=A${at + 2}`,
    ...(supplier === undefined ? {} : { supplier }),
  };
}

function items(language: Language, from: number, count: number): LowStockItem[] {
  return Array.from({ length: count }, (_, at) => item(language, from + at));
}

export function digest(language: Language, changes: Partial<LowStockMail> = {}): LowStockMail {
  return {
    shop: shop(language),
    day: '2026-11-23',
    sheetUrl: `${book}#gid=1203948576`,
    ref: 'low-stock:2026-11-23',
    fresh: items(language, 0, 3),
    worse: items(language, 3, 1),
    still: items(language, 4, 2),
    recovered: [{ ...item(language, 6), available: 40, onHand: 44, toOrder: 0 }],
    ...changes,
  };
}

export function manyItems(language: Language, count: number): LowStockItem[] {
  return items(language, 0, count);
}

const figures: WeeklyMail['figures'] = {
  netSales: { now: 4_218_500, before: 3_750_000 },
  orders: { now: 27, before: 27 },
  averageOrder: { now: 156_241, before: 138_889 },
  units: { now: 64, before: 71 },
  grossMargin: { now: 38.24, before: 36.1 },
  newCustomers: { now: 9, before: 0 },
  returningCustomers: { now: 14, before: 11 },
  cancellations: { now: 1, before: 2 },
};

const netByDay = [512_000, 0, 830_500, 604_000, 401_000, 1_250_000, 621_000];

export function weekly(language: Language, changes: Partial<WeeklyMail> = {}): WeeklyMail {
  const id = language === 'id';
  return {
    shop: shop(language),
    ref: 'weekly-report:2026-W47',
    week: '2026-W47',
    from: '2026-11-16',
    to: '2026-11-22',
    sheetUrl: book,
    figures,
    byDay: netByDay.map((netSales, at) => ({ day: `2026-11-${16 + at}`, netSales })),
    best: names.map((name, at) => ({ name, units: 21 - at * 3, netSales: 1_050_000 - at * 170_000 })),
    lowStock: 6,
    soldOut: 1,
    waiting: [
      { words: id ? 'Menunggu pembayaran' : 'Awaiting payment', count: 3, url: `${book}#gid=11` },
      { words: id ? 'Perlu dikemas' : 'To pack', count: 2, url: `${book}#gid=12` },
      { words: id ? 'Perlu ditinjau' : 'To review', count: 0 },
    ],
    notes: [
      id ? 'Terakhir jalan: Senin 07.02.' : 'Last run: Monday 07:02.',
      id ? '2 produk belum punya harga modal.' : '2 products have no cost price.',
    ],
    ...changes,
  };
}

/** Figures of a shop that sold nothing in either week. */
export const emptyFigures: Readonly<Record<FigureName, { now: number | null; before: number | null }>> = {
  netSales: { now: 0, before: 0 },
  orders: { now: 0, before: 0 },
  averageOrder: { now: null, before: null },
  units: { now: 0, before: 0 },
  grossMargin: { now: null, before: null },
  newCustomers: { now: 0, before: 0 },
  returningCustomers: { now: 0, before: 0 },
  cancellations: { now: 0, before: 0 },
};
