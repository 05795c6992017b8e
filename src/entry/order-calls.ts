/** What the sidebar may ask about orders: each method's input. Money is integer minor units. */
import * as v from 'valibot';

const text = v.pipe(v.string(), v.maxLength(2_000));
const short = v.pipe(v.string(), v.maxLength(200));
const minor = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const person = v.object({
  name: v.optional(short),
  phone: v.optional(short),
  email: v.optional(short),
  address: v.optional(text),
});

const key = v.pipe(v.string(), v.minLength(8), v.maxLength(64), v.regex(/^[0-9a-z-]+$/));

const percent = v.pipe(v.number(), v.minValue(0), v.maxValue(100));

export const line = v.object({
  sku: short,
  /** Checked by the domain, so that a fraction gets a sentence and not a schema error. */
  quantity: v.number(),
  /** Price of one piece; the catalogue's when left out. */
  price: v.optional(minor),
  /** Off the whole line, in minor units. */
  discount: v.optional(minor),
  /** Off the whole line, in percent (0–100); net is rounded half-up per line. */
  percent: v.optional(percent),
});

/** A line that stays, by its id, with its quantity (its price and discount too where given); or a new one. */
const editedLine = v.union([
  v.object({
    line: short,
    quantity: v.number(),
    price: v.optional(minor),
    discount: v.optional(minor),
    percent: v.optional(percent),
  }),
  line,
]);

/** What stands on an order beside its lines. */
const charges = {
  /** Off the whole order: percent first, then the amount. */
  discount: v.optional(minor),
  percent: v.optional(percent),
  /** Charged to the customer, and what the courier charges the shop. */
  shipping: v.optional(minor),
  shippingCost: v.optional(minor),
  insurance: v.optional(minor),
  packing: v.optional(minor),
} as const;

export const orderCalls = {
  placeOrder: v.object({
    /** Made and kept by the browser before the first try; the same key never books twice. */
    key,
    customer: v.union([
      v.object({ id: short, row: v.optional(v.number()) }),
      v.object({ ...person.entries, name: short }),
    ]),
    /** Where it goes when that differs from what the customer's row says. */
    to: v.optional(person),
    lines: v.pipe(v.array(line), v.maxLength(100)),
    ...charges,
    courier: v.optional(short),
    channel: v.optional(short),
    /** Number the channel gave it. */
    channelOrder: v.optional(short),
    /** Sender on the label instead of the shop. */
    dropship: v.optional(v.object({ name: short, phone: v.optional(short) })),
    /** `keep`: held for the customer; `pre-order`: sold before it is here. */
    hold: v.optional(v.picklist(['keep', 'pre-order'])),
    method: v.optional(short),
    /** true: paid in full. */
    paid: v.optional(v.boolean()),
    note: v.optional(text),
    admin: v.optional(short),
  }),
  /** The same requests as typing into the order's row: only what is given changes. */
  changeOrder: v.object({
    key,
    number: short,
    status: v.optional(short),
    pay: v.optional(v.union([short, minor])),
    courier: v.optional(short),
    tracking: v.optional(short),
    admin: v.optional(short),
  }),
  /** What the form shows once a customer is chosen. `level`: prices of that one, whatever the customer has now. */
  buyer: v.object({
    id: short,
    row: v.optional(v.number()),
    level: v.optional(v.picklist(['retail', 'reseller', 'wholesale'])),
  }),
  /** Products bought together with these before. */
  suggest: v.object({ skus: v.pipe(v.array(short), v.maxLength(100)) }),
  /** Changes an open order; what is left out stays. */
  editOrder: v.object({
    key,
    number: short,
    /** All the lines it is to have: those that are missing are taken out. */
    lines: v.optional(v.pipe(v.array(editedLine), v.maxLength(100))),
    to: v.optional(person),
    ...charges,
    courier: v.optional(short),
    note: v.optional(text),
    admin: v.optional(short),
  }),
  /** Moves pieces of an open order into a new one. */
  splitOrder: v.object({
    key,
    number: short,
    /** Line's id and how many of its pieces go. */
    lines: v.pipe(v.array(v.object({ line: short, quantity: v.number() })), v.maxLength(100)),
    admin: v.optional(short),
  }),
  /** What an undo would take back. */
  lastBooking: v.object({ number: short }),
  /** Takes back the last booking of an order; `seq`: only that one. */
  undo: v.object({ key, number: short, seq: v.optional(v.number()), admin: v.optional(short) }),
} as const;
