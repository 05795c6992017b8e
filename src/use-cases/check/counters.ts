/** The book's own counters against its rows. */
import { ORDER_STATUSES } from '../../domain/labels.ts';
import type { OrderStatus } from '../../schema/choices.ts';
import type { BookState } from '../../tables/state.ts';
import { isUnsent, numberOf } from '../messages.ts';
import { type Ailment, ailment } from './ailment.ts';
import { bookedStatus, type Checkup } from './rows.ts';

export function counterAilments({ shop, rows }: Checkup): Ailment[] {
  const { state, settings } = shop;
  const highest = (keys: readonly string[], prefix: string, least: number): number =>
    keys.reduce((most, key) => {
      const number = key.startsWith(prefix) ? Number(key.slice(prefix.length)) : 0;
      return Number.isSafeInteger(number) && number > most && number < 1e9 ? number : most;
    }, least);
  const ids = (name: 'payments' | 'movements'): string[] => rows[name].map(({ values }) => values.id);
  const unsent = rows.outbox.filter((rec) => isUnsent(shop, rec));
  const counts: BookState['counts'] = {};
  for (const { values } of rows.orders) {
    const status = values.number === '' ? undefined : bookedStatus(values);
    if (status) counts[status] = (counts[status] ?? 0) + 1;
  }
  const right: Partial<BookState> = {
    order: highest(
      rows.orders.map(({ values }) => values.number),
      settings.orderPrefix,
      state.order,
    ),
    payment: highest(ids('payments'), 'P-', state.payment),
    movement: highest(ids('movements'), 'S-', state.movement),
    message: rows.outbox.reduce((most, rec) => Math.max(most, numberOf(rec) ?? 0), state.message),
    unknown: rows.outbox.filter(({ values }) => values.state === 'unknown').length,
    waitingFrom: Math.min(state.waitingFrom, ...unsent.map(({ row }) => row)),
  };
  const off = (Object.keys(right) as (keyof BookState)[]).some((name) => right[name] !== state[name]);
  const all = Object.keys(ORDER_STATUSES) as OrderStatus[];
  const uneven = all.some((status) => (counts[status] ?? 0) !== (state.counts[status] ?? 0));
  return off || uneven
    ? [ailment('counters', '_book', {}, () => Object.assign(shop.state, right, { counts }))]
    : [];
}
