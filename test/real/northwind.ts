/** Northwind from its CSVs: the shop's input, and the sums the book is held against. Nothing here knows the add-on. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseCsv } from './csv.ts';

const folder = fileURLToPath(new URL('../data/northwind/', import.meta.url));

const read = (name: string) => parseCsv(readFileSync(`${folder}${name}.csv`, 'utf8').replaceAll('\r', ''));

export interface NorthwindProduct {
  readonly sku: string;
  readonly name: string;
  readonly price: number;
  readonly inStock: number;
  readonly onOrder: number;
  readonly reorderLevel: number;
}

export interface NorthwindLine {
  readonly sku: string;
  readonly price: number;
  readonly quantity: number;
  readonly percent: number;
}

export interface NorthwindOrder {
  readonly id: string;
  readonly customer: string;
  readonly day: string;
  /** '' when it never left. */
  readonly shipped: string;
  readonly lines: readonly NorthwindLine[];
}

export interface NorthwindCustomer {
  readonly id: string;
  readonly name: string;
  readonly address: string;
}

const skuOf = (productId: string): string => `NW-${productId.padStart(3, '0')}`;

export function northwindProducts(): NorthwindProduct[] {
  return read('products').map((row) => ({
    sku: skuOf(row.ProductID),
    name: row.ProductName,
    price: Number(row.UnitPrice),
    inStock: Number(row.UnitsInStock),
    onOrder: Number(row.UnitsOnOrder),
    reorderLevel: Number(row.ReorderLevel),
  }));
}

export const northwindCustomers = (): NorthwindCustomer[] =>
  read('customers').map((row) => ({
    id: row.CustomerID,
    name: row.CompanyName,
    address: [row.Address, row.City, row.Country].join(', '),
  }));

/** In date order; `share` of them from the beginning. */
export function northwindOrders(share = 1): NorthwindOrder[] {
  const lines = new Map<string, NorthwindLine[]>();
  for (const row of read('order-details')) {
    const line = {
      sku: skuOf(row.ProductID),
      price: Number(row.UnitPrice),
      quantity: Number(row.Quantity),
      percent: Math.round(Number(row.Discount) * 10_000) / 100,
    };
    lines.set(row.OrderID, [...(lines.get(row.OrderID) ?? []), line]);
  }
  const orders = read('orders').map((row) => ({
    id: row.OrderID,
    customer: row.CustomerID,
    day: row.OrderDate.slice(0, 10),
    shipped: row.ShippedDate.slice(0, 10),
    lines: lines.get(row.OrderID) ?? [],
  }));
  const sorted = orders.sort((a, b) =>
    a.day === b.day ? Number(a.id) - Number(b.id) : a.day < b.day ? -1 : 1,
  );
  return sorted.slice(0, Math.ceil(sorted.length * share));
}

export const cents = (amount: number): number => Math.round(amount * 100);
/** Our stated rule: half-up to the cent, line by line. */
export const netOf = ({ price, quantity, percent }: NorthwindLine): number =>
  Math.floor((cents(price) * quantity * (10_000 - Math.round(percent * 100))) / 10_000 + 0.5);
export const grossOf = ({ price, quantity }: NorthwindLine): number => cents(price) * quantity;
export const sumOf = <T>(items: readonly T[], part: (item: T) => number): number =>
  items.reduce((sum, item) => sum + part(item), 0);

export function unitsBySku(orders: readonly NorthwindOrder[]): Map<string, number> {
  const units = new Map<string, number>();
  for (const { lines } of orders)
    for (const { sku, quantity } of lines) units.set(sku, (units.get(sku) ?? 0) + quantity);
  return units;
}
