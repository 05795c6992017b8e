/** Book what was typed into the rows of Orders, and answer in the row. */
import { MANY, permutedRows } from '../domain/brake.ts';
import { Refusal, refuse } from '../domain/errors.ts';
import { type Desk, openShop, type Shop } from '../tables/shop.ts';
import { bookWords } from '../words/book.ts';
import { asksAnything, type Changed, changeOrder } from './change-order.ts';
import {
  changesOf,
  heldRows,
  hold,
  isHeld,
  letGo,
  type OrderRec,
  openRows,
  putBack,
  recount,
} from './held-rows.ts';
import { openStock, type StockKeeper } from './levels.ts';
import { inOneBooking, isTired, NOTHING, type Processed, sum } from './one-booking.ts';
import { wholeLinesOf } from './order-lines.ts';
import { ANSWERED, REFUSED } from './row-marks.ts';

/** So many orders' requests fit in one journal record. */
const ORDERS_A_BOOKING = 60;

interface Rows {
  readonly row: number;
  readonly count: number;
  readonly column?: number | undefined;
}

/** `scope`: rows an edit event named; undefined: wherever in the tab something waits, found by the beat or the menu. */
export function bookOrders(desk: Desk, scope: Rows | undefined): Processed {
  if (scope && scope.count <= ORDERS_A_BOOKING) {
    const rows = Array.from({ length: scope.count }, (_, i) => scope.row + i);
    return inParts(desk, rows, (shop, recs) =>
      bookTold(shop, recs, scope.column === shop.orders.anchor.columns.get('pay')),
    );
  }
  const shop = openShop(desk);
  const open = openRows(shop);
  const mine = scope ? open.filter(({ row }) => row >= scope.row && row < scope.row + scope.count) : open;
  if (!scope && shop.state.held > 0) inOneBooking(desk, 'held', (now) => recount(now, openRows(now)));
  const free = mine.filter((rec) => !isHeld(rec));
  const held = brake(desk, free, scope !== undefined);
  const rows = free.flatMap(({ row }) => (held.has(row) ? [] : [row]));
  const booked = inParts(desk, rows, (now, recs) => bookRows(now, recs.filter(asksFreely)));
  return held.size > 0 ? sum(booked, waitsFor(shop)) : booked;
}

const asksFreely = (rec: OrderRec): boolean => asksAnything(rec.values) && !isHeld(rec);

/** Holds what looks like an accident and tells which rows. `told`: an edit event named them, so that many are no reason. */
function brake(desk: Desk, free: readonly OrderRec[], told: boolean): ReadonlySet<number> {
  const permuted = accidents(desk, free, told);
  holdInParts(desk, [...permuted], 'permuted');
  const rest = free.filter(({ row }) => !permuted.has(row));
  if (told || changesOf(rest).length <= MANY) return permuted;
  const many = rowsOfMany(desk, rest);
  holdInParts(desk, many, 'many');
  return new Set([...permuted, ...many]);
}

// What would be refused anyway is no accident to come: only what would be booked counts.
function accidents(desk: Desk, recs: readonly OrderRec[], told: boolean): ReadonlySet<number> {
  const permuted = permutedRows(changesOf(recs), told);
  const { booked } = triedOut(
    desk,
    recs.filter(({ row }) => permuted.has(row)),
    0,
  );
  return booked > 0 ? permuted : new Set();
}

function rowsOfMany(desk: Desk, recs: readonly OrderRec[]): readonly number[] {
  const { booked, harmless } = triedOut(desk, recs, MANY);
  return booked <= MANY ? [] : recs.flatMap(({ row }) => (harmless.has(row) ? [] : [row]));
}

/** Finds out without booking it how much would be booked, until it is more than `enough`, and which rows would not be. */
function triedOut(
  desk: Desk,
  recs: readonly OrderRec[],
  enough: number,
): { readonly booked: number; readonly harmless: ReadonlySet<number> } {
  const harmless = new Set<number>();
  let booked = 0;
  for (let i = 0; i < recs.length && booked <= enough; i += ORDERS_A_BOOKING) {
    const rows = recs.slice(i, i + ORDERS_A_BOOKING).map(({ row }) => row);
    const wanted = new Set(rows);
    const shop = openShop(desk);
    const asking = rowsOf(shop, rows).filter((rec) => wanted.has(rec.row) && asksFreely(rec));
    for (const { rec, changed } of changeEach(shop, asking)) {
      booked += changed.booked;
      if (changed.booked === 0) harmless.add(rec.row);
    }
  }
  return { booked, harmless };
}

function holdInParts(desk: Desk, rows: readonly number[], why: 'permuted' | 'many'): void {
  const wanted = new Set(rows);
  const sorted = [...rows].sort((a, b) => a - b);
  inParts(desk, sorted, (shop, recs) => {
    hold(
      shop,
      recs.filter((rec) => wanted.has(rec.row) && asksFreely(rec)),
      why,
    );
    return NOTHING;
  });
}

/** What waits for a decision is booked; ends early when time is short. */
export const bookHeld = (desk: Desk): Processed =>
  inParts(desk, rowsHeld(desk), (shop, recs) => {
    const held = recs.filter(isHeld);
    shop.state.held = Math.max(0, shop.state.held - held.length);
    return bookRows(shop, held);
  });

/** What waits for a decision is put back to what was booked. */
export const putHeldBack = (desk: Desk): Processed =>
  inParts(desk, rowsHeld(desk), (shop, recs) => {
    const held = recs.filter(isHeld);
    putBack(shop, held);
    return { booked: held.length, refused: 0, because: undefined };
  });

const rowsHeld = (desk: Desk): number[] => heldRows(openShop(desk)).map(({ row }) => row);

type Part = (shop: Shop, recs: readonly OrderRec[]) => Processed;

function inParts(desk: Desk, rows: readonly number[], part: Part): Processed {
  let total = NOTHING;
  for (let i = 0; i < rows.length && !isTired(desk); i += ORDERS_A_BOOKING) {
    total = sum(total, bookPart(desk, rows.slice(i, i + ORDERS_A_BOOKING), part));
  }
  return total;
}

const rowsOf = (shop: Shop, rows: readonly number[]): OrderRec[] => {
  const [from = 2, to = 1] = [rows[0], rows[rows.length - 1]];
  return shop.orders.rows(from, to - from + 1);
};

// Half and half again where a booking would burst the journal.
function bookPart(desk: Desk, rows: readonly number[], part: Part): Processed {
  try {
    return inOneBooking(desk, 'orders', (shop) => part(shop, rowsOf(shop, rows)));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    if (rows.length < 2) refuse('too-large');
    const half = Math.ceil(rows.length / 2);
    return sum(bookPart(desk, rows.slice(0, half), part), bookPart(desk, rows.slice(half), part));
  }
}

// Rows an edit event named: nobody need be asked, unless values only changed places.
function bookTold(shop: Shop, recs: readonly OrderRec[], paying: boolean): Processed {
  for (const rec of recs)
    if (!asksAnything(rec.values) && ANSWERED.test(rec.values.problem))
      shop.orders.change(rec, { problem: '' });
  const released = recs.filter((rec) => isHeld(rec) && !asksAnything(rec.values));
  if (released.length > 0) letGo(shop, released);
  const asking = recs.filter(asksFreely);
  const permuted = permutedRows(changesOf(asking), true);
  const held = asking.filter(({ row }) => permuted.has(row));
  hold(shop, held, 'permuted');
  const booked = bookRows(
    shop,
    asking.filter(({ row }) => !permuted.has(row)),
    paying,
  );
  return held.length === 0 ? booked : sum(booked, waitsFor(shop));
}

const waitsFor = ({ settings }: Shop): Processed => ({
  ...NOTHING,
  because: bookWords(settings.language).refusal('held', {}),
});

const bookRows = (shop: Shop, asking: readonly OrderRec[], paying = false): Processed =>
  changeEach(shop, asking, paying)
    .map(({ rec, changed }) => answerInRow(shop, rec, changed))
    .reduce(sum, NOTHING);

const NUMBERLESS: Changed = { booked: 0, refused: [new Refusal('order-numberless')], flags: [] };

function changeEach(
  shop: Shop,
  asking: readonly OrderRec[],
  paying = false,
): { readonly rec: OrderRec; readonly changed: Changed }[] {
  let lines: ReturnType<typeof wholeLinesOf> | undefined;
  let keeper: StockKeeper | undefined;
  return asking.map((rec) => {
    if (rec.values.number === '') return { rec, changed: NUMBERLESS };
    const order = {
      rec,
      paying,
      get lines() {
        lines ??= wholeLinesOf(shop, asking);
        return lines(rec);
      },
      keeper: () => {
        keeper ??= openStock(shop);
        return keeper;
      },
    };
    return { rec, changed: changeOrder(shop, order, rec.values.admin) };
  });
}

function answerInRow(shop: Shop, rec: OrderRec, { booked, refused, flags }: Changed): Processed {
  const words = bookWords(shop.settings.language);
  const sentences = [
    ...refused.map(({ code, params }) => words.refusal(code, params)),
    ...flags.map((flag) => words.flag(flag, {})),
  ];
  const said = sentences.join(' ');
  const problem = refused.length === 0 || ANSWERED.test(said) ? said : `${REFUSED} ${said}`;
  if (rec.values.problem !== problem) shop.orders.change(rec, { problem });
  return { booked, refused: refused.length, because: refused[0] && sentences[0] };
}
