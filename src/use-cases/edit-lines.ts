/** The lines an edited order is to have: kept ones as they were sold, changed ones, those taken out, new ones. */
import { refuse } from '../domain/errors.ts';
import type { OrderExtras } from '../domain/order-details.ts';
import { keptDiscount, type LineInput } from '../domain/pricing.ts';
import { available, wantedPerSku } from '../domain/stock.ts';
import type { OrderLine } from '../schema/orders.ts';
import type { CatalogueItem } from './catalogue.ts';
import type { StockKeeper } from './levels.ts';
import { checkQuantity, orderedItem, type Wanted, wantedOf } from './order-items.ts';
import type { LineRec } from './order-lines.ts';
import type { LineRequest } from './order-request.ts';

/** A line that stays, by its id; its price and discount are as they were where they are left out. */
export interface KeptLine extends Omit<LineRequest, 'sku'> {
  readonly line: string;
}

export interface PlannedLine {
  /** undefined: it is new. */
  readonly rec: LineRec | undefined;
  readonly line: Pick<OrderLine, 'sku' | 'name' | 'cost'>;
  readonly listed: number | undefined;
  /** Quantity 0: taken out. */
  readonly input: LineInput;
  /** Pieces more, or fewer. */
  readonly more: Wanted;
}

/** What is known when an order is edited. */
export interface Editing {
  /** What stands under a SKU in Products, which is read only where it is needed. */
  readonly itemOf: (sku: string) => CatalogueItem | 'doubled' | undefined;
  readonly recs: readonly LineRec[];
  readonly extras: OrderExtras;
  readonly keeper: StockKeeper;
}

/** In the order they were asked for, those taken out last. Refuses line-unknown, line-shipped, quantity-invalid, no-lines. */
export function planLines(
  editing: Editing,
  asked: readonly (KeptLine | LineRequest)[] | undefined,
): PlannedLine[] {
  const { recs } = editing;
  const wanted = asked ?? recs.map(({ values }) => ({ line: values.id, quantity: values.quantity }));
  const named = new Set<string>();
  const planned = wanted.map((each, at) => {
    if (!('line' in each)) return addLine(editing, each, at);
    const rec = recs.find(({ values }) => values.id === each.line && !named.has(each.line));
    if (!rec) return refuse('line-unknown', { line: each.line, field: `lines.${at}.sku` });
    named.add(each.line);
    if (asked) checkQuantity(each.quantity, { sku: rec.values.sku, field: `lines.${at}.quantity` });
    return keepLine(editing, rec, each);
  });
  const gone = recs.filter(({ values }) => !named.has(values.id));
  const all = [...planned, ...gone.map((rec) => keepLine(editing, rec, { quantity: 0 }))];
  return all.some(({ input }) => input.quantity > 0) ? all : refuse('no-lines');
}

function addLine({ itemOf }: Editing, request: LineRequest, at: number): PlannedLine {
  const ordered = orderedItem(itemOf(request.sku), request, at);
  const { sku, quantity, price, discount, percent, item } = ordered;
  return {
    rec: undefined,
    line: { sku, name: item.name, cost: item.cost ?? 0 },
    listed: item.listed,
    input: { quantity, price, discount, percent },
    more: wantedOf(ordered),
  };
}

function keepLine({ extras, keeper }: Editing, rec: LineRec, asked: Omit<KeptLine, 'line'>): PlannedLine {
  const { id, sku, name, cost, quantity: before, price: sold } = rec.values;
  const { quantity, price = sold } = asked;
  const shipped = extras.shipped?.[id] ?? 0;
  if (quantity < shipped) refuse('line-shipped', { sku, name, shipped });
  const own = asked.discount === undefined && asked.percent === undefined;
  return {
    rec,
    line: { sku, name, cost },
    listed: undefined,
    input: {
      quantity,
      price,
      ...(own
        ? { discount: keptDiscount(rec.values, { quantity, price }) }
        : { discount: asked.discount, percent: asked.percent }),
    },
    more: {
      sku,
      name,
      quantity: quantity - before,
      stocked: keeper.level(sku) !== undefined,
      backorder: false,
    },
  };
}

/** Pieces more or fewer of each SKU, at its first line; lines of one SKU count together. */
export function netPieces({ itemOf, keeper }: Editing, planned: readonly PlannedLine[]): Wanted[] {
  const wanted = planned.map(({ more }) => ({ ...more, sku: keeper.sku(more.sku) }));
  const net = wantedPerSku(wanted);
  return wanted.map((more) => {
    const { sku } = more;
    const quantity = net.get(sku) ?? 0;
    net.delete(sku);
    const level = keeper.level(sku);
    // Only what is short asks whether it may be sold empty.
    const item = level && quantity > available(level) ? itemOf(sku) : undefined;
    const empty = item !== undefined && item !== 'doubled' && item.backorder;
    return { ...more, quantity, backorder: more.backorder || empty };
  });
}
