/** What the sidebar does with orders: each method's handler. */
import { formatMoney } from '../domain/money.ts';
import type { OrderLine, orders } from '../schema/orders.ts';
import { commit } from '../tables/commit.ts';
import { type Desk, openShop, type Shop } from '../tables/shop.ts';
import type { Rec } from '../tables/table-view.ts';
import { changeOrder } from '../use-cases/change-order.ts';
import { editOrder } from '../use-cases/edit-order.ts';
import { findOrder } from '../use-cases/find-order.ts';
import { findFreeOrder } from '../use-cases/held-rows.ts';
import { openOrder } from '../use-cases/open-order.ts';
import { sentencesOf } from '../use-cases/order-flags.ts';
import { placeOrder } from '../use-cases/place-order.ts';
import { splitOrder } from '../use-cases/split-order.ts';
import { suggestProducts } from '../use-cases/suggest-products.ts';
import { undoBooking } from '../use-cases/undo-booking.ts';
import { viewBuyer } from '../use-cases/view-buyer.ts';
import { viewLastBooking } from '../use-cases/view-last-booking.ts';
import { orderDetails } from '../use-cases/view-order.ts';
import { bookWords } from '../words/book.ts';
import type { Answers, Input } from './calls.ts';
import { atDesk, readDesk } from './desk.ts';
import type { orderCalls } from './order-calls.ts';

type OrderRec = Rec<typeof orders>;

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
  buyer: (asked) => readDesk((desk) => viewBuyer(openShop(desk), asked)),
  suggest: ({ skus }) => readDesk((desk) => ({ skus: suggestProducts(openShop(desk), skus) })),
  editOrder: (input) =>
    atDesk((desk) =>
      changed(desk, input, ({ number }, shop) => {
        const { rec, lines, flags } = editOrder(shop, input);
        shop.orders.change(rec, { problem: sentencesOf(shop, flags) });
        const words = bookWords(shop.settings.language);
        const said = flags.map(({ code, params }) => words.flag(code, params));
        return { rec, lines, answer: { message: words.changedSaid(number), flags: said } };
      }),
    ),
  splitOrder: (input) =>
    atDesk((desk) =>
      changed(desk, input, ({ number: from }, shop) => {
        const { number, rec, lines } = splitOrder(shop, input);
        const message = bookWords(shop.settings.language).splitSaid(from, number);
        return { rec, lines, answer: { number, message, flags: [] as string[] } };
      }),
    ),
  lastBooking: ({ number }) => readDesk((desk) => viewLastBooking(desk, number)),
  undo: (input) =>
    atDesk((desk) =>
      changed(desk, input, (asked, shop) => {
        const { rec } = undoBooking(shop, desk.book, asked);
        shop.orders.change(rec, { problem: '' });
        return { rec, answer: { message: bookWords(shop.settings.language).undoneSaid(asked.number) } };
      }),
    ),
};

interface Changing {
  readonly key: string;
  readonly number: string;
  readonly admin?: string | undefined;
}

/** Books a change of one order and shows it as it is then; asked again, what was answered and the order as it is now. */
function changed<I extends Changing, A extends object>(
  desk: Desk,
  input: I,
  decide: (input: I, shop: Shop) => { rec: OrderRec; lines?: readonly OrderLine[]; answer: A },
): A & { readonly order: Answers['changeOrder']['order'] } {
  const { key, ...asked } = input;
  let order: Answers['changeOrder']['order'] | undefined;
  const answer = commit(desk, key, JSON.stringify(asked), (shop) => {
    const done = decide(input, shop);
    order = orderDetails(shop, done.rec, done.lines);
    return JSON.stringify(done.answer);
  });
  const shown = (): Answers['changeOrder']['order'] => {
    const shop = openShop(desk);
    return orderDetails(shop, findOrder(shop, input.number));
  };
  return { ...(JSON.parse(answer) as A), order: order ?? shown() };
}

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
