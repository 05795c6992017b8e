/** What the sidebar may ask about money: payments, refunds, who owes what. Money is integer minor units. */
import * as v from 'valibot';
import type { OrderMoney } from '../use-cases/view-order-money.ts';
import type { OwingOrder } from '../use-cases/view-receivables.ts';
import type { ManyBooked, OrderDetails, ShopView } from './calls.ts';
import { line } from './order-calls.ts';

const short = v.pipe(v.string(), v.maxLength(200));
const text = v.pipe(v.string(), v.maxLength(2_000));
const minor = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const key = v.pipe(v.string(), v.minLength(8), v.maxLength(64), v.regex(/^[0-9a-z-]+$/));
const admin = v.optional(short);

const payment = v.object({
  order: short,
  /** What the order counts as paid, the fee included. */
  amount: minor,
  method: v.optional(short),
  reference: v.optional(short),
  /** Kept back by the courier or the bank. */
  fee: v.optional(minor),
  /** When the money came, '2026-11-23'. */
  day: v.optional(short),
});

const returned = v.object({
  /** Id of the order's line. */
  line: short,
  quantity: v.number(),
  condition: v.picklist(['restock', 'write-off']),
  reason: v.optional(short),
});

const back = v.pipe(v.array(returned), v.minLength(1), v.maxLength(100));

export const moneyCalls = {
  /** Orders that wait for money, or of which some is to go back. */
  openOrders: v.object({}),
  /** An order's payments, what may come back of it, and until when its goods are under warranty. */
  orderMoney: v.object({ number: short }),
  /** Each on its own: several may be of one order, and one transfer may be several. */
  recordPayments: v.object({
    key,
    payments: v.pipe(v.array(payment), v.minLength(1), v.maxLength(60)),
    admin,
  }),
  /** The customer says it is paid; `proof` is a link or a word. */
  claimPayment: v.object({ key, number: short, proof: v.optional(text), admin }),
  refund: v.object({
    key,
    number: short,
    amount: minor,
    method: v.optional(short),
    reference: v.optional(short),
    reason: v.optional(short),
    admin,
  }),
  /** Goods that come back. */
  returnOrder: v.object({
    key,
    number: short,
    kind: v.picklist(['return', 'warranty']),
    lines: back,
    /** Paid back now; left out: what the goods were worth, as far as it was paid. */
    refund: v.optional(minor),
    method: v.optional(short),
    reference: v.optional(short),
    admin,
  }),
  /** Goods that come back for others; what was paid for them stands as paid on the order that goes out. */
  exchange: v.object({
    key,
    number: short,
    lines: back,
    goods: v.pipe(v.array(line), v.maxLength(100)),
    courier: v.optional(short),
    shipping: v.optional(minor),
    note: v.optional(text),
    /** Of what is paid back, where less goes out. */
    method: v.optional(short),
    reference: v.optional(short),
    admin,
  }),
  /** A payment that was typed wrong: `amount` is what it should have been, 0 for nothing. */
  correctPayment: v.object({ key, number: short, payment: short, amount: minor, admin }),
} as const;

export interface OpenOrdersView extends ShopView {
  readonly orders: readonly OwingOrder[];
  /** References of the payments booked lately. */
  readonly references: readonly string[];
  readonly methods: readonly string[];
  readonly couriers: readonly string[];
}

/** What one booking about an order's money came to. */
export interface MoneyBooked {
  readonly message: string;
  readonly order: OrderDetails;
}

export interface OrderMoneyView extends OrderMoney, ShopView {
  readonly methods: readonly string[];
}

export interface MoneyAnswers {
  openOrders: OpenOrdersView;
  orderMoney: OrderMoneyView;
  recordPayments: ManyBooked;
  claimPayment: MoneyBooked;
  refund: MoneyBooked;
  returnOrder: MoneyBooked;
  /** `order`: the one the goods came back of. */
  exchange: MoneyBooked;
  correctPayment: MoneyBooked;
}
