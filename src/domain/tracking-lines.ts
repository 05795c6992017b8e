import { cleanTracking } from './couriers.ts';
import { type PastedRow, pastedRows } from './pasted-cells.ts';
import { parsePhone } from './phone.ts';
import { numberKey, pieceRuns, textPieces } from './text-pieces.ts';
import { pickTracking } from './tracking-code.ts';
import type { ParcelOrder } from './tracking-paste.ts';

/** A pasted line with a tracking number and what else it says. */
export interface TrackingLine {
  readonly line: number;
  /** Clean: no blanks, capitals, noughts in place. */
  readonly tracking: string;
  /** Orders whose number stands in the line. */
  readonly orders: readonly ParcelOrder[];
  /** E.164. */
  readonly phones: readonly string[];
  /** The rest, lower case, single blanks: where a name may stand. */
  readonly words: string;
  /** The order stands on the line before. */
  readonly carried: boolean;
  readonly whole: string;
}

type Column = 'tracking' | 'order' | 'phone' | 'name';
type Columns = readonly (Column | undefined)[];

/** What lines are read by. */
interface Reader {
  readonly ordersIn: (cells: readonly string[]) => readonly ParcelOrder[];
  readonly phonesIn: (cells: readonly string[]) => readonly string[];
  readonly isPhone: (part: string) => boolean;
}

const HEADINGS: readonly (readonly [heading: RegExp, column: Column])[] = [
  [/\b(awb|resi|tracking|waybill|airwaybill|connote|cnote)\b/, 'tracking'],
  [/\b(order|pesanan|invoice|reference|referensi|ref|booking)\b/, 'order'],
  [/\b(hp|phone|telp|telepon|telephone|whatsapp|wa)\b/, 'phone'],
  [/\b(penerima|recipient|receiver|consignee|nama)\b/, 'name'],
];

/** Splits pasted text into lines with a tracking number and all others. */
export function trackingLines(
  text: string,
  orders: readonly ParcelOrder[],
  country: string,
): { readonly lines: readonly TrackingLine[]; readonly skipped: readonly PastedRow[] } {
  const reader = readerOf(orders, country);
  const lines: TrackingLine[] = [];
  const skipped: PastedRow[] = [];
  let columns: Columns | undefined;
  let before: PastedRow | undefined;
  for (const row of pastedRows(text).rows) {
    const heading = headingOf(row);
    columns = heading ?? columns;
    const found = heading ? undefined : readLine(row, columns, reader);
    if (found) lines.push(carriedOver(found, before, reader));
    else skipped.push(row);
    before = found || heading ? undefined : row;
  }
  return { lines, skipped };
}

function headingOf({ cells }: PastedRow): Columns | undefined {
  if (cells.length < 2 || cells.some((cell) => /\d{4}/.test(cell))) return undefined;
  const columns = cells.map((cell) => {
    const bare = cell.toLowerCase().replace(/[^\p{L}]+/gu, ' ');
    return HEADINGS.find(([heading]) => heading.test(bare))?.[1];
  });
  return columns.includes('tracking') && new Set(columns).size > 1 ? columns : undefined;
}

function readLine(
  { line, cells }: PastedRow,
  columns: Columns | undefined,
  reader: Reader,
): TrackingLine | undefined {
  const known = (part: string) => reader.isPhone(part) || reader.ordersIn([part]).length > 0;
  const own = columns && cells[columns.indexOf('tracking')];
  const tracking = own !== undefined && own.length > 4 ? own : pickTracking(cells, known);
  if (tracking === undefined || (columns && own === '')) return undefined;
  const clean = cleanTracking(tracking);
  const beside = cells.map((cell) => (cleanTracking(cell) === clean ? '' : cell.split(tracking).join(' ')));
  return {
    line,
    tracking: clean,
    orders: reader.ordersIn(beside),
    phones: reader.phonesIn(columns ? beside.filter((_, at) => columns[at] === 'phone') : beside),
    words: wordsOf(beside),
    carried: false,
    whole: cells.filter((cell) => cell !== '').join(' '),
  };
}

/** In a chat the order may stand on one line, its tracking number on the next. */
function carriedOver(found: TrackingLine, before: PastedRow | undefined, reader: Reader): TrackingLine {
  if (!before || found.orders.length > 0 || found.phones.length > 0) return found;
  const [orders, phones] = [reader.ordersIn(before.cells), reader.phonesIn(before.cells)];
  if (orders.length === 0 && phones.length === 0) return found;
  return { ...found, orders, phones, words: wordsOf([found.words, ...before.cells]), carried: true };
}

function wordsOf(cells: readonly string[]): string {
  return cells
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function readerOf(orders: readonly ParcelOrder[], country: string): Reader {
  const byKey = new Map<string, ParcelOrder>();
  for (const order of orders) {
    for (const number of [order.number, ...(order.otherNumbers ?? [])]) {
      byKey.set(`cell ${number.toLowerCase()}`, order);
      const key = numberKey(number);
      if (key !== undefined) byKey.set(key, order);
    }
  }
  const called = new Set(orders.flatMap(({ phones }) => phones));
  const runsOf = (cell: string) => [`cell ${cell.trim().toLowerCase()}`, ...pieceRuns(textPieces(cell))];
  return {
    ordersIn: (cells) => [...new Set(cells.flatMap(runsOf).flatMap((run) => byKey.get(run) ?? []))],
    phonesIn: (cells) => cells.flatMap((cell) => phonesOf(cell, country)),
    isPhone: (part) => {
      const phone = parsePhone(part, country);
      return phone !== undefined && (called.has(phone) || isMobile(part, phone));
    },
  };
}

/** As mobile numbers are written at home or with a country code; other digits are rather a courier's. */
function isMobile(part: string, phone: string): boolean {
  return /^(0[1-9]|\+|62)/.test(part) && /^\+628|^\+(?!62)/.test(phone);
}

function phonesOf(cell: string, country: string): string[] {
  const parts = [cell, ...(cell.match(/[+(]?\d[\d\s().-]{6,}\d/g) ?? []), ...cell.split(/[\s,;|:=/]+/)];
  return [...new Set(parts.flatMap((part) => parsePhone(part.trim(), country) ?? []))];
}
