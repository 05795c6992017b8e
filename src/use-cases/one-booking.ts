import { refuse } from '../domain/errors.ts';
import { record } from '../tables/commit.ts';
import { type Desk, openShop, type Shop } from '../tables/shop.ts';

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

/** One booking of whatever `decide` queues. */
export function inOneBooking<R>(desk: Desk, what: string, decide: (shop: Shop) => R): R {
  if (desk.book.state.clearing) refuse('clearing');
  const shop = openShop(desk);
  const result = decide(shop);
  record(desk, shop, `${what}-${desk.book.state.seq + 1}`, '', '');
  return result;
}

const ENOUGH_MS = 150_000;

/** Six minutes are all a script has: what is left over goes on with the next beat or *Process now*. */
export const isTired = ({ clock, openedAt }: Desk): boolean => clock.instant() - openedAt > ENOUGH_MS;
