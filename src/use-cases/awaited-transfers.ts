/** The amounts that open orders wait for, kept in the book's state so that a unique code costs no read. */
import type { BookState } from '../tables/state.ts';

const KEPT = 300;

/** Notes what an order waits for; 0: it is paid, closed or not to be paid by transfer. */
export function awaitTransfer({ transfers }: BookState, number: string, balance: number): void {
  if (balance <= 0) {
    delete transfers[number];
    return;
  }
  transfers[number] = balance;
  const numbers = Object.keys(transfers);
  for (const old of numbers.slice(0, Math.max(0, numbers.length - KEPT))) delete transfers[old];
}
