import { openWorkbench } from '../../workbench/open.ts';
import type { ExecutionRecord } from '../../workbench/run/records.ts';
import type { Workbench } from '../../workbench/types.ts';
import { fillBook, type Size } from './fill.ts';

/** Before dawn on a Monday: the weekly report is due at seven, the digest at eight. */
const NOW = '2026-11-23T04:00:00+07:00';

/** More than these no workbook holds. */
const GRID_CELLS = 10_000_000;

/** A workbench on the built bundle with a book of that size, set up and live, that sends in its owner's name. */
export async function openBook(size: Size): Promise<Workbench> {
  const workbench = await openWorkbench({
    bundle: 'dist',
    locale: 'id_ID',
    timeZone: 'Asia/Jakarta',
    now: NOW,
  });
  const owner = workbench.as(workbench.owner);
  await owner.menu('Siapkan toko');
  await owner.menu('Mulai kirim', { answers: ['YES'] });
  workbench.fromState(fillBook(workbench.toState(), size));
  const cells = workbench.sheets().reduce((sum, { maxRows, maxColumns }) => sum + maxRows * maxColumns, 0);
  if (cells >= GRID_CELLS) throw new Error(`Google Sheets has no room for ${cells} cells`);
  return workbench;
}

/** What ran while `work` was done. */
export async function executionsOf(
  workbench: Workbench,
  work: () => Promise<unknown>,
): Promise<readonly ExecutionRecord[]> {
  const before = workbench.executions().length;
  await work();
  return workbench.executions().slice(before);
}

/** The one execution that `work` causes. Throws when it failed, or when there are others. */
export async function executionOf(
  workbench: Workbench,
  work: () => Promise<unknown>,
): Promise<ExecutionRecord> {
  const [execution, ...others] = await executionsOf(workbench, work);
  if (execution?.outcome !== 'completed' || others.length > 0) {
    throw new Error(
      `one execution expected: ${[execution, ...others].map((each) => `${each?.function} ${each?.outcome} ${each?.error}`).join(', ')}`,
    );
  }
  return execution;
}
