/** What the sidebar may ask to find an order. */
import * as v from 'valibot';
import type { ShopView } from './calls.ts';

const short = v.pipe(v.string(), v.maxLength(200));

export const findCalls = {
  /** Orders by number, phone, name or tracking number; `before` goes on above the row where the last answer ended. */
  find: v.object({ text: short, before: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(2))) }),
} as const;

export interface FoundOrder {
  readonly number: string;
  readonly customer: string;
  readonly recipient: string;
  /** In words. */
  readonly day: string;
  readonly status: string;
  readonly paymentStatus: string;
  readonly items: string;
  readonly total: number;
}

export interface FoundView extends ShopView {
  /** What is meant exactly first, then the newest; at most 30. */
  readonly orders: readonly FoundOrder[];
  /** Found and left out. */
  readonly more: number;
  /** Rows of older orders that were not looked at. */
  readonly older: number;
}
