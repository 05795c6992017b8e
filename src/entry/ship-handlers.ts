/** Packing and shipping: what is to leave, parcels and statuses of many orders at once. */
import { refuse } from '../domain/errors.ts';
import { ORDER_STATUSES, recognise } from '../domain/labels.ts';
import { commit } from '../tables/commit.ts';
import { openShop, type Shop } from '../tables/shop.ts';
import { forEachOrder, type Many } from '../use-cases/many-orders.ts';
import { moveOrder } from '../use-cases/move-order.ts';
import { shipParcel } from '../use-cases/ship-parcel.ts';
import { viewFulfilment } from '../use-cases/view-fulfilment.ts';
import { viewShop } from '../use-cases/view-shop.ts';
import { bookWords } from '../words/book.ts';
import type { Answers, Input } from './calls.ts';
import { atDesk, languageOf, readDesk } from './desk.ts';

/** Books under the browser's key; the same key answers the same again. */
export function bookMany(input: { readonly key: string }, work: (shop: Shop) => Many): Answers['shipOrders'] {
  return atDesk((desk) => {
    const answer = commit(desk, input.key, JSON.stringify(input), (shop) => JSON.stringify(work(shop)));
    const { booked, refused } = JSON.parse(answer) as Many;
    return { booked, refused, message: bookWords(languageOf(desk)).toast.booked(booked, refused.length) };
  });
}

export const shipHandlers = {
  fulfilment: (): Answers['fulfilment'] =>
    readDesk((desk) => {
      const shop = openShop(desk);
      const couriers = shop.settings.couriers.map(({ name }) => name);
      return { ...viewShop(shop), couriers, orders: viewFulfilment(shop) };
    }),
  shipOrders: (input: Input<'shipOrders'>) =>
    bookMany(input, (shop) =>
      forEachOrder(shop, input.parcels, input.admin ?? '', (order, parcel) =>
        shipParcel(shop, order, parcel),
      ),
    ),
  moveOrders: (input: Input<'moveOrders'>) =>
    bookMany(input, (shop) => {
      const to = recognise(ORDER_STATUSES, input.status) ?? refuse('status-unknown', { found: input.status });
      return forEachOrder(
        shop,
        input.orders.map((order) => ({ order })),
        input.admin ?? '',
        (order) => moveOrder(shop, order, to),
      );
    }),
};
