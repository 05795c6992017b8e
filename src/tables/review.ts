/** Review: what a person must look at, each item once as long as it is open. */

import type { RefusalParams } from '../domain/errors.ts';
import type { review } from '../schema/review.ts';
import { bookWords } from '../words/book.ts';
import type { Shop } from './shop.ts';
import type { Rec } from './table-view.ts';

export interface Finding {
  /** Tab and cell, as the person reads them: 'Produk E5'. */
  readonly where: string;
  readonly code: string;
  readonly params: RefusalParams;
  /** What a decision is about, where one changes anything: 'mail M-17-…', 'brake'. One open item at most is about it. */
  readonly about?: string;
}

export type Item = Rec<typeof review>;

const DONE = '✓';

/** Queues the findings that are not in Review yet, at most so many; tells whether some are left. */
export function addReviewItems(shop: Shop, findings: readonly Finding[], most = Infinity): boolean {
  if (findings.length === 0) return false;
  const words = bookWords(shop.settings.language);
  const open = new Set(openItems(shop).map(({ values }) => identityOf(values)));
  let added = 0;
  for (const finding of findings) {
    const { where, about = '' } = finding;
    const { found, todo } = words.review(finding.code, finding.params);
    if (open.has(identityOf({ where, found, about }))) continue;
    if (added === most) return true;
    added += 1;
    open.add(identityOf({ where, found, about }));
    shop.state.review += 1;
    shop.state.open += 1;
    shop.review.append({
      id: `R-${shop.state.review}`,
      at: shop.now,
      where,
      found,
      todo,
      about,
    });
  }
  return false;
}

const identityOf = ({ where, found, about }: { where: string; found: string; about: string }): string =>
  about === '' ? `${where}|${found}` : about;

const isOpen = ({ values }: Item): boolean => values.id !== '' && values.decisionBooked === '';

const openItems = (shop: Shop): Item[] => (shop.state.open === 0 ? [] : shop.review.all().filter(isOpen));

/** The open item about this. */
export const openAbout = (shop: Shop, about: string): Item | undefined =>
  openItems(shop).find(({ values }) => values.about === about);

/** Items that a person has decided and nobody has acted on yet. */
export const decidedItems = (shop: Shop): Item[] =>
  shop.review.all().filter((item) => isOpen(item) && item.values.decision !== '');

/** Closes an item; `answer` takes the place of what was to be done. */
export function closeItem(shop: Shop, item: Item, answer?: string): void {
  const { decision } = item.values;
  const decided = decision === '' ? { decision: DONE, decisionBooked: DONE } : { decisionBooked: decision };
  shop.review.change(item, { ...decided, ...(answer === undefined ? {} : { todo: answer }) });
  shop.state.open = Math.max(0, shop.state.open - 1);
}

/** Makes Review say of a tab what was found and nothing else, in at most so many items; tells whether some are left. */
export function reviewTab(shop: Shop, tab: string, findings: readonly Finding[], most = Infinity): boolean {
  const closed = settleReview(shop, tab, findings, most);
  return addReviewItems(shop, findings, most - closed) || closed === most;
}

function settleReview(shop: Shop, tab: string, findings: readonly Finding[], most: number): number {
  const words = bookWords(shop.settings.language);
  const still = new Set(
    findings.map(({ where, code, params }) => `${where}|${words.review(code, params).found}`),
  );
  const over = openItems(shop).filter(
    ({ values: { where, found } }) => where.startsWith(`${tab} `) && !still.has(`${where}|${found}`),
  );
  for (const item of over.slice(0, most)) closeItem(shop, item);
  return Math.min(over.length, most);
}

/** Closes the items about tabs that were put right: 'where', or 'where|what was found'. */
export function settleTabs(shop: Shop, over: ReadonlySet<string>): void {
  for (const item of openItems(shop)) {
    const { where, found } = item.values;
    if (over.has(where) || over.has(`${where}|${found}`)) closeItem(shop, item);
  }
}
