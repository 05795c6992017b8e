import { formatDay } from '../domain/calendar.ts';
import { mailWords } from './figures.ts';
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

/** Confirms an order: how to pay and exactly how much, or thanks when it is paid. */
export function orderPlaced(view: OrderMail): Message {
  const words = mailWords(view.shop.language);
  const settled = view.paid || view.balance <= 0;
  const state = settled ? 'Paid' : view.cashOnDelivery ? 'Cod' : 'Due';
  const { block, line } = opening(view, words.placed[`intro${state}`]);
  return message(
    orderCaps,
    (cap) => ({
      language: view.shop.language,
      subject: words.placed[`subject${state}`](oneLine(view.number, 40), money(view, view.balance)),
      preheader: line,
      shopName: oneLine(view.shop.name, 80),
      blocks: [
        { kind: 'title', text: state === 'Paid' ? words.placed.titlePaid : words.placed.titleDue },
        block,
        ...(state === 'Due' ? transfer(view) : []),
        ...(state === 'Cod' ? onDelivery(view) : []),
        orderHeading(view),
        lineRows(view, cap),
        totalRows(view),
        ...closing(view),
      ],
      footer: orderFooter(view),
    }),
    view.mailTo,
  );
}

/** How to pay what is left. */
export function transfer(view: OrderMail): Block[] {
  const { shop } = view;
  const words = mailWords(shop.language).placed;
  const amount = money(view, view.balance);
  const accounts = shop.bankAccounts
    .map((account) => oneLine(account, 120))
    .filter((account) => account !== '');
  const how = accounts.length > 0 ? [words.accounts, accounts.join('\n')] : [words.noAccounts];
  const due = view.dueDay
    ? [words.due(`${formatDay(view.dueDay, shop.language)} ${view.dueTime ?? ''}`.trim())]
    : [];
  const chat = chatLink(shop, words.proofText(view.number, amount));
  const next: Block[] = chat
    ? [{ kind: 'button', text: words.proof, url: chat }]
    : [{ kind: 'text', text: words.proofHint, quiet: true }];
  return [{ kind: 'panel', label: words.payExactly, big: amount, lines: [...how, ...due] }, ...next];
}

function onDelivery(view: OrderMail): Block[] {
  const words = mailWords(view.shop.language).placed;
  return [{ kind: 'panel', label: words.payOnDelivery, big: money(view, view.balance), lines: [] }];
}
