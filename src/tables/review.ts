/** Review: what a person must look at, each item once as long as it is open. */

import type { RefusalParams } from '../domain/errors.ts';
import { bookWords } from '../words/book.ts';
import type { Shop } from './shop.ts';

export interface Finding {
  /** Tab and cell, as the person reads them: 'Produk E5'. */
  readonly where: string;
  readonly code: string;
  readonly params: RefusalParams;
}

const DONE = '✓';

/** Queues the findings that are not in Review yet. */
export function addReviewItems(shop: Shop, findings: readonly Finding[]): void {
  if (findings.length === 0) return;
  const words = bookWords(shop.settings.language);
  const open = new Set(openItems(shop).map(({ values }) => `${values.where}|${values.found}`));
  for (const finding of findings) {
    const { found, todo } = words.review(finding.code, finding.params);
    if (open.has(`${finding.where}|${found}`)) continue;
    open.add(`${finding.where}|${found}`);
    shop.state.review += 1;
    shop.state.open += 1;
    shop.review.append({ id: `R-${shop.state.review}`, at: shop.now, where: finding.where, found, todo });
  }
}

function openItems(shop: Shop) {
  return shop.state.open === 0 ? [] : shop.review.all().filter(({ values }) => values.decision === '');
}

/** Closes the items about a tab that are no longer true, and takes in what people decided. */
export function settleReview(shop: Shop, tab: string, findings: readonly Finding[]): void {
  if (shop.state.open === 0) return;
  const words = bookWords(shop.settings.language);
  const still = new Set(
    findings.map(({ where, code, params }) => `${where}|${words.review(code, params).found}`),
  );
  for (const item of openItems(shop)) {
    const { where, found } = item.values;
    if (!where.startsWith(`${tab} `) || still.has(`${where}|${found}`)) continue;
    shop.review.change(item, { decision: DONE, decisionBooked: DONE });
    shop.state.open -= 1;
  }
}

/** A decision typed by a person closes the item. */
export function takeDecisions(shop: Shop): number {
  const decided = shop.review
    .all()
    .filter(({ values }) => values.decision !== '' && values.decisionBooked === '');
  for (const item of decided) {
    shop.review.change(item, { decisionBooked: item.values.decision });
    shop.state.open = Math.max(0, shop.state.open - 1);
  }
  return decided.length;
}
