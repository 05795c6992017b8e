import { formatNumber, mailWords } from './figures.ts';
import { webLink } from './html.ts';
import type { Block } from './letter.ts';
import { type Message, message, oneLine } from './message.ts';
import {
  chatLink,
  closing,
  lineRows,
  money,
  type OrderMail,
  type OrderMailLine,
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
  /** 1 for the first parcel of several; left out for what completes the order. */
  readonly part?: number | undefined;
  /** What is in the parcel where that is not the whole order. */
  readonly inside?: readonly Pick<OrderMailLine, 'name' | 'quantity'>[] | undefined;
  /** Secure links. */
  readonly downloads?: readonly { readonly name: string; readonly url: string }[];
  /** There is nothing else in it. */
  readonly digital?: boolean;
}

/** Says that an order, or a part of it, is on its way or to be downloaded, with which courier, and how to follow it. */
export function orderShipped(view: ShippedMail): Message {
  const said = headOf(view);
  const { digital } = view;
  return message(
    orderCaps,
    (cap) => ({
      language: view.shop.language,
      subject: said.subject,
      preheader:
        [oneLine(view.courier, 40), oneLine(view.tracking, 60)].filter(Boolean).join(' ') || said.intro,
      shopName: oneLine(view.shop.name, 80),
      blocks: [
        { kind: 'title', text: said.title },
        opening(view, said.intro).block,
        ...(digital ? [] : parcel(view)),
        ...downloads(view),
        ...(view.part ? [] : cashDue(view)),
        ...(digital ? [] : destination(view)),
        ...contents(view, cap),
        ...(view.part ? [] : [orderHeading(view), lineRows(view, cap), totalRows(view, true)]),
        ...(digital ? [] : [{ kind: 'text', text: words(view).checkHint } as const]),
        ...question(view),
        ...closing(view),
      ],
      footer: orderFooter(view),
    }),
    view.mailTo,
  );
}

const words = ({ shop }: ShippedMail) => mailWords(shop.language).shipped;

function headOf(view: ShippedMail) {
  const { part, last, digital, subject, title, intro, introOwn } = words(view);
  const number = oneLine(view.number, 40);
  if (view.digital) return { subject: digital.subject(number), title: digital.title, intro: digital.intro };
  if (view.part !== undefined) {
    const count = formatNumber(view.part, view.shop.language);
    return { subject: part.subject(number, count), title: part.title(count), intro: part.intro(number) };
  }
  const left = view.courier.trim() === '' ? introOwn(number) : intro(number);
  return { subject: subject(number), title, intro: view.inside ? last(number) : left };
}

function downloads(view: ShippedMail): Block[] {
  const links = view.downloads ?? [];
  if (links.length === 0) return [];
  return [
    { kind: 'heading', text: words(view).download },
    { kind: 'rows', rows: links.map(({ name, url }) => ({ label: oneLine(name, 100), url })) },
  ];
}

function contents(view: ShippedMail, cap: number): Block[] {
  if (!view.inside) return [];
  return [{ kind: 'heading', text: words(view).contents }, lineRows({ ...view, lines: view.inside }, cap)];
}

function parcel(view: ShippedMail): Block[] {
  const said = words(view);
  const courier = oneLine(view.courier, 40);
  const tracking = oneLine(view.tracking, 60);
  const link = webLink(view.trackingUrl);
  if (tracking === '')
    return courier === '' ? [] : [{ kind: 'panel', label: said.courier, big: courier, lines: [] }];
  return [
    { kind: 'panel', label: said.tracking(courier), big: tracking, lines: [] },
    ...(link ? [{ kind: 'button', text: said.track, url: link } as const] : []),
    { kind: 'text', text: link ? said.trackHint : said.copyHint, quiet: true },
  ];
}

function cashDue(view: ShippedMail): Block[] {
  if (view.paid || view.balance <= 0 || !view.cashOnDelivery) return [];
  const label = mailWords(view.shop.language).placed.payOnDelivery;
  return [{ kind: 'panel', label, big: money(view, view.balance), lines: [] }];
}

function destination(view: ShippedMail): Block[] {
  const { to } = words(view);
  const lines = [oneLine(view.recipient, 80), view.address.trim().slice(0, 500)].filter(Boolean);
  if (lines.length === 0) return [];
  return [
    { kind: 'heading', text: to },
    { kind: 'text', text: lines.join('\n') },
  ];
}

function question(view: ShippedMail): Block[] {
  const { ask, askText } = mailWords(view.shop.language).order;
  const chat = chatLink(view.shop, askText(view.number));
  return chat ? [{ kind: 'rows', rows: [{ label: ask, url: chat }] }] : [];
}
