/**
 * Edit an open order: lines, charges, address. Kept lines keep the price, name and cost they were sold with; stock, sums,
 * payment status and the figures of the order's day and customer follow.
 */
import { serialToDay } from '../domain/calendar.ts';
import { isMarketplace } from '../domain/channels.ts';
import { refuse } from '../domain/errors.ts';
import { itemsInWords } from '../domain/items.ts';
import { isOpen } from '../domain/order.ts';
import { type OrderExtras, readOrderLink, runsOf, writeOrderLink } from '../domain/order-details.ts';
import { type PricedOrder, priceOrder } from '../domain/pricing.ts';
import { chooseUniqueCode } from '../domain/unique-code.ts';
import type { Order, OrderLine } from '../schema/orders.ts';
import type { Shop } from '../tables/shop.ts';
import { changeSpent } from './buyers.ts';
import { type Catalogue, itemCalled, readCatalogue } from './catalogue.ts';
import { type KeptLine, netPieces, type PlannedLine, planLines } from './edit-lines.ts';
import { findOrder } from './find-order.ts';
import { openStock } from './levels.ts';
import { moveOrder, type OpenOrder, statusOf } from './move-order.ts';
import { changeBalance } from './order-balance.ts';
import { changeExtras, extrasOf } from './order-extras.ts';
import { orderFigures } from './order-figures.ts';
import { flagLines } from './order-flags.ts';
import { checkStock, holdStock } from './order-items.ts';
import { checkWhole, type LineRec, lineRecsOf } from './order-lines.ts';
import { moneyCells, taxRuleKept } from './order-money.ts';
import type { ChargesRequest, Flag, LineRequest, OrderRequest } from './order-request.ts';
import { recipientCells, recipientOf } from './recipient.ts';
import { addToDay } from './rollup.ts';

type OrderRec = OpenOrder['rec'];

export interface EditRequest extends ChargesRequest {
  readonly number: string;
  /** All the lines it is to have; left out: they stay. */
  readonly lines?: readonly (KeptLine | LineRequest)[] | undefined;
  readonly to?: OrderRequest['to'];
  readonly courier?: string | undefined;
  readonly note?: string | undefined;
  readonly admin?: string | undefined;
}

export interface EditedOrder {
  readonly rec: OrderRec;
  readonly lines: readonly OrderLine[];
  readonly flags: readonly Flag[];
}

/** Refuses order-not-open, what `checkWhole` and `planLines` refuse, not-enough, and whatever pricing refuses. */
export function editOrder(shop: Shop, request: EditRequest): EditedOrder {
  const rec = openOrderOf(shop, request.number);
  const recs = checkWhole(shop, rec, lineRecsOf(shop, [rec]).get(rec.values.number) ?? []);
  const { extras } = linkOf(rec, recs);
  const keeper = openStock(shop);
  let known: Catalogue | undefined;
  const itemOf = (sku: string) => {
    known ??= readCatalogue(shop, extras.level);
    return itemCalled(shop, known, sku);
  };
  const editing = { itemOf, recs, extras, keeper };
  const planned = planLines(editing, request.lines);
  const pieces = netPieces(editing, planned);
  const anyway = extras.hold === 'pre-order' || isMarketplace(rec.values.channel);
  const short = checkStock(pieces, keeper, { anyway });
  const priced = priceEdited(shop, rec, extras, planned, request);

  const before = orderFigures(
    rec.values,
    recs.map(({ values }) => values),
    -1,
  );
  const { total, at, customerId } = rec.values;
  const lines = recordLines(shop, rec, recs, planned, priced);
  if (planned.some(({ more }) => !more.stocked)) changeExtras(shop, rec, { digital: shop.now });
  recordCharges(shop, rec, priced, request);
  recordTexts(shop, rec, request, lines);
  const day = serialToDay(Math.floor(at));
  addToDay(shop.state, day, before);
  addToDay(shop.state, day, orderFigures(rec.values, lines, 1));
  changeSpent(shop, customerId, priced.total - total);
  holdStock(keeper, pieces, day);
  if (rec.values.balance <= 0 && statusOf(rec) === 'awaiting-payment')
    moveOrder(shop, { rec, lines, keeper: () => keeper }, 'processing');
  return { rec, lines, flags: [...flagsOf(shop, rec, planned, total), ...short] };
}

/** Refuses order-not-open: what has left, come back or been cancelled stays as it was. */
export function openOrderOf(shop: Shop, number: string): OrderRec {
  const rec = findOrder(shop, number);
  return isOpen(statusOf(rec)) ? rec : refuse('order-not-open', { order: number });
}

/** Where the hidden cell is not ours any more, the lines that were found. */
export const linkOf = (rec: OrderRec, recs: readonly LineRec[]) =>
  readOrderLink(rec.values.details) ?? {
    runs: runsOf(recs.map(({ row }) => row)),
    isNew: false,
    extras: {},
  };

function priceEdited(
  shop: Shop,
  rec: OrderRec,
  extras: OrderExtras,
  planned: readonly PlannedLine[],
  request: EditRequest,
): PricedOrder {
  const { values } = rec;
  const own = request.discount === undefined && request.percent === undefined;
  const charges = {
    discount: own ? values.discount : request.discount,
    percent: request.percent,
    shipping: request.shipping ?? values.shipping,
    shippingCost: request.shippingCost ?? values.shippingCost,
    insurance: request.insurance ?? extras.insurance,
    packing: request.packing ?? extras.packing,
    tax: taxRuleKept(extras),
  };
  const inputs = planned.map(({ input }) => input).filter(({ quantity }) => quantity > 0);
  const plain = priceOrder(inputs, charges);
  const uniqueCode = codeOf(shop, values, plain.total);
  return uniqueCode === 0 ? plain : priceOrder(inputs, { ...charges, uniqueCode });
}

// The customer knows the code already: it changes only where another order waits for the very amount.
function codeOf({ state }: Shop, { number, uniqueCode, paid }: Order, total: number): number {
  const others = Object.entries(state.transfers).filter(([each]) => each !== number);
  const awaited = new Set(others.map(([, amount]) => amount));
  const left = total - paid;
  const taken = uniqueCode > 0 && left > 0 && awaited.has(left + uniqueCode);
  return taken ? (chooseUniqueCode(left, awaited, uniqueCode) ?? uniqueCode) : uniqueCode;
}

function recordLines(
  shop: Shop,
  rec: OrderRec,
  recs: readonly LineRec[],
  planned: readonly PlannedLine[],
  priced: PricedOrder,
): OrderLine[] {
  const { number } = rec.values;
  const left = [...priced.lines];
  let last = Math.max(0, ...recs.map(({ values }) => Number(/-(\d+)$/.exec(values.id)?.[1] ?? 0)));
  const added: number[] = [];
  const lines = planned.map(({ rec: kept, line, input }): OrderLine => {
    const { discount = 0, net = 0 } = input.quantity > 0 ? (left.shift() ?? {}) : {};
    const cells = { quantity: input.quantity, price: input.price, discount, net };
    if (kept) {
      shop.orderLines.change(kept, cells);
      return kept.values;
    }
    last += 1;
    const fresh = { id: `${number}-${last}`, order: number, ...line, ...cells };
    added.push(shop.orderLines.append(fresh));
    return fresh;
  });
  const [row] = added;
  const link = linkOf(rec, recs);
  const runs = row === undefined ? link.runs : [...link.runs, { row, count: added.length }];
  shop.orders.change(rec, { details: writeOrderLink({ ...link, runs }) });
  return lines.filter(({ quantity }) => quantity > 0);
}

function recordCharges(shop: Shop, rec: OrderRec, priced: PricedOrder, request: EditRequest): void {
  const { shippingCost } = rec.values;
  const { insurance, packing } = extrasOf(rec);
  changeExtras(shop, rec, {
    insurance: (request.insurance ?? insurance) || undefined,
    packing: (request.packing ?? packing) || undefined,
  });
  shop.orders.change(rec, moneyCells(priced, request.shippingCost ?? shippingCost));
  changeBalance(shop, rec, {});
}

function recordTexts(
  shop: Shop,
  rec: OrderRec,
  { to, courier, note, admin }: EditRequest,
  lines: readonly OrderLine[],
): void {
  const { recipient, phone, email, address } = rec.values;
  shop.orders.change(rec, {
    items: itemsInWords(lines, shop.settings.language, 6),
    ...(to ? recipientCells(recipientOf(shop, to, { name: recipient, phone, email, address })) : {}),
    ...(courier === undefined ? {} : { courier, courierBooked: courier }),
    ...(note === undefined ? {} : { note }),
    ...(admin ? { admin } : {}),
  });
}

function flagsOf(shop: Shop, rec: OrderRec, planned: readonly PlannedLine[], before: number): Flag[] {
  const { total, message, balance } = rec.values;
  const told: Flag[] = message !== '' && total !== before ? [{ code: 'told-before', params: {} }] : [];
  const over: Flag[] = balance < 0 ? [{ code: 'overpaid', params: {} }] : [];
  return [...flagLines(shop, rec.values, planned), ...told, ...over];
}
