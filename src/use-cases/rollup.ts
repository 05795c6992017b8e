/** The days' figures that every booking carries forward in the book's state: reports read them and nothing else. */
import { addDays, type Day, type Week } from '../domain/calendar.ts';
import { addFigures, type DayFigures, NO_FIGURES } from '../domain/kpi.ts';
import type { OrderStatus } from '../schema/choices.ts';
import type { BookState, DayNumbers } from '../tables/state.ts';

const KEPT_DAYS = 70;

const toNumbers = (f: DayFigures): DayNumbers => [
  f.orders,
  f.gross,
  f.net,
  f.units,
  f.cost,
  f.newCustomers,
  f.returningCustomers,
  f.cancelled,
];

export function figuresOf(state: BookState, day: Day): DayFigures {
  const numbers = state.days[day];
  if (!numbers) return NO_FIGURES;
  const [orders, gross, net, units, cost, newCustomers, returningCustomers, cancelled] = numbers;
  return { orders, gross, net, units, cost, newCustomers, returningCustomers, cancelled };
}

export const daysOf = (state: BookState): Map<Day, DayFigures> =>
  new Map(Object.keys(state.days).map((day) => [day, figuresOf(state, day)]));

/** Adds to a day; days older than ten weeks before the newest are let go. */
export function addToDay(state: BookState, day: Day, figures: Partial<DayFigures>): void {
  const newest = Object.keys(state.days).reduce((latest, each) => (each > latest ? each : latest), day);
  const oldest = addDays(newest, -KEPT_DAYS);
  for (const each of Object.keys(state.days)) if (each < oldest) delete state.days[each];
  if (day >= oldest)
    state.days[day] = toNumbers(addFigures(figuresOf(state, day), { ...NO_FIGURES, ...figures }));
}

/** Counts an order under its status, and no longer under the one before. */
export function countStatus(
  state: BookState,
  from: OrderStatus | undefined,
  to: OrderStatus | undefined,
): void {
  if (from) state.counts[from] = (state.counts[from] ?? 0) - 1;
  if (to) state.counts[to] = (state.counts[to] ?? 0) + 1;
}

const KEPT_WEEKS = 10;

/** Remembers where a week's order lines begin. */
export function noteWeek(state: BookState, week: Week, row: number): void {
  state.weekLines[week] ??= row;
  const weeks = Object.keys(state.weekLines).sort();
  for (const old of weeks.slice(0, Math.max(0, weeks.length - KEPT_WEEKS))) delete state.weekLines[old];
}
