/** Process waiting requests: whatever was typed into the tabs, from the edit trigger, the menu or the beat. */
import { Refusal, refuse } from '../domain/errors.ts';
import type { TableName } from '../schema/index.ts';
import type { Finding } from '../tables/review.ts';
import { type Desk, openShop, type Shop } from '../tables/shop.ts';
import { bookWords } from '../words/book.ts';
import { bookOrders } from './book-orders.ts';
import { answerQuickOrder, placeQuickOrder, waitingOrders } from './book-quick-entry.ts';
import { setAside } from './check-outbox.ts';
import { keepCustomers } from './keep-customers.ts';
import { keepProducts } from './keep-products.ts';
import { keepStock } from './keep-stock.ts';
import { inOneBooking, isTired, NOTHING, type Processed, sum } from './one-booking.ts';
import { readSettings } from './read-settings.ts';
import { unlessRefused } from './refused-before.ts';
import { takeDecisions } from './take-decisions.ts';

/** Rows of a tab, as an edit event names them. */
export interface Scope {
  readonly table: TableName;
  readonly row: number;
  readonly count: number;
  /** Column of a single cell that was typed into. */
  readonly column?: number | undefined;
}

/**
 * Books what waits in one place, or everywhere. Every tab stands alone: one that is broken does not stop the others.
 * `patient`: what was refused today waits for a change, or for tomorrow.
 */
export function processRequests(desk: Desk, scope?: Scope, patient = false): Processed {
  const places = scope
    ? [scope.table]
    : (Object.keys(processors) as TableName[]).filter((name) => waits(desk, name));
  let total = NOTHING;
  const bugs: unknown[] = [];
  for (const name of places) {
    try {
      const work = (): Processed => processors[name]?.(desk, scope) ?? NOTHING;
      total = sum(total, patient ? unlessRefused(desk, name, work) : work());
    } catch (error) {
      if (error instanceof Refusal)
        total = sum(total, { booked: 0, refused: 1, because: sentence(desk, error) });
      else if (desk.book.torn) throw error;
      else bugs.push(error);
    }
  }
  if (bugs.length > 0) throw bugs[0];
  return total;
}

const sentence = (desk: Desk, refusal: Refusal): string => {
  const { language } = commitSettings(desk);
  return bookWords(language).refusal(refusal.code, refusal.params);
};

const commitSettings = (desk: Desk): { language: 'id' | 'en' } => ({
  language: (desk.book.identity.settings.language ?? 'id').toLowerCase().startsWith('en') ? 'en' : 'id',
});

const waits = ({ book: { state, anchors } }: Desk, name: TableName): boolean =>
  name === 'settings' || (name === 'orders' && state.held > 0) || (anchors.get(name)?.waiting ?? 0) > 0;

type Processor = (desk: Desk, scope: Scope | undefined) => Processed;

const processors: Partial<Record<TableName, Processor>> = {
  settings: (desk) => readSettings(desk),
  customers: (desk) => keepAll(desk, 'customers', keepCustomers),
  products: (desk) => keepAll(desk, 'products', keepProducts),
  stock: (desk, scope) =>
    inBatches(desk, 'stock', (shop, again, batch) =>
      keepStock(shop, again ? undefined : recountRow(shop, scope), batch),
    ),
  orders: (desk, scope) => bookOrders(desk, scope),
  quickEntry: (desk) => bookQuickEntry(desk),
  // A row edited by hand is looked at once; nothing of it is a request.
  outbox: (desk, scope) =>
    inOneBooking(desk, 'outbox', (shop) => {
      if (scope) setAside(shop, shop.outbox.rows(scope.row, scope.count));
      return NOTHING;
    }),
  review: (desk) => takeDecisions(desk),
};

// The same count typed again is a count all the same; any other cell of the row is not.
const recountRow = (shop: Shop, scope: Scope | undefined): number | undefined =>
  scope?.count === 1 && scope.column === shop.stock.anchor.columns.get('counted') ? scope.row : undefined;

type Part = Processed & { readonly more: boolean };

interface Kept {
  readonly booked: number;
  readonly findings: readonly Finding[];
  readonly more: boolean;
}

const keepAll = (desk: Desk, what: string, keep: (shop: Shop, batch?: number) => Kept): Processed =>
  inBatches(desk, what, (shop, _, batch) => {
    const { booked, findings, more } = keep(shop, batch);
    const [first] = findings;
    const words = bookWords(shop.settings.language);
    const because = first && words.review(first.code, first.params).found;
    return { booked, refused: findings.length, because, more };
  });

/** As many bookings as the rows need; smaller ones where one would burst the journal. */
function inBatches(
  desk: Desk,
  what: string,
  keep: (shop: Shop, again: boolean, batch?: number) => Part,
): Processed {
  let booked = 0;
  let batch: number | undefined;
  for (;;) {
    try {
      const kept = inOneBooking(desk, what, (shop, again) => keep(shop, again, batch));
      booked += kept.booked;
      if (!kept.more || isTired(desk)) return { ...kept, booked };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      batch = Math.floor((batch ?? 500) / 2);
      if (batch < 1) refuse('too-large');
    }
  }
}

// One booking an order: the next one must see what the last one took.
function bookQuickEntry(desk: Desk): Processed {
  let total = NOTHING;
  for (const lines of waitingOrders(openShop(desk).quickEntry.all())) {
    const [first] = lines;
    if (isTired(desk)) break;
    if (!first) continue;
    total = sum(total, bookQuickOrder(desk, first.row, lines.length));
  }
  return total;
}

// What the journal cannot hold is said in the row like any refusal, and the orders below go on.
function bookQuickOrder(desk: Desk, row: number, count: number): Processed {
  const answer = (refused?: Refusal): Processed =>
    // Once rows have moved, nobody knows where these stand: they wait for the next beat.
    inOneBooking(desk, 'quick', (shop, again) =>
      again ? refuse('busy') : bookOne(shop, shop.quickEntry.rows(row, count), refused),
    );
  try {
    return answer();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return answer(new Refusal('too-large'));
  }
}

function bookOne(
  shop: Shop,
  lines: Parameters<typeof placeQuickOrder>[1],
  refused: Refusal | undefined,
): Processed {
  const words = bookWords(shop.settings.language);
  const outcome = refused ?? placeQuickOrder(shop, lines);
  const placed = !(outcome instanceof Refusal);
  const answer = placed ? words.placed(outcome, shop.settings) : words.refusal(outcome.code, outcome.params);
  answerQuickOrder(shop, lines, outcome, answer);
  return { booked: placed ? 1 : 0, refused: placed ? 0 : 1, because: placed ? undefined : answer };
}
