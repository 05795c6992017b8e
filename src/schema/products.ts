import { bookedOf, column, table } from './table.ts';

/** The first seven columns are what order entry reads of every product: they stand together on purpose. */
export const products = table(
  'products',
  { en: 'Products', id: 'Produk' },
  {
    sku: column('text', 'SKU', 'SKU', {
      width: 150,
    }),
    name: column('text', 'Product name', 'Nama Produk', { width: 220, aliases: ['Name', 'Nama', 'Produk'] }),
    variation: column('text', 'Variation', 'Variasi', { width: 110 }),
    price: column('maybeMoney', 'Selling price', 'Harga Jual', { width: 100, aliases: ['Price', 'Harga'] }),
    cost: column('maybeMoney', 'Cost price', 'Harga Modal (HPP)', {
      width: 110,
      aliases: ['Cost', 'HPP', 'Harga Modal'],
    }),
    type: column('productType', 'Type', 'Jenis', { width: 80, choices: 'productTypes' }),
    backorder: column('flag', 'Sell when empty', 'Boleh Jual Kosong', {
      width: 110,
      aliases: ['Backorder', 'Backorder allowed'],
    }),
    opening: column('request', 'Opening stock', 'Stok Awal', { owner: 'request', width: 90 }),
    openingBooked: bookedOf('Opening stock', 'Stok Awal'),
    priceReseller: column('maybeMoney', 'Reseller price', 'Harga Reseller', { width: 110 }),
    priceWholesale: column('maybeMoney', 'Wholesale price', 'Harga Grosir', { width: 110 }),
    category: column('text', 'Category', 'Kategori', { width: 110 }),
    unit: column('text', 'Unit', 'Satuan', { width: 70 }),
    supplier: column('text', 'Supplier', 'Pemasok', { width: 140 }),
    leadDays: column('maybeInteger', 'Lead time (days)', 'Waktu Tunggu (hari)', {
      width: 110,
      aliases: ['Lead time'],
    }),
    packSize: column('maybeInteger', 'Pack size', 'Isi per Paket', { width: 90 }),
    reorderPoint: column('maybeInteger', 'Reorder point (own)', 'Batas Stok Minimum', {
      width: 130,
      aliases: ['Reorder point', 'Reorder level'],
    }),
    location: column('text', 'Location', 'Lokasi', { width: 80 }),
    weight: column('maybeInteger', 'Weight (g)', 'Berat (g)', { width: 80 }),
    warrantyMonths: column('maybeInteger', 'Warranty (months)', 'Garansi (bulan)', { width: 110 }),
    download: column('text', 'Download link', 'Tautan Unduhan', {
      width: 160,
    }),
    active: column('flag', 'Active', 'Aktif', { width: 60 }),
    description: column('note', 'Description', 'Deskripsi', { width: 240 }),
    skuBooked: bookedOf('SKU', 'SKU'),
  },
  { key: 'sku', keyed: true, twins: { opening: 'openingBooked', sku: 'skuBooked' }, frozenColumns: 2 },
);
