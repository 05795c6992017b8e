import type { PaymentStatus } from './labels.ts';

const HOURS_PER_DAY = 24;

/** What a shop does about orders that are not paid in time. */
export interface DeadlineRules {
  /** Hours to pay, 24 as a rule; 0 means there is no deadline. */
  readonly hours: number;
  /** One polite reminder so many hours before the deadline; 0 means none. */
  readonly remindHours: number;
  readonly autoCancel: boolean;
}

/** Moments are serials in the shop's zone. */
export interface DeadlineFacts {
  readonly placedAt: number;
  readonly payment: PaymentStatus;
  /** Terms or cash on delivery. */
  readonly paysLater: boolean;
  /** When the reminder left; undefined when it has not. */
  readonly remindedAt?: number | undefined;
}

export type DeadlineStep = 'wait' | 'remind' | 'cancel';

/** The last moment to pay, a serial; undefined when there is none. */
export function payBefore(placedAt: number, { hours }: DeadlineRules): number | undefined {
  return hours > 0 ? placedAt + hours / HOURS_PER_DAY : undefined;
}

/**
 * What to do now about an order that waits for payment. Nothing is cancelled that was paid in part, that the
 * customer says is paid, or that was not reminded `remindHours` ago where the shop reminds.
 */
export function deadlineStep(now: number, facts: DeadlineFacts, rules: DeadlineRules): DeadlineStep {
  const deadline = payBefore(facts.placedAt, rules);
  if (deadline === undefined || facts.paysLater || facts.payment !== 'unpaid') return 'wait';
  const notice = rules.remindHours / HOURS_PER_DAY;
  if (notice > 0 && facts.remindedAt === undefined) return now >= deadline - notice ? 'remind' : 'wait';
  const end = Math.max(deadline, facts.remindedAt === undefined ? deadline : facts.remindedAt + notice);
  return rules.autoCancel && now >= end ? 'cancel' : 'wait';
}
