import type { OddCode } from '../domain/verify-order.ts';

/** What taking an order asks for and answers. Money in minor units. */
export interface ChargesRequest {
  /** Off the whole order, `percent` first. */
  readonly discount?: number | undefined;
  readonly percent?: number | undefined;
  readonly shipping?: number | undefined;
  readonly shippingCost?: number | undefined;
  readonly insurance?: number | undefined;
  readonly packing?: number | undefined;
}

export interface OrderRequest extends ChargesRequest {
  readonly customer: { readonly id: string; readonly row?: number | undefined } | NewCustomer;
  readonly to?: Partial<Record<'name' | 'phone' | 'email' | 'address', string | undefined>> | undefined;
  readonly lines: readonly LineRequest[];
  readonly courier?: string | undefined;
  readonly channel?: string | undefined;
  readonly channelOrder?: string | undefined;
  readonly dropship?: { readonly name: string; readonly phone?: string | undefined } | undefined;
  readonly hold?: 'keep' | 'pre-order' | undefined;
  readonly method?: string | undefined;
  /** All of it, or so much, minor units. */
  readonly paid?: boolean | number | undefined;
  /** Goods of another order come back for these: what was paid for them stands as paid, as far as it goes. Minor units. */
  readonly instead?:
    | {
        readonly of: string;
        readonly credit: number;
        /** Pieces that lie on the shelf again with this booking, by SKU. */
        readonly shelved: ReadonlyMap<string, number>;
      }
    | undefined;
  readonly note?: string | undefined;
  readonly admin?: string | undefined;
}

export interface NewCustomer {
  readonly name: string;
  readonly phone?: string | undefined;
  readonly email?: string | undefined;
  readonly address?: string | undefined;
}

export interface LineRequest {
  readonly sku: string;
  readonly quantity: number;
  readonly price?: number | undefined;
  readonly discount?: number | undefined;
  readonly percent?: number | undefined;
}

/** What is odd about an order that is booked all the same. */
export interface Flag {
  readonly code: OddCode | 'backordered' | 'above-price' | 'known-as' | 'told-before' | 'overpaid';
  readonly params: Readonly<Record<string, string | number>>;
  /** Where to look ('lines.0.price'), where one place is to blame. */
  readonly field?: string;
}

export interface PlacedOrder {
  readonly number: string;
  readonly total: number;
  readonly flags: readonly Flag[];
}
