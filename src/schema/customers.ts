import { column, ours, table } from './table.ts';

export const customers = table(
  'customers',
  { en: 'Customers', id: 'Pelanggan' },
  {
    id: ours('text', 'Customer id', 'Id Pelanggan', 90),
    name: column('text', 'Customer name', 'Nama Pelanggan', { width: 170, aliases: ['Name', 'Nama'] }),
    phone: column('phone', 'Phone / WhatsApp', 'No. HP / WhatsApp', {
      width: 130,
      aliases: ['Phone', 'No. HP', 'WhatsApp'],
    }),
    email: column('email', 'Email', 'Email', { width: 190 }),
    address: column('note', 'Address', 'Alamat', { width: 280 }),
    salutation: column('text', 'Salutation', 'Sapaan', { width: 90 }),
    priceLevel: column('text', 'Price level', 'Tingkat Harga', { width: 100, choices: 'priceLevels' }),
    termsDays: column('maybeInteger', 'Terms (days)', 'Tempo (hari)', {
      width: 90,
    }),
    creditLimit: column('maybeMoney', 'Credit limit', 'Batas Kredit', { width: 100 }),
    firstOrder: ours('day', 'First order', 'Pesanan Pertama', 110),
    lastOrder: ours('day', 'Last order', 'Pesanan Terakhir', 110),
    orders: ours('integer', 'Total orders', 'Jumlah Pesanan', 110),
    spent: ours('money', 'Total spent', 'Total Belanja', 110),
    consent: column('flag', 'Marketing consent', 'Izin Promosi', { width: 120 }),
    note: column('note', 'Note', 'Catatan', { width: 220 }),
  },
  { key: 'id', keyed: true, frozenColumns: 2 },
);
