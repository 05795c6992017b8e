import type { ShopView } from '../../../src/entry/calls.ts';
import type { ChatsView, PreviewView, RepliesView } from '../../../src/entry/message-calls.ts';

type Chat = ChatsView['chats'][number];

const chat = (number: string, customer: string, more: Partial<Chat> = {}): Chat => ({
  id: `M-${number}`,
  template: 'order-placed',
  at: '21 Nov 09.10',
  number,
  customer,
  greeting: `Kak ${customer}`,
  phone: '+6281234567890',
  items: '2× Kopi Gayo 250 g, 1× Gula Aren dan 4 produk lain',
  total: 182_000,
  balance: 182_000,
  paid: false,
  due: '22 Nov 09.10',
  courier: '',
  tracking: '',
  trackingUrl: '',
  ...{ more: '', digital: false },
  ...more,
});

const shop = (language: ShopView['language']): ShopView => ({
  shopName: 'Toko Kopi Nusantara',
  language,
  currency: { code: 'IDR', exponent: 0 },
  mode: 'live',
  today: '2026-11-21',
  people: ['Siti', 'Budi'],
});

const words = {
  texts: {
    'order-placed': 'Halo {nama}, pesanan {pesanan}: {isi}\nTotal: {total}\nTransfer ke {rekening}',
    'order-paid': 'Halo {nama}, {pesanan} lunas.',
    'order-shipped': 'Halo {nama}, {pesanan} dikirim.\n{isi}\nResi: {resi}\nLacak: {lacak}',
    'order-digital': 'Halo {nama}, {pesanan} siap diunduh.\n{isi}',
    'order-part': 'Halo {nama}, sebagian {pesanan} dikirim.\n{isi}',
    'order-completed': 'Terima kasih {nama}.',
    'payment-reminder': 'Halo {nama}, mohon dibayar {sisa}.',
  },
  signature: 'Toko Kopi Nusantara',
  accounts: ['BCA 1234567890 a.n. Siti Rahma'],
};

export const product = (
  name: string,
  retail: number | null,
  more: Partial<RepliesView['products'][number]> = {},
): RepliesView['products'][number] => ({ name, retail, reseller: retail, wholesale: retail, ...more });

/** Thirty products, one cheaper for resellers. */
export function repliesView(language: ShopView['language'], more: Partial<RepliesView> = {}): RepliesView {
  return {
    ...shop(language),
    texts: { prices: '', ordering: '', paying: '', shipping: '' },
    faults: {},
    accounts: words.accounts,
    methods: ['Transfer Bank', 'QRIS'],
    couriers: ['JNE', 'SiCepat'],
    cutOffHour: 15,
    greeting: language === 'id' ? 'Kak' : '',
    products: [
      product('Kopi Gayo 250 g', 75_000, { reseller: 70_000 }),
      ...Array.from({ length: 29 }, (_, i) => product(`Teh Melati Premium Nusantara ${i + 1}`, 15_000 + i)),
    ],
    ...more,
  };
}

export function previewView(language: ShopView['language'], more: Partial<PreviewView> = {}): PreviewView {
  const { id, at, ...order } = chat('P-00041', 'Sari Dewi');
  return {
    ...shop(language),
    ...words,
    order,
    mail: {
      subject: 'Pesanan P-00041 kami terima: mohon dibayar Rp182.000',
      text: 'Pesanan sudah kami terima\n\nHalo Kak Sari Dewi,\nTerima kasih sudah pesan.\n\nMohon transfer tepat\nRp182.000',
    },
    email: 'sari.dewi.kusumawardhani@example.com',
    way: 'mail',
    fault: '',
    ...more,
  };
}

/** Messages to send: an order, one with long words and a parcel that left. */
export function messagesView(language: ShopView['language'], chats?: readonly Chat[]): ChatsView {
  return {
    ...shop(language),
    ...words,
    chats: chats ?? [
      chat('P-00041', 'Sari Dewi'),
      chat('P-00042', 'Raden Ayu Kusumawardhani Prabowo Suryaningrat', {
        template: 'order-shipped',
        items: '🎁× Kado '.repeat(60),
        courier: 'J&T Express',
        tracking: 'JT8120174819',
        trackingUrl: 'https://www.jet.co.id/track?awb=JT8120174819',
      }),
    ],
    more: 0,
    quietUntil: 8,
  };
}
