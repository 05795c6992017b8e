import { column, table } from './table.ts';

export const reports = table(
  'reports',
  { en: 'Reports', id: 'Laporan' },
  {
    week: column('text', 'Week', 'Minggu', { owner: 'system', width: 100 }),
    netSales: column('money', 'Net sales', 'Omzet Bersih', { owner: 'system', width: 120 }),
    orders: column('integer', 'Orders', 'Pesanan', { owner: 'system', width: 80 }),
    units: column('integer', 'Units sold', 'Produk Terjual', { owner: 'system', width: 100 }),
    cost: column('money', 'Cost of goods sold', 'Harga Pokok Penjualan', { owner: 'system', width: 140 }),
    newCustomers: column('integer', 'New customers', 'Pelanggan Baru', { owner: 'system', width: 120 }),
    returningCustomers: column('integer', 'Returning customers', 'Pelanggan Lama', {
      owner: 'system',
      width: 140,
    }),
    cancelled: column('integer', 'Cancelled', 'Dibatalkan', { owner: 'system', width: 90 }),
  },
  { key: 'week', visible: false },
);
