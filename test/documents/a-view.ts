import type { DocumentOrder, DocumentsView } from '../../src/entry/document-calls.ts';

type Language = DocumentsView['language'];

const WARES = [
  ['KOPI-GAYO-250', 'Kopi Gayo (250 g, bubuk)', 75_000],
  ['GULA-AREN', 'Gula Aren Organik', 32_500],
  ['TUMBLER-BLK', 'Tumbler Baja Antikarat Dua Lapis Tahan Panas 12 Jam (Hitam doff, 500 ml)', 189_000],
] as const;

const ADDRESS = 'Jl. Kaliurang Km 5 No. 12, RT 03/RW 07\nCaturtunggal, Depok, Sleman, DI Yogyakarta 55281';

/** `count` lines; every third bears a discount of Rp5.000. */
export function linesOf(count: number): DocumentOrder['lines'] {
  return Array.from({ length: count }, (_, at) => {
    const [sku, name, price] = WARES[at % WARES.length];
    const quantity = (at % 4) + 1;
    const discount = at % 3 === 2 ? 5_000 : 0;
    return { id: `P-${at}`, sku, name, quantity, price, discount, net: quantity * price - discount };
  });
}

/** Unpaid, with everything an order can bear; `change` last, sums follow the lines unless it names them. */
export function anOrder(language: Language, change: Partial<DocumentOrder> = {}): DocumentOrder {
  const lines = change.lines ?? linesOf(3);
  const subtotal = lines.reduce((sum, { net }) => sum + net, 0);
  const bare = { number: 'BT-0042', row: 43, channel: 'WhatsApp', channelOrder: '', email: '', problem: '' };
  const charges = { discount: 10_000, shipping: 18_000, insurance: 1_500, packing: 2_000, fees: 3_500 };
  const total = subtotal - 10_000 + 18_000 + 3_500 + 345;
  const paid = change.paid ?? 0;
  return {
    ...{ ...bare, ...charges, subtotal, total, paid, lines, tax: 0, uniqueCode: 345, shippingCost: 0 },
    balance: total - paid,
    day: '20 November 2026',
    customer: 'Raden Ayu Kusumawardhani',
    recipient: 'Raden Ayu Kusumawardhani Prabowo Suryaningrat',
    phone: '+6281299988877',
    address: ADDRESS,
    status: language === 'id' ? 'Menunggu Pembayaran' : 'Awaiting payment',
    paymentStatus: language === 'id' ? 'Belum Bayar' : 'Unpaid',
    ...{ courier: 'JNE', tracking: '', trackingUrl: '', method: 'Transfer Bank' },
    due: language === 'id' ? '21 November 2026 10.12' : '21 November 2026 10:12',
    ...{ shipBy: '', shippedAt: '', delivered: '', lastMessage: '', dropship: null, hold: '', splitFrom: '' },
    ...{
      open: true,
      next: [],
      note: '',
      paidOn: '',
      settled: false,
      cancelled: false,
      weight: 0,
      collect: 0,
    },
    ...change,
  } as DocumentOrder;
}

export function aPaidOrder(language: Language, change: Partial<DocumentOrder> = {}): DocumentOrder {
  const order = anOrder(language, change);
  const paymentStatus = language === 'id' ? 'Lunas' : 'Paid';
  const paid = { paid: order.total, balance: 0, settled: true, paidOn: '20 November 2026', paymentStatus };
  return { ...order, ...paid, tracking: 'TG7007260622', weight: 1_250, ...change };
}

export function aView(
  language: Language,
  orders: readonly DocumentOrder[],
  change: Partial<DocumentsView> = {},
): DocumentsView {
  return {
    ...{ shopName: 'Toko Kopi Nusantara', language, currency: { code: 'IDR', exponent: 0 } },
    ...{ mode: 'live' as const, today: '2026-11-21', people: [], logo: '', whatsapp: '+6281122233344' },
    address: 'Jl. Braga 12, Bandung 40111',
    accounts: ['BCA 123 456 7890 a.n. Siti Aminah', 'Mandiri 98 7654 3210 a.n. Siti Aminah'],
    terms:
      language === 'id'
        ? 'Barang yang sudah dibeli bisa ditukar dalam 7 hari dengan menyertakan invoice ini.'
        : 'Goods may be exchanged within 7 days if this invoice comes along.',
    orders: [...orders],
    ...change,
  };
}

/** Orders BT-0001 to BT-00nn, paid. */
export const manyOrders = (language: Language, count: number): DocumentOrder[] =>
  Array.from({ length: count }, (_, at) =>
    aPaidOrder(language, { number: `BT-${String(at + 1).padStart(4, '0')}`, lines: linesOf((at % 5) + 1) }),
  );
