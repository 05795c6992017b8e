/** Where an order goes and who hears of it. */
import { isEmail } from '../domain/email.ts';
import { refuse } from '../domain/errors.ts';
import { parsePhone, waLink } from '../domain/phone.ts';
import type { Order } from '../schema/orders.ts';
import type { Shop } from '../tables/shop.ts';
import type { OrderRequest } from './order-request.ts';

export interface Recipient {
  readonly name: string;
  readonly phone: string;
  readonly email: string;
  readonly address: string;
}

/** What was typed for this order, and what the `known` say where nothing was. Refuses email-invalid. */
export function recipientOf(shop: Shop, to: OrderRequest['to'], known: Recipient): Recipient {
  const email = (to?.email ?? known.email).trim();
  if (email !== '' && !isEmail(email)) refuse('email-invalid', { email, field: 'to.email' });
  const phone = (to?.phone ?? known.phone).trim();
  return {
    name: (to?.name ?? known.name).trim() || known.name,
    phone: phone === '' ? '' : (parsePhone(phone, shop.settings.country) ?? phone),
    email,
    address: (to?.address ?? known.address).trim(),
  };
}

export const recipientCells = ({ name, phone, email, address }: Recipient): Partial<Order> => ({
  ...{ recipient: name, phone, email, address },
  whatsapp: phone.startsWith('+') ? waLink(phone) : '',
});
