import { type Day, formatDay } from '../domain/calendar.ts';
import type { Language } from '../domain/language.ts';
import { formatNumber, mailWords } from './figures.ts';
import type { Block, Letter, Row } from './letter.ts';
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

/** Quantities are pieces. */
export interface LowStockItem {
  readonly sku: string;
  readonly name: string;
  readonly onHand: number;
  readonly allocated: number;
  readonly available: number;
  readonly incoming: number;
  /** Mean of a week. */
  readonly weeklyDemand: number;
  /** null: nothing sells, so it lasts for ever. */
  readonly daysCover: number | null;
  readonly reorderPoint: number;
  readonly toOrder: number;
  readonly supplier?: string;
  /** The sum behind `toOrder`, a sentence already (`lowStockWorking`). */
  readonly working: string;
  /** Its row in the Stock sheet. */
  readonly url?: string;
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
      ...orderList(view, cap),
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
  const names = [...view.fresh, ...view.worse, ...view.still].map((item) => oneLine(item.name, 40));
  return names.slice(0, 3).join(', ');
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
  const rows = items.slice(0, shown).map((item) => itemRow(item, state, language));
  const hidden = items.length - shown;
  if (hidden > 0) rows.push({ label: words.inSheet(formatNumber(hidden, language)), url: view.sheetUrl });
  const heading = `${words.headings[state]} (${formatNumber(items.length, language)})`;
  return [
    { kind: 'heading', text: heading },
    { kind: 'rows', rows },
  ];
}

function itemRow(item: LowStockItem, state: State, language: Language): Row {
  const words = mailWords(language).low;
  const count = (value: number) => formatNumber(value, language);
  const levels = words.levels(count(item.onHand), count(item.allocated), count(item.incoming));
  const sku = oneLine(item.sku, 40);
  const pace = [
    sku,
    item.weeklyDemand > 0 ? words.demand(formatNumber(item.weeklyDemand, language, 1)) : words.noDemand,
    ...(item.daysCover === null || item.available <= 0 ? [] : [words.cover(count(item.daysCover))]),
  ].join(' · ');
  const changed = [levels, pace, oneLine(item.working, 200)];
  return {
    label: oneLine(item.name, 80),
    value: stockWords(item.available, language),
    strong: true,
    details: state === 'recovered' ? [levels, `${sku} · ${words.point(count(item.reorderPoint))}`] : changed,
    ...(item.url === undefined ? {} : { url: item.url }),
  };
}

function named(item: LowStockItem): string {
  return `${oneLine(item.name, 80)} (${oneLine(item.sku, 40)})`;
}

function stockWords(available: number, language: Language): string {
  const words = mailWords(language).low;
  if (available === 0) return words.soldOut;
  const count = formatNumber(Math.abs(available), language);
  return available < 0 ? words.minus(count) : words.available(count);
}

/** What to order, grouped by supplier in order of appearance; those without one last. */
function orderList(view: LowStockMail, cap: number): Block[] {
  const { language } = view.shop;
  const words = mailWords(language).low;
  const wanted = [...view.fresh, ...view.worse, ...view.still].filter((item) => item.toOrder > 0);
  if (wanted.length === 0) return [];
  const groups = new Map<string, Row[]>();
  for (const item of wanted.slice(0, cap)) {
    const supplier = oneLine(item.supplier ?? '', 80);
    const row = { label: named(item), value: words.pieces(formatNumber(item.toOrder, language)) };
    groups.set(supplier, [...(groups.get(supplier) ?? []), row]);
  }
  const bySupplier = [...groups].sort(([a], [b]) => Number(a === '') - Number(b === ''));
  const hidden = wanted.length - cap;
  const rest = { label: words.inSheet(formatNumber(hidden, language)), url: view.sheetUrl };
  return [
    { kind: 'heading', text: words.order },
    ...bySupplier.flatMap(([supplier, rows]): Block[] => [
      { kind: 'rows', rows: [{ label: supplier || words.noSupplier, strong: true }, ...rows] },
    ]),
    ...(hidden > 0 ? [{ kind: 'rows', rows: [rest] } as const] : []),
  ];
}
