/**
 * Check the book: what does not agree with the ledgers, in three looks. What one look can mend is mended before the
 * next: figures that follow from damaged rows would only be wrong in another way.
 */
import { readRing } from '../tables/book.ts';
import { reviewTab } from '../tables/review.ts';
import { type Desk, openShop, type Shop } from '../tables/shop.ts';
import { checkWords } from '../words/check.ts';
import { type Ailment, told } from './check/ailment.ts';
import { counterAilments } from './check/counters.ts';
import { doubledHeaders } from './check/doubled-headers.ts';
import { type CheckPorts, fileAilments, tabAilments } from './check/file.ts';
import { keyAilments } from './check/keys.ts';
import { levelAilments } from './check/levels.ts';
import { remember } from './check/memory.ts';
import { moneyAilments } from './check/money.ts';
import { orderAilments } from './check/orders.ts';
import { readRows } from './check/rows.ts';

export interface Checked {
  /** Where the mends queue what they change. */
  readonly shop: Shop;
  readonly ailments: readonly Ailment[];
}

/** Reads only, each table once, whatever its size. */
export function checkBook(desk: Desk, ports: CheckPorts): Checked {
  const shop = openShop(desk);
  const tabs = tabAilments(desk, ports);
  if (tabs.length > 0 || desk.book.state.clearing) return { shop, ailments: tabs };
  const ring = readRing(desk.book);
  const file = [...fileAilments(desk, ports, ring), ...doubledHeaders(desk)];
  const memory = remember(ring.flatMap(({ record }) => record ?? []));
  const checkup = { shop, memory, rows: readRows(shop) };
  const rows = [...keyAilments(checkup), ...orderAilments(checkup)];
  if (rows.some(({ mend }) => mend)) return { shop, ailments: [...file, ...rows] };
  const linesMissing = rows.some(({ code }) => code === 'lines-lost');
  const figures = [
    ...levelAilments(checkup, linesMissing),
    ...moneyAilments(checkup),
    ...counterAilments(checkup),
  ];
  return { shop, ailments: [...file, ...rows, ...figures] };
}

/** More than that would bury what a person has to do. */
const LISTED = 50;

/** Lists what was found in Review, and closes what was listed before and is no longer true. */
export function listAilments(shop: Shop, ailments: readonly Ailment[]): void {
  const words = checkWords(shop.settings.language);
  const findings = ailments.slice(0, LISTED).map((each) => {
    const { found, way } = told(each, words);
    const todo = each.mend ? `${words.todo} ${way}` : way;
    return { where: `${words.title} · ${each.where}`, code: 'checked', params: { found, todo } };
  });
  reviewTab(shop, words.title, findings);
}
