/** One order, as the sidebar shows it. Money in minor units. */
import type { PriceLevel } from '../domain/price-levels.ts';
import type { TaxRule } from '../domain/tax.ts';

interface OrderLineView {
  /** Names the line in `editOrder` and `splitOrder`. */
  readonly id: string;
  readonly sku: string;
  readonly name: string;
  readonly quantity: number;
  readonly price: number;
  readonly discount: number;
  readonly net: number;
}

export interface OrderDetails {
  readonly number: string;
  readonly row: number;
  readonly day: string;
  readonly customer: string;
  readonly customerId: string;
  readonly recipient: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly channel: string;
  readonly channelOrder: string;
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
  readonly shippingCost: number;
  readonly insurance: number;
  readonly packing: number;
  readonly fees: number;
  readonly tax: number;
  readonly uniqueCode: number;
  /** The rule it was sold under; null for none. */
  readonly taxRule: TaxRule | null;
  /** The price level it was sold at: what is added costs the same level's price. */
  readonly level: PriceLevel;
  readonly total: number;
  readonly paid: number;
  readonly balance: number;
  readonly method: string;
  /** Moment and day in words, '' when there is none. */
  readonly due: string;
  readonly shipBy: string;
  readonly dropship: { readonly name: string; readonly phone: string } | null;
  readonly hold: 'keep' | 'pre-order' | '';
  readonly splitFrom: string;
  /** The order whose goods came back for these, and the orders that went out for goods of this one; '' for none. */
  readonly replaces: string;
  readonly replacedBy: string;
  /** Lines, charges and address may be changed. */
  readonly open: boolean;
  /** What would not be refused now: money in, splitting a part off, a return or an exchange. */
  readonly mayPay: boolean;
  readonly maySplit: boolean;
  readonly mayReturn: boolean;
  readonly note: string;
  readonly lastMessage: string;
  /** Statuses a person may choose now, in the shop's words. */
  readonly next: readonly string[];
}
