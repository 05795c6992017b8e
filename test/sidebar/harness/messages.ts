import type { ShopView } from '../../../src/entry/calls.ts';
import type { ChatsView } from '../../../src/entry/message-calls.ts';

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
  ...more,
});

/** Messages to send: an order, one with long words and a parcel that left. */
export function messagesView(language: ShopView['language'], chats?: readonly Chat[]): ChatsView {
  return {
    shopName: 'Toko Kopi Nusantara',
    language,
    currency: { code: 'IDR', exponent: 0 },
    mode: 'live',
    today: '2026-11-21',
    people: ['Siti', 'Budi'],
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
    texts: {
      'order-placed': 'Halo {nama}, pesanan {pesanan}: {isi}\nTotal: {total}\nTransfer ke {rekening}',
      'order-paid': 'Halo {nama}, {pesanan} lunas.',
      'order-shipped': 'Halo {nama}, {pesanan} dikirim.\n{isi}\nResi: {resi}\nLacak: {lacak}',
      'order-completed': 'Terima kasih {nama}.',
      'payment-reminder': 'Halo {nama}, mohon dibayar {sisa}.',
    },
    signature: 'Toko Kopi Nusantara',
    accounts: ['BCA 1234567890 a.n. Siti Rahma'],
    quietUntil: 8,
  };
}
