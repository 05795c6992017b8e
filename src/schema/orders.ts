import { column, type Row, table } from './table.ts';

export const orders = table(
  'orders',
  { en: 'Orders', id: 'Pesanan' },
  {
    number: column('text', 'Order number', 'No. Pesanan', { owner: 'system', width: 100 }),
    customer: column('text', 'Customer', 'Pelanggan', {
      owner: 'system',
      width: 150,
      aliases: ['Customer name', 'Nama Pelanggan'],
    }),
    status: column('request', 'Status', 'Status', {
      owner: 'request',
      width: 180,
      choices: 'statuses',
      aliases: ['Order status', 'Status Pesanan'],
    }),
    statusBooked: column('booked', 'Status (booked)', 'Status (tercatat)', { owner: 'hidden' }),
    problem: column('note', 'Problem', 'Masalah', { owner: 'system', width: 300 }),
    paymentStatus: column('paymentStatus', 'Payment', 'Pembayaran', {
      owner: 'system',
      width: 110,
      aliases: ['Payment status', 'Status Pembayaran'],
    }),
    pay: column('request', 'Pay', 'Bayar', {
      owner: 'request',
      width: 90,
    }),
    payBooked: column('booked', 'Pay (booked)', 'Bayar (tercatat)', { owner: 'hidden' }),
    items: column('note', 'Items', 'Isi Pesanan', { owner: 'system', width: 240 }),
    total: column('money', 'Total', 'Total Bayar', { owner: 'system', width: 100 }),
    courier: column('request', 'Courier', 'Kurir', { owner: 'request', width: 90, choices: 'couriers' }),
    courierBooked: column('booked', 'Courier (booked)', 'Kurir (tercatat)', { owner: 'hidden' }),
    tracking: column('request', 'Tracking number', 'No. Resi', {
      owner: 'request',
      width: 140,
      aliases: ['Resi', 'Tracking'],
    }),
    trackingBooked: column('booked', 'Tracking number (booked)', 'No. Resi (tercatat)', { owner: 'hidden' }),
    whatsapp: column('text', 'WhatsApp', 'WhatsApp', { owner: 'system', width: 110, aliases: ['Chat'] }),
    at: column('moment', 'Order date', 'Tanggal Pesanan', { owner: 'system', width: 130 }),
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
    subtotal: column('money', 'Subtotal', 'Subtotal', { owner: 'system', width: 100 }),
    discount: column('money', 'Discount', 'Diskon', { owner: 'system', width: 90 }),
    shipping: column('money', 'Shipping charged', 'Ongkir', {
      owner: 'system',
      width: 90,
      aliases: ['Shipping', 'Ongkos Kirim'],
    }),
    shippingCost: column('money', 'Shipping paid by us', 'Ongkir Dibayar Toko', {
      width: 120,
    }),
    fees: column('money', 'Fees', 'Biaya Lain', { owner: 'system', width: 90 }),
    tax: column('money', 'Tax', 'Pajak (PPN)', { owner: 'system', width: 90, aliases: ['VAT', 'Pajak'] }),
    uniqueCode: column('money', 'Unique code', 'Kode Unik', { owner: 'system', width: 90 }),
    paid: column('money', 'Amount paid', 'Jumlah Dibayar', { owner: 'system', width: 110 }),
    balance: column('money', 'Balance due', 'Sisa Tagihan', { owner: 'system', width: 110 }),
    due: column('moment', 'Pay by', 'Batas Pembayaran', { owner: 'system', width: 130 }),
    shipBy: column('day', 'Ship by', 'Kirim Sebelum', { owner: 'system', width: 110 }),
    shippedAt: column('moment', 'Shipped on', 'Tanggal Kirim', { owner: 'system', width: 130 }),
    delivered: column('day', 'Delivered', 'Sampai Tujuan', { width: 110 }),
    admin: column('text', 'Handled by', 'Admin', { width: 80 }),
    note: column('note', 'Note', 'Catatan', { width: 200 }),
    message: column('text', 'Last message', 'Pesan Terakhir', { owner: 'system', width: 160 }),
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
    id: column('text', 'Line', 'Baris', { owner: 'system', width: 110 }),
    order: column('text', 'Order', 'Pesanan', { owner: 'system', width: 100 }),
    sku: column('text', 'SKU', 'SKU', { owner: 'system', width: 110 }),
    name: column('text', 'Product name', 'Nama Produk', { owner: 'system', width: 220 }),
    quantity: column('integer', 'Quantity', 'Jumlah', { owner: 'system', width: 80 }),
    price: column('money', 'Unit price', 'Harga Satuan', { owner: 'system', width: 100 }),
    discount: column('money', 'Discount', 'Diskon', { owner: 'system', width: 90 }),
    net: column('money', 'Net', 'Neto', { owner: 'system', width: 100 }),
    cost: column('money', 'Unit cost', 'HPP Satuan', { owner: 'system', width: 100 }),
  },
  { key: 'id', visible: false },
);
export type OrderLine = Row<typeof orderLines>;

/** Money in (and, reversed, out): rows are added and never changed. */
export const payments = table(
  'payments',
  { en: 'Payments', id: 'Pembayaran' },
  {
    id: column('text', 'Payment', 'No. Pembayaran', { owner: 'system', width: 100 }),
    at: column('moment', 'When', 'Waktu', { owner: 'system', width: 130 }),
    order: column('text', 'Order', 'Pesanan', { owner: 'system', width: 100 }),
    amount: column('money', 'Amount', 'Jumlah', { owner: 'system', width: 110 }),
    method: column('text', 'Method', 'Metode', { owner: 'system', width: 110 }),
    reference: column('text', 'Reference', 'Referensi', { owner: 'system', width: 160 }),
    fee: column('money', 'Fee kept back', 'Potongan', { owner: 'system', width: 90 }),
    admin: column('text', 'Handled by', 'Admin', { owner: 'system', width: 80 }),
  },
  { key: 'id', visible: false },
);

/** Pieces that came back: rows are added and never changed. What they do to stock and money stands in the ledgers. */
export const returns = table(
  'returns',
  { en: 'Returns', id: 'Retur' },
  {
    id: column('text', 'Return', 'No. Retur', { owner: 'system', width: 90 }),
    at: column('moment', 'When', 'Waktu', { owner: 'system', width: 130 }),
    order: column('text', 'Order', 'Pesanan', { owner: 'system', width: 100 }),
    line: column('text', 'Line', 'Baris', { owner: 'system', width: 110 }),
    sku: column('text', 'SKU', 'SKU', { owner: 'system', width: 110 }),
    kind: column('returnKind', 'Kind', 'Jenis', { owner: 'system', width: 90 }),
    quantity: column('integer', 'Quantity', 'Jumlah', { owner: 'system', width: 80 }),
    condition: column('condition', 'Condition', 'Kondisi', { owner: 'system', width: 110 }),
    reason: column('text', 'Return reason', 'Alasan Retur', { owner: 'system', width: 180 }),
    refund: column('money', 'Refund amount', 'Nilai Pengembalian Dana', { owner: 'system', width: 120 }),
    admin: column('text', 'Handled by', 'Admin', { owner: 'system', width: 80 }),
  },
  { key: 'id', visible: false },
);
