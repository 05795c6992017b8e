import type { OpenOrdersView, OrderMoneyView, ShopView } from '../../../src/entry/calls.ts';
import { shopView } from './shop.ts';

type Language = ShopView['language'];

type Owing = OpenOrdersView['orders'][number];

/** An order that waits for money, as a person would tell of it. */
const owing = (number: string, balance: number, more: Partial<Owing> = {}): Owing => ({
  number,
  row: 2,
  customerId: '',
  customer: 'Sari Dewi',
  recipient: '',
  phone: '+6281234567890',
  day: '2026-11-18',
  due: '',
  channelOrder: '',
  status: 'Menunggu Pembayaran',
  paymentStatus: 'Belum Bayar',
  shipped: false,
  method: 'Transfer BCA',
  cod: false,
  courier: 'JNE',
  tracking: '',
  total: balance,
  paid: 0,
  balance,
  uniqueCode: 0,
  owedBack: 0,
  claimed: null,
  ...more,
});

const withJne = { method: 'COD', cod: true, shipped: true, courier: 'JNE' };

export function openOrdersView(language: Language, more: Partial<OpenOrdersView> = {}): OpenOrdersView {
  return {
    ...shopView(language),
    orders: [
      owing('P-00031', 125_345, { customerId: 'C-00001', uniqueCode: 345, due: '2026-11-19' }),
      owing('P-00032', 80_000, { customerId: 'C-00002', customer: 'Budi Santoso', claimed: '' }),
      owing('P-00033', 64_000, {
        customerId: 'C-00003',
        customer: 'Raden Ayu Kusumawardhani Prabowo Suryaningrat',
        claimed: 'https://example.com/bukti.jpg',
      }),
      owing('P-00034', 200_000, { ...withJne, tracking: 'TG9000000001', customer: 'Rina' }),
      owing('P-00035', 100_000, { ...withJne, tracking: 'TG9000000002', customer: 'Doni' }),
      owing('P-00029', 900_000, { customerId: 'C-00009', customer: 'PT Maju', due: '2026-08-01' }),
      owing('P-00020', 0, { owedBack: 15_000, customer: 'Andi' }),
    ],
    references: [],
    methods: ['Transfer BCA', 'QRIS', 'COD'],
    couriers: ['JNE', 'J&T'],
    ...more,
  };
}

export function orderMoneyView(language: Language): OrderMoneyView {
  const day = '2026-11-20';
  return {
    ...shopView(language),
    methods: ['Transfer BCA', 'QRIS', 'COD'],
    payments: [
      { id: 'P-7', day, amount: 100_000, method: 'Transfer BCA', reference: '', fee: 0, standing: true },
    ],
    lines: [
      { id: 'P-00042-1', name: 'Kopi Gayo, 250 g, bubuk', out: 2, worth: 145_575, warranty: '' },
      {
        id: 'P-00042-2',
        name: 'Tumbler Baja Antikarat Dua Lapis Tahan Panas 12 Jam, Hitam doff, 500 ml',
        out: 1,
        worth: 183_425,
        warranty: '2027-11-20',
      },
    ],
    refundable: 100_000,
    owedBack: 0,
  };
}
