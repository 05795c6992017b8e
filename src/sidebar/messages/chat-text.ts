import type { Language } from '../../domain/language.ts';
import type { Template } from '../../domain/message-steps.ts';
import { messageValues, type OrderTold, toldAs } from '../../domain/message-values.ts';
import { waLink } from '../../domain/phone.ts';
import { fillTemplate } from '../../domain/template.ts';
import type { ChatTexts } from '../../entry/message-calls.ts';
import { shopMoney } from '../shop-money.ts';

/** An order, how its customer is reached, and what they are told. */
type Chat = OrderTold & {
  readonly template: Template;
  readonly phone: string;
  readonly more: string;
  readonly digital: boolean;
};

/** Characters of the items that are told: a link holds 2,000 in all, and an emoji takes twelve. */
const ITEMS = [400, 160, 60] as const;
const LINK = 2_000;

/** What the customer reads: the shop's words, filled in, and its signature. */
export function chatText(view: ChatTexts, chat: Chat, language: Language): string {
  const texts = ITEMS.map((most) => textWithin(view, chat, language, most));
  const fits = texts.find(
    (text) => `https://wa.me/${chat.phone}?text=${encodeURIComponent(text)}`.length <= LINK,
  );
  return fits ?? texts[texts.length - 1] ?? '';
}

export const chatHref = (chat: Chat, text: string): string => waLink(chat.phone, text);

function textWithin(view: ChatTexts, chat: Chat, language: Language, most: number): string {
  const { format } = shopMoney(view, language);
  const told = { ...chat, items: shortened(chat.items, most) };
  const values = messageValues(told, { name: view.shopName, accounts: view.accounts }, format);
  const name = chat.digital ? 'order-digital' : toldAs(chat.template, chat);
  const text = fillTemplate(view.texts[name], values);
  return [text, chat.more, view.signature].filter(Boolean).join('\n\n');
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
