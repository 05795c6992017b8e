/** How many orders are behind: counted by two formulas in `_book`, which every opening reads anyway. */
import { ORDER_STATUSES, type OrderStatus } from '../domain/labels.ts';
import type { Cell } from '../schema/cell.ts';
import { a1 } from './anchors.ts';

/** Where they stand, beside the anchors. */
export const BEHIND = { row: 4, column: 4 } as const;

export interface Behind {
  /** To be packed or shipped, and their ship-by day has passed. */
  readonly late: number;
  /** Something is owed, and the day to pay has passed. */
  readonly overdue: number;
}

export const readBehind = (late: Cell | undefined, overdue: Cell | undefined): Behind => ({
  late: Number(late) || 0,
  overdue: Number(overdue) || 0,
});

/** `columns`: where those of Orders stand in the tab `title`. */
export function behindFormulas(title: string, columns: ReadonlyMap<string, number>): readonly string[] {
  const whole = (name: string): string => {
    const letter = a1(1, columns.get(name) ?? 1).slice(0, -1);
    return `'${title.replace(/'/g, "''")}'!${letter}:${letter}`;
  };
  const past = (name: string): string => `${whole(name)};"<"&TODAY()`;
  const each = (statuses: readonly OrderStatus[], of: string): string[] =>
    statuses
      .flatMap((status) => [ORDER_STATUSES[status].id, ORDER_STATUSES[status].en])
      .map((label) => `COUNTIFS(${of};${whole('statusBooked')};"${label}")`);
  const owed = `${past('due')};${whole('balance')};">0"`;
  return [
    `=${each(['processing', 'packed'], past('shipBy')).join('+')}`,
    `=${[`COUNTIFS(${owed})`, ...each(['cancelled', 'returned'], owed)].join('-')}`,
  ];
}
