/** Process waiting requests: whatever was typed into the tabs, from the edit trigger, the menu or the beat. */
import { Refusal, refuse } from '../domain/errors.ts';
import type { TableName } from '../schema/index.ts';
import type { orders } from '../schema/orders.ts';
import { stock } from '../schema/stock.ts';
import { record } from '../tables/commit.ts';
import { type Finding, takeDecisions } from '../tables/review.ts';
import { type Desk, openShop, type Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';
import { bookWords } from '../words/book.ts';
import { bookQuickOrder, waitingOrders } from './book-quick-entry.ts';
import { asksAnything, type Changed, changeOrder } from './change-order.ts';
import { keepCustomers } from './keep-customers.ts';
import { keepProducts } from './keep-products.ts';
import { keepStock } from './keep-stock.ts';
import { openStock, type StockKeeper } from './levels.ts';
import { linesOf } from './order-lines.ts';
import { readSettings } from './read-settings.ts';

/** Rows of a tab, as an edit event names them. */
export interface Scope {
  readonly table: TableName;
  readonly row: number;
  readonly count: number;
  /** Column of a single cell that was typed into. */
  readonly column?: number | undefined;
}

export interface Processed {
  readonly booked: number;
  readonly refused: number;
  /** The first refusal's sentence, for a toast. */
  readonly because: string | undefined;
}

const NOTHING: Processed = { booked: 0, refused: 0, because: undefined };

const sum = (a: Processed, b: Processed): Processed => ({
  booked: a.booked + b.booked,
  refused: a.refused + b.refused,
  because: a.because ?? b.because,
});

/** So many orders' requests fit in one journal record. */
const ORDERS_A_BOOKING = 60;

/** Books what waits in one place, or everywhere. Every tab stands alone: one that is broken does not stop the others. */
export function processRequests(desk: Desk, scope?: Scope): Processed {
  const places = scope
    ? [scope.table]
    : (Object.keys(processors) as TableName[]).filter((name) => waits(desk, name));
  let total = NOTHING;
  for (const name of places) {
    try {
      total = sum(total, processors[name]?.(desk, scope) ?? NOTHING);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      total = sum(total, { booked: 0, refused: 1, because: sentence(desk, error) });
    }
  }
  return total;
}

const sentence = (desk: Desk, refusal: Refusal): string => {
  const { language } = commitSettings(desk);
  return bookWords(language).refusal(refusal.code, refusal.params);
};

const commitSettings = (desk: Desk): { language: 'id' | 'en' } => ({
  language: (desk.book.identity.settings.language ?? 'id').toLowerCase().startsWith('en') ? 'en' : 'id',
});

const waits = (desk: Desk, name: TableName): boolean =>
  name === 'settings' || (desk.book.anchors.get(name)?.waiting ?? 0) > 0;

type Processor = (desk: Desk, scope: Scope | undefined) => Processed;

/** One booking of whatever `decide` queues. */
function inOneBooking<R>(desk: Desk, what: string, decide: (shop: Shop) => R): R {
  if (desk.book.state.clearing) refuse('clearing');
  const shop = openShop(desk);
  const result = decide(shop);
  record(desk, shop, `${what}-${desk.book.state.seq + 1}`, '', '');
  return result;
}

const processors: Partial<Record<TableName, Processor>> = {
  settings: (desk) => readSettings(desk),
  customers: (desk) => keepAll(desk, 'customers', keepCustomers),
  products: (desk) => keepAll(desk, 'products', keepProducts),
  stock: (desk, scope) =>
    inOneBooking(desk, 'stock', (shop) => {
      const { booked, refused } = keepStock(shop, recountRow(shop, scope));
      const words = bookWords(shop.settings.language);
      for (const { rec, refusal } of refused) {
        const where = `${stock.title[shop.settings.language]} ${shop.stock.address(rec.row, 'sku')}`;
        const text = words.refusal(refusal.code, { ...refusal.params, cell: where });
        if (rec.values.problem !== text) shop.stock.change(rec, { problem: text });
      }
      const [first] = refused;
      return {
        booked,
        refused: refused.length,
        because: first && words.refusal(first.refusal.code, first.refusal.params),
      };
    }),
  orders: (desk, scope) => bookOrders(desk, scope),
  quickEntry: (desk) => bookQuickEntry(desk),
  review: (desk) =>
    inOneBooking(desk, 'review', (shop) => ({ booked: takeDecisions(shop), refused: 0, because: undefined })),
};

// The same count typed again is a count all the same; any other cell of the row is not.
const recountRow = (shop: Shop, scope: Scope | undefined): number | undefined =>
  scope?.count === 1 && scope.column === shop.stock.anchor.columns.get('counted') ? scope.row : undefined;

interface Kept {
  readonly booked: number;
  readonly findings: readonly Finding[];
  readonly more: boolean;
}

/** As many bookings as the rows need. */
function keepAll(desk: Desk, what: string, keep: (shop: Shop) => Kept): Processed {
  let booked = 0;
  for (;;) {
    const kept = inOneBooking(desk, what, keep);
    booked += kept.booked;
    if (kept.more && kept.booked > 0) continue;
    const [first] = kept.findings;
    const words = bookWords(commitSettings(desk).language);
    return {
      booked,
      refused: kept.findings.length,
      because: first && words.review(first.code, first.params).found,
    };
  }
}

function bookOrders(desk: Desk, scope: Scope | undefined): Processed {
  if (scope && scope.count <= ORDERS_A_BOOKING) {
    return inOneBooking(desk, 'orders', (shop) =>
      changeOrders(shop, shop.orders.rows(scope.row, scope.count)),
    );
  }
  const rows = askingRows(openShop(desk));
  let total = NOTHING;
  for (let i = 0; i < rows.length; i += ORDERS_A_BOOKING) {
    const part = rows.slice(i, i + ORDERS_A_BOOKING);
    const [from = 2, to = 2] = [part[0], part[part.length - 1]];
    total = sum(
      total,
      inOneBooking(desk, 'orders', (shop) => changeOrders(shop, shop.orders.rows(from, to - from + 1))),
    );
  }
  return total;
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

// One booking an order: the next one must see what the last one took.
function bookQuickEntry(desk: Desk): Processed {
  let total = NOTHING;
  for (const lines of waitingOrders(openShop(desk).quickEntry.all())) {
    const [first] = lines;
    if (!first) continue;
    total = sum(
      total,
      inOneBooking(desk, 'quick', (shop) => bookOne(shop, shop.quickEntry.rows(first.row, lines.length))),
    );
  }
  return total;
}

function bookOne(shop: Shop, lines: Parameters<typeof bookQuickOrder>[1]): Processed {
  const words = bookWords(shop.settings.language);
  const { outcome } = bookQuickOrder(shop, lines, (result) =>
    result instanceof Refusal
      ? words.refusal(result.code, result.params)
      : words.placed(result, shop.settings),
  );
  return outcome instanceof Refusal
    ? { booked: 0, refused: 1, because: words.refusal(outcome.code, outcome.params) }
    : { booked: 1, refused: 0, because: undefined };
}
