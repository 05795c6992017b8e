import type { Language } from '../domain/language.ts';
import { formatNumber, mailWords } from './figures.ts';
import type { Row } from './letter.ts';
import { oneLine } from './message.ts';

/** Quantities are pieces. */
export interface LowStockItem {
  readonly sku: string;
  readonly name: string;
  readonly onHand: number;
  readonly allocated: number;
  readonly available: number;
  readonly incoming: number;
  /** Mean of a week. */
  readonly weeklyDemand: number;
  /** null: nothing sells, so it lasts for ever. */
  readonly daysCover: number | null;
  readonly reorderPoint: number;
  readonly toOrder: number;
  readonly supplier?: string;
  /** The sum behind `toOrder`, a sentence already (`lowStockWorking`). */
  readonly working: string;
  /** Its row in the Stock sheet. */
  readonly url?: string;
}

/** An item with its levels, its pace and the working; one that recovered with its reorder point instead. */
export function itemRow(item: LowStockItem, recovered: boolean, language: Language): Row {
  const words = mailWords(language).low;
  const count = (value: number) => formatNumber(value, language);
  const levels = words.levels(count(item.onHand), count(item.allocated), count(item.incoming));
  const sku = oneLine(item.sku, 40);
  const pace = [
    sku,
    item.weeklyDemand > 0 ? words.demand(formatNumber(item.weeklyDemand, language, 1)) : words.noDemand,
    ...(item.daysCover === null || item.available <= 0 ? [] : [coverWords(item.daysCover, language)]),
  ].join(' · ');
  const changed = [levels, pace, oneLine(item.working, 240)];
  return {
    label: oneLine(item.name, 80),
    value: stockWords(item.available, language),
    strong: true,
    details: recovered ? [levels, `${sku} · ${words.point(count(item.reorderPoint))}`] : changed,
    ...(item.url === undefined ? {} : { url: item.url }),
  };
}

/** 'Name (SKU)', as a supplier needs it. */
export function named(item: LowStockItem): string {
  return `${oneLine(item.name, 80)} (${oneLine(item.sku, 40)})`;
}

/** Rounded down: what lasts two and a half days is gone on the third. */
function coverWords(days: number, language: Language): string {
  const words = mailWords(language).low;
  return days < 1 ? words.coverToday : words.cover(formatNumber(Math.floor(days), language));
}

function stockWords(available: number, language: Language): string {
  const words = mailWords(language).low;
  if (available === 0) return words.soldOut;
  const count = formatNumber(Math.abs(available), language);
  return available < 0 ? words.minus(count) : words.available(count);
}
