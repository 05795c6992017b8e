/** Messages that a person sends in WhatsApp: which wait, and what became of them. */
import { trackingUrl } from '../domain/couriers.ts';
import { isTemplate, type Template } from '../domain/message-steps.ts';
import { isPaidOnDelivery } from '../domain/payment.ts';
import { addressed } from '../emails/order-mail.ts';
import { textOf } from '../tables/cells.ts';
import type { Shop } from '../tables/shop.ts';
import { noteSent } from './end-message.ts';
import { numberOf, type OutboxRec } from './messages.ts';
import { extrasOf } from './order-extras.ts';
import { ordersNumbered } from './orders-where.ts';
import { momentWords } from './show-facts.ts';

/** So many are shown at once. */
const SHOWN = 60;

export interface Chat {
  readonly id: string;
  readonly template: Template;
  /** When it was written, in words. */
  readonly at: string;
  readonly number: string;
  readonly customer: string;
  /** As the shop speaks to them: 'Kak Sari'. */
  readonly greeting: string;
  /** '+62…' */
  readonly phone: string;
  readonly items: string;
  /** Minor units. */
  readonly total: number;
  /** Still to be transferred; 0 for what is paid on delivery. */
  readonly balance: number;
  readonly paid: boolean;
  /** Moment in words, '' when there is none. */
  readonly due: string;
  readonly courier: string;
  readonly tracking: string;
  readonly trackingUrl: string;
}

/** Rows that wait for a person: as a booking wrote them, each number once. */
function openChats({ outbox, state }: Shop): OutboxRec[] {
  if (state.chats === 0) return [];
  const seen = new Set<number>();
  return outbox.rows(state.chatFrom, outbox.anchor.end - state.chatFrom + 1).filter((rec) => {
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
  const orders = first.length === 0 ? new Map<string, never>() : ordersNumbered(shop, numbers);
  const { language, couriers } = shop.settings;
  const chats = first.flatMap(({ values: { id, template, at, subject } }): Chat[] => {
    const rec = orders.get(subject);
    const order = rec?.values;
    if (!rec || !order || !isTemplate(template)) return [];
    const onDelivery = isPaidOnDelivery(extrasOf(rec).method ?? '');
    const courier = textOf(order.courier);
    const tracking = textOf(order.tracking);
    const url = couriers.find(({ name }) => name.toLowerCase() === courier.toLowerCase())?.url ?? '';
    return [
      {
        ...{ id, template, at: momentWords(at, language), number: subject, courier, tracking },
        ...{
          customer: order.recipient || order.customer,
          greeting: addressed(shop.settings, order.recipient || order.customer),
        },
        ...{
          phone: order.phone,
          items: order.items,
          total: order.total,
          balance: onDelivery ? 0 : Math.max(0, order.balance),
        },
        paid: order.balance <= 0,
        due: order.due > 0 ? momentWords(order.due, language) : '',
        trackingUrl: tracking === '' ? '' : trackingUrl(url, tracking),
      },
    ];
  });
  return { chats, more: open.length - first.length };
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
