import type { Language } from '../domain/language.ts';
import { formatNumber, mailWords } from './figures.ts';
import type { Block, Row } from './letter.ts';
import { type LowStockItem, named } from './low-stock-item.ts';
import { oneLine } from './message.ts';

interface OrderListView {
  readonly items: readonly LowStockItem[];
  readonly sheetUrl: string;
  readonly language: Language;
}

/** What to order, grouped by supplier in order of appearance; those without one last. */
export function orderList(view: OrderListView, cap: number): Block[] {
  const { items, sheetUrl, language } = view;
  const words = mailWords(language).low;
  const wanted = items.filter((item) => item.toOrder > 0);
  if (wanted.length === 0) return [];
  const groups = new Map<string, Row[]>();
  for (const item of wanted.slice(0, cap)) {
    const supplier = oneLine(item.supplier ?? '', 80);
    const row = { label: named(item), value: words.pieces(formatNumber(item.toOrder, language)) };
    groups.set(supplier, [...(groups.get(supplier) ?? []), row]);
  }
  const bySupplier = [...groups].sort(([a], [b]) => Number(a === '') - Number(b === ''));
  const hidden = wanted.length - cap;
  const rest = { label: words.inSheet(formatNumber(hidden, language)), url: sheetUrl };
  return [
    { kind: 'heading', text: words.order },
    ...bySupplier.flatMap(([supplier, rows]): Block[] => [
      { kind: 'rows', rows: [{ label: supplier || words.noSupplier, strong: true }, ...rows] },
    ]),
    ...(hidden > 0 ? [{ kind: 'rows', rows: [rest] } as const] : []),
  ];
}
