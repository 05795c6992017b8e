/**
 * Undo the last booking of an order: what the journal says it changed is booked back. Nothing is rewritten: a payment or a
 * return is reversed, a step goes back while its message has not left, an edit is edited back.
 */
import { refuse } from '../domain/errors.ts';
import { ORDER_STATUSES, recognise } from '../domain/labels.ts';
import { toMinor } from '../domain/money.ts';
import { readOrderLink } from '../domain/order-details.ts';
import type { Cell } from '../schema/cell.ts';
import { type Book, recentRecords } from '../tables/book.ts';
import { textOf } from '../tables/cells.ts';
import { type BookedRow, rowsBooked } from '../tables/journal-rows.ts';
import type { Shop } from '../tables/shop.ts';
import { editOrder } from './edit-order.ts';
import { findOrder } from './find-order.ts';
import { moveOrder, type OpenOrder } from './move-order.ts';
import { openOrder } from './open-order.ts';
import { changeExtras, extrasOf } from './order-extras.ts';
import { lineRecsOf } from './order-lines.ts';
import { takeBackParcel } from './ship-parcel.ts';
import { takeBackMoney } from './undo-money.ts';
import { isReversal, takeBackReturn } from './undo-return.ts';

/** Bookings that are looked through, the newest. */
const RECENT = 64;

const TEXTS = { recipient: 'name', phone: 'phone', email: 'email', address: 'address' } as const;
/** Columns of an order that an edit changes. */
export const EDITED = ['discount', 'shipping', 'shippingCost', 'fees', 'note', ...Object.keys(TEXTS)];
const BOOKED = ['statusBooked', 'courierBooked', 'trackingBooked', ...EDITED];

export interface UndoRequest {
  readonly number: string;
  readonly admin?: string | undefined;
  readonly seq?: number | undefined;
}

export interface Undone {
  readonly rec: OpenOrder['rec'];
  /** Of the booking that was taken back, and its number in the journal. */
  readonly rows: readonly BookedRow[];
  readonly seq: number;
}

/**
 * `wanted`: the booking a person was shown. Refuses order-unknown, undo-nothing, undo-moved, undo-split, undo-parcel,
 * undo-exchange, and what the way back refuses.
 */
export function undoBooking(
  shop: Shop,
  book: Book,
  { number, admin = '', seq: wanted }: UndoRequest,
): Undone {
  const rec = findOrder(shop, number);
  const last = lastBooking(book, number);
  const { seq, rows } = last;
  if (wanted !== undefined && wanted !== seq) refuse('undo-moved', { order: number });
  if (rows.some(isReversal)) refuse('undo-parcel', { order: number });
  takeBack(shop, book, rec, last, admin);
  return { rec, rows, seq };
}

const rowsOf = (rows: readonly BookedRow[], table: string, order: string): BookedRow[] =>
  rows.filter((row) => row.table === table && row.order === order);

/** The order that went out for goods that came back, as it was placed. */
export const placedInstead = (rows: readonly BookedRow[], number: string): BookedRow | undefined =>
  rowsOf(rows, 'returns', number).length === 0
    ? undefined
    : rows.find(({ table, made }) => table === 'orders' && made);

function takeBack(
  shop: Shop,
  book: Book,
  rec: OpenOrder['rec'],
  { rows, seq }: Pick<Undone, 'seq' | 'rows'>,
  admin: string,
): void {
  const { number } = rec.values;
  const of = (table: string): BookedRow[] => rowsOf(rows, table, number);
  const [order] = of('orders');
  const [came, instead] = [of('returns'), placedInstead(rows, number)];
  if (!order || isSplit(rec, rows, instead)) refuse('undo-split', { order: number });
  const stepped = 'statusBooked' in order.cells;
  const parcel = !stepped && isParcel(order);
  if (of('movements').length > 0 && !stepped && !parcel && came.length === 0)
    refuse('undo-parcel', { order: number });
  if (instead && lastBooking(book, instead.key).seq !== seq)
    refuse('undo-exchange', { order: number, other: instead.key });
  if (instead) callOff(shop, rec, instead, rowsOf(rows, 'payments', instead.key), admin);
  const open = openOrder(shop, rec);
  if (parcel) takeBackParcel(shop, open);
  if (order.made) moveOrder(shop, open, 'cancelled');
  else if (stepped) stepBack(shop, open, order);
  if (order.made) return;
  takeBackMoney(shop, open, of('payments'), order, admin);
  if (came.length > 0) takeBackReturn(shop, open, came, admin);
  const lines = of('orderLines');
  if (lines.length > 0 || EDITED.some((name) => name in order.cells)) editBack(shop, rec, order, lines);
  typeBack(shop, rec, order);
}

const isSplit = (
  rec: OpenOrder['rec'],
  rows: readonly BookedRow[],
  instead: BookedRow | undefined,
): boolean =>
  rows.some(
    ({ table, made, key }) =>
      table === 'orders' && made && key !== instead?.key && (key !== rec.values.number || isPart(rec)),
  );

// What was placed for goods that come back goes out no more, and holds none of the money any more.
function callOff(
  shop: Shop,
  rec: OpenOrder['rec'],
  instead: BookedRow,
  payments: readonly BookedRow[],
  admin: string,
): void {
  const placed = openOrder(shop, findOrder(shop, instead.key));
  takeBackMoney(shop, placed, payments, instead, admin);
  moveOrder(shop, placed, 'cancelled');
  const rest = (extrasOf(rec).replacedBy ?? '').split(', ').filter((each) => each !== instead.key);
  changeExtras(shop, rec, { replacedBy: rest.join(', ') || undefined });
}

export function isParcel({ cells: { details } }: BookedRow): boolean {
  const parcels = (text: Cell = ''): number => readOrderLink(textOf(text))?.extras.parcels?.length ?? 0;
  return parcels(details?.[1]) > parcels(details?.[0]);
}

const isPart = (rec: OpenOrder['rec']): boolean =>
  readOrderLink(rec.values.details)?.extras.splitFrom !== undefined;

// A mail that left or a sentence in the row is no booking of the order.
function lastBooking(book: Book, number: string): Pick<Undone, 'seq' | 'rows'> {
  const found = recentRecords(book, RECENT)
    .reverse()
    .map(({ seq, effects }) => ({ seq, rows: rowsBooked(effects) }))
    .find(({ rows }) =>
      rows.some(
        ({ table, order, made, cells }) =>
          order === number &&
          (table === 'payments' ||
            table === 'orderLines' ||
            table === 'movements' ||
            table === 'returns' ||
            (table === 'orders' && (made || BOOKED.some((name) => name in cells)))),
      ),
    );
  return found ?? refuse('undo-nothing', { order: number });
}

const was = ({ cells }: BookedRow, name: string): Cell => cells[name]?.[0] ?? '';

function stepBack(shop: Shop, open: OpenOrder, order: BookedRow): void {
  const to = recognise(ORDER_STATUSES, textOf(was(order, 'statusBooked')));
  if (to) moveOrder(shop, open, to);
}

function editBack(shop: Shop, rec: OpenOrder['rec'], order: BookedRow, changed: readonly BookedRow[]): void {
  const money = (cell: Cell): number => toMinor(Number(cell), shop.settings.currency) ?? 0;
  const changes = new Map(changed.map((row) => [row.key, row]));
  const lines = (lineRecsOf(shop, [rec]).get(rec.values.number) ?? []).flatMap(({ values }) => {
    const row = changes.get(values.id);
    if (row?.made) return [];
    const before = (name: 'price' | 'discount'): number =>
      row?.cells[name] ? money(was(row, name)) : values[name];
    const quantity = row?.cells.quantity ? Number(was(row, 'quantity')) : values.quantity;
    return quantity > 0
      ? [{ line: values.id, quantity, price: before('price'), discount: before('discount') }]
      : [];
  });
  const texts = Object.entries(TEXTS).filter(([name]) => name in order.cells);
  const fees = 'details' in order.cells ? readOrderLink(textOf(was(order, 'details')))?.extras : undefined;
  const charge = (name: 'discount' | 'shipping' | 'shippingCost') =>
    name in order.cells ? { [name]: money(was(order, name)) } : {};
  editOrder(shop, {
    number: rec.values.number,
    ...(changed.length > 0 ? { lines } : {}),
    ...(texts.length > 0
      ? { to: Object.fromEntries(texts.map(([name, part]) => [part, textOf(was(order, name))])) }
      : {}),
    ...(fees ? { insurance: fees.insurance ?? 0, packing: fees.packing ?? 0 } : {}),
    ...{ ...charge('discount'), ...charge('shipping'), ...charge('shippingCost') },
    ...('note' in order.cells ? { note: textOf(was(order, 'note')) } : {}),
  });
}

// What was typed and booked goes back to what stood there before.
function typeBack(shop: Shop, rec: OpenOrder['rec'], order: BookedRow): void {
  for (const name of ['courier', 'tracking', 'pay'] as const) {
    const twin = `${name}Booked` as const;
    if (twin in order.cells) shop.orders.change(rec, { [name]: was(order, twin), [twin]: was(order, twin) });
  }
}
