import type { Language } from '../../domain/language.ts';
import { waLink } from '../../domain/phone.ts';
import { fillTemplate } from '../../domain/template.ts';
import type { ChatsView } from '../../entry/message-calls.ts';
import { shopMoney } from '../shop-money.ts';

type Chat = ChatsView['chats'][number];

/** Characters of the items that are told: a link holds 2,000 in all, and an emoji takes twelve. */
const ITEMS = [400, 160, 60] as const;
const LINK = 2_000;

/** What the customer reads: the shop's words, filled in, and its signature. */
export function chatText(view: ChatsView, chat: Chat, language: Language): string {
  const texts = ITEMS.map((most) => textWithin(view, chat, language, most));
  const fits = texts.find(
    (text) => `https://wa.me/${chat.phone}?text=${encodeURIComponent(text)}`.length <= LINK,
  );
  return fits ?? texts[texts.length - 1] ?? '';
}

export const chatHref = (chat: Chat, text: string): string => waLink(chat.phone, text);

function textWithin(view: ChatsView, chat: Chat, language: Language, most: number): string {
  const { format } = shopMoney(view, language);
  const owes = chat.balance > 0;
  const template = chat.template === 'order-placed' && chat.paid ? 'order-paid' : chat.template;
  const text = fillTemplate(view.texts[template], {
    name: chat.greeting,
    order: chat.number,
    items: shortened(chat.items, most),
    total: format(chat.total),
    balance: owes ? format(chat.balance) : '',
    due: owes ? chat.due : '',
    accounts: owes ? view.accounts.join(' / ') : '',
    courier: chat.courier,
    tracking: chat.tracking,
    link: chat.trackingUrl,
    shop: view.shopName,
  });
  return `${text}\n\n${view.signature}`;
}

const shortened = (items: string, most: number): string => {
  const characters = Array.from(items);
  return characters.length <= most
    ? items
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
};
