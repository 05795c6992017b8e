/** What the sidebar does with orders: each method's handler. */
import { refuse } from '../domain/errors.ts';
import { formatMoney } from '../domain/money.ts';
import { commit } from '../tables/commit.ts';
import { type Desk, openShop } from '../tables/shop.ts';
import { changeOrder } from '../use-cases/change-order.ts';
import { findOrder } from '../use-cases/find-order.ts';
import { findFreeOrder } from '../use-cases/held-rows.ts';
import { openOrder } from '../use-cases/open-order.ts';
import { placeOrder } from '../use-cases/place-order.ts';
import { suggestProducts } from '../use-cases/suggest-products.ts';
import { viewBuyer } from '../use-cases/view-buyer.ts';
import { orderDetails } from '../use-cases/view-order.ts';
import { bookWords } from '../words/book.ts';
import type { Answers, Input } from './calls.ts';
import { atDesk, readDesk } from './desk.ts';
import type { orderCalls } from './order-calls.ts';

type OrderHandlers = { readonly [M in keyof typeof orderCalls]: (input: Input<M>) => Answers[M] };

export const orderHandlers: OrderHandlers = {
  placeOrder: (input) =>
    atDesk((desk) => {
      const { key, ...request } = input;
      const answer = commit(desk, key, JSON.stringify(request), (shop) =>
        JSON.stringify(placeOrder(shop, request)),
      );
      return placed(desk, JSON.parse(answer) as ReturnType<typeof placeOrder>);
    }),
  changeOrder: (input) => atDesk((desk) => changeFromSidebar(desk, input)),
  buyer: ({ id, row }) => readDesk((desk) => viewBuyer(openShop(desk), id, row)),
  suggest: ({ skus }) => readDesk((desk) => ({ skus: suggestProducts(openShop(desk), skus) })),
  editOrder: () => refuse('unknown-method'),
  splitOrder: () => refuse('unknown-method'),
  undo: () => refuse('unknown-method'),
};

function placed(desk: Desk, order: ReturnType<typeof placeOrder>): Answers['placeOrder'] {
  const { settings } = openShop(desk);
  const words = bookWords(settings.language);
  return {
    number: order.number,
    total: order.total,
    flags: order.flags.map(({ code, params }) => words.flag(code, params)),
    message: words.placedSaid(order.number, formatMoney(order.total, settings.currency, settings.language)),
  };
}

/** Writes the request into the row as a person would, and books it there and then. */
function changeFromSidebar(desk: Desk, input: Input<'changeOrder'>): Answers['changeOrder'] {
  const { key, number, admin = '', ...asked } = input;
  commit(desk, key, JSON.stringify({ number, ...asked }), (shop) => {
    const rec = findFreeOrder(shop, number);
    const { status, pay, courier, tracking } = asked;
    const payCell = typeof pay === 'number' ? pay / 10 ** shop.settings.currency.exponent : pay;
    shop.orders.change(rec, {
      ...(status === undefined ? {} : { status }),
      ...(payCell === undefined ? {} : { pay: payCell, payBooked: '' }),
      ...(courier === undefined ? {} : { courier }),
      ...(tracking === undefined ? {} : { tracking }),
    });
    const { refused, flags } = changeOrder(shop, openOrder(shop, rec), admin);
    // In the sidebar all of it is booked or none: the person is there to answer.
    const [first] = refused;
    if (first) throw first;
    const words = bookWords(shop.settings.language);
    shop.orders.change(rec, { problem: flags.map((flag) => words.flag(flag, {})).join(' ') });
    return number;
  });
  const shop = openShop(desk);
  const rec = findOrder(shop, number);
  return { message: bookWords(shop.settings.language).changedSaid(number), order: orderDetails(shop, rec) };
}
