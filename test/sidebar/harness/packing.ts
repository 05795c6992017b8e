import type { FulfilmentView, ShopView } from '../../../src/entry/calls.ts';

type Order = FulfilmentView['orders'][number];

const line = (id: string, name: string, quantity: number, more: Partial<Order['lines'][number]> = {}) => ({
  id,
  sku: id.toUpperCase(),
  name,
  quantity,
  left: quantity,
  location: '',
  weight: null,
  ...more,
});

const order = (number: string, recipient: string, more: Partial<Order>): Order => ({
  number,
  row: 2,
  packed: false,
  status: 'Diproses',
  recipient,
  phone: '',
  address: 'Jl. Melati 5, Bandung 40115',
  courier: 'JNE',
  tracking: '',
  shipBy: '2026-11-21',
  late: false,
  collect: 0,
  total: 150_000,
  note: '',
  lines: [],
  ...more,
});

const kopi = (id: string, quantity: number) =>
  line(id, 'Kopi Gayo (250 g, bubuk)', quantity, { sku: 'KOPI', location: 'A-2', weight: 260 });

/** Four orders to pack or ship: late, cash on delivery, long words, packed. */
export function packingView(language: ShopView['language'], orders?: readonly Order[]): FulfilmentView {
  return {
    shopName: 'Toko Kopi Nusantara',
    language,
    currency: { code: 'IDR', exponent: 0 },
    mode: 'live',
    today: '2026-11-21',
    people: ['Siti', 'Budi'],
    couriers: ['JNE', 'J&T Express', 'SiCepat', 'Kurir Toko'],
    orders: orders ?? [
      order('P-00041', 'Sari Dewi', {
        phone: '+6281234567890',
        shipBy: '2026-11-20',
        late: true,
        note: 'Titip satpam kalau tidak ada orang. Bungkus kado ya.',
        lines: [
          kopi('l1', 2),
          line('l2', 'Gula Aren Organik', 1, { sku: 'GULA', location: 'A-10', weight: 500 }),
        ],
      }),
      order('P-00042', 'Raden Ayu Kusumawardhani Prabowo Suryaningrat', {
        phone: '+6281299988877',
        courier: '',
        collect: 189_000,
        lines: [
          line('l3', 'Tumbler Baja Antikarat Dua Lapis Tahan Panas 12 Jam (Hitam doff)', 1, {
            sku: 'TUMBLER',
          }),
        ],
      }),
      order('P-00043', 'Budi Santoso', { phone: '+6285700011122', packed: true, lines: [kopi('l4', 12)] }),
      order('P-00044', 'Sari Dewi', { phone: '+6281234567890', packed: true, lines: [kopi('l5', 1)] }),
    ],
  };
}
