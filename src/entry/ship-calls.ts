/** What the sidebar may ask about packing and shipping. */
import * as v from 'valibot';
import type { FulfilmentOrder } from '../use-cases/view-fulfilment.ts';
import type { ShopView } from './calls.ts';

const short = v.pipe(v.string(), v.maxLength(200));
const key = v.pipe(v.string(), v.minLength(8), v.maxLength(64), v.regex(/^[0-9a-z-]+$/));

const parcel = v.object({
  order: short,
  courier: v.optional(short),
  tracking: v.optional(short),
  /** By id of the line; left out: all that has not left. */
  pieces: v.optional(v.record(short, v.number())),
});

export const shipCalls = {
  /** Orders to pack and to ship. */
  fulfilment: v.object({}),
  /** Parcels that leave now, each booked on its own. */
  shipOrders: v.object({
    key,
    parcels: v.pipe(v.array(parcel), v.minLength(1), v.maxLength(60)),
    admin: v.optional(short),
  }),
  /** One status for many orders: packed, completed, … */
  moveOrders: v.object({
    key,
    orders: v.pipe(v.array(short), v.minLength(1), v.maxLength(60)),
    status: short,
    admin: v.optional(short),
  }),
} as const;

export interface FulfilmentView extends ShopView {
  readonly orders: readonly FulfilmentOrder[];
  readonly couriers: readonly string[];
}

/** What became of many orders at once; refused ones say why and how to mend it. */
export interface ManyBooked {
  readonly message: string;
  readonly booked: number;
  readonly refused: readonly { readonly order: string; readonly message: string }[];
}
