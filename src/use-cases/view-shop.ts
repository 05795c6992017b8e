/** What the sidebar shows. Read only; money in minor units. */
import { addDays } from '../domain/calendar.ts';
import { sizeOf } from '../domain/number-set.ts';
import { unpackLevel } from '../domain/packed-level.ts';
import { parsePhone } from '../domain/phone.ts';
import { available } from '../domain/stock.ts';
import type { Behind } from '../tables/behind.ts';
import type { Shop } from '../tables/shop.ts';
import { readCatalogue } from './catalogue.ts';
import { figuresOf } from './rollup.ts';
import { momentWords } from './show-facts.ts';
import { taxRuleOf } from './tax-rule.ts';

export const viewShop = ({ settings, state, today }: Shop) => ({
  shopName: settings.shopName,
  language: settings.language,
  currency: { code: settings.currency.code, exponent: settings.currency.exponent },
  mode: state.mode,
  today,
  people: settings.people,
});

export function viewNewOrder(shop: Shop) {
  const { settings } = shop;
  return {
    ...viewShop(shop),
    customers: customerLines(shop),
    products: productLines(shop),
    country: settings.country,
    couriers: settings.couriers.map(({ name }) => name),
    channels: settings.channels,
    methods: settings.methods,
    tax: taxRuleOf(settings) ?? null,
    uniqueCodes: settings.uniqueCodes,
  };
}

const clean = (text: string): string => text.replace(/[\t\n\r]+/g, ' ').trim();

// Ids are told as steps from one to the next and phones in base 36: 30,000 customers have to fit in a megabyte.
function customerLines(shop: Shop): string {
  let previous = 0;
  let row = 1;
  const lines: string[] = [];
  for (const rec of shop.customers.all(['id', 'name', 'phone'])) {
    for (row += 1; row < rec.row; row += 1) lines.push('');
    const { id, name, phone } = rec.values;
    const number = Number(/^C-(\d+)$/.exec(id)?.[1] ?? Number.NaN);
    const step = number === previous + 1 ? '' : Number.isNaN(number) ? id : number.toString(36);
    if (!Number.isNaN(number)) previous = number;
    const digits = (parsePhone(phone, shop.settings.country) ?? '').replace(/\D/g, '');
    lines.push(`${step}\t${clean(name)}\t${digits === '' ? '' : Number(digits).toString(36)}`);
  }
  return lines.join('\n');
}

function productLines(shop: Shop): string {
  const levels = new Map(
    shop.stock
      .all(['sku', 'name', 'level'])
      .map(({ values }) => [values.sku, unpackLevel(values.level)] as const),
  );
  return [...readCatalogue(shop).values()]
    .flatMap((item) => {
      if (item === 'doubled') return [];
      const level = levels.get(item.sku);
      const left = level && level.sku === item.sku ? available(level) : 0;
      const flags = `${item.backorder ? 'b' : ''}${item.type === 'digital' ? 'd' : ''}`;
      const bare = item.variation === '' ? item.name : item.name.slice(0, -(item.variation.length + 3));
      return [
        [clean(item.sku), clean(bare), clean(item.variation), item.price ?? '', left, flags].join('\t'),
      ];
    })
    .join('\n');
}

export function viewToday(shop: Shop, { late, overdue }: Behind) {
  const { state, today, settings } = shop;
  const levels = shop.stock.all(['sku', 'available', 'reorderPoint']).map(({ values }) => values);
  const now = figuresOf(state, today);
  const before = figuresOf(state, addDays(today, -7));
  const on = state.mode === 'live' && state.sender !== undefined;
  return {
    ...viewShop(shop),
    todo: {
      ...{ late, overdue },
      awaitingPayment: state.counts['awaiting-payment'] ?? 0,
      toPack: state.counts.processing ?? 0,
      toShip: state.counts.packed ?? 0,
      low: levels.filter(({ available: left, reorderPoint = 0 }) => left > 0 && left <= reorderPoint).length,
      soldOut: levels.filter(({ available: left }) => left === 0).length,
      minus: levels.filter(({ available: left }) => left < 0).length,
      toReview: state.open,
      chats: state.chats,
      messagesWaiting: sizeOf(state.unsent),
      messagesUnknown: state.unknown,
    },
    orders: now.orders,
    netSales: now.net,
    units: now.units,
    before: { orders: before.orders, netSales: before.net, units: before.units },
    automation: {
      on,
      sender: state.sender?.name ?? '',
      lastRun:
        state.beatAt === 0
          ? ''
          : momentWords(shop.now - (shop.instant - state.beatAt) / 86_400_000, settings.language),
    },
  };
}
