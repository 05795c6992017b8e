/** Payments, refunds, and who owes what: each method's handler. */
import { formatMoney } from '../domain/money.ts';
import { commit } from '../tables/commit.ts';
import { openShop, type Shop } from '../tables/shop.ts';
import { exchangeOrder } from '../use-cases/exchange-order.ts';
import { findOrder } from '../use-cases/find-order.ts';
import { findFreeOrder } from '../use-cases/held-rows.ts';
import type { OpenOrder } from '../use-cases/move-order.ts';
import { openOrder } from '../use-cases/open-order.ts';
import { payOrders } from '../use-cases/pay-orders.ts';
import { referencesLately } from '../use-cases/payments-of.ts';
import { claimPayment } from '../use-cases/record-payment.ts';
import { correctPayment, refundOrder } from '../use-cases/refund-order.ts';
import { returnOrder } from '../use-cases/return-order.ts';
import { orderDetails } from '../use-cases/view-order.ts';
import { viewOrderMoney } from '../use-cases/view-order-money.ts';
import { viewReceivables } from '../use-cases/view-receivables.ts';
import { viewShop } from '../use-cases/view-shop.ts';
import { bookWords } from '../words/book.ts';
import type { Answers, Input } from './calls.ts';
import { atDesk, readDesk } from './desk.ts';
import type { MoneyBooked } from './money-calls.ts';
import { bookMany } from './ship-handlers.ts';

/** Books one thing about one order under the browser's key and says the sentence `work` answers, or that it is booked; the same key answers the same again. */
function bookMoney(
  input: { readonly key: string; readonly number: string; readonly admin?: string | undefined },
  work: (shop: Shop, order: OpenOrder, admin: string) => unknown,
): MoneyBooked {
  const { key, number, admin = '' } = input;
  return atDesk((desk) => {
    const message = commit(desk, key, JSON.stringify(input), (shop) => {
      const order = openOrder(shop, findFreeOrder(shop, number));
      const said = work(shop, order, admin);
      shop.orders.change(order.rec, { problem: '', ...(admin === '' ? {} : { admin }) });
      return typeof said === 'string' ? said : bookWords(shop.settings.language).changedSaid(number);
    });
    const shop = openShop(desk);
    return { message, order: orderDetails(shop, findOrder(shop, number)) };
  });
}

export const moneyHandlers = {
  openOrders: (): Answers['openOrders'] =>
    readDesk((desk) => {
      const shop = openShop(desk);
      const { methods, couriers } = shop.settings;
      return {
        ...viewShop(shop),
        orders: viewReceivables(shop),
        references: [...referencesLately(shop).keys()],
        methods,
        couriers: couriers.map(({ name }) => name),
      };
    }),
  orderMoney: ({ number }: Input<'orderMoney'>): Answers['orderMoney'] =>
    readDesk((desk) => {
      const shop = openShop(desk);
      return { ...viewShop(shop), ...viewOrderMoney(shop, number), methods: shop.settings.methods };
    }),
  recordPayments: (input: Input<'recordPayments'>) =>
    bookMany(input, (shop) => payOrders(shop, input.payments, input.admin ?? '')),
  claimPayment: (input: Input<'claimPayment'>) =>
    bookMoney(input, (shop, order) => claimPayment(shop, order, input.proof?.trim() ?? '')),
  refund: (input: Input<'refund'>) =>
    bookMoney(input, (shop, order, admin) => refundOrder(shop, order, input, admin)),
  returnOrder: (input: Input<'returnOrder'>) =>
    bookMoney(input, (shop, order, admin) => returnOrder(shop, order, input, admin)),
  exchange: (input: Input<'exchange'>) =>
    bookMoney(input, (shop, order, admin) => {
      const { number, due, refund } = exchangeOrder(shop, order, input, admin);
      const { currency, language } = shop.settings;
      const [owed, back] = [due, refund].map((amount) => formatMoney(amount, currency, language));
      const words = bookWords(language);
      return words.exchangedSaid(number, due > 0 ? owed : undefined, refund > 0 ? back : undefined);
    }),
  correctPayment: (input: Input<'correctPayment'>) =>
    bookMoney(input, (shop, order, admin) => correctPayment(shop, order, input, admin)),
};
