import { type Day, type Week, weekDays } from './calendar.ts';
import { roundHalfUp } from './money.ts';

/** What one day adds up to, by order date; cancelled orders are counted and their money is not. */
export interface DayFigures {
  readonly orders: number;
  /** Before discounts; without tax and shipping. Minor units, as all money here. */
  readonly gross: number;
  /** gross − discounts − returns. */
  readonly net: number;
  readonly units: number;
  /** Cost of goods sold. */
  readonly cost: number;
  readonly newCustomers: number;
  readonly returningCustomers: number;
  readonly cancelled: number;
}

export const NO_FIGURES: DayFigures = {
  orders: 0,
  gross: 0,
  net: 0,
  units: 0,
  cost: 0,
  newCustomers: 0,
  returningCustomers: 0,
  cancelled: 0,
};

export function addFigures(a: DayFigures, b: DayFigures): DayFigures {
  return {
    orders: a.orders + b.orders,
    gross: a.gross + b.gross,
    net: a.net + b.net,
    units: a.units + b.units,
    cost: a.cost + b.cost,
    newCustomers: a.newCustomers + b.newCustomers,
    returningCustomers: a.returningCustomers + b.returningCustomers,
    cancelled: a.cancelled + b.cancelled,
  };
}

export function sumFigures(all: Iterable<DayFigures>): DayFigures {
  let sum = NO_FIGURES;
  for (const figures of all) sum = addFigures(sum, figures);
  return sum;
}

export interface Indicators {
  /** Gross − discounts − returns, without tax and shipping. */
  readonly netSales: number;
  readonly orders: number;
  /** Net sales ÷ orders, half-up; null without orders. */
  readonly averageOrder: number | null;
  readonly units: number;
  /** (Net sales − cost of goods sold) ÷ net sales, 0.25 for a quarter; null without sales or known cost. */
  readonly grossMargin: number | null;
  readonly newCustomers: number;
  readonly returningCustomers: number;
  readonly cancelled: number;
}

export interface WeeklyFigures extends Indicators {
  readonly week: Week;
}

/** The indicators of a week from its days; a day that is missing sold nothing. */
export function weeklyFigures(days: ReadonlyMap<Day, DayFigures>, week: Week): WeeklyFigures {
  return { week, ...indicators(sumFigures(weekDays(week).map((day) => days.get(day) ?? NO_FIGURES))) };
}

function indicators(sum: DayFigures): Indicators {
  const { orders, net, units, cost, newCustomers, returningCustomers, cancelled } = sum;
  return {
    netSales: net,
    orders,
    averageOrder: orders > 0 ? roundHalfUp(net / orders) : null,
    units,
    grossMargin: net > 0 && cost > 0 ? (net - cost) / net : null,
    newCustomers,
    returningCustomers,
    cancelled,
  };
}

export interface Comparison {
  /** now − before. */
  readonly change: number;
  /** change ÷ before, 0.1 for a tenth more; null when before is not above zero. */
  readonly ratio: number | null;
}

/** null when either side has no figure. */
export function compare(now: number | null, before: number | null): Comparison | null {
  if (now === null || before === null) return null;
  const change = now - before;
  return { change, ratio: before > 0 ? change / before : null };
}
