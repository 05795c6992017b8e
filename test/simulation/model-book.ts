/** The small model a shop is held against: plain objects, no cells, levels worked out from the orders' statuses. */
export type Status =
  | 'awaiting-payment'
  | 'processing'
  | 'packed'
  | 'shipped'
  | 'completed'
  | 'cancelled'
  | 'failed-delivery'
  | 'returned';

export interface ModelProduct {
  /** Names it has had, the present one last: the stock card keeps the old ones. */
  readonly skus: string[];
  readonly name: string;
  price: number;
  readonly backorder: boolean;
  readonly digital: boolean;
  /** Everything that came in, counted or opened; what was sold is not taken off. */
  base: number;
  incoming: number;
  /** Last delivery typed: the same number again asks for nothing. */
  received: number;
}

export interface ModelCustomer {
  readonly name: string;
  phone: string;
  email: string;
}

export type MessageState = 'none' | 'waits' | 'pending' | 'told' | 'withdrawn';
export type Template = 'order-placed' | 'order-shipped';
export type Request = 'courier' | 'tracking' | 'pay' | 'status';
export type RequestText = string | number;

export interface ModelOrder {
  readonly number: string;
  readonly customer: ModelCustomer;
  /** Where its mails go, as it was known when it was placed. */
  readonly email: string;
  readonly lines: readonly { readonly product: ModelProduct; readonly quantity: number }[];
  readonly net: number;
  readonly total: number;
  status: Status;
  paid: number;
  readonly payments: { readonly amount: number; readonly at: number }[];
  /** Its row asks whether an amount was paid again. */
  asked: boolean;
  readonly typed: Record<Request, RequestText>;
  readonly booked: Record<Request, RequestText>;
  readonly messages: Record<Template, MessageState>;
  /** Beats in live mode since a message began to wait. */
  readonly age: Record<Template, number>;
}

export interface QuickOrder {
  readonly customer: ModelCustomer;
  readonly lines: readonly { readonly product: ModelProduct; readonly quantity: number }[];
  readonly row: number;
  booked: boolean;
}

/** A request the book must refuse. */
export class No extends Error {}

export const isOpen = (status: Status): boolean =>
  status === 'awaiting-payment' || status === 'processing' || status === 'packed';
const isGone = (status: Status): boolean =>
  status === 'shipped' || status === 'completed' || status === 'failed-delivery';

export interface PlaceRequest {
  readonly customer: ModelCustomer;
  readonly lines: readonly {
    readonly product: ModelProduct;
    readonly quantity: number;
    readonly price?: number;
  }[];
  readonly discount?: number;
  readonly shipping?: number;
  readonly paid?: boolean;
  readonly courier?: string;
}

export class ModelBook {
  readonly products: ModelProduct[] = [];
  readonly customers: ModelCustomer[] = [];
  readonly orders: ModelOrder[] = [];
  readonly quick: QuickOrder[] = [];
  live = true;
  seq = 0;
  /** The last step of the owner that Ctrl+Z would take back, when nothing else happened since. */
  lastEdit:
    | { readonly order: ModelOrder; readonly request: Request; readonly before: RequestText }
    | undefined;
  /** The last order of the sidebar, to be sent again. */
  lastSent: { readonly input: Readonly<Record<string, unknown>>; readonly answer: string } | undefined;

  sum(product: ModelProduct, counts: (status: Status) => boolean): number {
    return this.orders
      .filter(({ status }) => counts(status))
      .flatMap(({ lines }) => lines)
      .reduce((all, line) => all + (line.product === product ? line.quantity : 0), 0);
  }

  onHand(product: ModelProduct): number {
    return product.base - this.sum(product, isGone);
  }

  allocated(product: ModelProduct): number {
    return this.sum(product, isOpen);
  }

  available(product: ModelProduct): number {
    return this.onHand(product) - this.allocated(product);
  }

  checkStock(lines: PlaceRequest['lines']): void {
    for (const product of new Set(lines.map((line) => line.product))) {
      if (product.digital || product.backorder) continue;
      const wanted = lines.reduce((all, line) => all + (line.product === product ? line.quantity : 0), 0);
      if (wanted > this.available(product)) throw new No('not-enough');
    }
  }

  /** The same phone or address is the same person. */
  buyer(asked: ModelCustomer): ModelCustomer | undefined {
    return this.customers.find(
      ({ phone, email }) =>
        (phone !== '' && phone === asked.phone) || (email !== '' && email === asked.email),
    );
  }

  place(request: PlaceRequest, now: number): ModelOrder {
    const { lines, discount = 0, shipping = 0, paid = false, courier = '' } = request;
    const subtotal = lines.reduce(
      (all, { product, quantity, price = product.price }) => all + price * quantity,
      0,
    );
    this.checkStock(lines);
    if (discount > subtotal) throw new No('discount-too-large');
    const customer = this.buyer(request.customer) ?? request.customer;
    if (!this.customers.includes(customer)) this.customers.push(customer);
    // What their row did not know yet is learnt.
    customer.phone ||= request.customer.phone;
    customer.email ||= request.customer.email;
    const total = subtotal - discount + shipping;
    const order: ModelOrder = {
      number: `BT-${String(this.orders.length + 1).padStart(4, '0')}`,
      customer,
      email: customer.email,
      lines,
      net: subtotal - discount,
      total,
      status: paid || total === 0 ? 'processing' : 'awaiting-payment',
      paid: paid ? total : 0,
      payments: paid && total > 0 ? [{ amount: total, at: now }] : [],
      asked: false,
      typed: { courier, tracking: '', pay: '', status: '' },
      booked: { courier, tracking: '', pay: '', status: '' },
      messages: { 'order-placed': customer.email === '' ? 'none' : 'pending', 'order-shipped': 'none' },
      age: { 'order-placed': 0, 'order-shipped': 0 },
    };
    this.orders.push(order);
    return order;
  }
}
