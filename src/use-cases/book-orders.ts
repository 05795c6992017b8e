/** Book what was typed into the rows of Orders, and answer in the row. */
import { refuse } from '../domain/errors.ts';
import type { orders } from '../schema/orders.ts';
import { type Desk, openShop, type Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';
import { bookWords } from '../words/book.ts';
import { asksAnything, type Changed, changeOrder } from './change-order.ts';
import { openStock, type StockKeeper } from './levels.ts';
import { inOneBooking, isTired, NOTHING, type Processed, sum } from './one-booking.ts';
import { linesOf } from './order-lines.ts';

/** So many orders' requests fit in one journal record. */
const ORDERS_A_BOOKING = 60;

/** `scope` undefined: wherever in the tab something waits. */
export function bookOrders(
  desk: Desk,
  scope: { readonly row: number; readonly count: number } | undefined,
): Processed {
  const rows =
    scope && scope.count <= ORDERS_A_BOOKING
      ? Array.from({ length: scope.count }, (_, i) => scope.row + i)
      : askingRows(openShop(desk));
  let total = NOTHING;
  for (let i = 0; i < rows.length && !isTired(desk); i += ORDERS_A_BOOKING) {
    total = sum(total, bookPart(desk, rows.slice(i, i + ORDERS_A_BOOKING)));
  }
  return total;
}

// Half and half again where a booking would burst the journal.
function bookPart(desk: Desk, rows: readonly number[]): Processed {
  const [from = 2, to = 2] = [rows[0], rows[rows.length - 1]];
  try {
    return inOneBooking(desk, 'orders', (shop) => changeOrders(shop, shop.orders.rows(from, to - from + 1)));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    if (rows.length < 2) refuse('too-large');
    const half = Math.ceil(rows.length / 2);
    return sum(bookPart(desk, rows.slice(0, half)), bookPart(desk, rows.slice(half)));
  }
}

const requestColumns = [
  'number',
  'status',
  'statusBooked',
  'pay',
  'payBooked',
  'courier',
  'courierBooked',
  'tracking',
  'trackingBooked',
] as const;

const askingRows = (shop: Shop): number[] =>
  shop.orders
    .all(requestColumns)
    .filter(({ values }) => asksAnything(values))
    .map(({ row }) => row);

function changeOrders(shop: Shop, recs: readonly Rec<typeof orders>[]): Processed {
  const asking = recs.filter(({ values }) => asksAnything(values));
  let lines: ReturnType<typeof linesOf> | undefined;
  let keeper: StockKeeper | undefined;
  let total = NOTHING;
  for (const rec of asking) {
    if (rec.values.number === '') {
      shop.orders.change(rec, { problem: bookWords(shop.settings.language).refusal('order-numberless', {}) });
      total = sum(total, { booked: 0, refused: 1, because: rec.values.problem });
      continue;
    }
    const changed = changeOrder(
      shop,
      {
        rec,
        get lines() {
          lines ??= linesOf(shop, asking);
          return lines.get(rec.values.number) ?? [];
        },
        keeper: () => {
          keeper ??= openStock(shop);
          return keeper;
        },
      },
      rec.values.admin,
    );
    total = sum(total, answerInRow(shop, rec, changed));
  }
  return total;
}

function answerInRow(shop: Shop, rec: Rec<typeof orders>, { booked, refused, flags }: Changed): Processed {
  const words = bookWords(shop.settings.language);
  const sentences = [
    ...refused.map(({ code, params }) => words.refusal(code, params)),
    ...flags.map((flag) => words.flag(flag, {})),
  ];
  const problem = sentences.join(' ');
  if (rec.values.problem !== problem) shop.orders.change(rec, { problem });
  return { booked, refused: refused.length, because: refused[0] && sentences[0] };
}
