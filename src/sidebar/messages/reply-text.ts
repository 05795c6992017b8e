import type { Language } from '../../domain/language.ts';
import { waLink } from '../../domain/phone.ts';
import type { PriceLevel } from '../../domain/price-levels.ts';
import type { Reply } from '../../domain/quick-replies.ts';
import { fillTemplate } from '../../domain/template.ts';
import type { RepliesView } from '../../entry/message-calls.ts';
import type { SidebarWords } from '../../words/sidebar.ts';
import { fill } from '../fill.ts';
import { shopMoney } from '../shop-money.ts';

/** A chat takes longer texts; nobody reads them. */
const LONGEST = 2_000;
/** A list never holds more. */
const MOST = 150;

export interface ReplyText {
  /** To copy: at most 2,000 characters. */
  readonly text: string;
  /** Opens WhatsApp, which asks for the chat. */
  readonly href: string;
  /** How many products the link tells less than the text: a link holds less. */
  readonly fewer: number;
}

/** A quick reply with its holes filled. */
export function replyText(
  view: RepliesView,
  { reply, level }: { readonly reply: Reply; readonly level: PriceLevel },
  words: SidebarWords['messages'],
  language: Language,
): ReplyText {
  const prices = priceLines(view, level, language);
  const template = view.texts[reply] || usualText(view, reply, words);
  const told = (count: number): string =>
    fillTemplate(template, { ...holes(view), list: listed(prices, count, words) });
  const inText = most(prices.length, (count) => told(count).length <= LONGEST);
  const inLink = most(inText, (count) => waLink('', told(count)).length < LONGEST);
  return { text: told(inText), href: waLink('', told(inLink)), fewer: inText - inLink };
}

/** The usual words, without the sentence about what the shop has not said. */
function usualText(
  { accounts, couriers }: RepliesView,
  reply: Reply,
  words: SidebarWords['messages'],
): string {
  if (reply === 'paying' && accounts.length === 0) return words.replyWithout.accounts;
  if (reply === 'shipping' && couriers.length === 0) return words.replyWithout.couriers;
  return words.reply[reply];
}

/** Products with a price at the level, as the list tells them. */
function priceLines(view: RepliesView, level: PriceLevel, language: Language): string[] {
  const { format } = shopMoney(view, language);
  return view.products.flatMap((product) => {
    const price = product[level];
    return price === null ? [] : [`• ${product.name}: ${format(price)}`];
  });
}

function listed(lines: readonly string[], count: number, words: SidebarWords['messages']): string {
  const left = lines.length - count;
  return [...lines.slice(0, count), ...(left > 0 ? [fill(words.moreProducts, left)] : [])].join('\n');
}

function most(from: number, fits: (count: number) => boolean): number {
  let count = Math.min(from, MOST);
  while (count > 0 && !fits(count)) count -= 1;
  return count;
}

const holes = ({ greeting, shopName, accounts, methods, couriers, cutOffHour }: RepliesView) => ({
  name: greeting,
  shop: shopName,
  accounts: accounts.join('\n'),
  methods: methods.join(', '),
  courier: couriers.join(', '),
  hour: `${cutOffHour}.00`,
});
