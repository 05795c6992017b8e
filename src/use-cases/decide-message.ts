/** What a person decides about a message that failed, or of which nobody knows whether it left. */
import type { Decision } from '../domain/decisions.ts';
import type { Shop } from '../tables/shop.ts';
import { endMessage } from './end-message.ts';
import { numberOf, waitAgain } from './messages.ts';

export const MAIL_DECISIONS: readonly Decision[] = ['again', 'was-sent', 'drop', 'done'];

/** The decision that stands in the end. */
export type Decided = 'again' | 'was-sent' | 'drop' | 'settled';

export function decideMessage(shop: Shop, id: string, decision: Decision): Decided {
  const rec = shop.outbox.find(id);
  const state = rec?.values.state;
  if (!rec || numberOf(rec) === undefined || (state !== 'unknown' && state !== 'failed')) return 'settled';
  // Done: the customer knows, or need not.
  const decided = decision === 'done' ? (state === 'unknown' ? 'was-sent' : 'drop') : decision;
  if (state === 'unknown') shop.state.unknown = Math.max(0, shop.state.unknown - 1);
  if (decided === 'again') waitAgain(shop, rec);
  else if (decided === 'was-sent') endMessage(shop, rec, 'sent');
  else shop.outbox.change(rec, { state: 'cancelled' });
  return decided === 'again' || decided === 'was-sent' ? decided : 'drop';
}
