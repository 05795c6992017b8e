/** Orders and what belongs to them: no order without its lines, nothing without its order, every status readable. */
import { grouped, likelyStatus, sums } from '../../domain/health.ts';
import { itemsInWords } from '../../domain/items.ts';
import { labelOf, ORDER_STATUSES, recognise } from '../../domain/labels.ts';
import { MESSAGE_STATES } from '../../domain/message-states.ts';
import { lineCount, readOrderLink, runsOf, writeOrderLink } from '../../domain/order-details.ts';
import { paymentStatus } from '../../domain/payment.ts';
import type { OrderStatus } from '../../schema/choices.ts';
import { type Order, type OrderLine, orderLines, orders } from '../../schema/orders.ts';
import { outbox } from '../../schema/outbox.ts';
import type { Table } from '../../schema/table.ts';
import { textOf } from '../../tables/cells.ts';
import type { Rec } from '../../tables/table-view.ts';

import { isUnsent, type OutboxRec, shortId, waitsNoMore } from '../messages.ts';
import { type Ailment, ailment } from './ailment.ts';
import { rememberedCell, rememberedKeys, rememberedRow } from './memory.ts';
import { bookedStatus, type Checkup } from './rows.ts';

type OrderRec = Checkup['rows']['orders'][number];
type LineRec = Checkup['rows']['orderLines'][number];

interface Scene extends Checkup {
  /** Order's number → its lines. */
  readonly lines: ReadonlyMap<string, LineRec[]>;
  readonly known: ReadonlySet<string>;
}

export function orderAilments(checkup: Checkup): Ailment[] {
  const { rows } = checkup;
  const lines = grouped(rows.orderLines, ({ values }) => values.order);
  const scene = { ...checkup, lines, known: new Set(rows.orders.map(({ values }) => values.number)) };
  const numberless = namedAgain(scene);
  const found = new Set(numberless.map(({ params }) => params.key));
  const gone = goneOrders(scene, found);
  for (const { params } of gone) found.add(params.order);
  return [
    ...numberless,
    ...gone,
    ...rows.orders.flatMap((rec) => [...linesOf(scene, rec), ...statusOf(scene, rec)]),
    ...messages(scene, found),
  ];
}

const at = ({ shop }: Checkup, table: Table, rec: Rec<Table>, column: string): string =>
  `${table.title[shop.settings.language]} ${shop[table.name as 'orders'].address(rec.row, column as 'number')}`;

// One of ours whose number was blanked: its lines still name it.
function namedAgain(scene: Scene): Ailment[] {
  const { shop, rows, lines, known } = scene;
  const taken = new Set(known);
  return rows.orders
    .filter(({ values }) => values.number === '' && (values.details !== '' || values.customerId !== ''))
    .map((rec) => {
      const link = readOrderLink(rec.values.details);
      const fits = (number: string): boolean => {
        const own = lines.get(number) ?? [];
        const net = own.reduce((sum, { values }) => sum + values.net, 0);
        return (
          !taken.has(number) &&
          link !== undefined &&
          own.length === lineCount(link) &&
          net === rec.values.subtotal
        );
      };
      const candidates = [...lines.keys()].filter(fits);
      const number =
        candidates.find((each) => lines.get(each)?.[0]?.row === link?.runs[0]?.row) ??
        (candidates.length === 1 ? candidates[0] : undefined);
      const where = at(scene, orders, rec, 'number');
      if (number === undefined) return ailment('number-lost', where, { row: rec.row });
      taken.add(number);
      return ailment('key-missing', where, { key: number }, () => shop.orders.change(rec, { number }));
    });
}

function goneOrders(scene: Scene, found: ReadonlySet<unknown>): Ailment[] {
  const { shop, rows, lines, known } = scene;
  const gone = new Set([...lines.keys(), ...rows.payments.map(({ values }) => values.order)]);
  return [...gone].flatMap((order): Ailment[] => {
    if (order === '' || known.has(order) || found.has(order)) return [];
    const row = rememberedOrder(scene, order) ?? rebuilt(scene, order);
    if (row) {
      const where = orders.title[shop.settings.language];
      return [ailment('order-gone', where, { order }, () => shop.orders.append(row))];
    }
    return rows.payments
      .filter(({ values }) => values.order === order)
      .map((rec) =>
        ailment('payment-orphaned', at(scene, shop.payments.table, rec, 'order'), {
          key: rec.values.id,
          order,
        }),
      );
  });
}

const rememberedOrder = ({ memory, shop }: Scene, number: string): Partial<Order> | undefined =>
  rememberedRow(memory, orders, number, shop.settings);

// Customer and address are nowhere else; what the lines, the payments and the stock card tell is.
function rebuilt(scene: Scene, number: string): Partial<Order> | undefined {
  const { shop, rows, lines } = scene;
  const own = (lines.get(number) ?? []).map(({ values }) => values);
  if (own.length === 0) return undefined;
  const payments = rows.payments.filter(({ values }) => values.order === number);
  const total = own.reduce((sum, { net }) => sum + net, 0);
  const paid = payments.reduce((sum, { values }) => sum + values.amount, 0);
  const status = labelOf(
    ORDER_STATUSES,
    likely(scene, number, own, { typed: undefined, paid: paid >= total }),
    shop.settings.language,
  );
  return {
    number,
    status,
    statusBooked: status,
    items: itemsInWords(own, shop.settings.language, 6),
    at: payments[0]?.values.at ?? shop.now,
    total,
    subtotal: total,
    paid,
    balance: total - paid,
    paymentStatus: paymentStatus({ total, paid, refunded: 0 }),
    details: linkTo(scene, number),
  };
}

const linkTo = ({ lines }: Scene, number: string): string => {
  const own = lines.get(number) ?? [];
  return writeOrderLink({ runs: runsOf(own.map(({ row }) => row)), isNew: false, extras: {} });
};

function likely(
  { rows }: Checkup,
  number: string,
  own: readonly OrderLine[],
  facts: { typed: OrderStatus | undefined; paid: boolean },
): OrderStatus {
  const moved = sums(
    rows.movements.filter(({ values }) => values.order === number),
    ({ values }) => values.kind,
    ({ values }) => values.quantity,
  );
  const stocked = new Set(rows.stock.map(({ values }) => values.sku));
  return likelyStatus({
    ...facts,
    tracked: own.some(({ sku }) => stocked.has(sku)),
    sold: -(moved.get('sale') ?? 0),
    returned: moved.get('return') ?? 0,
  });
}

function linesOf(scene: Scene, rec: OrderRec): Ailment[] {
  const { shop, memory, lines } = scene;
  const { number: order, details: text } = rec.values;
  if (order === '') return [];
  const own = lines.get(order) ?? [];
  const link = readOrderLink(text);
  const where = at(scene, orders, rec, 'number');
  if (!link)
    return own.length === 0
      ? []
      : [
          ailment('link-lost', where, { order }, () =>
            shop.orders.change(rec, { details: linkTo(scene, order) }),
          ),
        ];
  const count = lineCount(link) - own.length;
  if (count <= 0) return [];
  const ids = new Set(own.map(({ values }) => values.id));
  const missing = rememberedKeys(memory, orderLines)
    .filter((id) => !ids.has(id))
    .flatMap((id) => rememberedRow(memory, orderLines, id, shop.settings) ?? [])
    .filter((line) => line.order === order);
  if (missing.length !== count) return [ailment('lines-lost', where, { order, count })];
  const append = (): void => {
    for (const line of missing) shop.orderLines.append(line);
  };
  return [ailment('lines-gone', where, { order, count }, append)];
}

function statusOf(scene: Scene, rec: OrderRec): Ailment[] {
  const { shop, lines } = scene;
  const { number: order, status, paid, total } = rec.values;
  if (order === '' || bookedStatus(rec.values) !== undefined) return [];
  const typed = recognise(ORDER_STATUSES, textOf(status));
  const own = (lines.get(order) ?? []).map(({ values }) => values);
  const likeliest = likely(scene, order, own, { typed, paid: paid >= total });
  const booked = labelOf(ORDER_STATUSES, likeliest, shop.settings.language);
  return [
    ailment('status-lost', at(scene, orders, rec, 'status'), { order, booked }, () =>
      shop.orders.change(rec, { statusBooked: booked, ...(typed === likeliest ? {} : { status: booked }) }),
    ),
  ];
}

const messages = (scene: Scene, found: ReadonlySet<unknown>): Ailment[] =>
  scene.rows.outbox.flatMap((rec): Ailment[] => {
    const { shop, known } = scene;
    const { id, subject: order, state } = rec.values;
    if (id === '') return [];
    const unsent = isUnsent(shop, rec);
    if (state === '' || (state === 'pending' && !unsent)) return [damagedState(scene, rec, unsent)];
    if (state !== 'pending' || known.has(order) || found.has(order)) return [];
    const params = { key: shortId(id), order };
    return [
      ailment('message-orphaned', at(scene, outbox, rec, 'state'), params, () => {
        shop.outbox.change(rec, { state: 'cancelled' });
        waitsNoMore(shop, rec);
      }),
    ];
  });

// What no booking wants to leave does not leave because of a repair.
function damagedState(scene: Scene, rec: OutboxRec, unsent: boolean): Ailment {
  const { shop, memory } = scene;
  const last = textOf(rememberedCell(memory, outbox, rec.values.id, 'state') ?? '');
  const remembered = recognise(MESSAGE_STATES, last) ?? 'unknown';
  const waits = remembered === 'pending' || remembered === 'sending';
  const state = waits && !unsent ? 'cancelled' : remembered;
  const booked = labelOf(MESSAGE_STATES, state, shop.settings.language);
  const params = { key: shortId(rec.values.id), booked };
  return ailment('message-state', at(scene, outbox, rec, 'state'), params, () =>
    shop.outbox.change(rec, { state }),
  );
}
