/** Who buys: a customer of the book, or a new one who gets a row of their own. */
import type { Day } from '../domain/calendar.ts';
import { isEmail } from '../domain/email.ts';
import { refuse } from '../domain/errors.ts';
import { ORDER_STATUSES, recognise } from '../domain/labels.ts';
import { parsePhone } from '../domain/phone.ts';
import { PRICE_LEVELS, type PriceLevel } from '../domain/price-levels.ts';
import type { OrderStatus } from '../schema/choices.ts';
import type { customers } from '../schema/customers.ts';
import type { orders } from '../schema/orders.ts';
import { textOf } from '../tables/cells.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';
import { rowHint } from './find-order.ts';
import type { NewCustomer, OrderRequest } from './order-request.ts';

export interface Buyer {
  readonly id: string;
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  readonly level: PriceLevel;
  /** undefined: pays before it leaves. */
  readonly termsDays: number | undefined;
  readonly creditLimit: number | undefined;
  /** '' when they never ordered. */
  readonly lastOrder: Day | '';
  /** Orders before this one. */
  readonly orders: number;
  /** undefined: their row is written together with their first order. */
  readonly rec: Rec<typeof customers> | undefined;
}

/** What a customer's cell says; anything else is the selling price. */
export const levelOf = (text: string): PriceLevel => recognise(PRICE_LEVELS, text) ?? 'retail';

/** What the orders still wait for, minor units; cancelled and returned ones wait for nothing. */
export const owedOf = (theirs: readonly Rec<typeof orders>[]): number =>
  theirs
    .filter(({ values }) => !CLOSED.includes(recognise(ORDER_STATUSES, textOf(values.statusBooked))))
    .reduce((sum, { values }) => sum + Math.max(0, values.balance), 0);

const CLOSED: readonly (OrderStatus | undefined)[] = ['cancelled', 'returned'];

export function findBuyer(shop: Shop, customer: OrderRequest['customer']): Buyer {
  if ('id' in customer) {
    const rec = shop.customers.find(customer.id, customer.row);
    return rec ? fromRow(rec) : refuse('customer-unknown', { id: customer.id, field: 'customer' });
  }
  return knownBuyer(shop, customer) ?? newBuyer(shop, customer);
}

const fromRow = (rec: Rec<typeof customers>): Buyer => {
  const { id, name, phone, email, address, orders, priceLevel, lastOrder } = rec.values;
  const { termsDays, creditLimit } = rec.values;
  const level = levelOf(priceLevel);
  return { id, name, phone, email, address, orders, level, lastOrder, termsDays, creditLimit, rec };
};

// The same phone or address is the same person, whatever the name says today.
function knownBuyer(shop: Shop, { phone = '', email = '' }: NewCustomer): Buyer | undefined {
  const wanted = parsePhone(phone, shop.settings.country);
  const address = email.trim().toLowerCase();
  if (wanted === undefined && address === '') return undefined;
  const match = shop.customers
    .all(['id', 'name', 'phone', 'email'])
    .find(
      ({ values }) =>
        (wanted !== undefined && parsePhone(values.phone, shop.settings.country) === wanted) ||
        (address !== '' && values.email.toLowerCase() === address),
    );
  const rec = match && shop.customers.find(match.values.id, match.row);
  return rec && fromRow(rec);
}

function newBuyer(shop: Shop, { name, phone = '', email = '', address = '' }: NewCustomer): Buyer {
  const clean = name.trim();
  if (clean === '') refuse('customer-nameless', { field: 'customer' });
  if (email.trim() !== '' && !isEmail(email.trim()))
    refuse('email-invalid', { email: email.trim(), field: 'customer.email' });
  shop.state.customer += 1;
  return {
    id: customerId(shop.state.customer),
    name: clean,
    phone: parsePhone(phone, shop.settings.country) ?? phone.trim(),
    email: email.trim(),
    address: address.trim(),
    level: 'retail',
    termsDays: undefined,
    creditLimit: undefined,
    lastOrder: '',
    orders: 0,
    rec: undefined,
  };
}

export const customerId = (number: number): string => `C-${String(number).padStart(5, '0')}`;

/** What was told of a known customer that their row did not know yet; what it knows stays. */
function news(buyer: Buyer, told: Partial<NewCustomer>, country: string) {
  const phone = told.phone?.trim() ?? '';
  const fresh = {
    phone: parsePhone(phone, country) ?? phone,
    email: told.email?.trim() ?? '',
    address: told.address?.trim() ?? '',
  };
  return Object.fromEntries(
    (['phone', 'email', 'address'] as const)
      .filter((name) => buyer[name] === '' && fresh[name] !== '')
      .map((name) => [name, fresh[name]]),
  );
}

/** Carries the order into the customer's figures, and what it `told` of them into blank cells of their row. */
export function noteOrder(shop: Shop, buyer: Buyer, total: number, told: Partial<NewCustomer> = {}): void {
  const { today } = shop;
  if (!buyer.rec) {
    const { id, name, phone, email, address } = buyer;
    shop.customers.append({
      id,
      name,
      phone,
      email,
      address,
      firstOrder: today,
      lastOrder: today,
      orders: 1,
      spent: total,
    });
    return;
  }
  const { firstOrder, orders, spent } = buyer.rec.values;
  shop.customers.change(buyer.rec, {
    ...news(buyer, told, shop.settings.country),
    firstOrder: firstOrder || today,
    lastOrder: today,
    orders: orders + 1,
    spent: spent + total,
  });
}

/** Takes a cancelled order out of the customer's figures; `times` −1 puts it back. */
export function forgetOrder(shop: Shop, id: string, total: number, times: 1 | -1): void {
  changeFigures(shop, id, -times, -times * total);
}

/** An order of theirs comes to more, or less. */
export function changeSpent(shop: Shop, id: string, more: number): void {
  if (more !== 0) changeFigures(shop, id, 0, more);
}

/** One of their orders became two. */
export const noteSplit = (shop: Shop, id: string): void => changeFigures(shop, id, 1, 0);

function changeFigures(shop: Shop, id: string, orders: number, spent: number): void {
  const rec = id === '' ? undefined : shop.customers.find(id, rowHint(id));
  if (!rec) return;
  shop.customers.change(rec, {
    orders: Math.max(0, rec.values.orders + orders),
    spent: Math.max(0, rec.values.spent + spent),
  });
}
