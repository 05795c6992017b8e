import { refuse } from '../domain/errors.ts';
import { booking } from '../tables/commit.ts';
import type { Desk, Shop } from '../tables/shop.ts';

export interface Processed {
  readonly booked: number;
  readonly refused: number;
  /** The first refusal's sentence, for a toast. */
  readonly because: string | undefined;
}

export const NOTHING: Processed = { booked: 0, refused: 0, because: undefined };

export const sum = (a: Processed, b: Processed): Processed => ({
  booked: a.booked + b.booked,
  refused: a.refused + b.refused,
  because: a.because ?? b.because,
});

/** One booking of whatever `decide` queues; `again`: rows have moved, and row numbers from before no longer hold. */
export function inOneBooking<R>(desk: Desk, what: string, decide: (shop: Shop, again: boolean) => R): R {
  if (desk.book.state.clearing) refuse('clearing');
  return booking(desk, what, decide);
}

const ENOUGH_MS = 150_000;

/** Six minutes are all a script has: what is left over goes on with the next beat or *Process now*. */
export const isTired = ({ clock, openedAt }: Desk): boolean => clock.instant() - openedAt > ENOUGH_MS;
