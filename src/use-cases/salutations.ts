import type { Shop } from '../tables/shop.ts';
import { rowHint } from './find-order.ts';
import { readRows } from './orders-where.ts';

const COLUMNS = ['id', 'salutation'] as const;

/** Those a sort moved are looked up one by one; more of them are found quicker in one read of all. */
const ONE_BY_ONE = 2;

/** How these customers wish to be spoken to, by id; '' or none: as the shop speaks to everybody. One read where nobody sorted. */
export function salutationsOf(shop: Shop, ids: readonly string[]): ReadonlyMap<string, string> {
  const { customers } = shop;
  const wanted = [...new Set(ids.filter((id) => id !== ''))];
  const rows = wanted.map((id) => rowHint(id) ?? 0).filter((row) => row > 1 && row <= customers.anchor.end);
  const found = readRows(customers, rows, COLUMNS);
  const moved = wanted.filter((id) => !found.some(({ values }) => values.id === id));
  const rest =
    moved.length > ONE_BY_ONE ? customers.all(COLUMNS) : moved.flatMap((id) => customers.find(id) ?? []);
  return new Map([...found, ...rest].map(({ values: { id, salutation } }) => [id, salutation.trim()]));
}
