/** Messages as part of a booking: queued in the same commit, sent later by the clock. */
import type { MailKind } from '../domain/mail-order.ts';
import { holds, withNumber, withoutNumber } from '../domain/number-set.ts';
import type { outbox } from '../schema/outbox.ts';
import { checksum } from '../tables/journal.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';

export type Template = 'order-placed' | 'order-shipped';

/** How urgent each is. */
export const templates: { readonly [T in Template]: MailKind } = {
  'order-placed': 'status',
  'order-shipped': 'status',
};

export type OutboxRec = Rec<typeof outbox>;

/** 'M-17-1x8k3z': the number and a check text over what the message says, so that a row edited by hand is told. */
export const messageId = (number: number, template: string, subject: string): string =>
  `M-${number}-${checksum(`${number} ${template} ${subject}`)}`;

/** The number of a message as people read it: 'M-17'. */
export const shortId = (id: string): string => id.split('-').slice(0, 2).join('-');

/** The number of a row whose id, template and subject are as a booking wrote them; undefined: somebody made or changed it. */
export function numberOf({ values: { id, template, subject } }: OutboxRec): number | undefined {
  const number = Number(/^M-(\d+)-/.exec(id)?.[1] ?? Number.NaN);
  return id === messageId(number, template, subject) ? number : undefined;
}

/** Whether a booking made this row and nothing has taken it back or sent it since: only then it may leave. */
export function isUnsent({ state }: Shop, rec: OutboxRec): boolean {
  const number = numberOf(rec);
  return number !== undefined && holds(state.unsent, number);
}

/** Queues a message about an order; in practice mode it is written and never leaves. */
export function queueMessage(shop: Shop, template: Template, subject: string, row: number): void {
  shop.state.message += 1;
  const number = shop.state.message;
  const practice = shop.state.mode === 'practice';
  const at = shop.outbox.append({
    id: messageId(number, template, subject),
    at: shop.now,
    template,
    subject,
    row,
    state: practice ? 'practice' : 'pending',
    sentAt: 0,
  });
  if (!practice) wait(shop, number, at);
}

function wait({ state }: Shop, number: number, row: number): void {
  state.waitingFrom = Math.min(state.waitingFrom, row);
  state.unsent = withNumber(state.unsent, number);
}

/** Lets a message leave (again): it waits its least age anew. */
export function waitAgain(shop: Shop, rec: OutboxRec): void {
  const number = numberOf(rec);
  if (number === undefined) return;
  shop.outbox.change(rec, { state: 'pending', at: shop.now, sentAt: 0 });
  wait(shop, number, rec.row);
}

/** A message that is on its way no more, whatever became of it. */
export function waitsNoMore({ state }: Shop, rec: OutboxRec): void {
  const number = numberOf(rec);
  if (number !== undefined) state.unsent = withoutNumber(state.unsent, number);
}

/**
 * Takes back a message that has not left. True when nothing about it can have reached the customer:
 * it was waiting, or there never was one.
 */
export function withdrawMessage(
  shop: Shop,
  template: Template,
  subject: string,
  hasAddress: boolean,
): boolean {
  if (shop.state.mode === 'practice' || !hasAddress) return true;
  const last = lastMessage(shop, template, subject);
  if (!last || !['pending', 'sending', 'sent', 'unknown'].includes(last.values.state)) return true;
  if (last.values.state !== 'pending') return false;
  shop.outbox.change(last, { state: 'cancelled' });
  waitsNoMore(shop, last);
  return true;
}

/** Lets a message that was taken back wait again: what it tells is true once more. */
export function renewMessage(shop: Shop, template: Template, subject: string): void {
  const last = lastMessage(shop, template, subject);
  if (last?.values.state === 'cancelled') waitAgain(shop, last);
}

// Among those that wait, one small read; only when it is not there the whole outbox is looked through.
function lastMessage(shop: Shop, template: Template, subject: string): OutboxRec | undefined {
  const about = (recs: readonly OutboxRec[]): OutboxRec | undefined =>
    recs
      .filter((rec) => rec.values.subject === subject && rec.values.template === template && numberOf(rec))
      .pop();
  const { outbox: box, state } = shop;
  const waiting = about(box.rows(state.waitingFrom, box.anchor.end - state.waitingFrom + 1));
  return waiting ?? about(box.all());
}
