/** The rows the check compares: of every table the columns it needs, each table read once. */
import { ORDER_STATUSES, recognise } from '../../domain/labels.ts';
import { unpackLevel } from '../../domain/packed-level.ts';
import type { OrderStatus } from '../../schema/choices.ts';
import type { TableName } from '../../schema/index.ts';
import type { Order } from '../../schema/orders.ts';
import type { Table } from '../../schema/table.ts';
import { textOf } from '../../tables/cells.ts';
import type { Shop } from '../../tables/shop.ts';
import type { Rec, TableView } from '../../tables/table-view.ts';
import { messageId } from '../messages.ts';
import type { Memory } from './memory.ts';

export interface Checkup {
  readonly shop: Shop;
  readonly memory: Memory;
  readonly rows: ReturnType<typeof readRows>;
}

/** Hidden cells and sums of an order: only bookings write them. */
const ORDER_KEPT = [
  'statusBooked',
  'payBooked',
  'courierBooked',
  'trackingBooked',
  'total',
  'subtotal',
  'discount',
  'shipping',
  'fees',
  'tax',
  'uniqueCode',
  'paid',
  'balance',
  'customerId',
  'details',
] as const;
const STOCK_KEPT = ['incomingBooked', 'receivedBooked', 'countedBooked'] as const;
const PRODUCT_KEPT = ['openingBooked', 'skuBooked'] as const;

export const readRows = ({ orders, products, stock, orderLines, payments, movements, outbox }: Shop) => ({
  orders: orders.all(['number', 'status', 'paymentStatus', 'pay', 'courier', 'tracking', ...ORDER_KEPT]),
  products: products.all(['sku', 'name', 'variation', 'type', 'opening', ...PRODUCT_KEPT]),
  stock: stock.all(['sku', 'level', 'available', 'allocated', 'onHand', ...STOCK_KEPT]),
  orderLines: orderLines.all(),
  payments: payments.all(),
  movements: movements.all(['id', 'sku', 'kind', 'quantity', 'order']),
  outbox: outbox.all(['id', 'template', 'subject', 'state']),
});

/** undefined when the hidden cell was damaged. */
export const bookedStatus = ({ statusBooked }: Pick<Order, 'statusBooked'>): OrderStatus | undefined =>
  recognise(ORDER_STATUSES, textOf(statusBooked));

/** What the check knows of the rows of a table, whatever the table. */
export interface Ledger {
  /** Columns only scripts write, always through the journal: what it says last is what should stand there. */
  readonly kept: readonly string[];
  /** The key of one of our rows that has lost it; '' when nothing tells, undefined when the row is not ours. */
  readonly lost: (shop: Shop, rec: Rec<Table>, taken: ReadonlySet<string>) => string | undefined;
}

const free = (key: string, taken: ReadonlySet<string>): string => (taken.has(key) ? '' : key);
const numbered =
  (prefix: string, counter: 'payment' | 'movement'): Ledger['lost'] =>
  ({ state }) => {
    state[counter] += 1;
    return `${prefix}-${state[counter]}`;
  };

// No booking wants a message of that number: it will not leave.
const newMessage: Ledger['lost'] = ({ state }, { values }) => {
  state.message += 1;
  return messageId(state.message, String(values.template), String(values.subject));
};

export const LEDGERS: Readonly<Partial<Record<TableName, Ledger>>> = {
  orders: {
    kept: ORDER_KEPT,
    lost: () => undefined,
  },
  products: {
    kept: PRODUCT_KEPT,
    lost: (_, { values }, taken) => free(String(values.skuBooked), taken) || undefined,
  },
  stock: {
    kept: STOCK_KEPT,
    lost: (_, { values }, taken) =>
      values.level === '' ? undefined : free(unpackLevel(String(values.level))?.sku ?? '', taken),
  },
  orderLines: {
    kept: ['order', 'sku', 'quantity', 'price', 'discount', 'net', 'cost'],
    lost: (_, { values }, taken) => {
      let number = 1;
      while (taken.has(`${values.order}-${number}`)) number += 1;
      return `${values.order}-${number}`;
    },
  },
  payments: { kept: ['order', 'amount'], lost: numbered('P', 'payment') },
  movements: { kept: ['sku', 'quantity', 'order'], lost: numbered('S', 'movement') },
  outbox: { kept: ['template', 'subject'], lost: newMessage },
};

export const viewOf = (shop: Shop, name: keyof Checkup['rows']): TableView<Table> => shop[name];
