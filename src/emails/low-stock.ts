import { type Day, formatDay } from '../domain/calendar.ts';
import type { Language } from '../domain/language.ts';
import { formatNumber, mailWords } from './figures.ts';
import type { Block, Letter } from './letter.ts';
import { itemRow, type LowStockItem } from './low-stock-item.ts';
import { orderList } from './low-stock-order.ts';
import { type Message, message, oneLine } from './message.ts';

/** What stock has to say on a working morning. */
export interface LowStockMail {
  readonly mailTo?: string;
  readonly shop: { readonly name: string; readonly language: Language };
  readonly day: Day;
  readonly sheetUrl: string;
  /** Names the booking that caused the mail, so that a second copy can be told. */
  readonly ref: string;
  readonly fresh: readonly LowStockItem[];
  readonly worse: readonly LowStockItem[];
  readonly still: readonly LowStockItem[];
  readonly recovered: readonly LowStockItem[];
}

const states = ['fresh', 'worse', 'still', 'recovered'] as const;
type State = (typeof states)[number];

/** Rows the mail may show in all, tried from left to right until it is small enough. */
const caps = [50, 30, 15];

/** The digest of low stock: what changed, what to order from whom, and the sum that led there. */
export function lowStock(view: LowStockMail): Message {
  return message(caps, (cap) => lowStockLetter(view, cap), view.mailTo);
}

function lowStockLetter(view: LowStockMail, cap: number): Letter {
  const { language } = view.shop;
  const words = mailWords(language);
  const name = oneLine(view.shop.name, 80);
  const { subject, ...counts } = headline(view);
  const shown = allotted(view, cap);
  return {
    language,
    subject: `${words.low.subject(subject)} [${oneLine(view.ref, 40)}]`,
    preheader: preview(view),
    shopName: name,
    blocks: [
      { kind: 'title', text: words.low.title },
      { kind: 'text', text: `${counts.text}\n${formatDay(view.day, language)}` },
      { kind: 'button', text: words.low.sheet, url: view.sheetUrl },
      ...section(view, 'fresh', shown.fresh),
      ...section(view, 'worse', shown.worse),
      ...orderList({ items: low(view), sheetUrl: view.sheetUrl, language }, cap),
      ...section(view, 'still', shown.still),
      ...section(view, 'recovered', shown.recovered),
    ],
    footer: [words.low.footer, words.ref(oneLine(view.ref, 40))],
  };
}

/** '3 new · 2 worse', states without items left out. */
function headline(view: LowStockMail): { subject: string; text: string } {
  const words = mailWords(view.shop.language).low;
  const parts = states
    .filter((state) => view[state].length > 0)
    .map((state) => words.count(formatNumber(view[state].length, view.shop.language), words.counts[state]));
  if (parts.length === 0) return { subject: words.nothing, text: words.nothing };
  return { subject: parts.join(', '), text: parts.join(' · ') };
}

function preview(view: LowStockMail): string {
  const names = low(view).map((item) => oneLine(item.name, 40));
  return names.slice(0, 3).join(', ');
}

/** What is low now, whether that is news or not. */
function low(view: LowStockMail): readonly LowStockItem[] {
  return [...view.fresh, ...view.worse, ...view.still];
}

/** How many rows of each state fit under the cap: what changed comes first. */
function allotted(view: LowStockMail, cap: number): Record<State, number> {
  let left = cap;
  const shown = { fresh: 0, worse: 0, still: 0, recovered: 0 };
  for (const state of states) {
    shown[state] = Math.min(left, view[state].length);
    left -= shown[state];
  }
  return shown;
}

function section(view: LowStockMail, state: State, shown: number): Block[] {
  const items = view[state];
  if (items.length === 0) return [];
  const { language } = view.shop;
  const words = mailWords(language).low;
  const rows = items.slice(0, shown).map((item) => itemRow(item, state === 'recovered', language));
  const hidden = items.length - shown;
  if (hidden > 0) rows.push({ label: words.inSheet(formatNumber(hidden, language)), url: view.sheetUrl });
  const heading = `${words.headings[state]} (${formatNumber(items.length, language)})`;
  return [
    { kind: 'heading', text: heading },
    { kind: 'rows', rows },
  ];
}
