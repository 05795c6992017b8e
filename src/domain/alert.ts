import type { Day } from './calendar.ts';
import type { AlertState } from './labels.ts';

const RANK: Readonly<Record<AlertState, number>> = { ok: 0, low: 1, 'sold-out': 2, minus: 3 };

/** Low ends a tenth above the reorder point, one unit at least: a SKU at the edge must not flap. */
const RECOVERY_MARGIN = 0.1;

/** How a SKU stands. `previous` keeps what was low low until it is clear of the reorder point. */
export function levelState(previous: AlertState, available: number, reorderPoint: number): AlertState {
  if (available < 0) return 'minus';
  if (available === 0) return 'sold-out';
  if (available <= reorderPoint) return 'low';
  const margin = reorderPoint > 0 ? Math.max(1, Math.ceil(reorderPoint * RECOVERY_MARGIN)) : 0;
  return previous !== 'ok' && available <= reorderPoint + margin ? 'low' : 'ok';
}

/** What is kept of a SKU from one digest to the next. */
export interface AlertMemory {
  readonly state: AlertState;
  /** What the owner was last told; differs from `state` while the SKU is silent. */
  readonly told: AlertState;
}

export interface AlertNow {
  readonly available: number;
  readonly reorderPoint: number;
  readonly day: Day;
  /** Silent until that day comes; '' or undefined when not snoozed. */
  readonly snoozeUntil?: Day | undefined;
  readonly wontRestock?: boolean | undefined;
}

export type AlertEvent = 'new' | 'worse' | 'still' | 'recovered';

export interface Alert extends AlertMemory {
  /** What the digest says of the SKU; undefined when it says nothing. */
  readonly event: AlertEvent | undefined;
}

/**
 * A SKU's state and news against what the owner was last told. While snoozed, or never to be restocked, there
 * is no news and nothing counts as told, so a trouble that outlives its snooze is reported then.
 */
export function alertState(previous: AlertMemory | undefined, now: AlertNow): Alert {
  const { state: before, told } = previous ?? { state: 'ok', told: 'ok' };
  const state = levelState(before, now.available, now.reorderPoint);
  const snoozed = now.snoozeUntil !== undefined && now.day < now.snoozeUntil;
  if (snoozed || now.wontRestock === true) return { state, told, event: undefined };
  return { state, told: state, event: eventOf(told, state) };
}

function eventOf(told: AlertState, state: AlertState): AlertEvent | undefined {
  if (state === 'ok') return told === 'ok' ? undefined : 'recovered';
  if (told === 'ok') return 'new';
  return RANK[state] > RANK[told] ? 'worse' : 'still';
}
