import { previousWeek, type Week } from './calendar.ts';
import type { WeekUnits } from './packed-level.ts';

const MEAN_OF_WEEKS = 4;
/** How far back in-stock weeks are looked for: half a year ago is another market. */
const LOOK_BACK_WEEKS = 26;
const DAYS_PER_WEEK = 7;

export interface DemandFacts {
  /** The first week the SKU was on sale; without it, the oldest week in the demand. */
  readonly firstWeek?: Week | undefined;
  /** Weeks without stock tell nothing of what would have sold. */
  readonly outOfStock?: ReadonlySet<Week> | undefined;
}

/**
 * Mean units a week over the last four complete in-stock weeks before `currentWeek`: a moving average, MA(4).
 * A week without sales counts as nought, fewer weeks give the mean of those, none gives 0.
 */
export function weeklyDemand(
  demand: readonly WeekUnits[],
  currentWeek: Week,
  { firstWeek, outOfStock }: DemandFacts = {},
): number {
  const units = new Map(demand);
  const first = firstWeek ?? [...units.keys()].sort()[0];
  if (first === undefined) return 0;
  const sample: number[] = [];
  let week = previousWeek(currentWeek);
  for (let back = 0; back < LOOK_BACK_WEEKS && sample.length < MEAN_OF_WEEKS && week >= first; back += 1) {
    if (!outOfStock?.has(week)) sample.push(units.get(week) ?? 0);
    week = previousWeek(week);
  }
  return sample.length === 0 ? 0 : sample.reduce((sum, each) => sum + each, 0) / sample.length;
}

export interface Replenishment {
  /** Units a week. */
  readonly weekly: number;
  /** From ordering to the goods being there. */
  readonly leadDays: number;
  /** Days of demand kept for surprises. */
  readonly bufferDays: number;
}

/**
 * Units at which to order: demand during the lead time plus safety stock, ROP = d̄·L + SS (King, "Crack the
 * Code", APICS 2011; Silver, Pyke & Peterson). SS is `bufferDays` of demand, so that a shopkeeper can check it.
 * A manual point stands as it is.
 */
export function reorderPoint(facts: Replenishment & { readonly manual?: number | undefined }): number {
  if (facts.manual !== undefined) return facts.manual;
  const { duringLead, buffer } = needs(facts);
  return wholeUnits(duringLead + buffer);
}

export interface SuggestionFacts extends Replenishment {
  /** On hand − allocated. */
  readonly available: number;
  /** Ordered and not here yet. */
  readonly incoming: number;
  /** Units in the supplier's pack; 1 when they come singly. */
  readonly packSize: number;
  /** Units to fill up to at least, such as a manual reorder point. */
  readonly target?: number | undefined;
}

/** The sum that leads to a quantity, each term as it can be printed. */
export interface Suggestion extends SuggestionFacts {
  /** weekly × leadDays / 7. */
  readonly duringLead: number;
  /** weekly × bufferDays / 7. */
  readonly buffer: number;
  /** Whole units: duringLead + buffer, or `target` when that is more. */
  readonly upTo: number;
  /** upTo − available − incoming, not below 0. */
  readonly missing: number;
  readonly packs: number;
  /** Units to order: packs × packSize. */
  readonly quantity: number;
}

/**
 * How many to order: up to the level that covers lead time and buffer, counted from the inventory position
 * (on hand + incoming − allocated; Silver, Pyke & Peterson), in whole packs.
 */
export function suggestion(facts: SuggestionFacts): Suggestion {
  const { available, incoming, target = 0 } = facts;
  const { duringLead, buffer } = needs(facts);
  const upTo = Math.max(wholeUnits(duringLead + buffer), target);
  const missing = Math.max(0, upTo - available - incoming);
  const packSize = Math.max(1, facts.packSize);
  const packs = wholeUnits(missing / packSize);
  return { ...facts, packSize, duringLead, buffer, upTo, missing, packs, quantity: packs * packSize };
}

/** Whole days the available units last: available ÷ mean daily demand; null when nothing sells. */
export function daysOfCover(available: number, weekly: number): number | null {
  if (weekly <= 0) return null;
  return Math.max(0, Math.floor((available * DAYS_PER_WEEK) / weekly + 1e-9));
}

function needs({ weekly, leadDays, bufferDays }: Replenishment): { duringLead: number; buffer: number } {
  return { duringLead: (weekly * leadDays) / DAYS_PER_WEEK, buffer: (weekly * bufferDays) / DAYS_PER_WEEK };
}

/** Rounds up, but not for a float that is a whole number but for its last bits. */
function wholeUnits(units: number): number {
  return Math.ceil(units - 1e-9) + 0;
}
