/** The low-stock digest: what is new, worse, still low or recovered; no news, no mail. */
import { alertState } from '../domain/alert.ts';
import { isoWeek, previousWeek } from '../domain/calendar.ts';
import { unpackLevel } from '../domain/packed-level.ts';
import { daysOfCover, reorderPoint, type Suggestion, suggestion, weeklyDemand } from '../domain/reorder.ts';
import { available } from '../domain/stock.ts';
import { type LowStockMail, lowStock } from '../emails/low-stock.ts';
import { lowStockWorking } from '../emails/low-stock-working.ts';
import type { Message } from '../emails/message.ts';
import type { AlertState } from '../schema/choices.ts';
import type { products } from '../schema/products.ts';
import type { stock } from '../schema/stock.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';

type Item = LowStockMail['fresh'][number];
type Event = 'new' | 'worse' | 'still' | 'recovered';

interface Planned {
  readonly product: Rec<typeof products> | undefined;
  readonly point: number;
  readonly plan: Suggestion;
  readonly sum: string;
}

export interface DigestContext {
  readonly url: string;
  readonly ref: string;
  /** Once a week what is still low is told again. */
  readonly remind: boolean;
}

export interface Digest {
  /** undefined: no news. */
  readonly message: Message | undefined;
  /** SKUs whose state is news, to be kept once the mail is out. */
  readonly told: ReadonlyMap<string, AlertState>;
}

/** Works every SKU out anew and writes the mail when there is news. Queues nothing. */
export function lowStockDigest(shop: Shop, context: DigestContext): Digest {
  const told = new Map<string, AlertState>();
  const planFor = planner(shop);
  const found: Record<Event, Item[]> = { new: [], worse: [], still: [], recovered: [] };
  for (const rec of shop.stock.all()) {
    const level = unpackLevel(rec.values.level);
    if (!level || level.sku !== rec.values.sku) continue;
    const left = available(level);
    const plan = planFor(rec, left, level.demand);
    const before = rec.values.alert || 'ok';
    const { state, event } = alertState(
      { state: before, told: before },
      {
        available: left,
        reorderPoint: plan.point,
        day: shop.today,
        snoozeUntil: rec.values.snoozeUntil,
        wontRestock: rec.values.wontRestock,
      },
    );
    // While a SKU is silent it stays at what the owner was last told, so that trouble that outlives the silence is news.
    if (state !== before && (event || state === 'ok')) told.set(rec.values.sku, state);
    if (event) found[event].push(itemOf(rec, plan, level, left));
  }
  const news = found.new.length + found.worse.length + found.recovered.length > 0;
  if (!news && !(context.remind && found.still.length > 0)) return { message: undefined, told };
  const { settings } = shop;
  const message = lowStock({
    shop: { name: settings.shopName, language: settings.language },
    day: shop.today,
    sheetUrl: context.url,
    ref: context.ref,
    fresh: found.new,
    worse: found.worse,
    still: found.still,
    recovered: found.recovered,
  });
  return { message, told };
}

/** Writes the states the owner has been told. */
export function keepTold(shop: Shop, told: ReadonlyMap<string, AlertState>): void {
  if (told.size === 0) return;
  for (const rec of shop.stock.all(['sku', 'alert'])) {
    const state = told.get(rec.values.sku);
    if (state) shop.stock.change(rec, { alert: state });
  }
}

/** Works reorder point, demand, cover and order quantity of every SKU out anew, for people to read. */
export function keepPlan(shop: Shop): void {
  const planFor = planner(shop);
  const stock = { low: 0, soldOut: 0, minus: 0 };
  for (const rec of shop.stock.all()) {
    const level = unpackLevel(rec.values.level);
    if (!level || level.sku !== rec.values.sku) continue;
    const left = available(level);
    const plan = planFor(rec, left, level.demand);
    showPlan(shop, rec, plan, left);
    if (left < 0) stock.minus += 1;
    else if (left === 0) stock.soldOut += 1;
    else if (left <= plan.point) stock.low += 1;
  }
  shop.state.stock = stock;
}

const MEAN_OF_WEEKS = 4;

// A product that has sold for two weeks has no four-week mean.
function weeksKnown(demand: readonly (readonly [string, number])[], week: string): number {
  const oldest = demand.map(([each]) => each).sort()[0] ?? week;
  if (oldest >= week) return MEAN_OF_WEEKS;
  let known = 0;
  for (let each = week; each > oldest && known < MEAN_OF_WEEKS; each = previousWeek(each)) known += 1;
  return known;
}

type Planner = (rec: Rec<typeof stock>, left: number, demand: Parameters<typeof weeklyDemand>[0]) => Planned;

/** Products are read once, and what week it is asked once, for thousands of SKUs. */
function planner(shop: Shop): Planner {
  const { settings } = shop;
  const week = isoWeek(shop.today);
  const products = new Map(shop.products.all().map((rec) => [rec.values.sku, rec] as const));
  return (rec, left, demand) => {
    const product = products.get(rec.values.sku);
    const { reorderPoint: manual, leadDays = settings.leadDays, packSize = 1 } = product?.values ?? {};
    const facts = { weekly: weeklyDemand(demand, week), leadDays, bufferDays: settings.bufferDays };
    const incoming = typeof rec.values.incomingBooked === 'number' ? rec.values.incomingBooked : 0;
    const point = reorderPoint({ ...facts, manual });
    const plan = suggestion({ ...facts, available: left, incoming, packSize, target: point });
    const sum = lowStockWorking({ ...plan, weeks: weeksKnown(demand, week) }, settings.language);
    return { product, point, plan, sum };
  };
}

function showPlan(shop: Shop, rec: Rec<typeof stock>, { point, plan, sum }: Planned, left: number): void {
  shop.stock.refresh(rec, {
    reorderPoint: point,
    weeklyDemand: Math.round(plan.weekly * 10) / 10,
    daysCover: daysOfCover(left, plan.weekly) ?? undefined,
    toOrder: rec.values.wontRestock ? 0 : plan.quantity,
    why: sum,
  });
}

function itemOf(
  rec: Rec<typeof stock>,
  planned: Planned,
  level: { onHand: number; allocated: number },
  left: number,
): Item {
  const { plan, point, product, sum } = planned;
  return {
    sku: rec.values.sku,
    name: rec.values.name,
    onHand: level.onHand,
    allocated: level.allocated,
    available: left,
    incoming: plan.incoming,
    weeklyDemand: plan.weekly,
    daysCover: daysOfCover(left, plan.weekly),
    reorderPoint: point,
    toOrder: plan.quantity,
    working: sum,
    ...(product && product.values.supplier !== '' ? { supplier: product.values.supplier } : {}),
  };
}
