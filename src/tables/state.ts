/** What the book knows of itself: counters and cursors that every commit carries forward in one cell. */
import type { HourCount } from '../domain/mail-order.ts';
import type { Cell } from '../schema/cell.ts';
import type { OrderStatus } from '../schema/choices.ts';
import type { TableName } from '../schema/index.ts';
import type { SettingName } from '../schema/settings.ts';

/** orders, gross, net, units, cost, newCustomers, returningCustomers, cancelled; money in minor units. */
export type DayNumbers = readonly [number, number, number, number, number, number, number, number];

export interface BookState {
  /** Number of the last record whose effects stand in the tables. */
  seq: number;
  /** Last numbers given out. */
  order: number;
  customer: number;
  movement: number;
  payment: number;
  return: number;
  message: number;
  review: number;
  mode: 'practice' | 'live' | 'paused';
  /** The one account whose clock sends mail: a token of that account, and the name people know it by. */
  sender: { readonly token: string; readonly name: string } | undefined;
  /** Numbers of the messages that a booking made and that have not left, and the row from which to look for them. */
  unsent: string;
  waitingFrom: number;
  /** Messages that a person is to send in WhatsApp, and the row from which to look for them. */
  chats: number;
  chatFrom: number;
  /** Messages of which nobody knows whether they left. */
  unknown: number;
  /** Messages that left, by the hour. */
  mailed: HourCount;
  /** Messages that could have left today, had Google taken more. */
  tomorrow: number;
  /** Orders by status. */
  counts: Partial<Record<OrderStatus, number>>;
  /** Rows of Orders whose requests wait for a person's decision. */
  held: number;
  /** Open items in Review. */
  open: number;
  /** Job → key of its last run ('2026-11-23', '2026-W47'). */
  runs: Record<string, string>;
  /** Day → what was sold; the last ten weeks. */
  days: Record<string, DayNumbers>;
  /** Jobs whose mail is being sent: run key and when it was claimed, milliseconds since 1970. */
  claims: Record<string, readonly [string, number]>;
  /** Old SKU → the one it was renamed to: lines of open orders keep the old one. */
  renamed: Record<string, string>;
  /** SKUs that were low, sold out and minus when the stock plan was last worked out. */
  stock: { readonly low: number; readonly soldOut: number; readonly minus: number };
  /** ISO week → row of its first order line: a hint. */
  weekLines: Record<string, number>;
  /** Unpaid order whose customer may transfer → what is awaited, unique code included; minor units, the newest few hundred. */
  transfers: Record<string, number>;
  /** Tab → what waited there when nothing of it could be booked (`use-cases/refused-before.ts`). */
  refused: Partial<Record<TableName, Standing>>;
  /** Orders placed on one day, the newest: who ordered what (`use-cases/placed-today.ts`) → number. */
  placed: { readonly day: string; readonly orders: Readonly<Record<string, string>> };
  /** Practice orders are being cleared: nothing else is booked until that is through. */
  clearing: boolean;
  /** When the sender's own clock last ran and was allowed to send, milliseconds since 1970. */
  senderAt: number;
  /** Others were told that the sender's clock does not run, or may not send. */
  silent: boolean;
  /** No order wants anything of the clock before this moment, a serial; lower is safe. */
  lookAt: number;
  /** When a beat last ran, milliseconds since 1970. */
  beatAt: number;
}

/** Requests that stay typed: when they were refused, after which booking, how many, between which rows, and what they were. */
export interface Standing {
  readonly day: string;
  readonly seq: number;
  readonly waiting: number;
  readonly from: number;
  readonly to: number;
  readonly print: string;
}

export interface Identity {
  readonly version: number;
  /** The workbook's zone as last seen; a changed one is noticed within an hour. */
  readonly zone: string;
  /** The workbook's locale as a person last agreed to it; books set up by an older version know none. */
  readonly locale?: string;
  /** Id of the spreadsheet this book was set up in: another one means a copy. */
  readonly spreadsheet: string;
  /** Setting → its text, as last read from the Settings tab. */
  readonly settings: Readonly<Partial<Record<SettingName, string>>>;
}

function parsed<T>(cell: Cell | undefined): Partial<T> | undefined {
  try {
    const found: unknown = JSON.parse(String(cell));
    return typeof found === 'object' && found !== null ? found : undefined;
  } catch {
    return undefined;
  }
}

/** undefined: the cell is empty or damaged. What an older version did not know of begins as in a new book. */
export function readState(cell: Cell | undefined): BookState | undefined {
  const found = parsed<BookState>(cell);
  return [found?.seq, found?.order].every(Number.isSafeInteger) ? { ...freshState(), ...found } : undefined;
}

/** undefined: the cell is empty or damaged. */
export function readIdentity(cell: Cell | undefined): Identity | undefined {
  const found = parsed<Identity>(cell);
  const { version = 1, zone, spreadsheet, settings } = found ?? {};
  return zone && spreadsheet && settings ? { ...found, version, zone, spreadsheet, settings } : undefined;
}

export const freshState = (): BookState => ({
  seq: 0,
  order: 0,
  customer: 0,
  movement: 0,
  payment: 0,
  return: 0,
  message: 0,
  review: 0,
  mode: 'practice',
  sender: undefined,
  unsent: '',
  waitingFrom: 2,
  chats: 0,
  chatFrom: 2,
  unknown: 0,
  mailed: [0, 0],
  tomorrow: 0,
  counts: {},
  held: 0,
  open: 0,
  runs: {},
  days: {},
  claims: {},
  clearing: false,
  renamed: {},
  stock: { low: 0, soldOut: 0, minus: 0 },
  weekLines: {},
  senderAt: 0,
  silent: false,
  transfers: {},
  refused: {},
  placed: { day: '', orders: {} },
  lookAt: 0,
  beatAt: 0,
});
