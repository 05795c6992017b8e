/** Count, receive, expect: what people type into Stock becomes movements. */
import { Refusal, refuse } from '../domain/errors.ts';
import { available } from '../domain/stock.ts';
import type { Cell } from '../schema/cell.ts';
import { type StockRow, stock } from '../schema/stock.ts';
import { isBlank, sameCell, textOf } from '../tables/cells.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';
import { bookWords } from '../words/book.ts';
import { keeperOf, type StockKeeper } from './levels.ts';
import { NOTHING, type Processed, sum } from './one-booking.ts';

type StockRec = Rec<typeof stock>;
const requests = ['incoming', 'received', 'counted'] as const;
type Request = (typeof requests)[number];
const twins = { incoming: 'incomingBooked', received: 'receivedBooked', counted: 'countedBooked' } as const;

const asks = (values: StockRow, request: Request): boolean =>
  !sameCell(values[request], values[twins[request]]) &&
  !(isBlank(values[request]) && isBlank(values[twins[request]]));

/** What a row asks. */
export const ASKED_OF_STOCK = ['sku', ...requests, ...requests.map((request) => twins[request])] as const;

export const asksOfStock = ({ values }: StockRec): boolean =>
  requests.some((request) => asks(values, request));

export interface StockKept extends Processed {
  /** More rows wait than one booking holds. */
  readonly more: boolean;
}

/** A booking takes so many requests and sentences, so that its record fits in the journal. */
const BATCH = 500;

/**
 * Books the requests in Stock, at most `batch` of them; `recount` names the row in which a count was typed again although
 * it is the same number.
 */
export function keepStock(shop: Shop, recount: number | undefined, batch = BATCH): StockKept {
  const recs = shop.stock.all();
  const keeper = keeperOf(shop, new Map(recs.map((rec) => [rec.values.sku, rec] as const)));
  let kept = NOTHING;
  let written = 0;
  for (const rec of recs) {
    const wanted = requests.filter(
      (request) => asks(rec.values, request) || (request === 'counted' && rec.row === recount),
    );
    const edited = shop.attempt(() => editedLevel(rec, keeper));
    if (wanted.length === 0 && edited === false) continue;
    if (written >= batch) return { ...kept, more: true };
    const refusals = keepRow(shop, rec, keeper, wanted, edited);
    const booked = edited instanceof Refusal ? 0 : wanted.length - refusals.length;
    if (edited === true) refusals.push(putBack(shop, rec, keeper));
    const { problem } = rec.values;
    kept = sum(kept, { booked, refused: refusals.length, because: answer(shop, rec, refusals) });
    written += booked + (rec.values.problem === problem ? 0 : 1);
  }
  return { ...kept, more: false };
}

/** Says in the row what was refused; tells the first of it. */
function answer(shop: Shop, rec: StockRec, refusals: readonly Refusal[]): string | undefined {
  const words = bookWords(shop.settings.language);
  const cell = `${stock.title[shop.settings.language]} ${shop.stock.address(rec.row, 'sku')}`;
  const said = refusals.map(({ code, params }) => words.refusal(code, { ...params, cell }));
  shop.stock.change(rec, { problem: said.join(' ') });
  return said[0];
}

/** What is refused of a row's requests; all of them where the row itself is torn. */
function keepRow(
  shop: Shop,
  rec: StockRec,
  keeper: StockKeeper,
  wanted: readonly Request[],
  edited: boolean | Refusal,
): Refusal[] {
  if (edited instanceof Refusal) return [edited];
  return wanted.flatMap((request) => {
    const outcome = shop.attempt(() => book[request](shop, rec, keeper));
    return outcome instanceof Refusal ? [outcome] : [];
  });
}

const pieces = (cell: Cell, code: string): number =>
  typeof cell === 'number' && Number.isSafeInteger(cell) && Math.abs(cell) <= 1e9
    ? cell
    : refuse(code, { found: textOf(cell).slice(0, 60) });

type Booker = (shop: Shop, rec: StockRec, keeper: StockKeeper) => void;

const book: { readonly [R in Request]: Booker } = {
  incoming: (shop, rec) => {
    const typed = rec.values.incoming;
    if (!isBlank(typed) && pieces(typed, 'incoming-invalid') < 0)
      refuse('incoming-invalid', { found: textOf(typed) });
    shop.stock.change(rec, { incomingBooked: typed });
  },
  received: (shop, rec, keeper) => {
    const typed = rec.values.received;
    if (!isBlank(typed)) {
      const quantity = pieces(typed, 'received-invalid');
      if (quantity <= 0) refuse('received-invalid', { found: textOf(typed) });
      keeper.act(rec.values.sku, 'receipt', quantity, { reason: rec.values.reason });
      expectLess(shop, rec, quantity);
    }
    shop.stock.change(rec, { receivedBooked: typed });
  },
  counted: (shop, rec, keeper) => {
    const typed = rec.values.counted;
    if (!isBlank(typed)) {
      const counted = pieces(typed, 'counted-invalid');
      if (counted < 0) refuse('counted-invalid', { found: textOf(typed) });
      const level = keeper.level(rec.values.sku);
      if (level)
        keeper.act(rec.values.sku, 'adjustment', counted - level.onHand, { reason: rec.values.reason });
    }
    shop.stock.change(rec, { countedBooked: typed });
  },
};

// What has come is no longer on its way; the request cell changes only if nobody is asking for something else in it.
function expectLess(shop: Shop, rec: StockRec, quantity: number): void {
  const { incoming, incomingBooked } = rec.values;
  if (typeof incomingBooked !== 'number' || !sameCell(incoming, incomingBooked)) return;
  const left = Math.max(0, incomingBooked - quantity);
  const cell = left === 0 ? '' : left;
  shop.stock.change(rec, { incoming: cell, incomingBooked: cell });
}

function editedLevel(rec: StockRec, keeper: StockKeeper): boolean {
  if (rec.values.sku === '' || rec.values.level === '') return false;
  const level = keeper.level(rec.values.sku);
  const { onHand, allocated } = rec.values;
  return (
    level !== undefined &&
    (level.onHand !== onHand || level.allocated !== allocated || available(level) !== rec.values.available)
  );
}

/** Levels follow the stock card: the typed figure is put back and offered as a count. */
function putBack(shop: Shop, rec: StockRec, keeper: StockKeeper): Refusal {
  const level = keeper.level(rec.values.sku);
  const typed = rec.values.onHand;
  if (level)
    shop.stock.change(rec, { onHand: level.onHand, allocated: level.allocated, available: available(level) });
  return new Refusal('level-typed', { found: typed, onHand: level?.onHand ?? 0 });
}
