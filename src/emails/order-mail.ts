import type { Day } from '../domain/calendar.ts';
import { formatDay } from '../domain/calendar.ts';
import type { Language } from '../domain/language.ts';
import { type Currency, formatMoney } from '../domain/money.ts';
import { waLink } from '../domain/phone.ts';
import { formatNumber, mailWords } from './figures.ts';
import type { Block, Row } from './letter.ts';
import { oneLine } from './message.ts';

/** Rows an order mail may show, tried from left to right until the mail is small enough. */
export const orderCaps = [100, 60, 30, 15];

/** The shop as its customers' mails need it. */
export interface MailShop {
  readonly name: string;
  readonly language: Language;
  readonly currency: Currency;
  /** As written in Settings, one account each: 'BCA 1234567890 a.n. Siti Rahma'. */
  readonly bankAccounts: readonly string[];
  /** Several lines allowed; the shop's name when left out. */
  readonly signature?: string;
  /** 'Kak', 'Bapak/Ibu', '' for none; the language's own when left out. */
  readonly salutation?: string;
  /** With its country code; anything but digits is ignored. */
  readonly waNumber?: string;
}

/** One order as its customer may see it. Amounts are minor units. */
export interface OrderMail {
  /** Where the mail goes; left out of the message unless it is exactly one address. */
  readonly mailTo?: string;
  readonly shop: MailShop;
  readonly number: string;
  readonly day: Day;
  readonly customer: string;
  readonly lines: readonly OrderMailLine[];
  readonly subtotal: number;
  /** Positive: what is taken off. */
  readonly discount: number;
  readonly shipping: number;
  /** Insurance and packing. */
  readonly fees?: number;
  readonly tax?: number;
  readonly uniqueCode?: number;
  readonly total: number;
  readonly balance: number;
  readonly paid: boolean;
  readonly cashOnDelivery?: boolean;
  readonly dueDay?: Day;
  /** '08.00', where the hour counts. */
  readonly dueTime?: string;
  readonly note?: string;
  /** The shop's own words for this step; greeting and usual words when left out. */
  readonly own?: string;
}

export interface OrderMailLine {
  readonly name: string;
  readonly quantity: number;
  /** Left out where no money is spoken of. */
  readonly net?: number;
}

/** 'Kak Budi': not doubled where the name already begins with a form of address. */
export function addressed(shop: Pick<MailShop, 'salutation' | 'language'>, customer: string): string {
  const salutation = oneLine(shop.salutation ?? mailWords(shop.language).salutation, 30);
  const name = oneLine(customer, 60);
  if (/^(kak|kakak|bapak|ibu|pak|bu|bunda|mas|mbak|sis|gan|bang|mr|mrs|ms)\b/i.test(name)) return name;
  return `${salutation} ${name}`.trim();
}

export function money(view: OrderMail, minor: number): string {
  return formatMoney(minor, view.shop.currency, view.shop.language);
}

/** The ordered things, at most `cap` of them, and how many more there are. */
export function lineRows(view: OrderMail, cap: number): Block {
  const { language } = view.shop;
  const words = mailWords(language);
  const rows: Row[] = view.lines.slice(0, cap).map((line) => ({
    label: `${words.order.quantity(formatNumber(line.quantity, language))} ${oneLine(line.name, 100)}`,
    ...(line.net === undefined ? {} : { value: money(view, line.net) }),
  }));
  const left = view.lines.length - rows.length;
  if (left > 0) rows.push({ label: words.more(formatNumber(left, language), words.order.products) });
  return { kind: 'rows', rows };
}

/** Subtotal to total, then what is paid and, when some is or `owed` asks for it, what is left. Zeros are left out. */
export function totalRows(view: OrderMail, owed = false): Block {
  const words = mailWords(view.shop.language).order;
  const paid = view.total - view.balance;
  const parts: [string, number][] = [
    [words.discount, -view.discount],
    [words.shipping, view.shipping],
    [words.fees, view.fees ?? 0],
    [words.tax, view.tax ?? 0],
    [words.uniqueCode, view.uniqueCode ?? 0],
  ];
  const shown = parts.filter(([, amount]) => amount !== 0);
  const rows: Row[] = shown.length > 0 ? [{ label: words.subtotal, value: money(view, view.subtotal) }] : [];
  rows.push(...shown.map(([label, amount]) => ({ label, value: money(view, amount) })));
  rows.push({ label: words.total, value: money(view, view.total), strong: true });
  if (view.paid) rows.push({ label: words.paid, value: '✓', strong: true });
  else if (paid > 0) rows.push({ label: words.paidSoFar, value: money(view, paid) });
  if (!view.paid && view.balance > 0 && (paid > 0 || owed))
    rows.push({ label: words.balance, value: money(view, view.balance), strong: true });
  return { kind: 'rows', rows };
}

export function orderHeading(view: OrderMail): Block {
  const { language } = view.shop;
  const text = mailWords(language).order.heading(oneLine(view.number, 40), formatDay(view.day, language));
  return { kind: 'heading', text };
}

/** What the mail begins with. `line`: the same as an inbox shows it. */
export function opening(view: OrderMail, intro: string): { readonly block: Block; readonly line: string } {
  const own = view.own?.trim() ?? '';
  const text = own || `${mailWords(view.shop.language).hello(addressed(view.shop, view.customer))}\n${intro}`;
  return { block: { kind: 'text', text }, line: oneLine(own || intro, 140) };
}

/** Note, thanks and signature, as every mail to a customer ends. */
export function closing(view: OrderMail): Block[] {
  const { shop } = view;
  const words = mailWords(shop.language).order;
  const note = view.note?.trim() ?? '';
  const signature = shop.signature?.trim() || shop.name;
  return [
    ...(note === '' ? [] : [{ kind: 'text', text: words.note(note.slice(0, 2_000)), quiet: true } as const]),
    { kind: 'text', text: `${words.thanks}\n${signature}` },
  ];
}

export function orderFooter(view: OrderMail): string[] {
  return [mailWords(view.shop.language).order.footer(oneLine(view.shop.name, 80))];
}

/** A chat with the shop that begins with `text`; undefined when the shop has no number. */
export function chatLink(shop: MailShop, text: string): string | undefined {
  const digits = shop.waNumber?.replace(/\D/g, '') ?? '';
  return digits === '' ? undefined : waLink(digits, text);
}
