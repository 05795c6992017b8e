import { refuse } from '../domain/errors.ts';
import { type LineRun, lineCount, readOrderLink } from '../domain/order-details.ts';
import type { OrderLine, orderLines, orders } from '../schema/orders.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';

export type LineRec = Rec<typeof orderLines>;
type OrderRec = Rec<typeof orders>;

/** The lines of several orders, without those that were taken out, as far as they are there: to be looked at. */
export function linesOf(shop: Shop, wanted: readonly OrderRec[]): Map<string, OrderLine[]> {
  const found = [...lineRecsOf(shop, wanted)].map(([number, recs]) => [number, wanting(recs)] as const);
  return new Map(found);
}

/** The same, to be booked on: refuses what `checkWhole` refuses, each order on its own. */
export function wholeLinesOf(
  shop: Shop,
  wanted: readonly OrderRec[],
): (rec: OrderRec) => readonly OrderLine[] {
  const found = lineRecsOf(shop, wanted);
  return (rec) => wanting(checkWhole(shop, rec, found.get(rec.values.number) ?? []));
}

/**
 * Lines as they were booked. Refuses lines-gone: what is missing would stay on the shelf, or held back, for ever; and
 * line-typed-over where figures no longer agree: other pieces would leave than are held back.
 */
export function checkWhole(
  shop: Shop,
  { values: order }: OrderRec,
  recs: readonly LineRec[],
): readonly LineRec[] {
  const link = readOrderLink(order.details);
  const count = (link ? lineCount(link) : 1) - recs.length;
  if (count > 0) refuse('lines-gone', { order: order.number, count });
  const wrong = recs.find(
    ({ values: { quantity, price, discount, net } }) => net !== quantity * price - discount,
  );
  if (!wrong) return recs;
  const cell = shop.orderLines.address(wrong.row, 'quantity');
  return refuse('line-typed-over', { line: wrong.values.id, cell });
}

const wanting = (recs: readonly LineRec[]): OrderLine[] =>
  recs.map(({ values }) => values).filter(({ quantity }) => quantity > 0);

/**
 * All the lines of several orders, in few reads where they stand close together. The link is a hint: rows that do not
 * name the order are not its lines, and then the whole tab is searched.
 */
export function lineRecsOf(shop: Shop, wanted: readonly OrderRec[]): Map<string, LineRec[]> {
  const links = wanted.flatMap(({ values }) => readOrderLink(values.details) ?? []);
  const found = new Map<string, LineRec[]>(wanted.map(({ values }) => [values.number, []]));
  const take = (recs: readonly LineRec[]): void => {
    for (const rec of recs) found.get(rec.values.order)?.push(rec);
  };
  for (const { row, count } of blocksOf(links.flatMap(({ runs }) => runs)))
    take(shop.orderLines.rows(row, count));
  const short = wanted.some(({ values }) => {
    const link = readOrderLink(values.details);
    return found.get(values.number)?.length !== (link ? lineCount(link) : -1);
  });
  if (!short) return found;
  for (const recs of found.values()) recs.length = 0;
  take(shop.orderLines.all());
  return found;
}

/** Rows between two runs that a read costs more than. */
const GAP = 800;
const MOST_READS = 4;

/** The runs as a few blocks of rows, split at the widest gaps. */
function blocksOf(runs: readonly LineRun[]): LineRun[] {
  const sorted = [...runs].sort((a, b) => a.row - b.row);
  const gapAt = (i: number): number => {
    const [before, run] = [sorted[i - 1], sorted[i]];
    return before && run ? run.row - before.row - before.count : 0;
  };
  const splits = sorted
    .map((_, i) => i)
    .filter((i) => gapAt(i) > GAP)
    .sort((a, b) => gapAt(b) - gapAt(a))
    .slice(0, MOST_READS - 1)
    .sort((a, b) => a - b);
  return [0, ...splits].flatMap((from, i) => {
    const part = sorted.slice(from, splits[i]);
    const [first, last] = [part[0], part[part.length - 1]];
    return first && last ? [{ row: first.row, count: last.row + last.count - first.row }] : [];
  });
}
