/** Keep customers: rows typed or pasted into Customers get their id; what looks wrong goes to Review. */
import { parsePhone } from '../domain/phone.ts';
import { customers } from '../schema/customers.ts';
import { type Finding, reviewTab } from '../tables/review.ts';
import type { Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';
import { customerId } from './buyers.ts';

/** A booking holds at most so many new ids, and a fifth of that in items for Review. */
const BATCH = 500;

export function keepCustomers(
  shop: Shop,
  batch = BATCH,
): { booked: number; findings: readonly Finding[]; more: boolean } {
  const recs = shop.customers.all(['id', 'name', 'phone', 'email']);
  const fresh = recs.filter(({ values }) => values.id === '' && (values.name !== '' || values.phone !== ''));
  const taken = new Set(recs.map(({ values }) => values.id));
  for (const rec of fresh.slice(0, batch)) {
    shop.state.customer = nextNumber(shop.state.customer, taken);
    shop.customers.change(rec, { id: customerId(shop.state.customer) });
  }
  const findings = recs.flatMap((rec) => oddities(shop, rec));
  const left = fresh.length > batch;
  const more =
    left || reviewTab(shop, customers.title[shop.settings.language], findings, Math.ceil(batch / 5));
  return { booked: Math.min(fresh.length, batch), findings, more };
}

// Somebody may have pasted ids of their own: none is given twice.
function nextNumber(last: number, taken: ReadonlySet<string>): number {
  let number = last + 1;
  while (taken.has(customerId(number))) number += 1;
  return number;
}

function oddities(shop: Shop, rec: Rec<typeof customers>): Finding[] {
  const title = customers.title[shop.settings.language];
  const at = (column: 'phone' | 'email'): string => `${title} ${shop.customers.address(rec.row, column)}`;
  const { phone } = rec.values;
  const odd: Finding[] =
    phone !== '' && parsePhone(phone, shop.settings.country) === undefined
      ? [{ where: at('phone'), code: 'phone-odd', params: { found: phone } }]
      : [];
  const header = customers.columns.email.header[shop.settings.language];
  const bad = rec.faults
    .filter(({ column }) => column === 'email')
    .map(({ code, found }): Finding => ({ where: at('email'), code, params: { column: header, found } }));
  return [...odd, ...bad];
}
