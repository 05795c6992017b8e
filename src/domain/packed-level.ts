import type { Week } from './calendar.ts';
import type { Level } from './stock.ts';

/** Units sold in a week. */
export type WeekUnits = readonly [week: Week, units: number];

/** All that order entry and the digest need of one SKU, in one cell. */
export interface SkuLevel extends Level {
  readonly sku: string;
  /** Newest week first; six are kept. */
  readonly demand: readonly WeekUnits[];
}

const KEPT_WEEKS = 6;
const WHOLE = '(0|-?[1-9]\\d{0,14})';
const PACKED = new RegExp(`^L${WHOLE},${WHOLE}((?:,[0-9a-z]{4}:${WHOLE})*);([^]*)$`);

/**
 * One line of text, 'L12,3,4cd3:7,4cd2:5;KOPI-250': on hand, allocated, week (year and number in base 36)
 * and units, then the SKU, last because it may hold any sign. The 'L' keeps it from being read as a number.
 */
export function packLevel({ sku, onHand, allocated, demand }: SkuLevel): string {
  const weeks = demand.slice(0, KEPT_WEEKS).map(([week, units]) => `,${packWeek(week)}:${units}`);
  return `L${onHand},${allocated}${weeks.join('')};${sku}`;
}

/** undefined when the text is no packed level. */
export function unpackLevel(text: string): SkuLevel | undefined {
  const match = PACKED.exec(text);
  if (!match) return undefined;
  const parts = (match[3] ?? '').split(',').slice(1);
  const demand = parts.map((part): WeekUnits => [unpackWeek(part.slice(0, 4)), Number(part.slice(5))]);
  if (demand.some(([week]) => week === '')) return undefined;
  return { sku: match[5] ?? '', onHand: Number(match[1]), allocated: Number(match[2]), demand };
}

/** The demand after `units` more (or, corrected, fewer) were sold in that week; still newest week first. */
export function addDemand(demand: readonly WeekUnits[], week: Week, units: number): WeekUnits[] {
  const before = demand.find(([each]) => each === week)?.[1] ?? 0;
  const others = demand.filter(([each]) => each !== week);
  const sorted = [...others, [week, before + units] as const].sort(([a], [b]) => (a < b ? 1 : -1));
  return sorted.slice(0, KEPT_WEEKS);
}

function packWeek(week: Week): string {
  return Number(week.replace('-W', '')).toString(36);
}

/** '' when it is no week. */
function unpackWeek(packed: string): Week {
  const match = /^([1-9]\d{3})(0[1-9]|[1-4]\d|5[0-3])$/.exec(String(Number.parseInt(packed, 36)));
  return match ? `${match[1]}-W${match[2]}` : '';
}
