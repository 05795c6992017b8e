import { tables } from '../../src/schema/index.ts';
import { columnNames, type Table } from '../../src/schema/table.ts';
import type { Workbench } from '../../workbench/types.ts';
import type { Figures } from '../targets.ts';
import { placeOrder } from './order.ts';

/** Rows of a table that hold a key. */
function rowsOf(workbench: Workbench, table: Table): number {
  const key = columnNames(table).indexOf(table.key);
  const rows = workbench.sheet(table.title.id).values().slice(1);
  return rows.filter((row) => (row[key] ?? '') !== '').length;
}

const cellsOf = (workbench: Workbench): number =>
  Object.values(tables).reduce(
    (sum, table) => sum + rowsOf(workbench, table) * workbench.sheet(table.title.id).maxColumns,
    0,
  );

/** Grid cells that one order takes over all tables, from its placing to its last mail. */
export async function measureCells(workbench: Workbench): Promise<Figures> {
  const owner = workbench.as(workbench.owner);
  const before = cellsOf(workbench);
  const number = await placeOrder(workbench);
  const row = Number(number.slice(3)) + 1;
  await owner.edit('Pesanan', `G${row}`, 'Lunas');
  await owner.edit('Pesanan', `M${row}`, 'TG1234567890');
  await owner.edit('Pesanan', `C${row}`, 'Dikirim');
  const mails = workbench.mails().length;
  await workbench.advance('90 minutes');
  if (workbench.mails().length < mails + 2) throw new Error('the order was not mailed twice');
  return { 'cells-per-order': cellsOf(workbench) - before };
}
