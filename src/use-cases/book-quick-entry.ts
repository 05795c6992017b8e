/** Quick entry: one row a line, one tick an order. The answer stands in the row. */
import { Refusal, refuse } from '../domain/errors.ts';
import type { Currency } from '../domain/money.ts';
import { parseMoney, toMinor } from '../domain/money.ts';
import { readPay } from '../domain/payment.ts';
import type { Cell } from '../schema/cell.ts';
import type { quickEntry } from '../schema/quick-entry.ts';
import { isBlank, isDate, textOf } from '../tables/cells.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';
import { type Catalogue, itemCalled, readCatalogue } from './catalogue.ts';
import type { OrderRequest, PlacedOrder } from './order-request.ts';
import { placeOrder } from './place-order.ts';

type Line = Rec<typeof quickEntry>;

/** Rows that belong to one order: a customer's name begins it, rows without one go on with it. */
function ordersOf(lines: readonly Line[]): Line[][] {
  const orders: Line[][] = [];
  for (const line of lines) {
    const last = orders[orders.length - 1];
    const previous = last?.[last.length - 1];
    const goesOn =
      previous !== undefined &&
      previous.row === line.row - 1 &&
      (line.values.customer === '' || line.values.customer === previous.values.customer) &&
      isBooked(previous) === isBooked(line);
    if (goesOn && last) last.push(line);
    else orders.push([line]);
  }
  return orders;
}

const isBooked = ({ values }: Line): boolean => values.bookBooked === true || values.answer.startsWith('↑');
const ticked = ({ values }: Line): boolean =>
  values.book === true && values.bookBooked !== true && !values.answer.startsWith('↑');
const asked = (lines: readonly Line[]): boolean => lines.some(ticked);

/** Orders ticked and not booked yet. */
export const waitingOrders = (lines: readonly Line[]): Line[][] => ordersOf(lines).filter(asked);

/** Places one order of the tab; its rows stay as they are. */
export const placeQuickOrder = (shop: Shop, lines: readonly Line[]): PlacedOrder | Refusal =>
  shop.attempt(() => placeOrder(shop, requestOf(shop, lines)));

/** Says in the rows what became of their order; after a refusal they go on asking. */
export function answerQuickOrder(
  shop: Shop,
  lines: readonly Line[],
  outcome: PlacedOrder | Refusal,
  answer: string,
): void {
  lines.forEach((line, i) => {
    if (outcome instanceof Refusal) shop.quickEntry.change(line, i === 0 ? { answer } : {});
    else
      shop.quickEntry.change(line, {
        answer: i === 0 ? answer : `↑ ${outcome.number}`,
        bookBooked: line.values.book === true,
      });
  });
}

function requestOf(shop: Shop, lines: readonly Line[]): OrderRequest {
  const catalogue = readCatalogue(shop);
  const name = lines[0]?.values.customer ?? '';
  const wanted = lines.filter(({ values }) => values.product !== '');
  return {
    customer: { name, phone: firstOf(lines, 'phone').text, address: firstOf(lines, 'address').text },
    lines: wanted.map(({ row, values }) => ({
      sku: findSku(shop, catalogue, values.product, shop.quickEntry.address(row, 'product')),
      quantity: quantityOf(values.quantity, shop.quickEntry.address(row, 'quantity')),
      price: priceOf(values.price, shop.settings.currency, shop.quickEntry.address(row, 'price')),
    })),
    courier: courierOf(shop, firstOf(lines, 'courier')),
    paid: paidOf(shop, firstOf(lines, 'paid')),
    note: lines
      .map(({ values }) => values.note)
      .filter((note) => note !== '')
      .join('; '),
  };
}

/** What stands in a column in the first of the rows that says anything there, and in which row. */
function firstOf(lines: readonly Line[], column: 'phone' | 'address' | 'courier' | 'paid') {
  const found = lines.find(({ values }) => !isBlank(values[column])) ?? lines[0];
  const cell = found?.values[column] ?? '';
  return { cell, text: textOf(cell), row: found?.row ?? 0 };
}

type Found = ReturnType<typeof firstOf>;

function courierOf({ settings, quickEntry }: Shop, { text, row }: Found): string | undefined {
  if (text === '') return undefined;
  const named = settings.couriers.map(({ name }) => name);
  const cell = quickEntry.address(row, 'courier');
  return (
    named.find((name) => essence(name) === essence(text)) ??
    refuse('courier-in-cell', { found: text, cell, known: named.join(', ') })
  );
}

// 'Lunas' is all of it, whatever it will come to.
function paidOf({ settings, quickEntry }: Shop, { cell, text, row }: Found): boolean | number | undefined {
  if (cell === true) return true;
  if (isBlank(cell) || cell === false) return undefined;
  const asked = isDate(cell)
    ? undefined
    : readPay(typeof cell === 'number' ? cell : text, Infinity, settings.currency);
  if (!asked || 'blank' in asked)
    return refuse('paid-in-cell', { found: text, cell: quickEntry.address(row, 'paid') });
  return asked.amount === Infinity || asked.amount;
}

const essence = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();

function findSku(shop: Shop, catalogue: Catalogue, typed: string, cell: string): string {
  if (itemCalled(shop, catalogue, typed)) return typed;
  const wanted = essence(typed);
  const matches = [...catalogue].filter(
    ([sku, item]) => essence(sku) === wanted || (item !== 'doubled' && essence(item.name) === wanted),
  );
  const [match] = matches;
  if (match && matches.length === 1) return match[0];
  return refuse(matches.length > 1 ? 'product-ambiguous' : 'product-unknown', { found: typed, cell });
}

function quantityOf(cell: Cell, address: string): number {
  if (isBlank(cell)) return 1;
  const typed = typeof cell === 'string' && /^\d{1,6}$/.test(cell.trim()) ? Number(cell) : cell;
  if (typeof typed === 'number' && Number.isSafeInteger(typed) && typed > 0) return typed;
  return refuse('quantity-in-cell', { found: textOf(cell), cell: address });
}

function priceOf(cell: Cell, currency: Currency, address: string): number | undefined {
  if (isBlank(cell)) return undefined;
  const price = typeof cell === 'number' ? toMinor(cell, currency) : parseMoney(textOf(cell), currency);
  return price ?? refuse('price-in-cell', { found: textOf(cell), cell: address });
}
