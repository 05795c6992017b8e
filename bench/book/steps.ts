/** The steps of an order's life, booked by the add-on's own use cases in a long unit of work. */
import { countedOn } from '../../src/domain/mail-order.ts';
import type { Cell } from '../../src/schema/cell.ts';
import { tables } from '../../src/schema/index.ts';
import type { Order } from '../../src/schema/orders.ts';
import { columnNames } from '../../src/schema/table.ts';
import { gridOf, type Shop } from '../../src/tables/shop.ts';
import { changeOrder } from '../../src/use-cases/change-order.ts';
import { openStock } from '../../src/use-cases/levels.ts';
import { waitsNoMore } from '../../src/use-cases/messages.ts';
import { linesOf } from '../../src/use-cases/order-lines.ts';
import type { OrderRequest } from '../../src/use-cases/order-request.ts';
import { placeOrder } from '../../src/use-cases/place-order.ts';
import { momentWords } from '../../src/use-cases/show-facts.ts';
import { bookWords } from '../../src/words/book.ts';
import type { MemoryDesk } from '../../workbench/sample/memory-desk.ts';
import { type LongShop, openLongShop } from './long-shop.ts';

type Typed = Partial<Record<'status' | 'pay' | 'courier' | 'tracking', Cell>>;

export interface Steps {
  /** Milliseconds since 1970. */
  at(instant: number): void;
  place(request: OrderRequest): string;
  /** Types into the order's row, then books it, as the edit trigger does. */
  type(number: string, typed: Typed): void;
  /** The oldest message that may leave is sent. false: none may. */
  mail(): boolean;
}

export function openSteps(desk: MemoryDesk): Steps {
  const long = openLongShop(desk);
  return {
    at: (instant) => {
      desk.time.instant = instant;
    },
    place: (request) => {
      long.look(request.lines.map(({ sku }) => sku));
      const { number } = placeOrder(long.shop, request);
      long.land();
      return number;
    },
    type: (number, typed) => type(desk, long, number, typed),
    mail: () => {
      long.look([]);
      const sent = mailOldest(long.shop);
      long.land();
      return sent;
    },
  };
}

const columns = columnNames(tables.orders);

function type(desk: MemoryDesk, long: LongShop, number: string, typed: Typed): void {
  const { shop } = long;
  const grid = gridOf(desk, 'orders');
  const row = grid.find(columns.indexOf('number') + 1, number);
  for (const [name, cell] of Object.entries(typed)) grid.write(row, columns.indexOf(name) + 1, [[cell]]);
  long.look([]);
  const rec = shop.orders.rows(row, 1)[0];
  if (rec === undefined) throw new Error(`no order ${number}`);
  const lines = linesOf(shop, [rec]).get(number) ?? [];
  long.look(lines.map(({ sku }) => sku));
  const keeper = openStock(shop);
  const { refused, flags } = changeOrder(shop, { rec, lines, keeper: () => keeper }, rec.values.admin);
  if (refused[0]) throw refused[0];
  const words = bookWords(shop.settings.language);
  const problem: Order['problem'] = flags.map((flag) => words.flag(flag, {})).join(' ');
  if (rec.values.problem !== problem) shop.orders.change(rec, { problem });
  long.land();
}

/** Queues what `send-messages.ts` writes of the oldest message that may leave, without its letter. false: none may. */
export function mailOldest(shop: Shop): boolean {
  const { outbox, orders, state, settings, now } = shop;
  const waiting = outbox.rows(state.waitingFrom, outbox.anchor.end - state.waitingFrom + 1);
  const oldest = now - settings.messageMinutes / 1_440;
  const due = waiting.find(({ values }) => values.state === 'pending' && values.at <= oldest);
  const order = due && orders.find(due.values.subject, due.values.row);
  if (!due || !order) return false;
  outbox.change(due, { state: 'sent', sentAt: now });
  waitsNoMore(shop, due);
  state.mailed = countedOn(state.mailed, shop.instant);
  const { message } = bookWords(settings.language);
  const what = due.values.template === 'order-shipped' ? message['order-shipped'] : message['order-placed'];
  orders.change(order, { message: message.sent(what, momentWords(now, settings.language)) });
  state.waitingFrom = waiting.find(({ values }) => values.state === 'pending')?.row ?? outbox.anchor.end + 1;
  return true;
}
