import { type BankPaste, readBankRows } from '../../domain/bank-rows.ts';
import type { Language } from '../../domain/language.ts';
import { type Candidate, type MatchedRow, matchBank } from '../../domain/match-bank.ts';
import { currencyOf } from '../../domain/money.ts';
import type { OpenOrdersView } from '../../entry/calls.ts';
import type { Payment } from './model.ts';

/** Days after the order in which a transfer is usual. */
const WINDOW_DAYS = 30;

export interface BankMatch {
  readonly paste: BankPaste;
  /** Money that came and may be for an order. */
  readonly matched: readonly MatchedRow[];
  /** Money that came and fits nothing. */
  readonly unknown: readonly MatchedRow[];
  /** Booked before. */
  readonly before: number;
  /** Money that went out. */
  readonly out: number;
}

export const currencyIn = (view: OpenOrdersView, language: Language) => ({
  ...currencyOf(view.currency.code, language),
  exponent: view.currency.exponent,
});

/** Reads what was pasted and finds the orders it pays. */
export function matchPaste(text: string, view: OpenOrdersView, language: Language): BankMatch {
  const paste = readBankRows(text, { today: view.today, currency: currencyIn(view, language), language });
  const orders = view.orders.map(({ channelOrder, customerId, customer, recipient, ...order }) => ({
    ...order,
    otherNumbers: channelOrder === '' ? [] : [channelOrder],
    customer: customerId,
    names: [customer, recipient].filter((name) => name !== ''),
  }));
  const rows = matchBank(paste.rows, orders, {
    booked: new Set(view.references),
    windowDays: WINDOW_DAYS,
  });
  const open = rows.filter(({ before }) => before !== 'yes');
  return {
    paste,
    matched: open.filter(({ candidates }) => candidates.length > 0),
    unknown: open.filter(({ candidates }) => candidates.length === 0),
    before: rows.length - open.length,
    out: paste.rows.length - rows.length,
  };
}

/** The candidate a person chose, else the one that is certain. */
export function chosenOf(
  { reference, candidates, chosen }: MatchedRow,
  choices: Readonly<Record<string, number>>,
): Candidate | undefined {
  return candidates[choices[reference] ?? chosen ?? -1];
}

interface Chosen {
  readonly choices: Readonly<Record<string, number>>;
  readonly given: Readonly<Record<string, string>>;
  readonly method: string;
}

/**
 * The payments that come of the order a row was given to, or of its chosen candidate; what is too much goes to the last of
 * the orders.
 */
export function paymentsOf(rows: readonly MatchedRow[], { choices, given, method }: Chosen): Payment[] {
  return rows.flatMap((matched) => {
    const { day, amount: all } = matched.row;
    const order = given[matched.reference];
    const { parts = [], excess = 0 } =
      order === undefined
        ? (chosenOf(matched, choices) ?? {})
        : { parts: order === '' ? [] : [{ order, amount: all }] };
    return parts
      .map(({ order, amount }, at) => ({
        order,
        amount: amount + (at === parts.length - 1 ? excess : 0),
        reference: matched.reference,
        ...(method !== '' && { method }),
        ...(day !== undefined && { day }),
      }))
      .filter(({ amount }) => amount > 0);
  });
}

/** The shop's method that a statement's payments came by. */
export const usualMethod = ({ methods }: OpenOrdersView): string =>
  methods.find((name) => /transfer|\bbank\b/i.test(name)) ?? '';
