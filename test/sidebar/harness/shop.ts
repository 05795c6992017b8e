import type {
  BuyerView,
  NewOrderView,
  OrderDetails,
  OrderView,
  ShopView,
  TodayView,
} from '../../../src/entry/calls.ts';
import type { FoundView } from '../../../src/entry/find-calls.ts';

type Language = ShopView['language'];

const PEOPLE = ['Siti', 'Budi'];

export function shopView(language: Language, mode: ShopView['mode'] = 'live'): ShopView {
  return {
    shopName: 'Toko Kopi Nusantara',
    language,
    currency: { code: 'IDR', exponent: 0 },
    mode,
    today: '2026-11-21',
    people: PEOPLE,
  };
}

const CUSTOMERS: readonly (readonly [name: string, phone: string])[] = [
  ['Sari Dewi', '6281234567890'],
  ['Budi Santoso', '6285700011122'],
  ['Raden Ayu Kusumawardhani Prabowo Suryaningrat', '6281299988877'],
  ['Sarah Wijaya', '6281311122233'],
  ['Andr\u00e9 Lim', '6591234567'],
  ['Tanpa Nomor', ''],
];

const PRODUCTS: readonly string[] = [
  'KOPI-GAYO-250\tKopi Gayo\t250 g, bubuk\t75000\t24\t',
  'KOPI-GAYO-1K\tKopi Gayo\t1 kg, biji\t265000\t3\t',
  'GULA-AREN\tGula Aren Organik\t\t32500\t120\t',
  'TEH-MELATI\tTeh Melati\t\t18000\t0\t',
  'TUMBLER-BLK\tTumbler Baja Antikarat Dua Lapis Tahan Panas 12 Jam\tHitam doff, 500 ml\t189000\t0\tb',
  'EBOOK-SEDUH\tBuku Panduan Menyeduh (PDF)\t\t49000\t0\td',
  'FILTER-V60\tKertas Saring V60\tisi 100\t45000\t-2\t',
];

export function newOrderView(language: Language, mode?: ShopView['mode']): NewOrderView {
  return {
    ...shopView(language, mode),
    customers: CUSTOMERS.map(
      ([name, phone]) => `\t${name}\t${phone === '' ? '' : Number(phone).toString(36)}`,
    ).join('\n'),
    products: PRODUCTS.join('\n'),
    country: 'ID',
    couriers: ['JNE', 'J&T', 'SiCepat', 'AnterAja'],
    channels: ['WhatsApp', 'Instagram', 'Tokopedia'],
    methods: ['Transfer BCA', 'QRIS', 'COD'],
    tax: null,
    uniqueCodes: false,
  };
}

export function orderDetails(language: Language): OrderDetails {
  const id = language === 'id';
  return {
    number: 'P-00042',
    row: 43,
    day: id ? '20 November 2026' : '20 November 2026',
    customer: 'Raden Ayu Kusumawardhani Prabowo Suryaningrat',
    customerId: 'C-00003',
    recipient: 'Raden Ayu Kusumawardhani',
    channel: 'WhatsApp',
    channelOrder: '',
    phone: '+6281299988877',
    email: 'raden.ayu.kusumawardhani@example.com',
    address: 'Jl. Kaliurang Km 5 No. 12, RT 03/RW 07\nCaturtunggal, Depok, Sleman, DI Yogyakarta 55281',
    status: id ? 'Menunggu Pembayaran' : 'Awaiting payment',
    paymentStatus: id ? 'Dibayar Sebagian' : 'Partly paid',
    problem: id ? 'Alamat belum lengkap: kecamatan kosong.' : 'Address incomplete: no district.',
    courier: 'JNE',
    tracking: '',
    trackingUrl: 'https://cekresi.com/?noresi=',
    lines: [
      {
        id: 'P-00042-1',
        sku: 'KOPI-GAYO-250',
        name: 'Kopi Gayo, 250 g, bubuk',
        quantity: 2,
        price: 75000,
        discount: 0,
        net: 150000,
      },
      {
        id: 'P-00042-2',
        sku: 'TUMBLER-BLK',
        name: 'Tumbler Baja Antikarat Dua Lapis Tahan Panas 12 Jam, Hitam doff, 500 ml',
        quantity: 1,
        price: 189000,
        discount: 0,
        net: 189000,
      },
    ],
    subtotal: 339000,
    discount: 10000,
    shipping: 18000,
    shippingCost: 0,
    insurance: 0,
    packing: 0,
    fees: 0,
    tax: 0,
    uniqueCode: 0,
    taxRule: null,
    level: 'retail',
    total: 347000,
    paid: 100000,
    balance: 247000,
    method: 'Transfer BCA',
    due: id ? '21 November 2026 10.12' : '21 November 2026 10:12',
    shipBy: '',
    dropship: null,
    hold: '',
    splitFrom: '',
    replaces: '',
    replacedBy: '',
    ...{ open: true, mayPay: true, maySplit: true, mayReturn: false },
    note: id ? 'Tolong dibungkus kado.' : 'Please wrap as a gift.',
    lastMessage: id ? 'Pesanan diterima, 20 November 10.12' : 'Order received, 20 November 10:12',
    next: id
      ? ['Diproses', 'Dikemas', 'Dikirim', 'Dibatalkan']
      : ['Processing', 'Packed', 'Shipped', 'Cancelled'],
  };
}

export function orderView(
  language: Language,
  order: OrderDetails | null = orderDetails(language),
): OrderView {
  return { ...shopView(language), order, couriers: ['JNE', 'J&T', 'SiCepat'] };
}

export function todayView(language: Language, mode?: ShopView['mode'], on = true): TodayView {
  return {
    ...shopView(language, mode),
    todo: {
      late: 2,
      overdue: 1,
      awaitingPayment: 7,
      toPack: 12,
      toShip: 4,
      low: 3,
      soldOut: 1,
      minus: 1,
      toReview: 2,
      chats: 3,
      messagesWaiting: 5,
      messagesUnknown: 0,
    },
    orders: 18,
    netSales: 2_450_000,
    units: 41,
    before: { orders: 15, netSales: 2_780_000, units: 41 },
    automation: { on, sender: on ? 'Siti' : '', lastRun: on ? '08.00' : '' },
  };
}

export function foundView(language: Language, count: number, more = 0, older = 0): FoundView {
  const { number, customer, status, paymentStatus, total } = orderDetails(language);
  const other = {
    recipient: language === 'id' ? 'Bapak Suryaningrat' : 'Mr Suryaningrat',
    items: '2 \u00d7 Kopi Gayo, 250 g, bubuk; 1 \u00d7 Tumbler Baja Antikarat Dua Lapis Tahan Panas 12 Jam',
    day: '20 November 2026',
  };
  const orders = Array.from({ length: count }, (_, at) => ({
    ...{ customer, status, paymentStatus, total, ...other },
    number: at === 0 ? number : `P-${String(41 - at).padStart(5, '0')}`,
  }));
  return { ...shopView(language), orders, more, older };
}

/** Sari Dewi, who resells. */
export function buyerView(language: Language): BuyerView {
  const id = language === 'id';
  return {
    ...{ id: 'C-00001', row: 2, name: 'Sari Dewi', phone: '+6281234567890', email: '', address: '' },
    ...{ level: 'reseller', levelName: 'Reseller', prices: { 'GULA-AREN': 29_000 } },
    ...{ termsDays: 14, creditLimit: 2_000_000, owed: 350_000, orders: 12 },
    note: id
      ? 'Minta nota tanpa harga, kirim sebelum jam dua siang.'
      : 'Wants slips without prices, before 2 pm.',
    today: ['P-00040'],
    last: {
      number: 'P-00040',
      day: '2026-11-20',
      lines: [
        { sku: 'GULA-AREN', name: 'Gula Aren Organik', quantity: 3 },
        { sku: 'KOPI-GAYO-250', name: 'Kopi Gayo, 250 g, bubuk', quantity: 2 },
        { sku: 'BARANG-LAMA', name: 'Barang Lama', quantity: 1 },
      ],
    },
  };
}
