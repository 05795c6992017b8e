import { addDays, type Day, daysBetween } from './calendar.ts';

/** What an order is still owed. */
export interface Receivable {
  readonly order: string;
  readonly customer: string;
  /** Minor units, above 0. */
  readonly balance: number;
  readonly due: Day;
}

/** Days overdue: not yet, 1–30, 31–60, 61–90, more. */
export type AgeBand = 'current' | '1-30' | '31-60' | '61-90' | 'over-90';

export interface Ageing {
  readonly total: number;
  readonly bands: Readonly<Record<AgeBand, number>>;
  /** Longest overdue first, then the larger balance. */
  readonly rows: readonly (Receivable & { readonly overdueDays: number; readonly band: AgeBand })[];
}

/** The last day to pay: terms of 0 days are due on the day itself. */
export function dueDay(ordered: Day, termDays: number): Day {
  return addDays(ordered, termDays);
}

export function ageBand(due: Day, today: Day): AgeBand {
  const late = daysBetween(due, today);
  if (late <= 0) return 'current';
  if (late <= 30) return '1-30';
  if (late <= 60) return '31-60';
  return late <= 90 ? '61-90' : 'over-90';
}

/** Who owes what since when; orders with nothing left to pay are left out. */
export function ageing(receivables: readonly Receivable[], today: Day): Ageing {
  const bands: Record<AgeBand, number> = { current: 0, '1-30': 0, '31-60': 0, '61-90': 0, 'over-90': 0 };
  const rows = receivables
    .filter(({ balance }) => balance > 0)
    .map((row) => {
      const band = ageBand(row.due, today);
      return { ...row, band, overdueDays: Math.max(0, daysBetween(row.due, today)) };
    })
    .sort((a, b) => b.overdueDays - a.overdueDays || b.balance - a.balance || (a.order < b.order ? -1 : 1));
  for (const { band, balance } of rows) bands[band] += balance;
  return { total: rows.reduce((sum, { balance }) => sum + balance, 0), bands, rows };
}

export interface Credit {
  /** Owed by this customer's open orders, minor units. */
  readonly owed: number;
  /** The most the customer may owe; undefined means no limit. */
  readonly limit?: number | undefined;
}

/** By how much an order would pass the customer's credit limit; 0 when it does not. A flag, never a refusal. */
export function overCredit({ owed, limit }: Credit, order: number): number {
  return limit === undefined ? 0 : Math.max(0, owed + order - limit);
}
