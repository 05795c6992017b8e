/** What the clock does to an order by itself, and when. Moments are serials in the shop's zone. */
import type { OrderStatus, PaymentStatus } from './labels.ts';

const HOURS_PER_DAY = 24;

export interface ClockRules {
  /** One polite reminder so many hours before the deadline; 0 means none. */
  readonly remindHours: number;
  readonly autoCancel: boolean;
  /** Completed so many days after it arrived, or left where nobody says when it arrived; 0 means never. */
  readonly completeDays: number;
  /** So long a slip can be undone before anything leaves. */
  readonly messageMinutes: number;
}

export interface ClockFacts {
  readonly status: OrderStatus;
  readonly payment: PaymentStatus;
  /** Terms, cash on delivery, or a marketplace that sees to it. */
  readonly paysLater: boolean;
  readonly placedAt: number;
  /** The last moment to pay; 0 means none. */
  readonly due: number;
  /** When the reminder was written; undefined when none was. */
  readonly remindedAt: number | undefined;
  /** When it arrived, or left. */
  readonly sentAt: number;
  /** When something digital was paid for; undefined where there is nothing to download yet. */
  readonly digitalAt: number | undefined;
}

export interface ClockAct {
  readonly act: 'remind' | 'cancel' | 'ship' | 'complete';
  /** Not before. */
  readonly at: number;
}

/** What was to happen so many days ago is old: nobody expects a mail about it or a cancellation any more. */
const STALE_DAYS = 7;

export const isStale = ({ at }: ClockAct, now: number): boolean => now - at > STALE_DAYS;

/** The last moment to pay; 0 when there is none. */
export const payBefore = (placedAt: number, hours: number): number =>
  hours > 0 ? placedAt + hours / HOURS_PER_DAY : 0;

/** The next thing the clock does to an order as long as nothing else happens to it. */
export function nextAct(facts: ClockFacts, rules: ClockRules): ClockAct | undefined {
  const { status, sentAt, digitalAt, payment } = facts;
  if (status === 'awaiting-payment') return deadlineAct(facts, rules);
  if (status === 'processing' && payment === 'paid' && digitalAt !== undefined)
    return { act: 'ship', at: digitalAt + rules.messageMinutes / 24 / 60 };
  const completes = status === 'shipped' && rules.completeDays > 0;
  return completes ? { act: 'complete', at: sentAt + rules.completeDays } : undefined;
}

// Nothing is cancelled that was paid in part, that the customer says is paid, or that was not reminded in time.
function deadlineAct(facts: ClockFacts, { remindHours, autoCancel }: ClockRules): ClockAct | undefined {
  const { due, placedAt, payment, paysLater, remindedAt } = facts;
  if (due === 0 || paysLater || payment !== 'unpaid') return undefined;
  const notice = remindHours / HOURS_PER_DAY;
  // Half of the time is theirs before anybody reminds them.
  if (notice > 0 && remindedAt === undefined)
    return { act: 'remind', at: Math.max(due - notice, (placedAt + due) / 2) };
  return autoCancel ? { act: 'cancel', at: Math.max(due, (remindedAt ?? 0) + notice) } : undefined;
}
