import { parseA1 } from '../book/a1.ts';
import type { Book } from '../book/book.ts';
import type { Sheet } from '../book/sheet.ts';
import { deleteColumns, deleteRows, insertColumns, insertRows } from '../book/structure.ts';
import type { Condition, Protection } from '../records.ts';
import {
  handle,
  handled,
  isHandleOf,
  itself,
  type Method,
  type Methods,
  mismatch,
  numberAt,
  read,
  structure,
  textAt,
  type Visit,
  write,
} from './method.ts';
import { placeOf, rangeHandle, sheetHandle, sheetOf, sizeOf } from './places.ts';

function getRange(visit: Visit, self: unknown, args: readonly unknown[]): unknown {
  const sheet = sheetOf(visit, self);
  const size = sizeOf(visit, sheet);
  if (typeof args[0] === 'string')
    return rangeHandle(placeOf(sheet.id, parseA1(args[0], size.rows, size.columns)));
  const [row, column] = [numberAt(visit, args, 0), numberAt(visit, args, 1)];
  const [rows, columns] = [numberAt(visit, args, 2, 1), numberAt(visit, args, 3, 1)];
  if (rows < 1) throw new Error(visit.world.say('atLeastOneRow'));
  if (columns < 1) throw new Error(visit.world.say('atLeastOneColumn'));
  if (row < 1 || column < 1) throw new Error(visit.world.say('startsTooLow'));
  if (row + rows - 1 > size.rows || column + columns - 1 > size.columns)
    throw new Error(visit.world.say('outside'));
  return rangeHandle({ sheet: sheet.id, row, column, rows, columns });
}

/** A buffered change of the tab's looks. */
function set(change: (sheet: Sheet, args: readonly unknown[], visit: Visit) => void): Method {
  return write((visit, self, args) => {
    sheetOf(visit, self);
    return () => {
      const sheet = sheetOf(visit, self);
      change(sheet, args, visit);
      visit.world.book.touch(sheet.id, null);
    };
  });
}

function listed(change: (sheet: Sheet) => void): Method {
  return structure((visit, self) => {
    visit.land();
    change(sheetOf(visit, self));
    visit.world.book.touch(0, null);
    return itself;
  });
}

/** Insertions stay in the buffer, in their order; what the script addresses afterwards may already lie in the new lines. */
function insert(
  axis: 'rows' | 'columns',
  apply: (book: Book, sheet: Sheet, at: number, count: number) => void,
): Method {
  return structure((visit, self, args) => {
    const sheet = sheetOf(visit, self);
    const [after, count] = [numberAt(visit, args, 0), numberAt(visit, args, 1, 1)];
    const growth = visit.execution.growth.get(sheet.id) ?? { rows: 0, columns: 0 };
    if (after < 1 || after > sizeOf(visit, sheet)[axis]) throw new Error(visit.world.say('outside'));
    visit.world.book.checkSize(count * (axis === 'rows' ? sheet.maxColumns : sheet.maxRows));
    growth[axis] += count;
    visit.execution.growth.set(sheet.id, growth);
    visit.later(() => {
      growth[axis] -= count;
      apply(visit.world.book, sheetOf(visit, self), after + 1, count);
    });
    return itself;
  });
}

function remove(apply: (book: Book, sheet: Sheet, at: number, count: number) => void): Method {
  return structure((visit, self, args) => {
    visit.land();
    apply(visit.world.book, sheetOf(visit, self), numberAt(visit, args, 0), numberAt(visit, args, 1, 1));
    return itself;
  });
}

const setConditions = write((visit, self, args) => {
  if (!Array.isArray(args[0]) || !args[0].every((rule) => isHandleOf(rule, 'ConditionalFormatRule')))
    throw mismatch(visit, args);
  const rules: readonly unknown[] = args[0].map((rule) => rule.data);
  return () => {
    const sheet = sheetOf(visit, self);
    sheet.conditions = rules as Condition[];
    visit.world.book.touch(sheet.id, null);
  };
});

const protect = structure((visit, self) => {
  const sheet = sheetOf(visit, self);
  sheet.protections = [
    ...sheet.protections.filter((other) => other.area !== null),
    {
      area: null,
      description: '',
      warningOnly: false,
      editors: [visit.execution.started.account, visit.world.owner],
    },
  ];
  return handle('Protection', { sheet: sheet.id, index: sheet.protections.length - 1 });
});

export const sheetMethods = {
  getSheetId: handled((_visit, self) => (self as { readonly sheet: number }).sheet),
  getName: read((visit, self) => sheetOf(visit, self).name),
  getIndex: read((visit, self) => visit.world.book.sheets.indexOf(sheetOf(visit, self)) + 1),
  getRange: handled(getRange),
  getLastRow: read((visit, self) => sheetOf(visit, self).lastRow()),
  getLastColumn: read((visit, self) => sheetOf(visit, self).lastColumn()),
  getMaxRows: read((visit, self) => sheetOf(visit, self).maxRows),
  getMaxColumns: read((visit, self) => sheetOf(visit, self).maxColumns),
  isSheetHidden: read((visit, self) => sheetOf(visit, self).hidden),
  getConditionalFormatRules: read((visit, self) =>
    sheetOf(visit, self).conditions.map((rule) => handle('ConditionalFormatRule', rule)),
  ),
  setConditionalFormatRules: setConditions,
  setName: structure((visit, self, args) => {
    visit.land();
    visit.world.book.rename(sheetOf(visit, self), textAt(visit, args, 0));
    return itself;
  }),
  hideSheet: listed((sheet) => {
    sheet.hidden = true;
  }),
  showSheet: listed((sheet) => {
    sheet.hidden = false;
  }),
  insertRowsAfter: insert('rows', insertRows),
  insertColumnsAfter: insert('columns', insertColumns),
  deleteRows: remove(deleteRows),
  deleteColumns: remove(deleteColumns),
  setFrozenRows: set((sheet, args, visit) => {
    sheet.frozenRows = numberAt(visit, args, 0);
  }),
  setFrozenColumns: set((sheet, args, visit) => {
    sheet.frozenColumns = numberAt(visit, args, 0);
  }),
  hideColumns: set((sheet, args, visit) => {
    for (let at = 0; at < numberAt(visit, args, 1, 1); at++)
      sheet.hiddenColumns.add(numberAt(visit, args, 0) + at);
  }),
  setColumnWidth: set((sheet, args, visit) => {
    sheet.widths.set(numberAt(visit, args, 0), numberAt(visit, args, 1));
  }),
  setRowHeight: set((sheet, args, visit) => {
    sheet.heights.set(numberAt(visit, args, 0), numberAt(visit, args, 1));
  }),
  setTabColor: set((sheet, args) => {
    sheet.color = args[0] === null ? '' : String(args[0]);
  }),
  setHiddenGridlines: set((sheet, args) => {
    sheet.gridlines = args[0] !== true;
  }),
  protect,
  activate: structure((visit, self) => {
    const sheet = sheetOf(visit, self);
    visit.world.ui(visit.execution.started.account).activate(sheet.id, null);
    return sheetHandle(sheet.id);
  }),
} satisfies Methods<GoogleAppsScript.Spreadsheet.Sheet>;

function reprotect(change: (protection: Protection, args: readonly unknown[]) => Protection): Method {
  return write((visit, self, args) => () => {
    const { index } = self as { readonly index: number };
    const sheet = sheetOf(visit, self);
    sheet.protections = sheet.protections.map((protection, at) =>
      at === index ? change(protection, args) : protection,
    );
  });
}

export const protectionMethods = {
  setDescription: reprotect((protection, args) => ({ ...protection, description: String(args[0]) })),
  setWarningOnly: reprotect((protection, args) => ({ ...protection, warningOnly: args[0] === true })),
} satisfies Methods<GoogleAppsScript.Spreadsheet.Protection>;
