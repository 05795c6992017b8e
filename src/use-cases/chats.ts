/** Messages that a person sends in WhatsApp: which wait, and what became of them. */
import { isTemplate, type Template } from '../domain/message-steps.ts';
import type { OrderTold } from '../domain/message-values.ts';
import { mailWords } from '../emails/figures.ts';
import type { orders } from '../schema/orders.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';
import { noteSent } from './end-message.ts';
import { numberOf, type OutboxRec } from './messages.ts';
import { orderTold } from './order-told.ts';
import { ordersNumbered } from './orders-where.ts';
import { salutationsOf } from './salutations.ts';
import { momentWords } from './show-facts.ts';
import { whatLeft } from './what-left.ts';

/** So many are shown at once. */
const SHOWN = 60;

export interface Chat extends OrderTold {
  readonly id: string;
  readonly template: Template;
  /** When it was written, in words. */
  readonly at: string;
  readonly customer: string;
  /** '+62…' */
  readonly phone: string;
  /** What stands below the text: that the order is complete now, links to download. */
  readonly more: string;
  /** It tells of downloads and nothing else. */
  readonly digital: boolean;
}

/** Rows that wait for a person. Where some are missing somebody sorted the tab: all of it is looked through. */
function openChats({ outbox, state }: Shop): OutboxRec[] {
  if (state.chats === 0) return [];
  const found = waiting(outbox.rows(state.chatFrom, outbox.anchor.end - state.chatFrom + 1));
  return found.length < state.chats ? waiting(outbox.all()) : found;
}

/** Those as a booking wrote them, each number once. */
function waiting(recs: readonly OutboxRec[]): OutboxRec[] {
  const seen = new Set<number>();
  return recs.filter((rec) => {
    const number = numberOf(rec);
    if (rec.values.state !== 'chat' || number === undefined || seen.has(number)) return false;
    seen.add(number);
    return isTemplate(rec.values.template);
  });
}

/** The oldest first; `more`: how many wait behind them. */
export function viewChats(shop: Shop): { readonly chats: Chat[]; readonly more: number } {
  const open = openChats(shop);
  const first = open.slice(0, SHOWN);
  const numbers = first.map(({ values }) => values.subject);
  const about = first.length === 0 ? new Map<string, never>() : ordersNumbered(shop, numbers);
  const own = salutationsOf(
    shop,
    [...about.values()].map(({ values }) => values.customerId),
  );
  const chats = first.flatMap((row): Chat[] => {
    const { id, template, at, subject } = row.values;
    const rec = about.get(subject);
    if (!rec || !isTemplate(template)) return [];
    const when = momentWords(at, shop.settings.language);
    const said = chatOf(shop, rec, template, own.get(rec.values.customerId), numberOf(row));
    return [{ id, at: when, ...said }];
  });
  return { chats, more: open.length - first.length };
}

/** What a person needs to tell the order's recipient of it; `message`: its number. */
export function chatOf(
  shop: Shop,
  rec: Rec<typeof orders>,
  template: Template,
  salutation?: string,
  message?: number,
) {
  const { recipient, customer, phone } = rec.values;
  const name = recipient || customer;
  const left = whatLeft(shop, rec, template, message);
  const { last } = mailWords(shop.settings.language).shipped;
  const complete = left.inside && left.part === undefined ? [last(rec.values.number)] : [];
  const more = [...complete, ...left.downloads.map(({ url }) => url)].join('\n');
  const told = orderTold(shop, rec, name, salutation, left.told);
  return { ...told, ...{ template, phone, more }, customer: name, digital: left.digital };
}

/** What a person says of messages; those that wait no more stay as they are. Returns how many were recorded. */
export function endChats(
  shop: Shop,
  ids: readonly string[],
  outcome: 'sent' | 'dropped',
  admin: string,
): number {
  const open = openChats(shop);
  const ended = open.filter(({ values }) => ids.includes(values.id));
  for (const rec of ended) {
    if (outcome === 'dropped') shop.outbox.change(rec, { state: 'cancelled' });
    else {
      shop.outbox.change(rec, { state: 'sent', sentAt: shop.now });
      noteSent(shop, rec, admin);
    }
  }
  const left = open.filter((rec) => !ended.includes(rec));
  shop.state.chats = left.length;
  shop.state.chatFrom = left[0]?.row ?? shop.outbox.anchor.end + 1;
  return ended.length;
}
