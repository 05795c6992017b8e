/** No order without its lines, nothing without its order, every key once, money that adds up. */

import { ORDER_STATUSES, recognise } from '../../../src/domain/labels.ts';
import { lineCount, readOrderLink } from '../../../src/domain/order-details.ts';
import { tables } from '../../../src/schema/index.ts';
import { keyed, type Ledger, type Line, names, numberAt, textAt } from '../ledger.ts';

export function orderFaults(ledger: Ledger): string[] {
  return [
    ...doubledKeys(ledger),
    ...torn(ledger),
    ...orphans(ledger),
    ...money(ledger),
    ...returned(ledger),
    ...customers(ledger),
  ];
}

const REPEATS: ReadonlySet<string> = new Set(['quickEntry', 'settings']);

function doubledKeys(ledger: Ledger): string[] {
  return names
    .filter((name) => !REPEATS.has(name))
    .flatMap((name) => {
      const keys = keyed(ledger, name).map((line) => textAt(line, tables[name].key));
      const twice = keys.filter((key, i) => keys.indexOf(key) !== i);
      return twice.map((key) => `I3 ${name}: ${key} stands in two rows`);
    });
}

const byOrder = (lines: readonly Line[], column: string): Map<string, Line[]> => {
  const found = new Map<string, Line[]>();
  for (const line of lines)
    found.set(textAt(line, column), [...(found.get(textAt(line, column)) ?? []), line]);
  return found;
};

function torn(ledger: Ledger): string[] {
  const lines = byOrder(keyed(ledger, 'orderLines'), 'order');
  return keyed(ledger, 'orders').flatMap((order) => {
    const number = textAt(order, 'number');
    const link = readOrderLink(textAt(order, 'details'));
    const promised = link ? lineCount(link) : Number.NaN;
    const found = lines.get(number)?.length ?? 0;
    const status = recognise(ORDER_STATUSES, textAt(order, 'statusBooked'));
    return [
      ...(found === promised ? [] : [`I3 ${number}: has ${found} of ${promised} lines`]),
      ...(status ? [] : [`I3 ${number}: its booked status is “${textAt(order, 'statusBooked')}”`]),
    ];
  });
}

function orphans(ledger: Ledger): string[] {
  const known = new Set(keyed(ledger, 'orders').map((line) => textAt(line, 'number')));
  const named = [
    ['orderLines', 'order'],
    ['payments', 'order'],
    ['returns', 'order'],
    ['movements', 'order'],
    ['outbox', 'subject'],
  ] as const;
  return named.flatMap(([name, column]) =>
    keyed(ledger, name)
      .filter((line) => textAt(line, column) !== '' && !known.has(textAt(line, column)))
      .map((line) => `I3 ${name} ${textAt(line, 'id')}: its order ${textAt(line, column)} is not there`),
  );
}

function money(ledger: Ledger): string[] {
  const paid = byOrder(keyed(ledger, 'payments'), 'order');
  return keyed(ledger, 'orders').flatMap((order) => {
    const number = textAt(order, 'number');
    const received = (paid.get(number) ?? []).reduce((sum, line) => sum + numberAt(line, 'amount'), 0);
    const total = numberAt(order, 'total');
    const { credited = 0, refunded = 0, tax = [] } = readOrderLink(textAt(order, 'details'))?.extras ?? {};
    const gone = (paid.get(number) ?? []).reduce(
      (sum, line) => sum + Math.min(0, numberAt(line, 'amount')),
      0,
    );
    const contained = tax[2] === true;
    const added = ['shipping', 'fees', 'uniqueCode', ...(contained ? [] : ['tax'])];
    const goods = numberAt(order, 'subtotal') - numberAt(order, 'discount');
    const sum = added.reduce((all, column) => all + numberAt(order, column), goods);
    return [
      ...(received === numberAt(order, 'paid')
        ? []
        : [`I3 ${number}: paid is ${numberAt(order, 'paid')}, payments are ${received}`]),
      ...(received >= 0 && refunded <= -gone
        ? []
        : [`I3 ${number}: ${refunded} were refunded, ${received} of its payments are left`]),
      ...(numberAt(order, 'balance') === total - credited - received
        ? []
        : [`I3 ${number}: its balance is ${numberAt(order, 'balance')}`]),
      ...(sum === total ? [] : [`I3 ${number}: its total is ${total} and not ${sum}`]),
    ];
  });
}

/** What came back by line, in the order's own words and in Returns, is the same and no more than was sold. */
function returned(ledger: Ledger): string[] {
  const rows = byOrder(keyed(ledger, 'returns'), 'line');
  const back = (line: string): number =>
    (rows.get(line) ?? []).reduce((sum, row) => sum + numberAt(row, 'quantity'), 0);
  const told = new Map(
    keyed(ledger, 'orders').flatMap((order) =>
      Object.entries(readOrderLink(textAt(order, 'details'))?.extras.returned ?? {}),
    ),
  );
  return keyed(ledger, 'orderLines').flatMap((line) => {
    const id = textAt(line, 'id');
    const count = back(id);
    if (count > numberAt(line, 'quantity')) return [`I3 ${id}: ${count} came back, more than were sold`];
    return count === (told.get(id) ?? 0)
      ? []
      : [`I3 ${id}: ${count} in Returns, ${told.get(id) ?? 0} in its order`];
  });
}

function customers(ledger: Ledger): string[] {
  const theirs = byOrder(
    keyed(ledger, 'orders').filter(
      (line) => recognise(ORDER_STATUSES, textAt(line, 'statusBooked')) !== 'cancelled',
    ),
    'customerId',
  );
  return keyed(ledger, 'customers').flatMap((line) => {
    const orders = theirs.get(textAt(line, 'id')) ?? [];
    const spent = orders.reduce((sum, order) => sum + numberAt(order, 'total'), 0);
    const right = numberAt(line, 'orders') === orders.length && numberAt(line, 'spent') === spent;
    return right
      ? []
      : [
          `I3 ${textAt(line, 'id')}: ${numberAt(line, 'orders')} orders of ${numberAt(line, 'spent')}, not ${orders.length} of ${spent}`,
        ];
  });
}
