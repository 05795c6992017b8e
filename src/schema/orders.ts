import { bookedOf, column, ours, type Row, table } from './table.ts';

export const orders = table(
  'orders',
  { en: 'Orders', id: 'Pesanan' },
  {
    number: ours('text', 'Order number', 'No. Pesanan', 100),
    customer: ours('text', 'Customer', 'Pelanggan', 150, ['Customer name', 'Nama Pelanggan']),
    status: column('request', 'Status', 'Status', {
      owner: 'request',
      width: 180,
      choices: 'statuses',
      aliases: ['Order status', 'Status Pesanan'],
    }),
    statusBooked: bookedOf('Status', 'Status'),
    problem: ours('note', 'Problem', 'Masalah', 300),
    paymentStatus: ours('paymentStatus', 'Payment', 'Pembayaran', 110, [
      'Payment status',
      'Status Pembayaran',
    ]),
    pay: column('request', 'Pay', 'Bayar', {
      owner: 'request',
      width: 90,
    }),
    payBooked: bookedOf('Pay', 'Bayar'),
    items: ours('note', 'Items', 'Isi Pesanan', 240),
    total: ours('money', 'Total', 'Total Bayar', 100),
    courier: column('request', 'Courier', 'Kurir', { owner: 'request', width: 90, choices: 'couriers' }),
    courierBooked: bookedOf('Courier', 'Kurir'),
    tracking: column('request', 'Tracking number', 'No. Resi', {
      owner: 'request',
      width: 140,
      aliases: ['Resi', 'Tracking'],
    }),
    trackingBooked: bookedOf('Tracking number', 'No. Resi'),
    whatsapp: ours('text', 'WhatsApp', 'WhatsApp', 110, ['Chat']),
    at: ours('moment', 'Order date', 'Tanggal Pesanan', 130),
    channel: column('text', 'Channel', 'Saluran', {
      width: 100,
      choices: 'channels',
      aliases: ['Saluran Penjualan'],
    }),
    channelOrder: column('text', 'Channel order number', 'No. Pesanan Saluran', { width: 150 }),
    recipient: column('text', 'Recipient', 'Nama Penerima', { width: 150 }),
    phone: column('phone', 'Phone / WhatsApp', 'No. HP / WhatsApp', {
      width: 130,
      aliases: ['Phone', 'No. HP'],
    }),
    email: column('email', 'Email', 'Email', { width: 180 }),
    address: column('note', 'Address', 'Alamat', { width: 240 }),
    subtotal: ours('money', 'Subtotal', 'Subtotal', 100),
    discount: ours('money', 'Discount', 'Diskon', 90),
    shipping: ours('money', 'Shipping charged', 'Ongkir', 90, ['Shipping', 'Ongkos Kirim']),
    shippingCost: column('money', 'Shipping paid by us', 'Ongkir Dibayar Toko', {
      width: 120,
    }),
    fees: ours('money', 'Fees', 'Biaya Lain', 90),
    tax: ours('money', 'Tax', 'Pajak (PPN)', 90, ['VAT', 'Pajak']),
    uniqueCode: ours('money', 'Unique code', 'Kode Unik', 90),
    paid: ours('money', 'Amount paid', 'Jumlah Dibayar', 110),
    balance: ours('money', 'Balance due', 'Sisa Tagihan', 110),
    due: ours('moment', 'Pay by', 'Batas Pembayaran', 130),
    shipBy: ours('day', 'Ship by', 'Kirim Sebelum', 110),
    shippedAt: ours('moment', 'Shipped on', 'Tanggal Kirim', 130),
    delivered: column('day', 'Delivered', 'Sampai Tujuan', { width: 110 }),
    admin: column('text', 'Handled by', 'Admin', { width: 80 }),
    note: column('note', 'Note', 'Catatan', { width: 200 }),
    message: ours('text', 'Last message', 'Pesan Terakhir', 160),
    customerId: column('text', 'Customer id (link)', 'Id Pelanggan (tautan)', { owner: 'hidden' }),
    details: column('text', 'Details (link)', 'Rincian (tautan)', {
      owner: 'hidden',
      aliases: ['Lines (link)'],
    }),
  },
  {
    key: 'number',
    twins: { status: 'statusBooked', pay: 'payBooked', courier: 'courierBooked', tracking: 'trackingBooked' },
    frozenColumns: 2,
  },
);
export type Order = Row<typeof orders>;

/** Name, price and cost are what they were on the day: they never follow the product. */
export const orderLines = table(
  'orderLines',
  { en: 'Order lines', id: 'Rincian Pesanan' },
  {
    id: ours('text', 'Line', 'Baris', 110),
    order: ours('text', 'Order', 'Pesanan', 100),
    sku: ours('text', 'SKU', 'SKU', 110),
    name: ours('text', 'Product name', 'Nama Produk', 220),
    quantity: ours('integer', 'Quantity', 'Jumlah', 80),
    price: ours('money', 'Unit price', 'Harga Satuan', 100),
    discount: ours('money', 'Discount', 'Diskon', 90),
    net: ours('money', 'Net', 'Neto', 100),
    cost: ours('money', 'Unit cost', 'HPP Satuan', 100),
  },
  { key: 'id', visible: false },
);
export type OrderLine = Row<typeof orderLines>;

/** Money in (and, reversed, out): rows are added and never changed. */
export const payments = table(
  'payments',
  { en: 'Payments', id: 'Pembayaran' },
  {
    id: ours('text', 'Payment', 'No. Pembayaran', 100),
    at: ours('moment', 'When', 'Waktu', 130),
    order: ours('text', 'Order', 'Pesanan', 100),
    amount: ours('money', 'Amount', 'Jumlah', 110),
    method: ours('text', 'Method', 'Metode', 110),
    reference: ours('text', 'Reference', 'Referensi', 160),
    fee: ours('money', 'Fee kept back', 'Potongan', 90),
    admin: ours('text', 'Handled by', 'Admin', 80),
  },
  { key: 'id', visible: false },
);

/** Pieces that came back: rows are added and never changed. What they do to stock and money stands in the ledgers. */
export const returns = table(
  'returns',
  { en: 'Returns', id: 'Retur' },
  {
    id: ours('text', 'Return', 'No. Retur', 90),
    at: ours('moment', 'When', 'Waktu', 130),
    order: ours('text', 'Order', 'Pesanan', 100),
    line: ours('text', 'Line', 'Baris', 110),
    sku: ours('text', 'SKU', 'SKU', 110),
    kind: ours('returnKind', 'Kind', 'Jenis', 90),
    quantity: ours('integer', 'Quantity', 'Jumlah', 80),
    condition: ours('condition', 'Condition', 'Kondisi', 110),
    reason: ours('text', 'Return reason', 'Alasan Retur', 180),
    refund: ours('money', 'Refund amount', 'Nilai Pengembalian Dana', 120),
    admin: ours('text', 'Handled by', 'Admin', 80),
  },
  { key: 'id', visible: false },
);
export type Return = Row<typeof returns>;
