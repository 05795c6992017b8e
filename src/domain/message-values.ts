/** What fills the holes of a text about an order. */
import type { Template } from './message-steps.ts';
import type { Placeholder } from './template.ts';

/** An order as its customer is told of it; money in minor units. */
export interface OrderTold {
  /** As the shop speaks to them: 'Kak Sari'. */
  readonly greeting: string;
  readonly number: string;
  readonly items: string;
  readonly total: number;
  /** Still to be transferred; 0 for what is paid on delivery. */
  readonly balance: number;
  readonly paid: boolean;
  /** Moment in words, '' when there is none. */
  readonly due: string;
  readonly courier: string;
  readonly tracking: string;
  readonly trackingUrl: string;
}

/** An order that is paid when it is placed is told as paid. */
export const toldAs = (template: Template, { paid }: Pick<OrderTold, 'paid'>): Template =>
  template === 'order-placed' && paid ? 'order-paid' : template;

export function messageValues(
  told: OrderTold,
  shop: { readonly name: string; readonly accounts: readonly string[] },
  format: (minor: number) => string,
): Partial<Record<Placeholder, string>> {
  const owes = told.balance > 0;
  return {
    name: told.greeting,
    order: told.number,
    items: told.items,
    total: format(told.total),
    balance: owes ? format(told.balance) : '',
    due: owes ? told.due : '',
    accounts: owes ? shop.accounts.join(' / ') : '',
    courier: told.courier,
    tracking: told.tracking,
    link: told.trackingUrl,
    shop: shop.name,
  };
}
