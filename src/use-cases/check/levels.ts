/** Levels against the ledgers: on hand is the sum of the stock card, allocated what open orders hold back. */
import { sums } from '../../domain/health.ts';
import { isOpen } from '../../domain/order.ts';
import { type Pieces, readOrderLink } from '../../domain/order-details.ts';
import { packLevel, unpackLevel } from '../../domain/packed-level.ts';
import { available, type Level } from '../../domain/stock.ts';
import { stock } from '../../schema/stock.ts';
import { textOf } from '../../tables/cells.ts';
import { addMovement } from '../levels.ts';
import { nowCalled } from '../now-called.ts';
import { type Ailment, ailment } from './ailment.ts';
import { rememberedCell } from './memory.ts';
import { bookedStatus, type Checkup } from './rows.ts';

/** `linesMissing`: what open orders hold cannot be told, so allocations are left as they are. */
export function levelAilments(checkup: Checkup, linesMissing: boolean): Ailment[] {
  const { shop, rows } = checkup;
  const stocked = new Set(rows.stock.map(({ values }) => values.sku));
  // Open orders, with the pieces that have left in parcels before the rest.
  const open = new Map(
    rows.orders.flatMap(({ values }): [string, Pieces][] => {
      const status = bookedStatus(values);
      const left = readOrderLink(values.details)?.extras.shipped ?? {};
      return status && isOpen(status) ? [[values.number, left]] : [];
    }),
  );
  const moved = sums(
    rows.movements,
    ({ values }) => values.sku,
    ({ values }) => values.quantity,
  );
  const held = sums(
    rows.orderLines.filter(({ values }) => open.has(values.order)),
    ({ values: { sku } }) => (stocked.has(sku) ? sku : nowCalled(shop, sku)),
    ({ values: { id, order, quantity } }) => quantity - (open.get(order)?.[id] ?? 0),
  );
  const rightOf = (sku: string): Level => ({ onHand: moved.get(sku) ?? 0, allocated: held.get(sku) ?? 0 });
  return [
    ...rows.stock.flatMap((rec) =>
      rec.values.sku === ''
        ? []
        : rowAilments(checkup, rec, {
            ...rightOf(rec.values.sku),
            carded: moved.has(rec.values.sku),
            linesMissing,
          }),
    ),
    ...goneRows(checkup, stocked, rightOf),
  ];
}

type StockRec = Checkup['rows']['stock'][number];
interface Right extends Level {
  /** The stock card knows the SKU. */
  readonly carded: boolean;
  readonly linesMissing: boolean;
}

const demandOf = ({ memory }: Checkup, sku: string, text: string) => {
  const booked = [text, textOf(rememberedCell(memory, stock, sku, 'level') ?? '')].map(unpackLevel);
  return booked.find((level) => level?.sku === sku)?.demand ?? [];
};

function rowAilments(checkup: Checkup, rec: StockRec, right: Right): Ailment[] {
  const { shop } = checkup;
  const { sku, level: text, ...shown } = rec.values;
  const where = `${stock.title[shop.settings.language]} ${shop.stock.address(rec.row, 'sku')}`;
  const unpacked = unpackLevel(text);
  const level = unpacked?.sku === sku ? unpacked : undefined;
  if (level && !right.carded && level.onHand !== 0)
    return [
      ailment('card-gone', where, { sku, level: level.onHand }, () =>
        addMovement(shop, sku, 'adjustment', level.onHand, { reason: 'Buku Toko' }),
      ),
    ];
  const allocated = right.linesMissing ? (level?.allocated ?? right.allocated) : right.allocated;
  const be = { onHand: right.onHand, allocated };
  const left = available(be);
  const mend = (): void => {
    const packed = packLevel({ sku, ...be, demand: demandOf(checkup, sku, text) });
    shop.stock.change(rec, { level: packed, ...be, available: left });
  };
  const params = { sku, card: be.onHand, open: be.allocated, left };
  if (!level) return [ailment('level-lost', where, params, mend)];
  const wrong = (booked: number, visible: number, right: number): number | undefined =>
    [booked, visible].find((figure) => figure !== right);
  const figures = [
    ['level-wrong', wrong(level.onHand, shown.onHand, be.onHand)],
    ['allocated-wrong', wrong(level.allocated, shown.allocated, be.allocated)],
    ['available-wrong', wrong(left, shown.available, left)],
  ] as const;
  const found = figures.filter(([, figure]) => figure !== undefined);
  // What is available follows from the two others.
  return found
    .slice(0, Math.max(1, found.length - 1))
    .map(([code, figure]) => ailment(code, where, { ...params, level: figure ?? 0 }, mend));
}

function goneRows(
  checkup: Checkup,
  stocked: ReadonlySet<string>,
  rightOf: (sku: string) => Level,
): Ailment[] {
  const { shop, rows } = checkup;
  const seen = new Set(stocked);
  return rows.products.flatMap(({ values: { sku, skuBooked, type, name, variation } }): Ailment[] => {
    if (sku === '' || sku !== skuBooked || type === 'digital' || seen.has(sku)) return [];
    seen.add(sku);
    const right = rightOf(sku);
    const title = stock.title[shop.settings.language];
    const level = packLevel({ sku, ...right, demand: demandOf(checkup, sku, '') });
    const whole = variation === '' ? name || sku : `${name} (${variation})`;
    const row = { sku, name: whole, level, ...right, available: available(right) };
    return [
      ailment('stock-gone', title, { sku, card: right.onHand, open: right.allocated }, () =>
        shop.stock.append(row),
      ),
    ];
  });
}
