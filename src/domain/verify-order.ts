import type { NeedsNumber } from './couriers.ts';
import { isEmail } from './email.ts';
import { readAddress } from './order-message/address.ts';
import { parsePhone } from './phone.ts';

/** A line as it would be booked; money in minor units of the shop's currency. */
export interface VerifiedLine {
  readonly sku: string;
  readonly name: string;
  readonly quantity: number;
  /** A unit, before and after this line's discount. */
  readonly price: number;
  readonly netPrice?: number | undefined;
  readonly catalogPrice?: number | undefined;
  readonly cost?: number | undefined;
}

/** All that is known of an order when it is looked over; what is unknown is left out and raises nothing. */
export interface OrderFacts {
  readonly lines: readonly VerifiedLine[];
  readonly total: number;
  /** As typed or read: normalised or not. */
  readonly phone: string;
  readonly email: string;
  readonly address: string;
  /** ISO 3166: where numbers without a calling code live, and whose addresses have districts. */
  readonly country: string;
  /** 'no' for couriers that need no address: the shop's own and self-collection. */
  readonly courierNeeds: NeedsNumber;
  /** Nothing is sent by parcel. */
  readonly digital?: boolean | undefined;
  /** Number of another order of the customer of the same day that holds the same SKUs and quantities. */
  readonly sameToday?: string | undefined;
  /** Median totals of earlier orders, the customer's before the shop's; undefined or 0 while there are few. */
  readonly usualTotal?: number | undefined;
  /** Where a payment with the same reference stands already. */
  readonly reference?: { readonly text: string; readonly usedBy: string } | undefined;
  /** What the customer owes without this order, and may owe. */
  readonly credit?: { readonly owed: number; readonly limit: number } | undefined;
}

export type OddCode =
  | 'below-cost'
  | 'below-price'
  | 'total-zero'
  | 'phone-odd'
  | 'email-odd'
  | 'no-address'
  | 'address-no-street'
  | 'address-no-district'
  | 'address-no-postcode'
  | 'same-today'
  | 'large-order'
  | 'reference-used'
  | 'credit-passed';

/** What is odd about an order. It is booked all the same; `field` is where to look ('lines.0.price'). */
export interface Odd {
  readonly code: OddCode;
  readonly params: Readonly<Record<string, string | number>>;
  readonly field: string;
}

/** An order this many times the usual one is looked at twice. */
const LARGE = 5;

export function verifyOrder(facts: OrderFacts): Odd[] {
  return [
    ...facts.lines.flatMap(oddPrice),
    ...oddTotals(facts),
    ...oddContact(facts),
    ...oddAddress(facts),
    ...repeated(facts),
  ];
}

/** Below cost says more than below the catalogue's price, so it is said alone. */
function oddPrice(
  { sku, name, price, netPrice = price, catalogPrice, cost }: VerifiedLine,
  at: number,
): Odd[] {
  const field = `lines.${at}.price`;
  if (cost !== undefined && netPrice < cost) return [{ code: 'below-cost', params: { sku, name }, field }];
  const below = catalogPrice !== undefined && price < catalogPrice;
  return below ? [{ code: 'below-price', params: { sku, name }, field }] : [];
}

function oddTotals({ total, usualTotal = 0, credit }: OrderFacts): Odd[] {
  const odd: Odd[] = [];
  if (total === 0) odd.push({ code: 'total-zero', params: {}, field: 'total' });
  if (usualTotal > 0 && total >= LARGE * usualTotal)
    odd.push({ code: 'large-order', params: { times: Math.floor(total / usualTotal) }, field: 'total' });
  if (credit && credit.owed + total > credit.limit)
    odd.push({ code: 'credit-passed', params: { over: credit.owed + total - credit.limit }, field: 'total' });
  return odd;
}

function oddContact({ phone, email, country }: OrderFacts): Odd[] {
  const [number, mail] = [phone.trim(), email.trim()];
  const odd: Odd[] = [];
  if (number !== '' && !canRing(parsePhone(number, country)))
    odd.push({ code: 'phone-odd', params: { phone: number }, field: 'to.phone' });
  if (mail !== '' && !isEmail(mail))
    odd.push({ code: 'email-odd', params: { email: mail }, field: 'to.email' });
  return odd;
}

/** '0800 0000 0000' has the shape of a number and was typed to get past a form. */
function canRing(phone: string | undefined): boolean {
  return phone !== undefined && !/(\d)\1{7}$/.test(phone) && !/(?:12345678|87654321)9?$/.test(phone);
}

/**
 * What a courier would ask back for. Indonesian rates hang on the district (kecamatan): an address without one
 * is flagged, and one without a postcode only where the district is no certain reading either.
 */
function oddAddress({ address, country, courierNeeds, digital = false }: OrderFacts): Odd[] {
  if (courierNeeds === 'no' || digital) return [];
  const odd = (code: OddCode): Odd => ({ code, params: {}, field: 'to.address' });
  if (address.trim() === '') return [odd('no-address')];
  const { street, kecamatan, postcode } = readAddress(address);
  const found: Odd[] = street?.certain ? [] : [odd('address-no-street')];
  if (country.toUpperCase() !== 'ID') return found;
  // A driver's app goes by street and map; parcels go by district.
  if (courierNeeds === 'later') return found;
  if (!kecamatan) found.push(odd('address-no-district'));
  if (!postcode && !kecamatan?.certain) found.push(odd('address-no-postcode'));
  return found;
}

function repeated({ sameToday: order, reference }: OrderFacts): Odd[] {
  const odd: Odd[] = order === undefined ? [] : [{ code: 'same-today', params: { order }, field: 'lines' }];
  if (reference)
    odd.push({
      code: 'reference-used',
      params: { reference: reference.text, order: reference.usedBy },
      field: 'reference',
    });
  return odd;
}
