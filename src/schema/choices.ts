/** The values behind dropdowns and grey labels; their words in both languages are in `domain/labels.ts`. */
export type OrderStatus =
  | 'awaiting-payment'
  | 'processing'
  | 'packed'
  | 'shipped'
  | 'completed'
  | 'cancelled'
  | 'failed-delivery'
  | 'returned';

export type PaymentStatus =
  | 'unpaid'
  | 'awaiting-verification'
  | 'partly-paid'
  | 'paid'
  | 'held'
  | 'partly-refunded'
  | 'refunded';

export type ProductType = 'goods' | 'digital' | 'bundle';

export type AlertState = 'ok' | 'low' | 'sold-out' | 'minus';

export type MovementKind =
  | 'opening'
  | 'receipt'
  | 'sale'
  | 'return'
  | 'adjustment'
  | 'write-off'
  | 'transfer';

/** Why pieces came back. */
export type ReturnKind = 'return' | 'exchange' | 'warranty';

/** What is done with a returned piece: back on the shelf, or written off. */
export type Condition = 'restock' | 'write-off';

/**
 * `practice`: written before the shop was live, never leaves. `unknown`: it may have left; a person decides.
 * `chat`: a person sends it by WhatsApp. `overtaken`: nobody had, and a later message of the order says more.
 */
export type MessageState =
  | 'pending'
  | 'sending'
  | 'sent'
  | 'failed'
  | 'unknown'
  | 'cancelled'
  | 'practice'
  | 'chat'
  | 'overtaken';
