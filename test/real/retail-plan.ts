/**
 * What a shop does with each invoice of Online Retail, worked out from the file alone.
 * A sale is an order, a very long one several: carriage beside goods is its shipping, carriage alone and manual lines are services it sells.
 * A credit note's goods come back to the youngest earlier order of the same customer that still has such pieces and the
 * money for them; single pieces are written off, more go on the shelf. Its other lines are money back on that customer's
 * youngest earlier order that was paid that much. What was sold before the book began is only counted back on the shelf.
 */
import {
  type Invoice,
  isCarriage,
  isCount,
  isCredit,
  isGoods,
  isSale,
  type RetailLine,
  worth,
} from './retail.ts';

export interface Sale {
  /** '536592', and '536592/2' for what the first order could not hold. */
  readonly name: string;
  readonly invoice: Invoice;
  /** Those of the invoice that are lines of the order. */
  readonly lines: readonly RetailLine[];
  readonly shipping: number;
  readonly total: number;
}

/** Pieces of a credit note that belong to an order. */
export interface Back {
  readonly credit: Invoice;
  readonly code: string;
  /** The sale's name, and the place among its order's lines. */
  readonly sale: string;
  readonly line: number;
  readonly quantity: number;
  readonly refund: number;
  /** As the order sold them, so that nobody need say what goes back. */
  readonly atPrice: boolean;
  readonly condition: 'restock' | 'write-off';
}

/** Money back without goods. */
export interface MoneyBack {
  readonly credit: Invoice;
  readonly sale: string;
  readonly amount: number;
}

/** What cannot be booked as a return or refund; `quantity` pieces go on the shelf all the same. */
export interface LeftOut {
  readonly credit: Invoice;
  readonly code: string;
  readonly quantity: number;
  readonly amount: number;
  readonly why: 'sold before' | 'nobody to pay' | 'own costs';
}

export interface RetailPlan {
  readonly sales: readonly Sale[];
  readonly backs: readonly Back[];
  readonly moneyBacks: readonly MoneyBack[];
  readonly leftOut: readonly LeftOut[];
}

/** An order as credits eat into it. */
interface Open {
  readonly sale: Sale;
  readonly out: number[];
  money: number;
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

/** Lines of one order: a booking holds some five hundred, fewer when its products have sold for long. */
const LINES = 300;

/** An invoice is one order; a very long one several, of which the first bears the carriage. */
function salesOf(invoice: Invoice): Sale[] {
  const goods = invoice.lines.filter((line) => !isCarriage(line));
  const lines = goods.length > 0 ? goods : invoice.lines;
  const carriage = sum(invoice.lines.map(worth)) - sum(lines.map(worth));
  return Array.from({ length: Math.ceil(lines.length / LINES) }, (_, at) => {
    const part = lines.slice(at * LINES, (at + 1) * LINES);
    const shipping = at === 0 ? carriage : 0;
    const name = at === 0 ? invoice.number : `${invoice.number}/${at + 1}`;
    return { name, invoice, lines: part, shipping, total: sum(part.map(worth)) + shipping };
  });
}

export function planRetail(invoices: readonly Invoice[]): RetailPlan {
  const plan = {
    sales: [] as Sale[],
    backs: [] as Back[],
    moneyBacks: [] as MoneyBack[],
    leftOut: [] as LeftOut[],
  };
  const orders = new Map<string, Open[]>();
  for (const invoice of invoices) {
    if (isSale(invoice)) {
      const sales = salesOf(invoice);
      plan.sales.push(...sales);
      const open = sales.map((sale) => ({
        ...{ sale, out: sale.lines.map(({ quantity }) => quantity), money: sale.total },
      }));
      orders.set(invoice.customer, [...open, ...(orders.get(invoice.customer) ?? [])]);
    } else if (isCredit(invoice)) {
      const theirs = orders.get(invoice.customer) ?? [];
      for (const line of invoice.lines) takeBack(plan, invoice, line, theirs);
    }
  }
  return plan;
}

const OWN_COSTS = ['AMAZONFEE', 'BANK CHARGES', 'S'];

function takeBack(
  plan: { backs: Back[]; moneyBacks: MoneyBack[]; leftOut: LeftOut[] },
  credit: Invoice,
  line: RetailLine,
  theirs: readonly Open[],
): void {
  const leave = (why: LeftOut['why'], quantity: number, pieces: number): void => {
    plan.leftOut.push({ credit, code: line.code, quantity: pieces, amount: quantity * line.price, why });
  };
  const wanted = -line.quantity;
  if (OWN_COSTS.includes(line.code)) leave('own costs', wanted, 0);
  else if (!isGoods(line)) {
    const amount = wanted * line.price;
    const open = credit.customer === '' ? undefined : theirs.find(({ money }) => money >= amount);
    if (open) {
      open.money -= amount;
      plan.moneyBacks.push({ credit, sale: open.sale.name, amount });
    } else leave('nobody to pay', wanted, 0);
  } else {
    const taken = theirs.reduce(
      (sum, open) => sum + takeFrom(plan.backs, credit, line, open, wanted - sum),
      0,
    );
    if (taken < wanted) leave('sold before', wanted - taken, wanted - taken);
  }
}

/** How many of the pieces this order takes back. */
function takeFrom(
  backs: Back[],
  credit: Invoice,
  { code, price }: RetailLine,
  open: Open,
  wanted: number,
): number {
  let taken = 0;
  open.sale.lines.forEach((sold, line) => {
    const affordable = price === 0 ? wanted : Math.floor(open.money / price);
    const quantity = sold.code === code ? Math.min(wanted - taken, open.out[line], affordable) : 0;
    if (quantity <= 0) return;
    open.out[line] -= quantity;
    open.money -= quantity * price;
    taken += quantity;
    backs.push({
      ...{ credit, code, sale: open.sale.name, line, quantity, refund: quantity * price },
      ...{ atPrice: price === sold.price, condition: quantity === 1 ? 'write-off' : 'restock' },
    });
  });
  return taken;
}

/** By how much the shelf of each SKU is counted otherwise at the end of a day. */
export function countsOf(
  invoices: readonly Invoice[],
  { leftOut }: RetailPlan,
  day: string,
): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (code: string, pieces: number): void => {
    if (isGoods({ code }) && pieces !== 0) counts.set(code, (counts.get(code) ?? 0) + pieces);
  };
  for (const invoice of invoices)
    if (invoice.day === day && isCount(invoice))
      for (const { code, quantity } of invoice.lines) add(code, quantity);
  for (const { credit, code, quantity } of leftOut) if (credit.day === day) add(code, quantity);
  return counts;
}
