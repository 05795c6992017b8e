import type { NeedsNumber } from './couriers.ts';
import type { OrderStatus, PaymentStatus } from './labels.ts';
import type { StockAct } from './stock.ts';

/** One step of an order's life and what it does to the stock of its lines. */
export interface Transition {
  readonly from: OrderStatus;
  readonly to: OrderStatus;
  /** 'return' puts back only what is marked resaleable. Undoing a step undoes this too. */
  readonly stock: Extract<StockAct, 'sale' | 'release' | 'return'> | 'none';
}

/** Every step there is. Steps between those of a jump, and the steps of an undo, are read from here. */
export const TRANSITIONS: readonly Transition[] = [
  { from: 'awaiting-payment', to: 'processing', stock: 'none' },
  { from: 'awaiting-payment', to: 'cancelled', stock: 'release' },
  { from: 'processing', to: 'packed', stock: 'none' },
  { from: 'processing', to: 'cancelled', stock: 'release' },
  { from: 'packed', to: 'shipped', stock: 'sale' },
  { from: 'packed', to: 'processing', stock: 'none' },
  { from: 'packed', to: 'cancelled', stock: 'release' },
  { from: 'shipped', to: 'completed', stock: 'none' },
  { from: 'shipped', to: 'failed-delivery', stock: 'none' },
  { from: 'shipped', to: 'returned', stock: 'return' },
  { from: 'completed', to: 'returned', stock: 'return' },
  { from: 'failed-delivery', to: 'shipped', stock: 'none' },
  { from: 'failed-delivery', to: 'completed', stock: 'none' },
  { from: 'failed-delivery', to: 'returned', stock: 'return' },
];

/** The way without trouble; a jump forward on it books the steps between. */
const MAIN_LINE: readonly OrderStatus[] = [
  'awaiting-payment',
  'processing',
  'packed',
  'shipped',
  'completed',
];

/** Why a move cannot be. */
export type MoveRefusal =
  | 'order-is-final'
  | 'order-not-shipped'
  | 'order-already-shipped'
  | 'order-goes-forward';

/** Whether its lines still hold stock back (allocated). */
export function isOpen(status: OrderStatus): boolean {
  return status === 'awaiting-payment' || status === 'processing' || status === 'packed';
}

export function transition(from: OrderStatus, to: OrderStatus): Transition | undefined {
  return TRANSITIONS.find((step) => step.from === from && step.to === to);
}

/** The statuses to book one after the other, `to` last; none when it is there already; else why not. */
export function pathTo(from: OrderStatus, to: OrderStatus): readonly OrderStatus[] | MoveRefusal {
  if (from === to) return [];
  if (transition(from, to)) return [to];
  const [start, end] = [MAIN_LINE.indexOf(from), MAIN_LINE.indexOf(to)];
  if (start >= 0 && end > start) return MAIN_LINE.slice(start + 1, end + 1);
  return whyNot(from, to);
}

/**
 * The statuses an undo goes back through, `to` last; undefined when no one move leads from `to` to where the
 * order stands. Whether the message has left, which forbids it, is the caller's to know.
 */
export function pathBack(from: OrderStatus, to: OrderStatus): readonly OrderStatus[] | undefined {
  const forward = pathTo(to, from);
  if (typeof forward === 'string' || forward.length === 0) return undefined;
  return [to, ...forward.slice(0, -1)].reverse();
}

/** What a person may choose now, jumps forward included, in the order of the table of labels. */
export function nextStatuses(status: OrderStatus): readonly OrderStatus[] {
  const direct = TRANSITIONS.filter(({ from }) => from === status).map(({ to }) => to);
  const at = MAIN_LINE.indexOf(status);
  const jumps = at < 0 ? [] : MAIN_LINE.slice(at + 1);
  return [...new Set([...jumps, ...direct])];
}

/** What is known of an order when it moves. */
export interface MoveFacts {
  readonly payment: PaymentStatus;
  /** Terms or cash on delivery: it may leave before it is paid. */
  readonly paysLater: boolean;
  readonly courier: string;
  readonly needsNumber: NeedsNumber;
  readonly tracking: string;
  readonly address: string;
}

export type MoveFlag = 'unpaid' | 'no-courier' | 'no-tracking' | 'no-address';

interface Guard {
  readonly flag: MoveFlag;
  readonly to: readonly OrderStatus[];
  readonly raised: (facts: MoveFacts) => boolean;
}

const UNPAID: readonly PaymentStatus[] = ['unpaid', 'awaiting-verification'];

/** Real shops do all of this with good reason: booked and flagged, never refused. */
export const GUARDS: readonly Guard[] = [
  {
    flag: 'unpaid',
    to: ['processing', 'packed', 'shipped'],
    raised: ({ payment, paysLater }) => !paysLater && UNPAID.includes(payment),
  },
  { flag: 'no-courier', to: ['shipped'], raised: ({ courier }) => courier === '' },
  {
    flag: 'no-tracking',
    to: ['shipped'],
    raised: ({ needsNumber, tracking }) => needsNumber === 'yes' && tracking === '',
  },
  {
    flag: 'no-address',
    to: ['shipped'],
    raised: ({ needsNumber, address }) => needsNumber !== 'no' && address === '',
  },
];

/** What is odd about moving an order to that status. */
export function flagsFor(to: OrderStatus, facts: MoveFacts): readonly MoveFlag[] {
  return GUARDS.filter((guard) => guard.to.includes(to) && guard.raised(facts)).map(({ flag }) => flag);
}

function whyNot(from: OrderStatus, to: OrderStatus): MoveRefusal {
  if (from === 'cancelled' || from === 'returned') return 'order-is-final';
  if (isOpen(from))
    return to === 'returned' || to === 'failed-delivery' ? 'order-not-shipped' : 'order-goes-forward';
  return isOpen(to) || to === 'cancelled' ? 'order-already-shipped' : 'order-goes-forward';
}
