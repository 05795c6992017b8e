/** What Univer's core leaves out: the corner that tells of a note, and a formula in the editor where only its value is known. */
import type { ICellDataForSheetInterceptor, Nullable } from '@univerjs/core';
import type { Mirror } from './grid.ts';
import type { TabView } from './protocol.ts';
import { numberAsTyped, serialAsTyped } from './typed.ts';
import * as univer from './univer.ts';
import type { UniverParts } from './univer-start.ts';

const noteMark = { tr: { color: '#f4a300', size: 6 } };

function tabOf(mirror: Mirror, sheet: string): TabView | undefined {
  return mirror.tabs.get(Number(sheet));
}

type Drawn = Nullable<ICellDataForSheetInterceptor>;

/** Where a rule and a conditional format meet, Univer draws the rule's arrow twice. */
function drawnOnce(cell: Drawn): Drawn {
  if (cell?.customRender == null || cell.customRender.length < 2) return cell;
  return { ...cell, customRender: [...new Set(cell.customRender)] };
}

/** A small corner in cells that hold a note. */
export function markNotes(parts: UniverParts, mirror: Mirror): void {
  parts.interceptors().intercept(univer.INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'workbench-notes',
    priority: 100,
    effect: univer.InterceptorEffectEnum.Style,
    handler: (cell, at, next) => {
      const tab = tabOf(mirror, at.subUnitId);
      const once = drawnOnce(cell);
      if (tab?.notes[`${at.row + 1},${at.col + 1}`] === undefined) return next(once);
      return next({ ...once, markers: { ...once?.markers, ...noteMark } });
    },
  });
}

/** Gives the editor what a person would have typed: the formula, the date and the decimal sign of the book's language. */
export function showFormulas(parts: UniverParts, mirror: Mirror): void {
  parts.interceptors().writeCellInterceptor.intercept(univer.BEFORE_CELL_EDIT, {
    priority: 100,
    handler: (cell, at, next) => {
      const tab = tabOf(mirror, at.subUnitId);
      const formula = tab?.formulas[`${at.row + 1},${at.col + 1}`];
      if (formula !== undefined) return { ...cell, p: null, f: null, v: formula, t: 1 };
      const raw = at.worksheet.getCellRaw(at.row, at.col);
      if (typeof raw?.v !== 'number' || raw.t !== 2) return next(cell);
      const pattern = at.workbook.getStyles().getStyleByCell(raw)?.n?.pattern ?? '';
      const text =
        serialAsTyped(raw.v, pattern, mirror.locale) ?? numberAsTyped(raw.v, pattern, mirror.locale);
      return { ...cell, p: null, f: null, v: text, t: 1 };
    },
  });
}
