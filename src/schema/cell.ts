/** A real date in a cell: days since 1899-12-30 in the workbook's own zone, the time of day as fraction. */
export interface DateCell {
  readonly serial: number;
}

/** What a cell holds. Empty is ''. A formula's error reads as its text ('#REF!'). */
export type Cell = string | number | boolean | DateCell;
