/** Keep products: what people type into Products becomes stock rows; what cannot be read goes to Review, the rest goes on. */
import { parseMoney } from '../domain/money.ts';
import { packLevel } from '../domain/packed-level.ts';
import type { Cell } from '../schema/cell.ts';
import { products } from '../schema/products.ts';
import type { stock } from '../schema/stock.ts';
import { isBlank, sameCell, textOf } from '../tables/cells.ts';
import { type Finding, reviewTab } from '../tables/review.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';
import { secureLink } from './downloads.ts';
import { addMovement, keeperOf, type StockKeeper } from './levels.ts';

export interface Kept {
  readonly booked: number;
  readonly findings: readonly Finding[];
  /** More rows wait than one booking holds. */
  readonly more: boolean;
}

type ProductRec = Rec<typeof products>;

/** A booking holds at most so many rows, or items for Review, so that its record fits in the journal. */
const BATCH = 150;
/** Characters: longer ones are no names, and would burst the journal. */
const LONGEST = { sku: 100, name: 600 } as const;

export const asksOfProduct = ({ values }: ProductRec): boolean =>
  asks(values.sku, values.skuBooked) ||
  asks(values.opening, values.openingBooked) ||
  (values.sku === '' && values.name !== '');

/** Takes in new, renamed and corrected products, at most `batch` of them. */
export function keepProducts(shop: Shop, batch = BATCH): Kept {
  const recs = shop.products.all();
  const findings = recs.flatMap((rec) => faultsOf(shop, rec));
  const doubled = doubles(recs);
  const stockRows = new Map(
    shop.stock.all(['sku', 'name', 'level']).map((rec) => [rec.values.sku, rec] as const),
  );
  const keeper = keeperOf(shop, stockRows);
  const waiting = recs.filter(asksOfProduct);
  let booked = 0;
  let more = false;
  for (const rec of waiting) {
    if (doubled.has(rec.values.sku)) continue;
    // Rows that cannot be kept do not stand in the way of those below.
    if (booked === batch) more = true;
    if (more) break;
    const problem = keepOne(shop, rec, keeper, stockRows.has(rec.values.sku));
    if (problem) findings.push(problem);
    else booked += 1;
  }
  followNames(shop, recs, stockRows);
  for (const rec of recs)
    if (doubled.has(rec.values.sku))
      findings.push(finding(shop, rec, 'sku', 'sku-doubled', { sku: rec.values.sku.slice(0, 60) }));
  // As long as rows are left, not everything is found.
  more = more || reviewTab(shop, products.title[shop.settings.language], findings, batch);
  return { booked, findings, more };
}

// Stock shows the product's name; orders keep the one they were placed with.
function followNames(
  shop: Shop,
  recs: readonly ProductRec[],
  rows: ReadonlyMap<string, Rec<typeof stock>>,
): void {
  for (const { values } of recs) {
    const row = values.sku === '' || values.skuBooked !== values.sku ? undefined : rows.get(values.sku);
    if (row && row.values.name !== nameOf(values)) shop.stock.change(row, { name: nameOf(values) });
  }
}

const asks = (typed: Cell, booked: Cell): boolean =>
  !sameCell(typed, booked) && !(isBlank(typed) && isBlank(booked));

const finding = (
  shop: Shop,
  rec: ProductRec,
  column: keyof (typeof products)['columns'],
  code: string,
  params: Finding['params'],
): Finding => ({
  where: `${products.title[shop.settings.language]} ${shop.products.address(rec.row, column)}`,
  code,
  params,
});

function faultsOf(shop: Shop, rec: ProductRec): Finding[] {
  const { download } = rec.values;
  const dropped = download.trim() !== '' && secureLink(download) === undefined;
  const link = dropped
    ? [finding(shop, rec, 'download', 'link-unsafe', { found: download.slice(0, 60) })]
    : [];
  return link.concat(cellFaults(shop, rec));
}

function cellFaults(shop: Shop, rec: ProductRec): Finding[] {
  return rec.faults.map(({ column, code, found }) => {
    const name = column as keyof (typeof products)['columns'];
    const header = products.columns[name].header[shop.settings.language];
    const meant = code === 'not-a-number' ? parseMoney(found, shop.settings.currency) : undefined;
    return finding(shop, rec, name, meant === undefined ? code : 'number-as-text', {
      column: header,
      found,
      meant: meant ?? '',
    });
  });
}

const doubles = (recs: readonly ProductRec[]): Set<string> => {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const { values } of recs) {
    if (values.sku === '') continue;
    if (seen.has(values.sku)) twice.add(values.sku);
    seen.add(values.sku);
  }
  return twice;
};

function keepOne(shop: Shop, rec: ProductRec, keeper: StockKeeper, stocked: boolean): Finding | undefined {
  const { values } = rec;
  if (values.sku === '' && values.name === '') return emptied(shop, rec);
  if (values.sku.length > LONGEST.sku || nameOf(values).length > LONGEST.name) {
    return finding(shop, rec, 'name', 'too-long', { found: values.name.slice(0, 40) });
  }
  const opening = openingOf(values.opening);
  if (opening === undefined) {
    return finding(shop, rec, 'opening', 'opening-invalid', { found: textOf(values.opening).slice(0, 60) });
  }
  const sku = values.sku === '' ? newSku(shop, rec) : values.sku;
  const before = textOf(values.skuBooked);
  if (before !== '' && before !== sku) return rename(shop, rec, before, sku, keeper);
  // A name given to a product of its own is no other one's old name any more.
  if (before === '') delete shop.state.renamed[sku];
  const tracked = values.type !== 'digital';
  if (!stocked && tracked) addStock(shop, sku, nameOf(values), opening);
  else if (tracked && asks(values.opening, values.openingBooked)) {
    const booked = openingOf(values.openingBooked) ?? 0;
    keeper.act(sku, 'opening', opening - booked);
  }
  shop.products.change(rec, { skuBooked: sku, openingBooked: values.opening });
  return undefined;
}

// A row that was cleared is no product any more; its stock stays until somebody counts it.
function emptied(shop: Shop, rec: ProductRec): Finding | undefined {
  const sku = textOf(rec.values.skuBooked);
  shop.products.change(rec, { skuBooked: '', openingBooked: rec.values.opening });
  return sku === '' ? undefined : finding(shop, rec, 'sku', 'product-gone', { sku });
}

const nameOf = ({ name, variation, sku }: ProductRec['values']): string =>
  variation === '' ? name || sku : `${name} (${variation})`;

/** Whole pieces, 0 when blank; undefined when it is neither. */
const openingOf = (cell: Cell): number | undefined =>
  isBlank(cell)
    ? 0
    : typeof cell === 'number' && Number.isSafeInteger(cell) && Math.abs(cell) <= 1e9
      ? cell
      : undefined;

// 'KG-0007': letters of the name, then the row's order among generated ones, so that people can read it aloud.
function newSku(shop: Shop, rec: ProductRec): string {
  const initials = rec.values.name
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .map((word) => word.slice(0, 1))
    .join('')
    .slice(0, 3);
  shop.state.movement += 1;
  const sku = `${initials || 'P'}-${String(shop.state.movement).padStart(4, '0')}`;
  shop.products.change(rec, { sku });
  return sku;
}

function addStock(shop: Shop, sku: string, name: string, opening: number): void {
  const level = packLevel({ sku, onHand: opening, allocated: 0, demand: [] });
  shop.stock.append({ sku, name, level, onHand: opening, allocated: 0, available: opening, alert: '' });
  if (opening !== 0) addMovement(shop, sku, 'opening', opening, {});
}

// The stock card of the old name ends at nought, and the new one goes on from there.
function moveCard(shop: Shop, before: string, sku: string, onHand: number): void {
  if (onHand === 0) return;
  addMovement(shop, before, 'transfer', -onHand, { reason: `→ ${sku}` });
  addMovement(shop, sku, 'transfer', onHand, { reason: `← ${before}` });
}

function rename(
  shop: Shop,
  rec: ProductRec,
  before: string,
  sku: string,
  keeper: StockKeeper,
): Finding | undefined {
  const level = keeper.level(before);
  const stockRec = keeper.rec(before);
  if (keeper.rec(sku)) return finding(shop, rec, 'sku', 'sku-taken', { sku, before });
  if (level && stockRec) {
    shop.stock.change(stockRec, { sku, name: nameOf(rec.values), level: packLevel({ ...level, sku }) });
    moveCard(shop, before, sku, level.onHand);
  }
  delete shop.state.renamed[sku];
  shop.state.renamed[before] = sku;
  shop.products.change(rec, { skuBooked: sku });
  return undefined;
}
