/** I1: levels are the sum of the stock card and of what open orders hold back. I2: nothing is sold that is not there. */
import { MOVEMENT_KINDS, ORDER_STATUSES, recognise } from '../../../src/domain/labels.ts';
import { isOpen } from '../../../src/domain/order.ts';
import { type Pieces, readOrderLink } from '../../../src/domain/order-details.ts';
import { unpackLevel } from '../../../src/domain/packed-level.ts';
import { keyed, type Ledger, type Line, numberAt, textAt } from '../ledger.ts';

function sums(lines: readonly Line[], by: string, what: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const line of lines)
    found.set(textAt(line, by), (found.get(textAt(line, by)) ?? 0) + numberAt(line, what));
  return found;
}

/** Number of each open order → its pieces that have left in parcels of their own. */
const openOrders = (ledger: Ledger): Map<string, Pieces> =>
  new Map(
    keyed(ledger, 'orders')
      .filter((line) => {
        const status = recognise(ORDER_STATUSES, textAt(line, 'statusBooked'));
        return status !== undefined && isOpen(status);
      })
      .map((line) => [textAt(line, 'number'), readOrderLink(textAt(line, 'details'))?.extras.shipped ?? {}]),
  );

/** SKUs that may be sold although there are none. */
const backordered = (ledger: Ledger): Set<string> =>
  new Set(
    keyed(ledger, 'products')
      .filter((line) => line.cells.backorder === true)
      .map((line) => textAt(line, 'sku')),
  );

/** Pieces that a person counted and did not find: what is held back for orders may be more than the shelf then has. */
const notFound = (ledger: Ledger): Map<string, number> =>
  sums(
    keyed(ledger, 'movements').filter(
      (line) =>
        recognise(MOVEMENT_KINDS, textAt(line, 'kind')) === 'adjustment' && numberAt(line, 'quantity') < 0,
    ),
    'sku',
    'quantity',
  );

export function stockFaults(ledger: Ledger): string[] {
  const moved = sums(keyed(ledger, 'movements'), 'sku', 'quantity');
  const missed = notFound(ledger);
  const open = openOrders(ledger);
  const held = new Map<string, number>();
  for (const line of keyed(ledger, 'orderLines')) {
    const shipped = open.get(textAt(line, 'order'));
    if (!shipped) continue;
    const left = numberAt(line, 'quantity') - (shipped[textAt(line, 'id')] ?? 0);
    held.set(textAt(line, 'sku'), (held.get(textAt(line, 'sku')) ?? 0) + left);
  }
  const endless = backordered(ledger);
  return keyed(ledger, 'stock').flatMap((line) => rowFaults(line, { moved, held, missed, endless }));
}

interface Known {
  readonly moved: ReadonlyMap<string, number>;
  readonly held: ReadonlyMap<string, number>;
  readonly missed: ReadonlyMap<string, number>;
  readonly endless: ReadonlySet<string>;
}

function rowFaults(line: Line, { moved, held, missed, endless }: Known): string[] {
  const sku = textAt(line, 'sku');
  const level = unpackLevel(textAt(line, 'level'));
  if (!level) return [`I1 ${sku}: its level is unreadable`];
  if (level.sku !== sku) return [`I1 ${sku}: holds the level of ${level.sku}`];
  const faults: string[] = [];
  const must = (what: string, is: number, be: number): void => {
    if (is !== be) faults.push(`I1 ${sku}: ${what} is ${is} and not ${be}`);
  };
  must('on hand', level.onHand, moved.get(sku) ?? 0);
  must('allocated', level.allocated, held.get(sku) ?? 0);
  must('visible on hand', numberAt(line, 'onHand'), level.onHand);
  must('visible allocated', numberAt(line, 'allocated'), level.allocated);
  must('visible available', numberAt(line, 'available'), level.onHand - level.allocated);
  const available = level.onHand - level.allocated;
  if (available < (missed.get(sku) ?? 0) && !endless.has(sku))
    faults.push(`I2 ${sku}: available is ${available}`);
  return faults;
}
