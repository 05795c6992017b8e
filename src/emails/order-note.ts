import { mailWords } from './figures.ts';
import { type Message, message, oneLine } from './message.ts';
import {
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
import { transfer } from './order-placed.ts';

/** A polite word about an order: that its payment is awaited, or thanks when it is complete. */
export function orderNote(view: OrderMail, kind: 'reminder' | 'completed'): Message {
  const words = mailWords(view.shop.language);
  const { title, intro, subject } = words[kind];
  const { block, line } = opening(view, intro);
  return message(
    orderCaps,
    (cap) => ({
      language: view.shop.language,
      subject: subject(oneLine(view.number, 40), money(view, view.balance)),
      preheader: line,
      shopName: oneLine(view.shop.name, 80),
      blocks: [
        { kind: 'title', text: title },
        block,
        ...(kind === 'reminder' ? transfer(view) : []),
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
