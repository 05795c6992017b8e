/** What a large invented shop sells and to whom: plain and repeatable, one number gives one product or customer. */

import type { products } from '../../src/schema/products.ts';
import type { Row } from '../../src/schema/table.ts';
import type { NewCustomer } from '../../src/use-cases/order-request.ts';

const padded = (number: number, digits: number): string => String(number).padStart(digits, '0');

/** SKU of the nth product, from 0. */
export const skuOf = (n: number): string => `BRG-${padded(n + 1, 4)}`;

const kinds = ['Kopi', 'Teh', 'Sambal', 'Batik', 'Keramik', 'Anyaman', 'Madu', 'Rempah'];
const places = ['Gayo', 'Toraja', 'Kintamani', 'Pekalongan', 'Lombok', 'Flores', 'Minang', 'Sumbawa'];

/** `low`: its own reorder point is above what is there. */
export function productOf(n: number, low = false): Partial<Row<typeof products>> {
  const price = 15_000 + (n % 97) * 2_500;
  return {
    sku: skuOf(n),
    name: `${kinds[n % 8]} ${places[Math.floor(n / 8) % 8]} ${n + 1}`,
    variation: n % 4 === 0 ? '250 g' : '',
    price,
    cost: Math.round(price * 0.6),
    type: 'goods',
    backorder: false,
    opening: 100_000,
    supplier: `Pemasok ${n % 20}`,
    leadDays: 7,
    active: true,
    ...(low ? { reorderPoint: 1_000_000 } : {}),
  };
}

/** The nth customer, from 0: no two share a phone or an address. */
export const customerOf = (n: number): NewCustomer => ({
  name: `Pelanggan ${padded(n + 1, 5)}`,
  phone: `0812${padded(10_000_000 + n, 8)}`,
  email: `pelanggan${n + 1}@example.com`,
  address: `Jl. Melati No. ${n + 1}, Kota ${places[n % 8]} ${padded(10_000 + (n % 80_000), 5)}`,
});
