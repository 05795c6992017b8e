/** The orders of a kind, without reading the whole tab: open ones stand together, mostly at its end. */
import type { Order, orders } from '../schema/orders.ts';
import type { Table } from '../schema/table.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec, TableView } from '../tables/table-view.ts';

type OrderColumn = keyof Order & string;

/** Rows between two that are wanted which one read brings along rather than costs a second. */
const GAP = 300;
/** So many separate stretches are read; what is more scattered is read in one. */
const STRETCHES = 4;

/**
 * One read of `tested` over the whole tab, then of `columns` where `wanted` says so. The longer the gaps between
 * wanted rows, the more reads: at most five in all for columns that stand together.
 */
export function ordersWhere(
  shop: Shop,
  tested: readonly OrderColumn[],
  wanted: (values: Order) => boolean,
  columns?: readonly OrderColumn[],
): Rec<typeof orders>[] {
  const rows = shop.orders
    .all(tested)
    .filter(({ values }) => wanted(values))
    .map(({ row }) => row);
  return readRows(shop.orders, rows, columns);
}

/** The rows named, in few reads. */
export function readRows<T extends Table>(
  view: TableView<T>,
  rows: readonly number[],
  columns?: readonly (keyof T['columns'] & string)[],
): Rec<T>[] {
  const chosen = new Set(rows);
  return stretches([...chosen].sort((a, b) => a - b)).flatMap(([from, to]) =>
    view.rows(from, to - from + 1, columns).filter(({ row }) => chosen.has(row)),
  );
}

/** The orders of these numbers, by number: one read of all numbers, then theirs. */
export function ordersNumbered(
  shop: Shop,
  numbers: readonly string[],
  columns?: readonly OrderColumn[],
): Map<string, Rec<typeof orders>> {
  const named = new Set(numbers);
  const found = ordersWhere(shop, ['number'], ({ number }) => named.has(number), columns);
  // The first of two rows that bear one number is the booked one; the second is a copy.
  return new Map(found.reverse().map((rec) => [rec.values.number, rec]));
}

function stretches(sorted: readonly number[]): (readonly [from: number, to: number])[] {
  const found: [number, number][] = [];
  for (const row of sorted) {
    const last = found[found.length - 1];
    if (last && row - last[1] <= GAP) last[1] = row;
    else found.push([row, row]);
  }
  while (found.length > STRETCHES) join(found);
  return found;
}

// Closes the narrowest gap.
function join(found: [number, number][]): void {
  const gaps = found.slice(1).map(([from], i) => from - (found[i]?.[1] ?? 0));
  const at = gaps.indexOf(Math.min(...gaps));
  const [next] = found.splice(at + 1, 1);
  const left = found[at];
  if (left && next) left[1] = next[1];
}
