/** Fills a book that was set up with orders as the add-on makes them, one day after the other up to the book's clock. */
import { schedules } from '../../src/automations/schedule.ts';
import { serialToDay } from '../../src/domain/calendar.ts';
import { settingsOf } from '../../src/tables/settings.ts';
import { customerId } from '../../src/use-cases/buyers.ts';
import type { OrderRequest } from '../../src/use-cases/order-request.ts';
import type { BookState } from '../../workbench/records.ts';
import { Random } from '../../workbench/run/random.ts';
import { closeMemory } from '../../workbench/sample/memory-close.ts';
import { type MemoryDesk, openMemory } from '../../workbench/sample/memory-desk.ts';
import { openShopkeeper } from '../../workbench/sample/shopkeeper.ts';
import { journalled, planStock } from './journalled.ts';
import { customerOf, productOf, skuOf } from './plan.ts';
import { openSteps, type Steps } from './steps.ts';

export interface Size {
  readonly products: number;
  readonly customers: number;
  readonly orders: number;
  /** So many of the products are low: their own reorder point is above what is there. */
  readonly low?: number;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const ORDERS_A_DAY = 68;
/** These go through the journal, so that its ring is as full as in a book in use. */
const JOURNALLED = 120;
/** The newest orders are still to be paid. */
const UNPAID = 10;

/** Orders come three lines each, every ten minutes of a day; all but the last days' are paid, shipped and mailed. */
export function fillBook(state: BookState, size: Size): BookState {
  const desk = openMemory(state);
  const keeper = openShopkeeper(desk);
  const days = Math.ceil(size.orders / ORDERS_A_DAY);
  const begin = Date.parse(state.now) - (days + 1) * DAY;
  keeper.at(begin);
  keeper.choose({ ownerEmails: 'owner@toko.example', reportHour: '7' });
  keeper.enter(
    'products',
    Array.from({ length: size.products }, (_, n) => productOf(n, n < (size.low ?? 0))),
  );
  const requests = openRequests(size);
  const fast = Math.max(0, size.orders - JOURNALLED);
  run(openSteps(desk), requests, { from: 0, to: fast, begin, orders: size.orders });
  run(journalled(desk, keeper), requests, { from: fast, to: size.orders, begin, orders: size.orders });
  desk.time.instant = Date.parse(state.now) - 3 * HOUR;
  planStock(desk);
  Object.assign(desk.book.state.runs, lastWeeksRuns(desk, Date.parse(state.now)));
  return closeMemory(state, desk);
}

// As a book in use has them: what was due a week ago was done then.
function lastWeeksRuns({ clock, book }: MemoryDesk, now: number): Record<string, string> {
  const weekAgo = { today: serialToDay(clock.serial(now - 7 * DAY)), hour: 23 };
  const settings = settingsOf(book.identity.settings);
  return Object.fromEntries(schedules.map(({ name, due }) => [name, due(weekAgo, settings)]));
}

interface Span {
  readonly from: number;
  readonly to: number;
  readonly begin: number;
  readonly orders: number;
}

const numberOf = (n: number): string => `BT-${String(n + 1).padStart(4, '0')}`;

function run(steps: Steps, requests: (n: number) => OrderRequest, { from, to, begin, orders }: Span): void {
  for (let n = from; n < to; n += 1) {
    const at = begin + (Math.floor(n / ORDERS_A_DAY) + 1) * DAY + (n % ORDERS_A_DAY) * 10 * MINUTE;
    steps.at(at);
    steps.place(requests(n));
    steps.at(at + MINUTE);
    if (n < orders - UNPAID) steps.type(numberOf(n), { pay: 'Lunas' });
    steps.at(at + 5 * MINUTE);
    const shipped = n - ORDERS_A_DAY;
    if (shipped >= 0)
      steps.type(numberOf(shipped), { status: 'Dikirim', courier: 'JNE', tracking: trackingOf(shipped) });
    steps.at(at + 6 * MINUTE);
    while (steps.mail());
  }
  steps.at(begin + (Math.floor(to / ORDERS_A_DAY) + 2) * DAY - MINUTE);
  while (to === orders && steps.mail());
}

const trackingOf = (n: number): string => `TG${String(1_000_000_000 + n)}`;

/** Customers come for the first time in order, and again by chance. */
function openRequests({ products, customers, orders }: Size): (n: number) => OrderRequest {
  const random = new Random(7);
  let known = 0;
  return (n) => {
    const isNew = known === 0 || known < Math.ceil(((n + 1) * customers) / orders);
    if (isNew) known += 1;
    const who = isNew ? known - 1 : random.below(known);
    const first = random.below(products);
    return {
      customer: isNew ? customerOf(who) : { id: customerId(who + 1), row: who + 2 },
      lines: [0, 1, 2].map((i) => ({
        sku: skuOf((first + i * 7) % products),
        quantity: 1 + random.below(3),
      })),
      shipping: 15_000,
      channel: 'WhatsApp',
      admin: 'Siti',
    };
  };
}
