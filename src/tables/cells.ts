/** Cell ↔ value for each kind of column. Strict: what is not plainly of its kind is a fault, never a guess. */
import { dayToSerial, isDay, serialToDay } from '../domain/calendar.ts';
import { isEmail } from '../domain/email.ts';
import {
  ALERT_STATES,
  type Labels,
  type Language,
  labelOf,
  MOVEMENT_KINDS,
  ORDER_STATUSES,
  PAYMENT_STATUSES,
  PRODUCT_TYPES,
  recognise,
} from '../domain/labels.ts';
import { MESSAGE_STATES } from '../domain/message-states.ts';
import { type Currency, toMajor, toMinor } from '../domain/money.ts';
import { CONDITIONS, RETURN_KINDS } from '../domain/return-labels.ts';
import type { Cell, DateCell } from '../schema/cell.ts';
import type { KindName, KindTypes } from '../schema/table.ts';

/** How this book writes things. */
export interface BookFormat {
  readonly language: Language;
  readonly currency: Currency;
}

/** Why a cell cannot be read; `found` is what stands there, as text. */
export interface Fault {
  readonly code:
    | 'not-a-number'
    | 'not-whole'
    | 'too-many-decimals'
    | 'not-a-date'
    | 'not-a-choice'
    | 'negative'
    | 'not-an-email'
    | 'formula-error';
  readonly found: string;
}

export const isDate = (cell: Cell): cell is DateCell => typeof cell === 'object';

export const isBlank = (cell: Cell): boolean => typeof cell === 'string' && cell.trim() === '';

/** What a person would read in the cell, for sentences and comparisons. */
export const textOf = (cell: Cell): string =>
  isDate(cell) ? serialToDay(Math.floor(cell.serial)) : typeof cell === 'string' ? cell.trim() : String(cell);

/** Cells compare by what they hold. */
export const sameCell = (a: Cell, b: Cell): boolean => (isDate(a) || isDate(b) ? sameSerial(a, b) : a === b);

// A serial number in a cell whose date format was taken away reads as a plain number.
const sameSerial = (a: Cell, b: Cell): boolean => {
  const left = isDate(a) ? a.serial : a;
  const right = isDate(b) ? b.serial : b;
  return typeof left === 'number' && typeof right === 'number' && Math.abs(left - right) < 1e-6;
};

class Unreadable extends Error {
  readonly fault: Fault;
  constructor(fault: Fault) {
    super(fault.code);
    this.fault = fault;
  }
}

const fail = (code: Fault['code'], cell: Cell): never => {
  throw new Unreadable({ code, found: textOf(cell).slice(0, 60) });
};

const number = (cell: Cell): number => (typeof cell === 'number' ? cell : fail('not-a-number', cell));
const whole = (cell: Cell): number =>
  Number.isSafeInteger(number(cell)) ? number(cell) : fail('not-whole', cell);
const money = (cell: Cell, format: BookFormat): number =>
  toMinor(number(cell), format.currency) ?? fail('too-many-decimals', cell);
// A date whose cell lost its format is a plain number; 1954 to 2119 is what a shop can mean by one.
const serial = (cell: Cell): number =>
  isDate(cell)
    ? cell.serial
    : typeof cell === 'number' && cell > 20_000 && cell < 80_000
      ? cell
      : fail('not-a-date', cell);
const day = (cell: Cell): string =>
  isDate(cell)
    ? serialToDay(Math.floor(cell.serial))
    : typeof cell === 'string' && isDay(cell)
      ? cell
      : fail('not-a-date', cell);

const yes = new Set(['true', 'ya', 'yes', 'y', 'x', '✓', '1', 'benar']);
const no = new Set(['false', 'tidak', 'no', 'n', '-', '0', 'salah']);
const flag = (cell: Cell): boolean => {
  const text = textOf(cell).toLowerCase();
  return yes.has(text) || (no.has(text) ? false : fail('not-a-choice', cell));
};

const email = (cell: Cell): string => (isEmail(textOf(cell)) ? textOf(cell) : fail('not-an-email', cell));

const choice =
  <Value extends string>(labels: Labels<Value>) =>
  (cell: Cell): Value =>
    recognise(labels, textOf(cell)) ?? fail('not-a-choice', cell);

type Reader<K extends KindName> = (cell: Cell, format: BookFormat) => KindTypes[K];

const readers: { readonly [K in KindName]: Reader<K> } = {
  text: textOf,
  note: textOf,
  phone: textOf,
  email,
  integer: whole,
  maybeInteger: whole,
  decimal: number,
  money,
  maybeMoney: money,
  day,
  moment: serial,
  flag,
  status: choice(ORDER_STATUSES),
  paymentStatus: choice(PAYMENT_STATUSES),
  productType: choice(PRODUCT_TYPES),
  movementKind: choice(MOVEMENT_KINDS),
  alert: choice(ALERT_STATES),
  messageState: choice(MESSAGE_STATES),
  returnKind: choice(RETURN_KINDS),
  condition: choice(CONDITIONS),
  request: (cell) => cell,
  booked: (cell) => cell,
};

const blanks: { readonly [K in KindName]: KindTypes[K] } = {
  text: '',
  note: '',
  phone: '',
  email: '',
  integer: 0,
  maybeInteger: undefined,
  decimal: undefined,
  money: 0,
  maybeMoney: undefined,
  day: '',
  moment: 0,
  flag: false,
  status: '',
  paymentStatus: '',
  productType: '',
  movementKind: '',
  alert: '',
  messageState: '',
  returnKind: '',
  condition: '',
  request: '',
  booked: '',
};

/** An unreadable cell reads as blank, with its fault. */
export function readCell<K extends KindName>(
  kind: K,
  cell: Cell,
  format: BookFormat,
): { readonly value: KindTypes[K]; readonly fault?: Fault } {
  if (isBlank(cell)) return { value: blanks[kind] };
  if (typeof cell === 'string' && /^#(REF!|N\/A|VALUE!|NAME\?|DIV\/0!|NUM!|ERROR!)$/.test(cell)) {
    return { value: blanks[kind], fault: { code: 'formula-error', found: cell } };
  }
  try {
    return { value: readers[kind](cell, format) };
  } catch (error) {
    if (error instanceof Unreadable) return { value: blanks[kind], fault: error.fault };
    throw error;
  }
}

type Writer = (value: never, format: BookFormat) => Cell;
const asIs: Writer = (value: Cell | undefined) => value ?? '';
const amount: Writer = (value: number | undefined, format) =>
  value === undefined ? '' : toMajor(value, format.currency);
const moment: Writer = (value: number) => (value === 0 ? '' : { serial: value });
const label =
  <Value extends string>(labels: Labels<Value>): Writer =>
  (value: Value | '', format) =>
    value === '' ? '' : labelOf(labels, value, format.language);

const writers: { readonly [K in KindName]: Writer } = {
  text: asIs,
  note: asIs,
  phone: asIs,
  email: asIs,
  integer: asIs,
  maybeInteger: asIs,
  decimal: asIs,
  money: amount,
  maybeMoney: amount,
  day: ((value: string) => (value === '' ? '' : { serial: dayToSerial(value) })) as Writer,
  moment,
  flag: asIs,
  status: label(ORDER_STATUSES),
  paymentStatus: label(PAYMENT_STATUSES),
  productType: label(PRODUCT_TYPES),
  movementKind: label(MOVEMENT_KINDS),
  alert: label(ALERT_STATES),
  messageState: label(MESSAGE_STATES),
  returnKind: label(RETURN_KINDS),
  condition: label(CONDITIONS),
  request: asIs,
  booked: asIs,
};

export function writeCell<K extends KindName>(kind: K, value: KindTypes[K], format: BookFormat): Cell {
  return (writers[kind] as (value: KindTypes[K], format: BookFormat) => Cell)(value, format);
}
