/** The clock and the edit trigger. */

import { beat } from '../automations/heartbeat.ts';
import { Refusal } from '../domain/errors.ts';
import { googleMailer } from '../google/mail.ts';
import { highWater, myToken, permissionLapsed } from '../google/triggers.ts';
import { keepWatch, tableOfEdit } from '../google/watch.ts';
import { openGoogleBook } from '../google/workbook.ts';
import type { Desk } from '../tables/shop.ts';
import { processRequests } from '../use-cases/process-requests.ts';
import { tellOverwritten } from '../use-cases/tell-overwritten.ts';
import { checkPorts } from './check.ts';
import { atDesk, logBug, processedWords, readDesk } from './desk.ts';

/** undefined when the book is busy, not set up, or not there; everything else is a bug and flies on. */
function unlessBusy<R>(work: () => R): R | undefined {
  try {
    return work();
  } catch (error) {
    if (error instanceof Refusal && ['busy', 'not-set-up'].includes(error.code)) return undefined;
    throw error;
  }
}

const tryDesk = <R>(work: (desk: Desk) => R, patience?: number): R | undefined =>
  unlessBusy(() => atDesk(work, patience));

export function heartbeat(): void {
  const google = openGoogleBook();
  if (!google) return;
  try {
    beat({
      workbook: google.workbook,
      clock: google.clock,
      mailer: googleMailer,
      me: myToken(),
      lapsed: permissionLapsed(),
      highWater,
      noteAnchors: (desk) => keepWatch(desk.book),
      withDesk: (work) => tryDesk(work),
      doctor: {
        ...checkPorts(google),
        look: (work) => unlessBusy(() => readDesk(work)),
      },
      log: logBug,
    });
  } catch (error) {
    logBug('beat', error);
  }
}

/** Books what was typed. An edit that is none of ours costs no read. */
export function bookEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  const { range } = event;
  const row = range.getRow();
  const rows = range.getNumRows();
  const area = {
    gridId: range.getSheet().getSheetId(),
    row,
    rows,
    column: range.getColumn(),
    columns: range.getNumColumns(),
  };
  const table = tableOfEdit(area);
  if (!table || row + rows <= 2) return;
  try {
    const from = Math.max(2, row);
    const single = area.columns === 1 ? { column: area.column } : {};
    tryDesk((desk) => {
      tellOverwritten(desk, table, area);
      const processed = processRequests(desk, {
        table,
        row: from,
        count: row + rows - from,
        ...single,
      });
      keepWatch(desk.book, processed.refused === 0 ? table : undefined);
      if (rows > 1)
        SpreadsheetApp.getActiveSpreadsheet().toast(processedWords(desk, processed), 'Buku Toko', 8);
    });
  } catch (error) {
    logBug('edit', error);
  }
}
