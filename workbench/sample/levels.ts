import { tables } from '../../src/schema/index.ts';
import { columnNames } from '../../src/schema/table.ts';
import { gridOf } from '../../src/tables/shop.ts';
import type { MemoryDesk } from './memory-desk.ts';

/** SKU → what can still be sold of it. */
export function levels(desk: MemoryDesk): ReadonlyMap<string, number> {
  const names = columnNames(tables.stock);
  const [sku, available] = [names.indexOf('sku'), names.indexOf('available')];
  const rows = gridOf(desk, 'stock').read(2, 1, (desk.book.anchors.get('stock')?.end ?? 1) - 1, names.length);
  return new Map(rows.map((row) => [String(row[sku]), Number(row[available])]));
}

/** Order number → its status as booked, oldest first. */
export function orders(desk: MemoryDesk): ReadonlyMap<string, string> {
  const names = columnNames(tables.orders);
  const [number, status] = [names.indexOf('number'), names.indexOf('statusBooked')];
  const rows = gridOf(desk, 'orders').read(
    2,
    1,
    (desk.book.anchors.get('orders')?.end ?? 1) - 1,
    names.length,
  );
  return new Map(rows.map((row) => [String(row[number]), String(row[status])]));
}
