/** Messages as part of a booking: queued in the same commit; mails are sent later by the clock, chats by a person. */
import { isMarketplace } from '../domain/channels.ts';
import type { MailKind } from '../domain/mail-order.ts';
import { isTemplate, overtakes, type Template } from '../domain/message-steps.ts';
import { holds, withNumber, withoutNumber } from '../domain/number-set.ts';
import { readOrderLink } from '../domain/order-details.ts';
import type { Order, orders } from '../schema/orders.ts';
import type { outbox } from '../schema/outbox.ts';
import { checksum } from '../tables/journal.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';

/** How urgent mails to customers are. */
export const urgencyOf = (template: string): MailKind => (isTemplate(template) ? 'status' : 'weekly');

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

/** How a customer is told: by mail, or in WhatsApp by a person. */
export type Way = 'pending' | 'chat';

/** undefined: nobody can be told, or the marketplace tells them itself. */
export function wayTo({ settings }: Shop, to: Pick<Order, 'email' | 'phone' | 'channel'>): Way | undefined {
  const chat = to.phone.startsWith('+') && !isMarketplace(to.channel);
  if (chat && (to.email === '' || settings.chatFirst)) return 'chat';
  return to.email === '' ? undefined : 'pending';
}

/** An order as far as its customer can be told of it. */
type Addressed = Pick<Order, 'number' | 'email' | 'phone' | 'channel'> & { readonly balance?: number };

/**
 * Queues a message about an order, if the shop tells of this step and knows how, and answers its number; in practice mode
 * it is written and never leaves. `to` is looked up where it is left out. `atOnce`: the clock did it, nobody takes it back.
 */
export function queueMessage(
  shop: Shop,
  template: Template,
  subject: string,
  row: number,
  to: Omit<Addressed, 'number'> | undefined = shop.orders.find(subject, row)?.values,
  atOnce = false,
): number | undefined {
  const way = to && wayTo(shop, to);
  if (!way || !shop.settings.messageSteps.includes(template)) return undefined;
  shop.state.message += 1;
  const number = shop.state.message;
  const practice = shop.state.mode === 'practice';
  const at = shop.outbox.append({
    id: messageId(number, template, subject),
    at: shop.now - (atOnce ? shop.settings.messageMinutes / 1_440 : 0),
    template,
    subject,
    row,
    state: practice ? 'practice' : way,
    sentAt: 0,
  });
  if (practice) return number;
  if (shop.state.chats > 0) overtake(shop, template, { ...to, number: subject });
  if (way === 'chat') chatWaits(shop, at);
  else wait(shop, number, at);
  return number;
}

const firstChats = new WeakMap<Shop, readonly OutboxRec[]>();

/** Sets messages aside that nobody has sent in WhatsApp yet and nobody needs any more. One read a unit of work. */
function overtake(shop: Shop, later: Template, { number, balance = 0 }: Addressed): void {
  const { outbox: box, state } = shop;
  if (later === 'order-placed') return;
  const waiting = firstChats.get(shop) ?? box.rows(state.chatFrom, box.anchor.end - state.chatFrom + 1);
  firstChats.set(shop, waiting);
  for (const rec of about(waiting, number)) {
    const { state: now, template } = rec.values;
    if (now !== 'chat' || !isTemplate(template) || !overtakes(later, template, balance > 0)) continue;
    box.change(rec, { state: 'overtaken' });
    state.chats = Math.max(0, state.chats - 1);
  }
}

/** Once a message was taken back, those that it had overtaken wait again. */
function bringBack(shop: Shop, { number, balance = 0 }: Addressed): void {
  const rows = about(shop.outbox.all(), number).reverse();
  const says = ({ values: { state, template } }: OutboxRec, earlier: Template): boolean =>
    !['overtaken', 'cancelled', 'failed'].includes(state) &&
    isTemplate(template) &&
    overtakes(template, earlier, balance > 0);
  for (const rec of rows) {
    const { state, template } = rec.values;
    if (state !== 'overtaken' || !isTemplate(template) || rows.some((each) => says(each, template))) continue;
    shop.outbox.change(rec, { state: 'chat' });
    chatWaits(shop, rec.row);
  }
}

// As bookings wrote them.
const about = (recs: readonly OutboxRec[], subject: string): OutboxRec[] =>
  recs.filter((rec) => rec.values.subject === subject && numberOf(rec) !== undefined);

function chatWaits({ state }: Shop, row: number): void {
  state.chatFrom = state.chats === 0 ? row : Math.min(state.chatFrom, row);
  state.chats += 1;
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
export function withdrawMessage(shop: Shop, template: Template, order: Addressed): boolean {
  if (shop.state.mode === 'practice' || !wayTo(shop, order)) return true;
  const last = lastMessage(shop, template, order.number);
  const state = last?.values.state;
  if (!last || !['pending', 'chat', 'sending', 'sent', 'unknown'].includes(last.values.state)) return true;
  if (state !== 'pending' && state !== 'chat') return false;
  shop.outbox.change(last, { state: 'cancelled' });
  if (state === 'chat') {
    shop.state.chats = Math.max(0, shop.state.chats - 1);
    bringBack(shop, order);
  } else waitsNoMore(shop, last);
  return true;
}

/** Takes back a reminder that still waits: what it asks for is no longer so. Looks nowhere when none was written. */
export function withdrawReminder(shop: Shop, { values }: Rec<typeof orders>): void {
  const { unsent, chats } = shop.state;
  const none = readOrderLink(values.details)?.extras.reminded === undefined || (unsent === '' && chats === 0);
  if (!none) withdrawMessage(shop, 'payment-reminder', values);
}

/** Lets a message that was taken back wait again: what it tells is true once more. */
export function renewMessage(shop: Shop, template: Template, order: Addressed): void {
  const way = wayTo(shop, order);
  const last = way && lastMessage(shop, template, order.number);
  if (last?.values.state !== 'cancelled') return;
  if (way === 'pending') waitAgain(shop, last);
  else {
    shop.outbox.change(last, { state: 'chat', at: shop.now });
    chatWaits(shop, last.row);
  }
}

// Among those that wait, one small read; only when it is not there the whole outbox is looked through.
function lastMessage(shop: Shop, template: Template, subject: string): OutboxRec | undefined {
  const last = (recs: readonly OutboxRec[]): OutboxRec | undefined =>
    about(recs, subject)
      .filter(({ values }) => values.template === template)
      .pop();
  const { outbox: box, state } = shop;
  const from = state.chats > 0 ? Math.min(state.waitingFrom, state.chatFrom) : state.waitingFrom;
  return last(box.rows(from, box.anchor.end - from + 1)) ?? last(box.all());
}
