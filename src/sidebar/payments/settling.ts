import { readCodList } from '../../domain/cod-rows.ts';
import { Refusal } from '../../domain/errors.ts';
import type { Language } from '../../domain/language.ts';
import { type Settlement, settle } from '../../domain/settlement.ts';
import type { OpenOrdersView } from '../../entry/calls.ts';
import { currencyIn } from './matching.ts';
import type { Payment } from './model.ts';

/** Cash-on-delivery orders that left with a courier and are not settled. */
export const waitingWith = (view: OpenOrdersView, courier: string) =>
  view.orders.filter((order) => order.cod && order.shipped && order.balance > 0 && order.courier === courier);

/** Couriers that still owe money, the one that owes most orders first. */
export function owingCouriers(view: OpenOrdersView): string[] {
  const names = view.orders
    .filter(({ cod, shipped, balance }) => cod && shipped && balance > 0)
    .map(({ courier }) => courier);
  const count = (name: string) => names.filter((each) => each === name).length;
  return [...new Set(names)].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1));
}

export interface CodPaste {
  /** undefined while the amount cannot be right: `problem` says why. */
  readonly settlement: Settlement | undefined;
  readonly problem: 'settlement-empty' | 'settlement-too-large' | 'amount-invalid' | undefined;
  readonly unread: readonly string[];
}

/** Splits what the courier transferred over the orders of its list; an empty list is all that wait. */
export function settleList(
  view: OpenOrdersView,
  courier: string,
  { list, received }: { readonly list: string; readonly received: number },
  language: Language,
): CodPaste {
  const waiting = waitingWith(view, courier);
  const numbered = waiting.map(({ number, channelOrder, tracking, balance }) => ({
    order: number,
    numbers: [number, channelOrder, tracking].filter((text) => text !== ''),
    balance,
  }));
  const { rows, unread } = readCodList(list, numbered, currencyIn(view, language));
  if (list.trim() !== '' && rows.length === 0)
    return { settlement: undefined, problem: 'settlement-empty', unread };
  try {
    return { settlement: settle(numbered, rows, { received }), problem: undefined, unread };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { settlement: undefined, problem: error.code as CodPaste['problem'], unread };
  }
}

/** The orders' payments, each with its share of the courier's fee. */
export const settlementPayments = (
  { orders }: Settlement,
  view: OpenOrdersView,
  reference: string,
): Payment[] =>
  orders.map(({ order, amount, fee }) => ({
    order,
    amount,
    fee,
    method: view.orders.find(({ number }) => number === order)?.method ?? 'COD',
    reference,
  }));
