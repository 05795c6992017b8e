import type { Area } from '../records.ts';

/** 28 → 'AB'. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** 'AB' → 28. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** 'B2', 'B2:C9', 'B:C' or '3:5' within a tab of the given size; throws when it is none of these. */
export function parseA1(a1: string, maxRows: number, maxColumns: number): Area {
  const found = /^\$?([A-Za-z]*)\$?(\d*)(?::\$?([A-Za-z]*)\$?(\d*))?$/.exec(a1.trim());
  if (found === null || a1.trim() === '') throw new Error(`Range not found: ${a1}`);
  const [, leftLetters = '', topDigits = '', rightLetters, bottomDigits] = found;
  const single = rightLetters === undefined;
  const top = topDigits === '' ? 1 : Number(topDigits);
  const left = leftLetters === '' ? 1 : columnNumber(leftLetters);
  if (single) return { top, left, bottom: top, right: left };
  const bottom = bottomDigits ? Number(bottomDigits) : maxRows;
  const right = rightLetters ? columnNumber(rightLetters) : maxColumns;
  return {
    top: Math.min(top, bottom),
    left: Math.min(left, right),
    bottom: Math.max(top, bottom),
    right: Math.max(left, right),
  };
}

export function a1Of(area: Area): string {
  const from = `${columnLetters(area.left)}${area.top}`;
  const single = area.top === area.bottom && area.left === area.right;
  return single ? from : `${from}:${columnLetters(area.right)}${area.bottom}`;
}
