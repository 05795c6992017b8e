/**
 * Online Retail, replayed: Orders, Payments, Returns and Stock against sums taken straight from the CSV.
 * A slice by default; ONLINE_RETAIL=path/to/whole.csv replays every invoice of that file (npm run replay).
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mondayOf, plusDays } from './days.ts';
import { type Invoice, isCount, isCredit, isGoods, isSale } from './retail.ts';
import { readBook } from './retail-book.ts';
import { type Retail, replayRetail } from './retail-replay.ts';
import { type FileRow, rowsOf, sums, times, total } from './retail-sums.ts';

let retail: Retail;
let book: ReturnType<typeof readBook>;

beforeAll(async () => {
  retail = await replayRetail(process.env['ONLINE_RETAIL']);
  book = readBook(retail.shop);
}, 4 * 3_600_000);

afterAll(async () => {
  await retail?.shop.close();
});

const rows = (which: (invoice: Invoice) => boolean): FileRow[] => rowsOf(retail.invoices.filter(which));
const soldLines = (): FileRow[] => rows(isSale).filter(({ isLine }) => isLine);
const received = () => book.payments.filter(({ amount }) => amount > 0);
const paidBack = () =>
  book.payments.filter(({ amount }) => amount < 0).map((each) => ({ ...each, amount: -each.amount }));
/** What belongs to no order of the book, as the file has it. */
const leftOut = () =>
  retail.plan.leftOut.map(({ credit, ...rest }) => ({ ...rest, invoice: credit.number, day: credit.day }));

describe('every sale', () => {
  it('has its lines as the file has them, doubles and gifts included', () => {
    const booked = book.lines.map(
      ({ invoice, code, quantity, price, net }) => `${invoice} ${code} ${quantity} × ${price} = ${net}`,
    );
    const expected = soldLines().map(
      ({ invoice, code, quantity, price, worth }) => `${invoice} ${code} ${quantity} × ${price} = ${worth}`,
    );
    expect(booked.sort()).toEqual(expected.sort());
  });

  it('comes to what its invoice says, carriage apart, on its day', () => {
    const days = (each: readonly { invoice: string; day: string }[]) =>
      [...new Set(each.map(({ invoice, day }) => `${invoice} ${day}`))].sort();
    expect(book.orders.map(({ sale }) => sale).sort()).toEqual(
      retail.plan.sales.map(({ name }) => name).sort(),
    );
    expect(days(book.orders)).toEqual(days(rows(isSale)));
    expect(sums(book.orders, 'invoice', 'total')).toEqual(sums(rows(isSale), 'invoice', 'worth'));
    expect(sums(book.orders, 'invoice', 'subtotal')).toEqual(sums(soldLines(), 'invoice', 'worth'));
    const carriage = rows(isSale).filter(({ isLine }) => !isLine);
    expect(sums(book.orders, 'invoice', 'shipping')).toEqual(sums(carriage, 'invoice', 'worth'));
  });

  it('is paid, less what went back of it; nothing is owed', () => {
    const back = sums(paidBack(), 'sale', 'amount');
    for (const order of book.orders) {
      const refunded = back[order.sale] ?? 0;
      const some = refunded < order.total ? 'Dikembalikan Sebagian' : 'Dana Dikembalikan';
      expect(order).toMatchObject({
        ...{ paid: order.total - refunded, balance: 0, payment: refunded === 0 ? 'Lunas' : some },
      });
    }
  });

  it('is a customer’s of the file, and Returned when all of it came back', () => {
    const pieces = sums(book.lines, 'sale', 'quantity');
    const back = sums(book.returns, 'sale', 'quantity');
    const last = retail.invoices[retail.invoices.length - 1].day;
    const customers = new Map(retail.invoices.map(({ number, customer }) => [number, customer]));
    for (const order of book.orders) {
      const customer = customers.get(order.invoice);
      const left = plusDays(order.day, 3) <= last ? 'Selesai' : 'Dikirim';
      expect(order).toMatchObject({
        customer: customer === '' ? 'Tanpa Nama' : `Pelanggan ${customer}`,
        status: back[order.sale] === pieces[order.sale] ? 'Retur' : left,
      });
    }
  });
});

describe('by day', () => {
  it('orders and payments come to what the file sold', () => {
    const sold = sums(rows(isSale), 'day', 'worth');
    expect(sums(book.orders, 'day', 'total')).toEqual(sold);
    expect(sums(received(), 'day', 'amount')).toEqual(sold);
  });

  it('refunds come to the credit notes, less what belongs to no order of the book', () => {
    const credited = rows(isCredit).map(({ day, worth }) => ({ day, amount: -worth }));
    const left = leftOut().map(({ day, amount }) => ({ day, amount: -amount }));
    expect(sums(paidBack(), 'day', 'amount')).toEqual(sums([...credited, ...left], 'day', 'amount'));
  });
});

describe('every credit note', () => {
  const line = ({ invoice, code, quantity }: Pick<FileRow, 'invoice' | 'code' | 'quantity'>) => ({
    ...{ line: `${invoice} ${code}`, quantity },
  });

  it('has its goods in Returns, line by line, or was sold before the book began', () => {
    const returned = book.returns.map(({ credit, ...rest }) => line({ ...rest, invoice: credit }));
    const before = leftOut().filter(isGoods).map(line);
    const wanted = times(rows(isCredit).filter(isGoods), -1).map(line);
    expect(sums([...returned, ...before], 'line', 'quantity')).toEqual(sums(wanted, 'line', 'quantity'));
  });

  it('is refunded at its own prices, and no order by more than it was paid', () => {
    const prices = new Set(rows(isCredit).map(({ invoice, code, price }) => `${invoice} ${code} ${price}`));
    const booked = book.returns.map(
      ({ credit, code, refund, quantity }) => `${credit} ${code} ${refund / quantity}`,
    );
    expect(booked.filter((each) => !prices.has(each))).toEqual([]);
    expect(book.orders.filter(({ paid }) => paid < 0)).toEqual([]);
  });

  it('belongs to an earlier sale of the same customer that holds the goods', () => {
    const known = new Map(retail.invoices.map((invoice, at) => [invoice.number, { ...invoice, at }]));
    const odd = book.returns.filter(({ credit, invoice, code, day }) => {
      const [back, sold] = [known.get(credit), known.get(invoice)];
      if (!back || !sold || back.at < sold.at) return true;
      return (
        back.customer !== sold.customer || back.day !== day || !sold.lines.some((each) => each.code === code)
      );
    });
    expect(odd).toEqual([]);
  });
});

describe('by SKU', () => {
  it('as many units are sold as the file sells', () => {
    expect(sums(book.lines, 'code', 'quantity')).toEqual(sums(soldLines(), 'code', 'quantity'));
  });

  it('the shelf holds what the file leaves on it, and the stock card tells the same', () => {
    const begun = [...retail.opening].map(([code, quantity]) => ({ code, quantity }));
    const gone = times([...rows(isSale), ...rows(isCredit)], -1);
    const broken = book.returns.filter(({ writtenOff }) => writtenOff);
    const goods = [...gone, ...rows(isCount)].filter(isGoods);
    const expected = sums([...begun, ...goods, ...times(broken, -1)], 'code', 'quantity');
    expect(broken.length).toBeGreaterThan(0);
    expect(sums(book.shelves, 'code', 'onHand')).toEqual(expected);
    expect(sums(book.shelves, 'code', 'available')).toEqual(expected);
    expect(sums(book.movements, 'code', 'quantity')).toEqual(expected);
    expect(book.shelves.filter(({ allocated }) => allocated !== 0)).toEqual([]);
  });
});

describe('the whole', () => {
  it('accounts for every line and every rupiah of the file', () => {
    const fees = rows((invoice) => !isSale(invoice) && !isCredit(invoice) && !isCount(invoice));
    const kinds = [rows(isSale), rows(isCredit), rows(isCount), fees];
    const every = rows(() => true);
    expect(kinds.flat()).toHaveLength(every.length);
    const booked = total(book.payments, 'amount');
    expect(booked - total(leftOut(), 'amount') + total(fees, 'worth')).toBe(total(every, 'worth'));
  });

  it('is as large as its source says', () => {
    const { plan, invoices } = retail;
    const figures = {
      ...{
        invoices: invoices.length,
        lines: rows(() => true).length,
        worth: total(
          rows(() => true),
          'worth',
        ),
      },
      ...{ orders: book.orders.length, returns: book.returns.length, refunds: plan.moneyBacks.length },
      ...sums(
        plan.leftOut.map(({ why }) => ({ why, count: 1 })),
        ...(['why', 'count'] as const),
      ),
    };
    expect(figures).toEqual(invoices.length === WHOLE.invoices ? WHOLE : SLICE);
  });

  it('leaves nothing for a person to look into, though the doctor looked every night', () => {
    expect(book.review).toEqual([]);
  });
});

const SLICE = {
  ...{ invoices: 76, lines: 2_129, worth: 840_932_400, orders: 58, returns: 45, refunds: 1 },
  ...{ 'sold before': 8, 'own costs': 2 },
};
/** £1,308,957.28 in rupiah. */
const WHOLE = {
  ...{ invoices: 3_501, lines: 77_628, worth: 26_179_145_600, orders: 2_688, returns: 858, refunds: 20 },
  ...{ 'sold before': 569, 'nobody to pay': 19, 'own costs': 13 },
};

it('reported every week as the file has it, less what had come back by then', () => {
  const sales = retail.plan.sales.map(({ invoice, ...sale }) => ({ ...sale, ...invoice, lines: sale.lines }));
  const prices = new Map(sales.map(({ name, lines }) => [name, lines.map(({ price }) => price)]));
  expect(book.weeks).toHaveLength(9);
  for (const { week, ...reported } of book.weeks) {
    const [monday, next] = [mondayOf(week), plusDays(mondayOf(week), 7)];
    const theirs = sales.filter(({ day }) => day >= monday && day < next);
    const sold = soldLines().filter(({ day }) => day >= monday && day < next);
    const names = new Set(theirs.map(({ name }) => name));
    const back = book.returns
      .filter(({ sale, day }) => names.has(sale) && day < next)
      .map(({ sale, line, quantity }) => ({
        ...{ quantity, worth: quantity * (prices.get(sale)?.[line] ?? Number.NaN) },
      }));
    const before = new Set(sales.filter(({ day }) => day < monday).map(({ customer }) => customer));
    const fresh = new Set(theirs.map(({ customer }) => customer).filter((customer) => !before.has(customer)));
    expect({ week, ...reported }).toEqual({
      ...{ week, net: total(sold, 'worth') - total(back, 'worth'), orders: theirs.length },
      units: total(sold, 'quantity') - total(back, 'quantity'),
      ...{ fresh: fresh.size, returning: theirs.length - fresh.size },
    });
  }
});
