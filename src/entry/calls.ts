/**
 * What the sidebar may ask: the input of each method as a schema, its answer as a type.
 * Money is integer minor units (rupiah; cents where the currency has them).
 */
import * as v from 'valibot';
import type { LastBooking } from '../use-cases/view-last-booking.ts';
import { documentCalls } from './document-calls.ts';
import { type FoundView, findCalls } from './find-calls.ts';
import { type MessageAnswers, messageCalls } from './message-calls.ts';
import { type MoneyAnswers, moneyCalls } from './money-calls.ts';
import { orderCalls } from './order-calls.ts';
import type { OrderDetails } from './order-details.ts';
import { PARTS } from './panels.ts';
import { type FulfilmentView, type ManyBooked, shipCalls } from './ship-calls.ts';

const short = v.pipe(v.string(), v.maxLength(200));

export const calls = {
  /** Everything the form "New order" needs, once. */
  newOrder: v.object({}),
  /** The order in the selected row, or by number. */
  order: v.object({ number: v.optional(short) }),
  today: v.object({}),
  /** The script of a part of the page. */
  part: v.object({ name: v.picklist(PARTS) }),
  ...orderCalls,
  ...shipCalls,
  ...moneyCalls,
  ...documentCalls,
  ...findCalls,
  ...messageCalls,
} as const;

export type { MoneyBooked, OpenOrdersView, OrderMoneyView } from './money-calls.ts';
export type { FulfilmentView, ManyBooked } from './ship-calls.ts';
export type { LastBooking, OrderDetails };

export type Calls = typeof calls;
export type Method = keyof Calls;
export type Input<M extends Method> = v.InferOutput<Calls[M]>;

export interface CurrencyView {
  readonly code: string;
  /** Minor units are 10^-exponent of a major one: IDR 0, USD 2. */
  readonly exponent: number;
}

/** Sent with every screen. */
export interface ShopView {
  readonly shopName: string;
  readonly language: 'id' | 'en';
  readonly currency: CurrencyView;
  readonly mode: 'practice' | 'live' | 'paused';
  readonly today: string;
  readonly people: readonly string[];
}

export interface NewOrderView extends ShopView {
  /**
   * One line a customer, `id TAB name TAB phone`: id is left out when it is the previous one's plus 1 (base 36 otherwise:
   * the number in `C-00012`), phone is the digits of the international number in base 36, or empty. Line n stands in row n + 2.
   * Compact because 30,000 customers must fit in one megabyte.
   */
  readonly customers: string;
  /** One line a product: `sku TAB name TAB variation TAB price (minor) TAB available TAB flags`; flags: `b` backorder allowed, `d` digital (no stock). */
  readonly products: string;
  /** ISO 3166: where phones without a calling code live. */
  readonly country: string;
  readonly couriers: readonly string[];
  readonly channels: readonly string[];
  readonly methods: readonly string[];
  /** null: the shop charges none. As `priceOrder` takes it. */
  readonly tax: {
    readonly numerator: number;
    readonly denominator: number;
    readonly inclusive: boolean;
  } | null;
  /** Unpaid transfers get a code of their own on top of the total. */
  readonly uniqueCodes: boolean;
}

export interface BuyerView {
  readonly id: string;
  readonly row: number;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly level: 'retail' | 'reseller' | 'wholesale';
  /** The level in the shop's words. */
  readonly levelName: string;
  /** SKU → price at that level, where it differs from the selling price. */
  readonly prices: Readonly<Record<string, number>>;
  readonly termsDays: number | null;
  readonly creditLimit: number | null;
  /** What their orders still wait for, minor units. */
  readonly owed: number;
  readonly orders: number;
  readonly note: string;
  /** Numbers of the orders placed today. */
  readonly today: readonly string[];
  /** Their last order, for "repeat". */
  readonly last: {
    readonly number: string;
    readonly day: string;
    readonly lines: readonly { readonly sku: string; readonly name: string; readonly quantity: number }[];
  } | null;
}

export interface OrderView extends ShopView {
  /** null: the selected row holds no order. */
  readonly order: OrderDetails | null;
  readonly couriers: readonly string[];
}

export interface TodayView extends ShopView {
  readonly todo: {
    /** Orders behind their ship-by day, and payments behind theirs. */
    readonly late: number;
    readonly overdue: number;
    readonly awaitingPayment: number;
    readonly toPack: number;
    readonly toShip: number;
    readonly low: number;
    readonly soldOut: number;
    readonly minus: number;
    readonly toReview: number;
    /** To be sent in WhatsApp by a person. */
    readonly chats: number;
    readonly messagesWaiting: number;
    readonly messagesUnknown: number;
  };
  readonly orders: number;
  readonly netSales: number;
  readonly units: number;
  /** The same weekday last week. */
  readonly before: { readonly orders: number; readonly netSales: number; readonly units: number };
  readonly automation: { readonly on: boolean; readonly sender: string; readonly lastRun: string };
}

export interface Placed {
  readonly number: string;
  readonly total: number;
  /** What is odd about the order, as sentences; it is booked all the same. */
  readonly flags: readonly string[];
  readonly message: string;
}

export interface Edited {
  readonly message: string;
  /** What is odd about the order, as sentences; it is booked all the same. */
  readonly flags: readonly string[];
  readonly order: OrderDetails;
}

export interface Answers extends MessageAnswers, MoneyAnswers {
  newOrder: NewOrderView;
  order: OrderView;
  today: TodayView;
  find: FoundView;
  part: { readonly script: string };
  placeOrder: Placed;
  changeOrder: { readonly message: string; readonly order: OrderDetails };
  buyer: BuyerView;
  /** Up to three, the likeliest first, all in stock. */
  suggest: { readonly skus: readonly string[] };
  editOrder: Edited;
  /** `number`: of the new order; `order`: what stays of the old one. */
  splitOrder: Edited & { readonly number: string };
  /** null: nothing can be taken back. */
  lastBooking: LastBooking | null;
  undo: { readonly message: string; readonly order: OrderDetails };
  fulfilment: FulfilmentView;
  shipOrders: ManyBooked;
  moveOrders: ManyBooked;
  openDocuments: Readonly<Record<string, never>>;
}

/** What `rpc` returns, as JSON. `fields` maps a path ('lines.0.quantity') to its sentence. */
export type Answer<M extends Method> =
  | { readonly ok: true; readonly value: Answers[M] }
  | {
      readonly ok: false;
      readonly error: {
        readonly code: string;
        readonly message: string;
        readonly fields?: Readonly<Record<string, string>>;
        readonly retryable?: boolean;
      };
    };
