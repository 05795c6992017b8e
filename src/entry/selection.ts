import type { GoogleBook } from '../google/workbook.ts';
import type { Desk } from '../tables/shop.ts';

/** The rows that are selected in Orders, the header's too; undefined when another tab is in front. */
export function selectedRows(
  desk: Desk,
  { spreadsheet }: GoogleBook,
): { readonly row: number; readonly count: number } | undefined {
  const range = spreadsheet.getActiveRange() as GoogleAppsScript.Spreadsheet.Range | null;
  const isOrders = range?.getSheet().getSheetId() === desk.book.anchors.get('orders')?.gridId;
  return range && isOrders ? { row: range.getRow(), count: range.getNumRows() } : undefined;
}
