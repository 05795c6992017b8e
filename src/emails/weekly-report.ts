import { type Day, formatDay, type Week, weekday } from '../domain/calendar.ts';
import { formatMoney } from '../domain/money.ts';
import { type Figure, shortChange } from './change.ts';
import { formatNumber, mailWords } from './figures.ts';
import type { Block, Letter } from './letter.ts';
import { type Message, message, oneLine } from './message.ts';
import { type FigureName, figureRow, type ReportShop, written } from './weekly-figures.ts';

/** A week of the shop, for its owner. Money is minor units. */
export interface WeeklyMail {
  /** The owner's address. */
  readonly mailTo?: string;
  readonly shop: ReportShop;
  /** Names the run that made the report, so that a second copy can be told. */
  readonly ref: string;
  readonly week: Week;
  readonly from: Day;
  readonly to: Day;
  readonly sheetUrl: string;
  readonly figures: Readonly<Record<FigureName, Figure>>;
  readonly byDay: readonly { readonly day: Day; readonly netSales: number }[];
  /** Best first. */
  readonly best: readonly { readonly name: string; readonly units: number; readonly netSales: number }[];
  /** How many SKUs. */
  readonly lowStock: number;
  readonly soldOut: number;
  /** What a person has to do, in the shop's language; `url` leads to the rows. */
  readonly waiting: readonly { readonly words: string; readonly count: number; readonly url?: string }[];
  /** Sentences on how far the figures can be trusted and when the automation last ran. */
  readonly notes: readonly string[];
}

const top: readonly FigureName[] = ['netSales', 'orders', 'averageOrder', 'units', 'grossMargin'];
const people: readonly FigureName[] = ['newCustomers', 'returningCustomers', 'cancellations'];

/** Best products the mail may show, tried from left to right until it is small enough. */
const caps = [10, 5];

/** The weekly report: five numbers against last week, what waits, stock, days, best products, honesty. */
export function weeklyReport(view: WeeklyMail): Message {
  return message(caps, (cap) => weeklyLetter(view, cap), view.mailTo);
}

function weeklyLetter(view: WeeklyMail, cap: number): Letter {
  const { language } = view.shop;
  const words = mailWords(language).weekly;
  const ref = oneLine(view.ref, 40);
  const number = String(Number(view.week.slice(-2)));
  const { netSales, orders } = view.figures;
  const subject = words.subject(
    number,
    written(view.shop, 'netSales', netSales.now),
    shortChange(netSales, language),
  );
  return {
    language,
    subject: `${subject} [${ref}]`,
    preheader: `${words.figures.orders}: ${written(view.shop, 'orders', orders.now)}`,
    shopName: oneLine(view.shop.name, 80),
    blocks: [
      { kind: 'title', text: words.title(number) },
      { kind: 'text', text: period(view), quiet: true },
      { kind: 'rows', large: true, rows: top.map((name) => figureRow(view.shop, name, view.figures[name])) },
      ...waiting(view),
      ...days(view),
      ...best(view, cap),
      { kind: 'heading', text: words.people },
      { kind: 'rows', rows: people.map((name) => figureRow(view.shop, name, view.figures[name])) },
      { kind: 'button', text: words.sheet, url: view.sheetUrl },
      { kind: 'heading', text: words.data },
      {
        kind: 'text',
        text: [words.definition, ...view.notes.map((note) => oneLine(note, 300))].join('\n'),
        quiet: true,
      },
    ],
    footer: [words.footer(oneLine(view.shop.name, 80)), mailWords(language).ref(ref)],
  };
}

function period(view: WeeklyMail): string {
  const short = (day: Day) => formatDay(day, view.shop.language, 'short');
  return mailWords(view.shop.language).weekly.period(short(view.from), short(view.to));
}

/** What asks for a person: their to-dos first, then stock. Nothing is listed that counts zero. */
function waiting(view: WeeklyMail): Block[] {
  const { language } = view.shop;
  const words = mailWords(language).weekly;
  const stock = [
    { words: words.lowStock, count: view.lowStock },
    { words: words.soldOut, count: view.soldOut },
  ];
  const rows = [...view.waiting, ...stock]
    .filter((item) => item.count > 0)
    .map((item) => ({
      label: oneLine(item.words, 80),
      value: formatNumber(item.count, language),
      ...('url' in item && item.url !== undefined ? { url: item.url } : {}),
    }));
  return [
    { kind: 'heading', text: words.waiting },
    rows.length > 0 ? { kind: 'rows', rows } : { kind: 'text', text: words.nothingWaiting },
  ];
}

function days(view: WeeklyMail): Block[] {
  if (view.byDay.length === 0) return [];
  const { language, currency } = view.shop;
  const words = mailWords(language).weekly;
  const most = Math.max(1, ...view.byDay.map((day) => day.netSales));
  const rows = view.byDay.map(({ day, netSales }) => ({
    label: `${words.days[weekday(day) - 1] ?? ''} ${Number(day.slice(-2))}`,
    share: netSales / most,
    value: formatMoney(netSales, currency, language),
  }));
  return [
    { kind: 'heading', text: words.byDay },
    { kind: 'bars', rows },
  ];
}

function best(view: WeeklyMail, cap: number): Block[] {
  const { language, currency } = view.shop;
  const words = mailWords(language).weekly;
  const rows = view.best.slice(0, cap).map((product) => ({
    label: oneLine(product.name, 80),
    value: formatMoney(product.netSales, currency, language),
    details: [words.units(formatNumber(product.units, language))],
  }));
  return [
    { kind: 'heading', text: words.best },
    rows.length > 0 ? { kind: 'rows', rows } : { kind: 'text', text: words.noSales },
  ];
}
