import { mailWords } from './figures.ts';
import { webLink } from './html.ts';
import type { Block } from './letter.ts';
import { type Message, message, oneLine } from './message.ts';
import {
  chatLink,
  closing,
  lineRows,
  money,
  type OrderMail,
  opening,
  orderCaps,
  orderFooter,
  orderHeading,
  totalRows,
} from './order-mail.ts';

/** An order that has left. `courier` and `tracking` are '' where the shop needs none. */
export interface ShippedMail extends OrderMail {
  readonly courier: string;
  readonly tracking: string;
  /** Already filled in; shown only when it is a web link. */
  readonly trackingUrl?: string;
  readonly recipient: string;
  readonly address: string;
}

/** Says that an order is on its way, with which courier, and how to follow it. */
export function orderShipped(view: ShippedMail): Message {
  const words = mailWords(view.shop.language);
  const number = oneLine(view.number, 40);
  const intro = view.courier.trim() === '' ? words.shipped.introOwn(number) : words.shipped.intro(number);
  return message(
    orderCaps,
    (cap) => ({
      language: view.shop.language,
      subject: words.shipped.subject(number),
      preheader: [oneLine(view.courier, 40), oneLine(view.tracking, 60)].filter(Boolean).join(' '),
      shopName: oneLine(view.shop.name, 80),
      blocks: [
        { kind: 'title', text: words.shipped.title },
        opening(view, intro).block,
        ...parcel(view),
        ...cashDue(view),
        ...destination(view),
        orderHeading(view),
        lineRows(view, cap),
        totalRows(view, true),
        { kind: 'text', text: words.shipped.checkHint },
        ...question(view),
        ...closing(view),
      ],
      footer: orderFooter(view),
    }),
    view.mailTo,
  );
}

function parcel(view: ShippedMail): Block[] {
  const words = mailWords(view.shop.language).shipped;
  const courier = oneLine(view.courier, 40);
  const tracking = oneLine(view.tracking, 60);
  const link = webLink(view.trackingUrl);
  if (tracking === '')
    return courier === '' ? [] : [{ kind: 'panel', label: words.courier, big: courier, lines: [] }];
  return [
    { kind: 'panel', label: words.tracking(courier), big: tracking, lines: [] },
    ...(link ? [{ kind: 'button', text: words.track, url: link } as const] : []),
    { kind: 'text', text: link ? words.trackHint : words.copyHint, quiet: true },
  ];
}

function cashDue(view: ShippedMail): Block[] {
  if (view.paid || view.balance <= 0 || !view.cashOnDelivery) return [];
  const label = mailWords(view.shop.language).placed.payOnDelivery;
  return [{ kind: 'panel', label, big: money(view, view.balance), lines: [] }];
}

function destination(view: ShippedMail): Block[] {
  const { to } = mailWords(view.shop.language).shipped;
  const lines = [oneLine(view.recipient, 80), view.address.trim().slice(0, 500)].filter(Boolean);
  if (lines.length === 0) return [];
  return [
    { kind: 'heading', text: to },
    { kind: 'text', text: lines.join('\n') },
  ];
}

function question(view: ShippedMail): Block[] {
  const words = mailWords(view.shop.language).order;
  const chat = chatLink(view.shop, words.askText(view.number));
  return chat ? [{ kind: 'rows', rows: [{ label: words.ask, url: chat }] }] : [];
}
