/** What undoing the last booking of an order would take back. Read only. */
import { Refusal } from '../domain/errors.ts';
import { toMinor } from '../domain/money.ts';
import { textOf } from '../tables/cells.ts';
import { type Desk, openShop } from '../tables/shop.ts';
import { EDITED, isParcel, placedInstead, undoBooking } from './undo-booking.ts';

type Change = readonly [before: string, after: string];

export interface LastBooking {
  /** Names it, for `undo`. */
  readonly seq: number;
  /** The order was placed by it: undone, it is cancelled. */
  readonly placed: boolean;
  /** What it changed of each; '' before: there was none. */
  readonly status?: Change;
  readonly courier?: Change;
  readonly tracking?: Change;
  /** Received by it, minor units; negative: paid back. */
  readonly paid: number;
  /** Lines, charges, address or note. */
  readonly edited: boolean;
  /** A parcel of a part left with it. */
  readonly parcel: boolean;
  /** Goods came back with it. */
  readonly returned: boolean;
  /** Number of the order that went out for them, '' for none. */
  readonly exchanged: string;
  /** Its message has reached the customer, or may have. */
  readonly told: boolean;
}

/** Tries it on a shop that is thrown away; null where it would be refused. */
export function viewLastBooking(desk: Desk, number: string): LastBooking | null {
  const shop = openShop(desk);
  const undone = shop.attempt(() => undoBooking(shop, desk.book, { number }));
  if (undone instanceof Refusal) return null;
  const exchanged = placedInstead(undone.rows, number)?.key ?? '';
  const of = (name: string) =>
    undone.rows.filter(({ table, key, order, cells }) =>
      name === 'outbox'
        ? table === name && [number, exchanged].includes(textOf(cells.subject?.[1] ?? ''))
        : table === name && (order === number || key === number),
    );
  const [order] = of('orders');
  const placed = order?.made === true;
  const changed = Object.entries(placed ? {} : (order?.cells ?? {}));
  const pairs = changed.flatMap(([name, cells]) => {
    const shown = /^(status|courier|tracking)Booked$/.exec(name)?.[1];
    return shown === undefined ? [] : [[shown, cells.map(textOf)] as const];
  });
  return {
    ...{ seq: undone.seq, placed },
    ...Object.fromEntries(pairs),
    paid: of('payments')
      .filter(({ cells }) => exchanged === '' || cells.reference?.[1] !== exchanged)
      .reduce((sum, { cells }) => sum + (toMinor(Number(cells.amount?.[1]), shop.settings.currency) ?? 0), 0),
    edited: !placed && (of('orderLines').length > 0 || changed.some(([name]) => EDITED.includes(name))),
    parcel: order !== undefined && isParcel(order),
    ...{ returned: of('returns').length > 0, exchanged },
    told: of('outbox').some(({ key }) => LEFT.includes(shop.outbox.find(key)?.values.state ?? '')),
  };
}

const LEFT = ['sending', 'sent', 'unknown'];
