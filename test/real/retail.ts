/** Online Retail from its CSV: invoices, their lines, and what kind each is. Nothing here knows the add-on. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseCsv } from './csv.ts';

const slice = fileURLToPath(new URL('../data/uci-online-retail/slice.csv', import.meta.url));

/** A pound is so many rupiah here. */
const RATE = 20_000;

export interface RetailLine {
  /** Upper case: the file writes one code both ways. */
  readonly code: string;
  readonly name: string;
  /** Negative where goods come back or are missing. */
  readonly quantity: number;
  /** Rupiah for a piece. */
  readonly price: number;
}

export interface Invoice {
  /** 'C536379' is a credit note. */
  readonly number: string;
  readonly day: string;
  /** '' where the file names none. */
  readonly customer: string;
  readonly country: string;
  readonly lines: readonly RetailLine[];
}

/** In the order in which they were made. */
export function retailInvoices(file = slice): Invoice[] {
  const invoices = new Map<string, Invoice & { at: string; lines: RetailLine[] }>();
  for (const row of parseCsv(readFileSync(file, 'utf8'))) {
    const number = row.InvoiceNo;
    const found = invoices.get(number) ?? {
      ...{ number, at: row.InvoiceDate, day: row.InvoiceDate.slice(0, 10), lines: [] },
      ...{ customer: row.CustomerID.replace(/\.0$/, ''), country: row.Country },
    };
    found.lines.push({
      code: row.StockCode.toUpperCase(),
      name: row.Description.trim(),
      quantity: Number(row.Quantity),
      price: Math.round(Number(row.UnitPrice) * RATE),
    });
    invoices.set(number, found);
  }
  return [...invoices.values()].sort((a, b) =>
    a.at === b.at ? a.number.localeCompare(b.number) : a.at < b.at ? -1 : 1,
  );
}

const CARRIAGE = ['POST', 'DOT', 'C2'];
const SERVICES = [...CARRIAGE, 'M', 'D', 'S', 'BANK CHARGES', 'AMAZONFEE'];

/** Postage and carriage. */
export const isCarriage = ({ code }: Pick<RetailLine, 'code'>): boolean => CARRIAGE.includes(code);
/** Something that stands on a shelf. */
export const isGoods = ({ code }: Pick<RetailLine, 'code'>): boolean => !SERVICES.includes(code);

export const isCredit = ({ number }: Invoice): boolean => number.startsWith('C');
/** Nobody bought and nothing was charged: the shelf was put right. */
export const isCount = (invoice: Invoice): boolean =>
  !isCredit(invoice) && invoice.customer === '' && invoice.lines.every(({ price }) => price === 0);
/** What the shop itself pays, or is given back: a marketplace's fee. */
const isFee = (invoice: Invoice): boolean =>
  !isCredit(invoice) && invoice.lines.every(({ code }) => code === 'AMAZONFEE');
export const isSale = (invoice: Invoice): boolean =>
  !isCredit(invoice) && !isCount(invoice) && !isFee(invoice);

export const worth = ({ quantity, price }: Pick<RetailLine, 'quantity' | 'price'>): number =>
  quantity * price;
