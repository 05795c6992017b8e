import { PAYMENT_STATUSES, type PaymentStatus, recognise } from './labels.ts';
import { type Currency, parseMoney, toMinor } from './money.ts';

/** Sums of an order's rows in Payments, minor units. */
export interface PaymentFacts {
  readonly total: number;
  /** Everything received, refunds not taken off. */
  readonly paid: number;
  readonly refunded: number;
  /** The customer says it is paid and nobody has looked yet. */
  readonly claimed?: boolean | undefined;
  /** A marketplace has the money. */
  readonly held?: boolean | undefined;
}

export function paymentStatus({ total, paid, refunded, claimed, held }: PaymentFacts): PaymentStatus {
  if (refunded > 0) return refunded >= paid ? 'refunded' : 'partly-refunded';
  if (paid >= total) return held === true ? 'held' : 'paid';
  if (claimed === true) return 'awaiting-verification';
  return paid > 0 ? 'partly-paid' : 'unpaid';
}

/** What a pay cell asks for. */
export type PayRequest = { readonly amount: number } | { readonly blank: true };

/**
 * Reads a pay cell: 'Lunas', 'paid', 'LUNAS ✓' is the whole balance (0 when nothing is left to pay), a number
 * or a text like '50rb' or 'DP 50.000' an amount in minor units. undefined when it is neither.
 */
export function readPay(cell: string | number, balance: number, currency: Currency): PayRequest | undefined {
  if (typeof cell === 'number') return positive(toMinor(cell, currency));
  const text = cell.trim();
  if (text === '') return { blank: true };
  if (recognise(PAYMENT_STATUSES, text) === 'paid') return { amount: Math.max(balance, 0) };
  return positive(parseMoney(text.replace(/^dp\s+/i, ''), currency));
}

function positive(amount: number | undefined): PayRequest | undefined {
  return amount !== undefined && amount > 0 ? { amount } : undefined;
}

/** Whether the courier collects the money: 'COD (Bayar di Tempat)', 'Cash on delivery'. */
export function isPaidOnDelivery(method: string): boolean {
  return /\bcod\b|on delivery|bayar di tempat/i.test(method);
}

/** Whether it goes into the shop's bank account by hand, so that an amount of its own tells one payer from another. */
export function isTransfer(method: string): boolean {
  const bank = /transfer|\bbank\b|\b(bca|bri|bni|bsi|mandiri|cimb|permata|jago|seabank)\b/i;
  return bank.test(method) && !/virtual|\bva\b/i.test(method);
}
