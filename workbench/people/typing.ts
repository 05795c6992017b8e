import { parseA1 } from '../book/a1.ts';
import type { Sheet } from '../book/sheet.ts';
import { sortArea } from '../book/sort.ts';
import type { Area, CellValue, Typed } from '../records.ts';
import type { Host } from '../run/host.ts';
import type { Person } from '../types.ts';
import { fireEdit, remember, takeBack, type, type Undo } from './edit.ts';
import { tabOf } from './tabs.ts';

type Writing = Pick<Person, 'edit' | 'append' | 'undo'>;
type Ordering = Pick<Person, 'select' | 'sort' | 'filter'>;
export type Typing = Writing & Ordering;

function writing(host: Host, account: string, steps: Undo[]): Writing {
  const enter = (
    sheet: Sheet,
    top: number,
    left: number,
    values: readonly (readonly Typed[])[],
  ): Promise<void> => {
    const undo = type(host, account, sheet, top, left, values);
    steps.push(undo);
    return fireEdit(host, account, sheet, undo);
  };
  return {
    edit: async (tab, a1, value) => {
      const sheet = tabOf(host, tab);
      const { top, left } = parseA1(a1, sheet.maxRows, sheet.maxColumns);
      await enter(sheet, top, left, typeof value === 'object' ? value : [[value]]);
    },
    append: async (tab, values) => {
      const sheet = tabOf(host, tab);
      const row = sheet.lastRow() + 1;
      await enter(sheet, row, 1, [values]);
      return row;
    },
    undo: async () => {
      const step = steps.pop();
      const sheet = step === undefined ? undefined : host.book.byId(step.sheet);
      if (step === undefined || sheet === undefined) return false;
      const before = takeBack(host, sheet, step);
      if (step.fires) await fireEdit(host, account, sheet, before);
      return true;
    },
  };
}

function hideRows(
  host: Host,
  sheet: Sheet,
  keep: ((row: readonly CellValue[]) => boolean) | undefined,
): void {
  sheet.hiddenRows.clear();
  const columns = sheet.lastColumn();
  for (let row = sheet.frozenRows + 1; keep !== undefined && row <= sheet.lastRow(); row++) {
    const cells = Array.from({ length: columns }, (_, at) => host.book.value(sheet, row, at + 1));
    if (!keep(cells)) sheet.hiddenRows.add(row);
  }
  host.book.touch(sheet.id, null);
}

function ordering(host: Host, account: string, steps: Undo[]): Ordering {
  return {
    select: (tab, a1) => {
      const sheet = tabOf(host, tab);
      host.ui(account).select(sheet.id, parseA1(a1, sheet.maxRows, sheet.maxColumns));
    },
    sort: (tab, column, options) => {
      const sheet = tabOf(host, tab);
      const table: Area = {
        top: sheet.frozenRows + 1,
        left: 1,
        bottom: sheet.lastRow(),
        right: sheet.maxColumns,
      };
      const area = options?.a1 === undefined ? table : parseA1(options.a1, sheet.maxRows, sheet.maxColumns);
      if (area.bottom <= area.top) return;
      steps.push(remember(sheet, area, false));
      sortArea(host.book, sheet, area, column, options?.ascending !== false);
    },
    filter: (tab, keep) => hideRows(host, tabOf(host, tab), keep),
  };
}

/** What a person writes and rearranges; one stack of steps to take back. */
export function typing(host: Host, account: string): Typing {
  const steps: Undo[] = [];
  return { ...writing(host, account, steps), ...ordering(host, account, steps) };
}
