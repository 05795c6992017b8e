/**
 * What the sidebar may ask: the input of each method as a schema, its answer as a type.
 * Money is integer minor units (rupiah; cents where the currency has them).
 */
import * as v from 'valibot';
import { PARTS } from './panels.ts';

const text = v.pipe(v.string(), v.maxLength(2_000));
const short = v.pipe(v.string(), v.maxLength(200));
const minor = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const person = v.object({
  name: v.optional(short),
  phone: v.optional(short),
  email: v.optional(short),
  address: v.optional(text),
});

const line = v.object({
  sku: short,
  /** Checked by the domain, so that a fraction gets a sentence and not a schema error. */
  quantity: v.number(),
  /** Price of one piece; the catalogue's when left out. */
  price: v.optional(minor),
  /** Off the whole line, in minor units. */
  discount: v.optional(minor),
  /** Off the whole line, in percent (0–100); net is rounded half-up per line. */
  percent: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(100))),
});

export const calls = {
  /** Everything the form "New order" needs, once. */
  newOrder: v.object({}),
  /** The order in the selected row, or by number. */
  order: v.object({ number: v.optional(short) }),
  today: v.object({}),
  /** The script of a part of the page. */
  part: v.object({ name: v.picklist(PARTS) }),
  placeOrder: v.object({
    /** Made and kept by the browser before the first try; the same key never books twice. */
    key: v.pipe(v.string(), v.minLength(8), v.maxLength(64), v.regex(/^[0-9a-z-]+$/)),
    customer: v.union([
      v.object({ id: short, row: v.optional(v.number()) }),
      v.object({ ...person.entries, name: short }),
    ]),
    /** Where it goes when that differs from what the customer's row says. */
    to: v.optional(person),
    lines: v.pipe(v.array(line), v.maxLength(100)),
    discount: v.optional(minor),
    shipping: v.optional(minor),
    courier: v.optional(short),
    channel: v.optional(short),
    method: v.optional(short),
    /** true: paid in full. */
    paid: v.optional(v.boolean()),
    note: v.optional(text),
    admin: v.optional(short),
  }),
  /** The same requests as typing into the order's row: only what is given changes. */
  changeOrder: v.object({
    key: v.pipe(v.string(), v.minLength(8), v.maxLength(64), v.regex(/^[0-9a-z-]+$/)),
    number: short,
    status: v.optional(short),
    pay: v.optional(v.union([short, minor])),
    courier: v.optional(short),
    tracking: v.optional(short),
    admin: v.optional(short),
  }),
} as const;

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
  readonly couriers: readonly string[];
  readonly channels: readonly string[];
  readonly methods: readonly string[];
}

export interface OrderLineView {
  readonly sku: string;
  readonly name: string;
  readonly quantity: number;
  readonly price: number;
  readonly net: number;
}

export interface OrderDetails {
  readonly number: string;
  readonly row: number;
  readonly day: string;
  readonly customer: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly status: string;
  readonly paymentStatus: string;
  readonly problem: string;
  readonly courier: string;
  readonly tracking: string;
  readonly trackingUrl: string;
  readonly lines: readonly OrderLineView[];
  readonly subtotal: number;
  readonly discount: number;
  readonly shipping: number;
  readonly total: number;
  readonly paid: number;
  readonly balance: number;
  readonly note: string;
  readonly lastMessage: string;
  /** Statuses a person may choose now, in the shop's words. */
  readonly next: readonly string[];
}

export interface OrderView extends ShopView {
  /** null: the selected row holds no order. */
  readonly order: OrderDetails | null;
  readonly couriers: readonly string[];
}

export interface TodayView extends ShopView {
  readonly todo: {
    readonly awaitingPayment: number;
    readonly toPack: number;
    readonly toShip: number;
    readonly low: number;
    readonly soldOut: number;
    readonly minus: number;
    readonly toReview: number;
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

export interface Answers {
  newOrder: NewOrderView;
  order: OrderView;
  today: TodayView;
  part: { readonly script: string };
  placeOrder: Placed;
  changeOrder: { readonly message: string; readonly order: OrderDetails };
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
