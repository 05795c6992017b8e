import { bookedOf, column, ours, table } from './table.ts';

/** One row a line; rows without a customer belong to the order above them. One tick books the whole order. */
export const quickEntry = table(
  'quickEntry',
  { en: 'Quick entry', id: 'Input Cepat' },
  {
    customer: column('text', 'Customer', 'Pelanggan', { width: 170 }),
    phone: column('phone', 'Phone / WhatsApp', 'No. HP / WhatsApp', {
      width: 130,
      aliases: ['Phone', 'No. HP'],
    }),
    product: column('text', 'SKU or product', 'SKU atau produk', { width: 220 }),
    quantity: column('request', 'Quantity', 'Jumlah', { width: 80 }),
    price: column('request', 'Price (if different)', 'Harga (jika beda)', { width: 120 }),
    note: column('note', 'Note', 'Catatan', { width: 180 }),
    address: column('note', 'Address', 'Alamat', { width: 220 }),
    courier: column('request', 'Courier', 'Kurir', { width: 90, choices: 'couriers' }),
    paid: column('request', 'Paid', 'Dibayar', { width: 90 }),
    book: column('request', 'Book', 'Catat', {
      owner: 'request',
      tick: true,
      width: 70,
    }),
    bookBooked: bookedOf('Book', 'Catat'),
    answer: ours('note', 'Answer', 'Jawaban', 320),
  },
  { key: 'product', twins: { book: 'bookBooked' }, frozenColumns: 0 },
);
