import { cleanTracking, guessCouriers } from './couriers.ts';
import type { PastedRow } from './pasted-cells.ts';
import { type TrackingLine, trackingLines } from './tracking-lines.ts';

/** An order a tracking number may belong to. */
export interface ParcelOrder {
  readonly number: string;
  readonly otherNumbers?: readonly string[] | undefined;
  /** E.164, customer's and recipient's; masked or blank ones are left out by the caller. */
  readonly phones: readonly string[];
  /** The recipient's name: it can support a pair, never make one certain. */
  readonly name: string;
  /** The number it has already; '' when none. */
  readonly tracking: string;
}

export type PairReason = 'number' | 'phone' | 'name';
/** Why a person has to look. */
export type PairDoubt =
  | 'several-orders'
  | 'name-only'
  | 'number-replaced'
  | 'order-doubled'
  /** Order and number stand on two lines. */
  | 'line-before';

export interface TrackingPair {
  /** Line of the pasted text, from 1. */
  readonly line: number;
  readonly tracking: string;
  /** The orders it may belong to: one where it is clear. */
  readonly orders: readonly string[];
  readonly by: PairReason;
  /** None: certain. */
  readonly doubts: readonly PairDoubt[];
  /** A suggestion from the number's shape. */
  readonly couriers: readonly string[];
}

export interface TrackingPaste {
  readonly pairs: readonly TrackingPair[];
  /** Lines with a tracking number and no open order. */
  readonly unknown: readonly { readonly line: number; readonly tracking: string; readonly text: string }[];
  /** The same tracking number again; only its first line counts. */
  readonly doubled: readonly { readonly line: number; readonly tracking: string }[];
  /** Lines without a tracking number: headings, totals, chat. */
  readonly skipped: readonly { readonly line: number; readonly text: string }[];
}

/**
 * Reads tracking numbers pasted for many orders: order number or phone beside the number, in any order and with
 * any separators, or a courier's export with headings (AWB, Penerima, No. HP). `country` is where local phones
 * live (ISO 3166).
 */
export function readTrackingPaste(
  text: string,
  orders: readonly ParcelOrder[],
  country = 'ID',
): TrackingPaste {
  const { lines, skipped } = trackingLines(text, orders, country);
  const seen = new Set<string>();
  const fresh: TrackingLine[] = [];
  const doubled: { line: number; tracking: string }[] = [];
  for (const line of lines) {
    if (seen.has(line.tracking)) doubled.push({ line: line.line, tracking: line.tracking });
    else fresh.push(line);
    seen.add(line.tracking);
  }
  const found = fresh.map((line) => ({ line, ...ordersOf(line, orders) }));
  const paired = found.filter((each) => each.orders.length > 0);
  return {
    pairs: paired.map((each) => pairOf(each, paired)),
    unknown: found
      .filter((each) => each.orders.length === 0)
      .map(({ line: { line, tracking, whole } }) => ({ line, tracking, text: whole })),
    doubled,
    skipped: skipped.map(({ line, cells }: PastedRow) => ({ line, text: cells.join(' ').trim() })),
  };
}

interface Found {
  readonly line: TrackingLine;
  readonly orders: readonly ParcelOrder[];
  readonly by: PairReason;
}

/** By number first, then phone, then name; a second clue narrows several orders of one phone down. */
function ordersOf(line: TrackingLine, orders: readonly ParcelOrder[]): Omit<Found, 'line'> {
  if (line.orders.length > 0) return { orders: line.orders, by: 'number' };
  const called = orders.filter((order) => order.phones.some((phone) => line.phones.includes(phone)));
  if (called.length > 0) return { orders: narrowed(called, line), by: 'phone' };
  return { orders: orders.filter((order) => isNamed(order, line)), by: 'name' };
}

function narrowed(called: readonly ParcelOrder[], line: TrackingLine): readonly ParcelOrder[] {
  const waiting = called.filter(({ tracking }) => tracking === '');
  const left = waiting.length > 0 ? waiting : called;
  const named = left.filter((order) => isNamed(order, line));
  return named.length > 0 ? named : left;
}

function isNamed({ name }: ParcelOrder, { words }: TrackingLine): boolean {
  const bare = name.toLowerCase().replace(/\s+/g, ' ').trim();
  return bare.length >= 3 && ` ${words} `.includes(` ${bare} `);
}

function pairOf({ line, orders, by }: Found, all: readonly Found[]): TrackingPair {
  const [first] = orders;
  const { tracking } = line;
  const replaced = first?.tracking !== '' && cleanTracking(first?.tracking ?? '') !== tracking;
  const others = all.filter((each) => each.orders.length === 1 && each.orders[0] === first);
  const doubts: (PairDoubt | false)[] = [
    orders.length > 1 && 'several-orders',
    by === 'name' && 'name-only',
    line.carried && 'line-before',
    orders.length === 1 && replaced && 'number-replaced',
    orders.length === 1 && others.length > 1 && 'order-doubled',
  ];
  return {
    line: line.line,
    tracking,
    orders: orders.map(({ number }) => number),
    by,
    doubts: doubts.filter((doubt) => doubt !== false),
    couriers: guessCouriers(tracking),
  };
}
