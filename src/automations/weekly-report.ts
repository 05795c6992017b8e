/** The weekly report: the week's figures against the one before, what waits, stock, best products. */
import { previousWeek, type Week, weekDays } from '../domain/calendar.ts';
import { type DayFigures, NO_FIGURES, sumFigures, weeklyFigures } from '../domain/kpi.ts';
import type { Message } from '../emails/message.ts';
import { type WeeklyMail, weeklyReport as weeklyMail } from '../emails/weekly-report.ts';
import type { Shop } from '../tables/shop.ts';
import { daysOf } from '../use-cases/rollup.ts';
import { momentWords } from '../use-cases/show-facts.ts';
import { bookWords } from '../words/book.ts';

type Best = WeeklyMail['best'][number];

export function weeklyReport(
  shop: Shop,
  week: Week,
  context: { readonly url: string; readonly ref: string },
): Message {
  const { settings, state } = shop;
  const days = daysOf(state);
  const span = weekDays(week);
  const best = bestOf(shop, week);
  return weeklyMail({
    shop: { name: settings.shopName, language: settings.language, currency: settings.currency },
    ref: context.ref,
    week,
    from: span[0] ?? '',
    to: span[6] ?? '',
    sheetUrl: context.url,
    figures: figuresOf(days, week),
    byDay: span.map((day) => ({ day, netSales: days.get(day)?.net ?? 0 })),
    best,
    lowStock: state.stock.low,
    soldOut: state.stock.soldOut + state.stock.minus,
    waiting: waitingOf(shop),
    notes: notesOf(shop),
  });
}

function figuresOf(days: ReadonlyMap<string, DayFigures>, week: Week): WeeklyMail['figures'] {
  const [now, before] = [weeklyFigures(days, week), weeklyFigures(days, previousWeek(week))];
  const percent = (share: number | null): number | null => (share === null ? null : share * 100);
  return {
    netSales: { now: now.netSales, before: before.netSales },
    orders: { now: now.orders, before: before.orders },
    averageOrder: { now: now.averageOrder, before: before.averageOrder },
    units: { now: now.units, before: before.units },
    grossMargin: { now: percent(now.grossMargin), before: percent(before.grossMargin) },
    newCustomers: { now: now.newCustomers, before: before.newCustomers },
    returningCustomers: { now: now.returningCustomers, before: before.returningCustomers },
    cancellations: { now: now.cancelled, before: before.cancelled },
  };
}

const BEST = 5;

// The lines of the week stand between its first row and the next week's: one read.
function bestOf(shop: Shop, week: Week): Best[] {
  const { weekLines } = shop.state;
  const from = weekLines[week];
  if (from === undefined) return [];
  const later = Object.keys(weekLines)
    .filter((each) => each > week)
    .sort()[0];
  const to = (later === undefined ? undefined : weekLines[later]) ?? shop.orderLines.anchor.end + 1;
  const sums = new Map<string, Best>();
  for (const { values } of shop.orderLines.rows(from, to - from, ['sku', 'name', 'quantity', 'net'])) {
    const known = sums.get(values.sku);
    sums.set(values.sku, {
      name: values.name,
      units: (known?.units ?? 0) + values.quantity,
      netSales: (known?.netSales ?? 0) + values.net,
    });
  }
  return [...sums.values()]
    .sort((a, b) => b.netSales - a.netSales || (a.name < b.name ? -1 : 1))
    .slice(0, BEST);
}

function waitingOf({ state, settings }: Shop): WeeklyMail['waiting'] {
  const words = bookWords(settings.language).waitingWords;
  return [
    { words: words.awaitingPayment, count: state.counts['awaiting-payment'] ?? 0 },
    { words: words.toPack, count: state.counts.processing ?? 0 },
    { words: words.toShip, count: state.counts.packed ?? 0 },
    { words: words.toReview, count: state.open },
    { words: words.unknown, count: state.unknown },
  ].filter(({ count }) => count > 0);
}

function notesOf({ state, settings, now, instant }: Shop): string[] {
  const words = bookWords(settings.language).notes;
  const ran =
    state.beatAt === 0
      ? []
      : [words.beat(momentWords(now - (instant - state.beatAt) / 86_400_000, settings.language))];
  return [words.basis, ...(state.open > 0 ? [words.quality(state.open)] : []), ...ran];
}

/** The week's row in Reports. */
export function keepReport(shop: Shop, week: Week): void {
  const days = daysOf(shop.state);
  const sum = sumFigures(weekDays(week).map((day) => days.get(day) ?? NO_FIGURES));
  shop.reports.append({
    week,
    netSales: sum.net,
    orders: sum.orders,
    units: sum.units,
    cost: sum.cost,
    newCustomers: sum.newCustomers,
    returningCustomers: sum.returningCustomers,
    cancelled: sum.cancelled,
  });
}
