/** Messages that a person sends: the list, and what became of them. */
import { quietUntil } from '../domain/mail-order.ts';
import { TEMPLATES } from '../domain/message-steps.ts';
import { mailWords } from '../emails/figures.ts';
import { commit } from '../tables/commit.ts';
import { openShop } from '../tables/shop.ts';
import { endChats, viewChats } from '../use-cases/chats.ts';
import { viewShop } from '../use-cases/view-shop.ts';
import { bookWords } from '../words/book.ts';
import type { Answers, Input } from './calls.ts';
import { atDesk, languageOf, readDesk } from './desk.ts';

export const messageHandlers = {
  chats: (): Answers['chats'] =>
    readDesk((desk) => {
      const shop = openShop(desk);
      const { texts, language, signature, bankAccounts, quietHours } = shop.settings;
      const usual = mailWords(language).chat;
      return {
        ...viewShop(shop),
        ...viewChats(shop),
        texts: {
          ...usual,
          ...Object.fromEntries(
            TEMPLATES.flatMap((name) => (texts[name] === '' ? [] : [[name, texts[name]]])),
          ),
        },
        ...{ signature, accounts: bankAccounts },
        quietUntil: quietUntil(quietHours, shop.now) ?? null,
      };
    }),
  chatSent: (input: Input<'chatSent'>): Answers['chatSent'] =>
    atDesk((desk) => {
      const { key, ids, outcome, admin = '' } = input;
      const count = commit(desk, key, JSON.stringify(input), (shop) => endChats(shop, ids, outcome, admin));
      return { message: bookWords(languageOf(desk)).toast.chats(Number(count)), booked: Number(count) };
    }),
};
