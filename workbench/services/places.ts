import type { Sheet } from '../book/sheet.ts';
import type { Handle } from '../inside/protocol.ts';
import type { Area } from '../records.ts';
import { handle, type Visit } from './method.ts';

/** A Range object: an address, which stays what it is while rows move under it. */
export interface Place {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export function areaOf(place: Place): Area {
  return {
    top: place.row,
    left: place.column,
    bottom: place.row + place.rows - 1,
    right: place.column + place.columns - 1,
  };
}

export function placeOf(sheet: number, area: Area): Place {
  return {
    sheet,
    row: area.top,
    column: area.left,
    rows: area.bottom - area.top + 1,
    columns: area.right - area.left + 1,
  };
}

export function rangeHandle(place: Place): Handle {
  return handle('Range', place);
}

export function sheetHandle(id: number): Handle {
  return handle('Sheet', { sheet: id });
}

/** The tab of a Sheet or Range object; throws when it has been deleted meanwhile. */
export function sheetOf(visit: Visit, self: unknown): Sheet {
  const { sheet } = self as { readonly sheet: number };
  const found = visit.world.book.byId(sheet);
  if (found === undefined) throw new Error(visit.world.say('sheetGone', String(sheet)));
  return found;
}

/** What the script sees of the size: its own unlanded insertions count. */
export function sizeOf(visit: Visit, sheet: Sheet): { readonly rows: number; readonly columns: number } {
  const growth = visit.execution.growth.get(sheet.id);
  return { rows: sheet.maxRows + (growth?.rows ?? 0), columns: sheet.maxColumns + (growth?.columns ?? 0) };
}
