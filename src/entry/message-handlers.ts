/** Messages that a person sends or looks at: the list, what became of them, quick replies, previews. */
import { compose } from '../automations/compose-message.ts';
import { quietUntil } from '../domain/mail-order.ts';
import { TEMPLATES, type Template } from '../domain/message-steps.ts';
import { toldAs } from '../domain/message-values.ts';
import { mailWords } from '../emails/figures.ts';
import type { orders } from '../schema/orders.ts';
import { commit } from '../tables/commit.ts';
import { textFaults } from '../tables/settings.ts';
import { type Desk, openShop, type Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';
import { chatOf, endChats, viewChats } from '../use-cases/chats.ts';
import { findOrder } from '../use-cases/find-order.ts';
import { wayTo } from '../use-cases/messages.ts';
import { salutationsOf } from '../use-cases/salutations.ts';
import { viewReplies } from '../use-cases/view-replies.ts';
import { viewShop } from '../use-cases/view-shop.ts';
import { bookWords } from '../words/book.ts';
import type { Answers, Input } from './calls.ts';
import { atDesk, languageOf, readDesk } from './desk.ts';
import type { ChatTexts } from './message-calls.ts';
import { selectedRows } from './selection.ts';

export const messageHandlers = {
  chats: (): Answers['chats'] =>
    readDesk((desk) => {
      const shop = openShop(desk);
      const quiet = quietUntil(shop.settings.quietHours, shop.now) ?? null;
      return { ...chatTexts(shop), ...viewChats(shop), quietUntil: quiet };
    }),
  chatSent: (input: Input<'chatSent'>): Answers['chatSent'] =>
    atDesk((desk) => {
      const { key, ids, outcome, admin = '' } = input;
      const count = commit(desk, key, JSON.stringify(input), (shop) => endChats(shop, ids, outcome, admin));
      return { message: bookWords(languageOf(desk)).toast.chats(Number(count)), booked: Number(count) };
    }),
  replies: (): Answers['replies'] =>
    readDesk((desk) => ({ ...viewReplies(openShop(desk)), faults: faultsOf(desk) })),
  previewMessage: ({ template, number }: Input<'previewMessage'>): Answers['previewMessage'] =>
    readDesk((desk, google) => {
      const shop = openShop(desk);
      const row = selectedRows(desk, google)?.row ?? 0;
      const rec = number === undefined ? orderAt(shop, row) : findOrder(shop, number);
      return {
        ...chatTexts(shop),
        ...(rec ? previewOf(shop, rec, template) : NO_ORDER),
        fault: faultsOf(desk)[rec ? toldAs(template, { paid: rec.values.balance <= 0 }) : template] ?? '',
      };
    }),
};

const NO_ORDER = { order: null, mail: null, email: '', way: '' } as const;

function previewOf(shop: Shop, rec: Rec<typeof orders>, template: Template) {
  const { customerId, email } = rec.values;
  const { subject, text } = compose(shop, template, rec);
  const way = { pending: 'mail', chat: 'chat', none: '' } as const;
  return {
    order: chatOf(shop, rec, template, salutationsOf(shop, [customerId]).get(customerId)),
    mail: { subject, text },
    email,
    way: shop.settings.messageSteps.includes(template)
      ? way[wayTo(shop, rec.values) ?? 'none']
      : ('off' as const),
  };
}

const faultsOf = (desk: Desk) => textFaults(desk.book.identity.settings, languageOf(desk));

// The selected one, else the newest.
function orderAt({ orders: tab }: Shop, row: number): Rec<typeof orders> | undefined {
  return tab.rows(row > 1 && row <= tab.anchor.end ? row : Math.max(2, tab.anchor.end), 1)[0];
}

function chatTexts(shop: Shop): ChatTexts {
  const { texts, language, signature, bankAccounts } = shop.settings;
  const usual = mailWords(language).chat;
  const own = [
    ...TEMPLATES.map((name) => [name, texts[name] || usual[name]]),
    ['order-digital', texts['order-shipped'] || usual['order-digital']],
  ];
  return {
    ...viewShop(shop),
    texts: Object.fromEntries(own) as ChatTexts['texts'],
    ...{ signature, accounts: bankAccounts },
  };
}
