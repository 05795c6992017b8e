import { moneyInWords } from '../domain/amount-words.ts';
import type { Language } from '../domain/language.ts';
import { currencyOf, formatMoney } from '../domain/money.ts';
import type { DocumentOrder, DocumentsView } from '../entry/document-calls.ts';
import { documentsEn } from '../words/documents.en.ts';
import { documentsId } from '../words/documents.id.ts';

export type DocumentWords = typeof documentsEn;

/** What every document is drawn with. */
export interface Desk {
  readonly view: DocumentsView;
  readonly words: DocumentWords;
  /** Minor units as the shop writes them. */
  readonly money: (minor: number) => string;
  /** The same spelled out, with a capital: 'Seratus ribu rupiah'. */
  readonly spelled: (minor: number) => string;
}

export interface Sheet extends Desk {
  readonly order: DocumentOrder;
}

const WORDS: Readonly<Record<Language, DocumentWords>> = { en: documentsEn, id: documentsId };

export function openDesk(view: DocumentsView): Desk {
  const { language } = view;
  const currency = { ...currencyOf(view.currency.code, language), exponent: view.currency.exponent };
  return {
    view,
    words: WORDS[language],
    money: (minor) => formatMoney(minor, currency, language),
    spelled: (minor) => capital(moneyInWords(minor, currency, language)),
  };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A receipt says that money came: there is none for an order nothing was paid of. */
export const hasReceipt = ({ paid }: DocumentOrder): boolean => paid > 0;

export interface Sender {
  readonly name: string;
  readonly phone: string;
  readonly address: string;
}

/** Who the parcel comes from: a dropshipper's customer never reads the name of the shop. */
export function senderOf(
  { shopName, whatsapp, address }: DocumentsView,
  { dropship }: DocumentOrder,
): Sender {
  return dropship ? { ...dropship, address: '' } : { name: shopName, phone: whatsapp, address };
}

/** '+6281299988877' as people in Indonesia read it, '0812-9998-8877'; other numbers stay. */
export function phoneText(phone: string): string {
  const local = /^\+62(8\d{8,11})$/.exec(phone)?.[1];
  if (local === undefined) return phone;
  return `0${local.slice(0, 3)}-${local.slice(3, 7)}-${local.slice(7)}`;
}

/** '850 g', '1,25 kg'. */
export function weightText(grams: number, language: Language): string {
  if (grams < 1_000) return `${grams} g`;
  const kilos = String(Math.round(grams / 10) / 100);
  return `${language === 'id' ? kilos.replace('.', ',') : kilos} kg`;
}

export const piecesOf = ({ lines }: DocumentOrder): number =>
  lines.reduce((sum, { quantity }) => sum + quantity, 0);
