import { ours, table } from './table.ts';

export const reports = table(
  'reports',
  { en: 'Reports', id: 'Laporan' },
  {
    week: ours('text', 'Week', 'Minggu', 100),
    netSales: ours('money', 'Net sales', 'Omzet Bersih', 120),
    orders: ours('integer', 'Orders', 'Pesanan', 80),
    units: ours('integer', 'Units sold', 'Produk Terjual', 100),
    cost: ours('money', 'Cost of goods sold', 'Harga Pokok Penjualan', 140),
    newCustomers: ours('integer', 'New customers', 'Pelanggan Baru', 120),
    returningCustomers: ours('integer', 'Returning customers', 'Pelanggan Lama', 140),
    cancelled: ours('integer', 'Cancelled', 'Dibatalkan', 90),
  },
  { key: 'week', visible: false },
);
