/** Rows grow with the wrapped text in them, unless somebody set their height; about as much as Sheets lets them grow. */
import type { CellValue, Style } from './records.ts';
import type { SheetView } from './types.ts';

const USUAL_WIDTH = 100;
const PADDING = 6;
/** Pixels of a letter and of a line at 10 points. */
const LETTER = 6.2;
const LINE = 17;
const LEAST = 21;

/** Pixels that a wrapped cell asks of its row; undefined: one line does. */
export function grownHeight(
  value: CellValue,
  style: Style,
  width: number | undefined = USUAL_WIDTH,
): number | undefined {
  if (!style.wrap || typeof value !== 'string' || value === '') return undefined;
  const letters = Math.max(1, Math.floor((width - PADDING) / LETTER));
  const lines = value
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / letters)), 0);
  return lines === 1 ? undefined : Math.max(LEAST, lines * LINE + PADDING);
}

/** Row → pixels, where it is not the usual height. */
export function heightsOf(sheet: SheetView): Record<number, number> {
  const heights: Record<number, number> = {};
  const hidden = new Set(sheet.hiddenColumns);
  sheet.each((row, column, value, style) => {
    const height = hidden.has(column) ? undefined : grownHeight(value, style, sheet.widths.get(column));
    if (height !== undefined) heights[row] = Math.max(heights[row] ?? LEAST, height);
  });
  return { ...heights, ...Object.fromEntries(sheet.heights) };
}
