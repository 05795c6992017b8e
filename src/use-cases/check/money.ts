/** What orders were paid against their payments, and their totals against their parts. */
import { sums } from '../../domain/health.ts';
import { toMajor } from '../../domain/money.ts';
import { readOrderLink } from '../../domain/order-details.ts';
import { orders } from '../../schema/orders.ts';
import { addPayment } from '../add-payment.ts';
import { changeBalance } from '../order-balance.ts';
import { type Ailment, ailment } from './ailment.ts';
import type { Checkup } from './rows.ts';

type OrderRec = Checkup['rows']['orders'][number];

interface Scene extends Checkup {
  /** Order's number → the sum of its payments. */
  readonly received: ReadonlyMap<string, number>;
}

export function moneyAilments(checkup: Checkup): Ailment[] {
  const received = sums(
    checkup.rows.payments,
    ({ values }) => values.order,
    ({ values }) => values.amount,
  );
  const scene = { ...checkup, received };
  return checkup.rows.orders
    .filter(({ values }) => values.number !== '')
    .flatMap((rec) => [...totalOf(scene, rec), ...paidOf(scene, rec)]);
}

const placeOf = ({ shop }: Scene, rec: OrderRec): string =>
  `${orders.title[shop.settings.language]} ${shop.orders.address(rec.row, 'paid')}`;

function totalOf(scene: Scene, rec: OrderRec): Ailment[] {
  const { number: order, total, subtotal, discount, shipping, fees, tax, uniqueCode } = rec.values;
  const parts = subtotal - discount + shipping + fees + uniqueCode;
  // Tax is on top, or contained in the prices.
  if (parts === total || parts + tax === total) return [];
  const { currency } = scene.shop.settings;
  const params = { order, total: toMajor(total, currency), sum: toMajor(parts + tax, currency) };
  return [ailment('total-wrong', placeOf(scene, rec), params)];
}

function paidOf(scene: Scene, rec: OrderRec): Ailment[] {
  const { shop, received } = scene;
  const { number: order, total, paid, balance, paymentStatus: status, details } = rec.values;
  const sum = received.get(order) ?? 0;
  const { currency } = shop.settings;
  const params = { order, paid: toMajor(paid, currency), sum: toMajor(sum, currency) };
  const where = placeOf(scene, rec);
  if (paid !== sum && !received.has(order) && status !== 'unpaid')
    return [ailment('payment-gone', where, params, () => addPayment(shop, { order, amount: paid }))];
  const { credited = 0 } = readOrderLink(details)?.extras ?? {};
  if (paid === sum && balance === total - credited - sum && status !== '') return [];
  return [
    ailment(paid === sum ? 'balance-wrong' : 'paid-wrong', where, params, () =>
      changeBalance(shop, rec, { paid: sum - paid }),
    ),
  ];
}
