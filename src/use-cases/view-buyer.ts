/** What the form shows once a customer is chosen. Read only; money in minor units. */
import { serialToDay } from '../domain/calendar.ts';
import { refuse } from '../domain/errors.ts';
import { labelOf } from '../domain/labels.ts';
import { PRICE_LEVELS, type PriceLevel } from '../domain/price-levels.ts';
import type { orders } from '../schema/orders.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';
import { levelOf, owedOf } from './buyers.ts';
import { LEVEL_COLUMNS } from './catalogue.ts';
import { ordersOfCustomer } from './customer-orders.ts';
import { nowCalled } from './now-called.ts';
import { linesOf } from './order-lines.ts';

/** `priced`: the level of the prices; left out: the customer's own. */
export function viewBuyer(
  shop: Shop,
  {
    id,
    row,
    level: priced,
  }: {
    readonly id: string;
    readonly row?: number | undefined;
    readonly level?: PriceLevel | undefined;
  },
) {
  const rec = shop.customers.find(id, row) ?? refuse('customer-unknown', { id, field: 'customer' });
  const { name, phone, email, address, termsDays, creditLimit, note, priceLevel } = rec.values;
  const level = levelOf(priceLevel);
  const theirs = ordersOfCustomer(shop, id, ['number', 'at', 'statusBooked', 'balance']);
  return {
    ...{ id, row: rec.row, name, phone, email, address, note, level },
    levelName: labelOf(PRICE_LEVELS, level, shop.settings.language),
    prices: levelPrices(shop, priced ?? level),
    termsDays: termsDays ?? null,
    creditLimit: creditLimit ?? null,
    owed: owedOf(theirs),
    orders: rec.values.orders,
    today: theirs
      .filter(({ values }) => serialToDay(Math.floor(values.at)) === shop.today)
      .map(({ values }) => values.number),
    last: lastOf(shop, theirs),
  };
}

function levelPrices(shop: Shop, level: PriceLevel): Record<string, number> {
  if (level === 'retail') return {};
  const column = LEVEL_COLUMNS[level];
  return Object.fromEntries(
    shop.products
      .all(['sku', column])
      .flatMap(({ values }) =>
        values.sku === '' || values[column] === undefined ? [] : [[values.sku, values[column]]],
      ),
  ) as Record<string, number>;
}

function lastOf(shop: Shop, theirs: readonly Rec<typeof orders>[]) {
  const last = theirs[theirs.length - 1];
  const [rec] = last ? shop.orders.rows(last.row, 1, ['number', 'details']) : [];
  if (!last || !rec) return null;
  const lines = linesOf(shop, [rec]).get(last.values.number) ?? [];
  return {
    number: last.values.number,
    day: serialToDay(Math.floor(last.values.at)),
    lines: lines.map(({ sku, name, quantity }) => ({ sku: nowCalled(shop, sku), name, quantity })),
  };
}
