import { orders } from '../../src/schema/orders.ts';
import type { Workbench } from '../../workbench/types.ts';
import { executionOf, executionsOf } from '../book/open.ts';
import type { Figures } from '../targets.ts';

const SHIPPED = 50;

const columns = Object.keys(orders.columns);

/** A1 notation of a column of Orders. */
function cell(name: keyof (typeof orders)['columns'], row: number): string {
  const place = columns.indexOf(name);
  return `${(place > 25 ? 'A' : '') + String.fromCharCode(65 + (place % 26))}${row}`;
}

/** One status typed into the row of an order that is paid and not shipped. */
export async function measureStatus(workbench: Workbench, row: number): Promise<Figures> {
  const owner = workbench.as(workbench.owner);
  const { reads, barriers, seconds } = await executionOf(workbench, () =>
    owner.edit('Pesanan', cell('status', row), 'Dikirim'),
  );
  const booked = workbench.sheet('Pesanan').cell(cell('statusBooked', row)).value;
  if (booked !== 'Dikirim') throw new Error(`the status was not booked: ${booked}`);
  return { 'status-reads': reads, 'status-barriers': barriers, 'status-seconds': seconds };
}

/** A note in Orders, and a cell of a tab that is none of ours. */
export async function measureForeignEdit(workbench: Workbench, row: number): Promise<Figures> {
  const owner = workbench.as(workbench.owner);
  owner.addTab('Catatan');
  const executions = await executionsOf(workbench, async () => {
    await owner.edit('Pesanan', cell('note', row), 'titip satpam');
    await owner.edit('Catatan', 'B2', 'beli lakban');
  });
  if (executions.length < 2) throw new Error('the edits were not seen at all');
  return { 'foreign-edit-reads': Math.max(...executions.map(({ reads }) => reads)) };
}

/** Statuses and tracking numbers of fifty orders, pasted as one block over everything between the two columns. */
export async function measureShipping(workbench: Workbench, row: number): Promise<Figures> {
  const owner = workbench.as(workbench.owner);
  const sheet = workbench.sheet('Pesanan');
  const [from, to] = [columns.indexOf('status'), columns.indexOf('tracking')];
  const rows = Array.from({ length: SHIPPED }, (_, i) => row + i);
  const block = rows.map((at) =>
    sheet
      .row(at)
      .slice(from, to + 1)
      .map((value, i) => (i === 0 ? 'Dikirim' : i === to - from ? `'TG${9_000_000_000 + at}` : value)),
  );
  const { reads, barriers, seconds } = await executionOf(workbench, () =>
    owner.edit('Pesanan', cell('status', row), block),
  );
  const booked = rows.filter((at) => sheet.cell(cell('statusBooked', at)).value === 'Dikirim');
  if (booked.length < SHIPPED) throw new Error(`${booked.length} of ${SHIPPED} orders were shipped`);
  return { 'ship-50-reads': reads, 'ship-50-barriers': barriers, 'ship-50-seconds': seconds };
}

const PAYERS = 20;

/** Transfers of many orders booked from the sidebar at once: an order in ten, over the newest that may be asked. */
export async function measurePayments(workbench: Workbench, row: number): Promise<Figures> {
  const owner = workbench.as(workbench.owner);
  const sheet = workbench.sheet('Pesanan');
  const numbers = Array.from({ length: PAYERS }, (_, i) =>
    String(sheet.cell(cell('number', row + 10 * i)).value),
  );
  const payments = numbers.map((order, i) => ({ order, amount: 1_000 + i, reference: `TRX-${i}`, fee: 10 }));
  let booked = 0;
  const { reads } = await executionOf(workbench, async () => {
    const answer = (await owner.rpc('recordPayments', { key: 'bench-pay-20', payments })) as {
      value?: { booked: number };
    };
    booked = answer.value?.booked ?? 0;
  });
  if (booked < PAYERS) throw new Error(`${booked} of ${PAYERS} payments were booked`);
  return { 'pay-20-reads': reads };
}
