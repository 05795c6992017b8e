/** What a year must not have done: lose an order, tell a customer twice, leave something unsettled. */

import { recognise } from '../../src/domain/labels.ts';
import { MESSAGE_STATES } from '../../src/domain/message-states.ts';
import { sizeOf } from '../../src/domain/number-set.ts';
import { OWNER } from '../flows/a-shop.ts';
import { journalFaults } from './invariants/journal.ts';
import { orderFaults } from './invariants/orders.ts';
import { stockFaults } from './invariants/stock.ts';
import { keyed, readLedger, readState, textAt } from './ledger.ts';
import type { YearShop } from './year-shop.ts';

/** Every acknowledged order stands in the book once. */
export function lostOrders({ hand, acknowledged }: YearShop): string[] {
  const sheet = hand.sheet('orders');
  const column = sheet.row(1).indexOf('No. Pesanan') + 1;
  const counts = new Map<string, number>();
  for (let row = 2; row <= sheet.lastRow; row += 1) {
    const number = String(sheet.valueAt(row, column));
    if (number !== '') counts.set(number, (counts.get(number) ?? 0) + 1);
  }
  const told = new Set<string>();
  return acknowledged.flatMap(({ key, number }) => {
    const twice = told.has(number) ? [`I3 ${number} was acknowledged for two orders (${key})`] : [];
    told.add(number);
    const found = counts.get(number) ?? 0;
    return found === 1 ? twice : [...twice, `I3 ${number} (${key}) stands ${found} times`];
  });
}

/** No customer gets the same mail about the same order twice. */
export function doubledMails({ shop, acknowledged, rewound }: YearShop): string[] {
  const orders = new Map<string, number>();
  for (const { number, to } of [...acknowledged, ...rewound]) {
    const key = `${to} ${number}`;
    orders.set(key, (orders.get(key) ?? 0) + 1);
  }
  const counts = new Map<string, number>();
  for (const { to, subject } of shop.mails()) {
    if (to === OWNER) continue;
    const number = /BT-\d+/.exec(subject)?.[0] ?? '';
    const key = `${to} ${number} ${/sudah dikirim/.test(subject) ? 'shipped' : 'placed'}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].flatMap(([key, count]) => {
    const [to = '', number = ''] = key.split(' ');
    return count > Math.max(1, orders.get(`${to} ${number}`) ?? 0) ? [`I5 ${count} mails ${key}`] : [];
  });
}

/** A job of the clock tells its owner once for each day or week, or says the same reference again after a crash. */
export function doubledJobs({ shop, faults }: YearShop): string[] {
  const refs = shop
    .mails()
    .flatMap(({ to, body }) =>
      to === OWNER ? (/(low-stock|weekly-report):\S+/.exec(body)?.slice(0, 1) ?? []) : [],
    );
  const again = refs.length - new Set(refs).size;
  return again > faults ? [`I5 ${again} internal mails were repeated after ${faults} faults`] : [];
}

/** Nothing is on its way: no message being sent, nothing typed that was not taken, books that add up. */
export function unsettled(year: YearShop): string[] {
  const ledger = readLedger(year.shop);
  if (!ledger) return ['the book is gone'];
  const sending = keyed(ledger, 'outbox').filter(
    (line) => recognise(MESSAGE_STATES, textAt(line, 'state')) === 'sending',
  ).length;
  const pending = keyed(ledger, 'orders').filter(
    (line) => textAt(line, 'status') !== textAt(line, 'statusBooked'),
  ).length;
  return [
    ...(sending > 0 ? [`I6 ${sending} messages are still being sent`] : []),
    ...(pending > 0 ? [`I6 ${pending} statuses still wait`] : []),
    ...stockFaults(ledger),
    ...orderFaults(ledger),
    ...journalFaults(ledger),
  ];
}

export function messagesWaiting(year: YearShop): number {
  const state = readState(year.shop);
  return state === undefined ? 0 : sizeOf(state.unsent);
}
