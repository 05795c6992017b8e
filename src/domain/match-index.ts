import type { OpenOrder } from './match-bank.ts';
import { numberKey, pieceRuns, textPieces } from './text-pieces.ts';

/** What a row's text is searched by. */
export interface RowWords {
  readonly runs: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly pieces: readonly string[];
}

/** The open orders, found by what stands in a row. */
export interface OrderIndex {
  /** Orders with that balance (with or without their code), or whose number or name is in the text. */
  near(amount: number, words: RowWords): OpenOrder[];
  /** Two orders or more of one customer that come to the amount together. */
  sums(amount: number): readonly (readonly OpenOrder[])[];
  numberIn(order: OpenOrder, words: RowWords): boolean;
  nameIn(order: OpenOrder, words: RowWords): 'name' | 'part-of-name' | undefined;
}

/** All sums are tried for so many orders of a customer; beyond, only the oldest ones together. */
const ALL_SUMS = 8;
/** Shorter words ('PT', 'Bu', 'Kak') stand in every text. */
const TELLING = 4;
const TITLES = new Set(['bapak', 'ibu', 'kakak', 'bunda', 'transfer', 'trsf', 'dari', 'toko']);

export function rowWords(text: string): RowWords {
  const pieces = textPieces(text);
  return { runs: pieceRuns(pieces), words: new Set(pieces), pieces };
}

export function orderIndex(orders: readonly OpenOrder[]): OrderIndex {
  const places = new Map(orders.map((order, at) => [order, at]));
  const numbers = new Map(orders.map((order) => [order, keysOf(order)]));
  const names = new Map(orders.map((order) => [order, order.names.map(textPieces)]));
  const byKey = new Map<string, OpenOrder[]>();
  const note = (key: string, order: OpenOrder) => add(byKey, key, order);
  for (const order of orders) {
    note(`amount ${order.balance}`, order);
    if (order.uniqueCode > 0) note(`amount ${order.balance - order.uniqueCode}`, order);
    for (const key of numbers.get(order) ?? []) note(`number ${key}`, order);
    for (const word of new Set((names.get(order) ?? []).flat().filter(isTelling)))
      note(`word ${word}`, order);
  }
  const sums = customerSums(orders);
  return {
    near: (amount, { runs, words }) => {
      const keys = [
        `amount ${amount}`,
        ...[...runs].map((run) => `number ${run}`),
        ...[...words].map((word) => `word ${word}`),
      ];
      const found = new Set(keys.flatMap((key) => byKey.get(key) ?? []));
      return [...found].sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    },
    sums: (amount) => sums.get(amount) ?? [],
    numberIn: (order, { runs }) => (numbers.get(order) ?? []).some((key) => runs.has(key)),
    nameIn: (order, words) => {
      const found = (names.get(order) ?? []).map((name) => nameAmong(name, words));
      return found.find((each) => each === 'name') ?? found.find((each) => each !== undefined);
    },
  };
}

function keysOf({ number, otherNumbers = [] }: OpenOrder): string[] {
  return [number, ...otherNumbers].flatMap((each) => numberKey(each) ?? []);
}

/** Banks cut names off: the last word of the text may be only the beginning of one. */
function nameAmong(
  name: readonly string[],
  { words, pieces }: RowWords,
): 'name' | 'part-of-name' | undefined {
  const last = pieces.at(-1) ?? '';
  const cut = name.length > 1 && last.length > 1;
  const has = (word: string) => words.has(word) || (cut && word.startsWith(last));
  const telling = name.filter(isTelling);
  if (telling.length === 0) return undefined;
  if (name.every((word) => word.length < 2 || has(word))) return 'name';
  return telling.some((word) => words.has(word)) ? 'part-of-name' : undefined;
}

function isTelling(word: string): boolean {
  return word.length >= TELLING && !TITLES.has(word) && !/^\d/.test(word);
}

function customerSums(orders: readonly OpenOrder[]): Map<number, OpenOrder[][]> {
  const byCustomer = new Map<string, OpenOrder[]>();
  for (const order of orders) if (order.customer !== '') add(byCustomer, order.customer, order);
  const sums = new Map<number, OpenOrder[][]>();
  for (const own of byCustomer.values()) {
    own.sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1));
    for (const group of groupsOf(own)) {
      const sum = group.reduce((total, { balance }) => total + balance, 0);
      add(sums, sum, group);
    }
  }
  return sums;
}

function add<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Every choice of two or more among a few orders; among many, the oldest two, three, … */
function groupsOf(own: readonly OpenOrder[]): OpenOrder[][] {
  if (own.length > ALL_SUMS) return own.slice(1).map((_, at) => own.slice(0, at + 2));
  const choices: OpenOrder[][] = own.reduce<OpenOrder[][]>(
    (all, order) => [...all, ...all.map((group) => [...group, order])],
    [[]],
  );
  return choices.filter((group) => group.length > 1);
}
