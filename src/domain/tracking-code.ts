import { guessCouriers } from './couriers.ts';

const NUMBER_WORD = /\b(?:resi|awb|tracking(?: number)?|waybill)(?:nya)?(?: no\.?)? ?[:=#-]? ?([a-z0-9-]+)/gi;

/**
 * The text among the cells that is a tracking number: what follows 'resi', else what has a courier's shape, else
 * a long code that is neither phone nor order number (`known`), else a driver's live link. undefined when none.
 */
export function pickTracking(cells: readonly string[], known: (part: string) => boolean): string | undefined {
  const named = cells.flatMap((cell) => [...cell.matchAll(NUMBER_WORD)].map((match) => match[1] ?? ''));
  const parts = cells.flatMap((cell) => [...cell.split(/[\s,;|:=()]+| - /), ...whole(cell)]);
  const free = parts.filter((part) => isCode(part) && !known(part));
  return (
    named.find((part) => isCode(part)) ??
    free.find((part) => guessCouriers(part).length > 0) ??
    free[0] ??
    cells.flatMap((cell) => cell.match(/https?:\/\/\S{8,}/gi) ?? [])[0]
  );
}

/** 'JP 1234 5678 90': a number that fills its cell may be written with blanks. */
function whole(cell: string): string[] {
  const bare = cell.replace(/\s+/g, '');
  return bare !== cell && /^[A-Z]{0,5}\d+$/i.test(bare) && guessCouriers(bare).length === 1 ? [bare] : [];
}

function isCode(part: string): boolean {
  return /^[A-Za-z0-9-]{8,30}$/.test(part) && /\d{4}/.test(part);
}
