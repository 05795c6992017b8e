import { type LineRun, lineCount, readOrderLink } from '../domain/order-details.ts';
import type { OrderLine, orderLines, orders } from '../schema/orders.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';

export type LineRec = Rec<typeof orderLines>;

/** The lines of several orders, without those that were taken out. */
export function linesOf(shop: Shop, wanted: readonly Rec<typeof orders>[]): Map<string, OrderLine[]> {
  const found = [...lineRecsOf(shop, wanted)].map(
    ([number, recs]) =>
      [number, recs.map(({ values }) => values).filter(({ quantity }) => quantity > 0)] as const,
  );
  return new Map(found);
}

/**
 * All the lines of several orders, in few reads where they stand close together. The link is a hint: rows that do not
 * name the order are not its lines, and then the whole tab is searched.
 */
export function lineRecsOf(shop: Shop, wanted: readonly Rec<typeof orders>[]): Map<string, LineRec[]> {
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
