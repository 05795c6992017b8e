/** What must hold after every run, whatever struck. */
import type { Workbench } from '../../../workbench/types.ts';
import { readLedger } from '../ledger.ts';
import { journalFaults } from './journal.ts';
import { chatFaults, mailFaults, unsettled } from './mails.ts';
import { orderFaults } from './orders.ts';
import { stockFaults } from './stock.ts';

/** Sentences that begin with the promise that is broken; none when all hold. */
export function faultsOf(shop: Workbench, { settled = true } = {}): string[] {
  const ledger = readLedger(shop);
  if (!ledger) return [];
  return [
    ...stockFaults(ledger),
    ...orderFaults(ledger),
    ...journalFaults(ledger),
    ...mailFaults(ledger, shop.mails(), shop.owner),
    ...chatFaults(ledger),
    ...(settled ? unsettled(ledger) : []),
  ];
}
