/** What the admins of Online Retail do in a day: sidebar, Quick entry, many orders at once, and counts typed into cells. */
import { plusDays } from './days.ts';
import { columnOf, letterOf } from './replay.ts';
import { type Invoice, isCredit } from './retail.ts';
import { type Back, countsOf, type RetailPlan, type Sale } from './retail-plan.ts';
import { nameOf, phoneOf, type RetailShop } from './retail-shop.ts';

const HOUR = 3_600_000;
/** As many as one call may name. */
const MANY = 60;
/** Lines the sidebar's form takes. */
const FORM = 100;
/** Days after which what was shipped counts as there. */
const ARRIVES = 3;

const parts = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(items.length / MANY) }, (_, i) => items.slice(i * MANY, (i + 1) * MANY));

type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: { readonly code: string } };

export class RetailDesk {
  /** Sale → our number. */
  readonly numbers = new Map<string, string>();
  readonly #at: RetailShop;
  readonly #plan: RetailPlan;
  readonly #invoices: readonly Invoice[];
  /** Pieces on the shelf as the shop's people know them. */
  readonly #shelf: Map<string, number>;
  /** Sales that came back as a whole. */
  readonly #returned = new Set<string>();
  #keys = 0;

  constructor(at: RetailShop, plan: RetailPlan, invoices: readonly Invoice[]) {
    this.#at = at;
    this.#plan = plan;
    this.#invoices = invoices;
    this.#shelf = new Map(at.opening);
  }

  async liveThrough(day: string): Promise<void> {
    await this.#until(day, 9);
    await this.#complete(plusDays(day, -ARRIVES));
    const sales = this.#plan.sales.filter(({ invoice }) => invoice.day === day);
    await this.#until(day, 10);
    await this.#takeOrders(sales);
    await this.#bePaid(sales);
    await this.#ship(sales);
    await this.#until(day, 16);
    await this.#takeBack(day);
    await this.#count(day);
    await this.#tell();
  }

  async #until(day: string, hour: number): Promise<void> {
    const wait = Date.parse(`${day}T00:00:00+07:00`) + hour * HOUR - this.#at.shop.now.getTime();
    if (wait > 0) await this.#at.shop.advance(wait);
  }

  async #call<T>(method: string, input: object): Promise<Answer<T>> {
    this.#keys += 1;
    return (await this.#at.owner.rpc(method, { key: `retail-${this.#keys}`, ...input })) as Answer<T>;
  }

  async #ask<T>(method: string, input: object): Promise<T> {
    const answer = await this.#call<T>(method, input);
    if (!answer.ok)
      throw new Error(`${method} ${answer.error.code} for ${JSON.stringify(input).slice(0, 500)}`);
    return answer.value;
  }

  /** The same for up to sixty orders at once, in halves where that is too much; none may be refused. */
  async #each(method: string, name: string, items: readonly unknown[], more: object = {}): Promise<void> {
    for (const part of parts(items)) {
      const answer = await this.#call<{ refused: readonly unknown[] }>(method, { [name]: part, ...more });
      if (!answer.ok && answer.error.code === 'too-large' && part.length > 1) {
        const half = Math.ceil(part.length / 2);
        await this.#each(method, name, part.slice(0, half), more);
        await this.#each(method, name, part.slice(half), more);
      } else if (!answer.ok || answer.value.refused.length > 0)
        throw new Error(`${method}: ${JSON.stringify(answer).slice(0, 500)}`);
    }
  }

  /** What the form cannot hold, and every fourth order, goes through Quick entry. */
  async #takeOrders(sales: readonly Sale[]): Promise<void> {
    const quick = sales.filter(({ lines }, i) => lines.length > FORM || i % 4 === 3);
    for (const sale of sales.filter((each) => !quick.includes(each))) await this.#fillForm(sale);
    if (quick.length > 0) await this.#enterQuickly(quick);
    for (const { name, shipping } of quick)
      if (shipping > 0) await this.#ask('editOrder', { number: this.#number(name), shipping });
  }

  async #fillForm({ name, invoice, lines, shipping }: Sale): Promise<void> {
    const row = this.#at.customerRow.get(invoice.customer) ?? 0;
    const { number } = await this.#ask<{ number: string }>('placeOrder', {
      customer: { id: `C-${String(row - 1).padStart(5, '0')}`, row },
      lines: lines.map(({ code, quantity, price }) => ({ sku: code, quantity, price })),
      ...(shipping > 0 ? { shipping } : {}),
      channelOrder: name,
      paid: invoice.customer === '',
    });
    this.numbers.set(name, number);
  }

  async #enterQuickly(sales: readonly Sale[]): Promise<void> {
    const rows: (string | number | boolean)[][] = [];
    const begins: number[] = [];
    for (const { name, invoice, lines } of sales) {
      begins.push(rows.length + 2);
      lines.forEach(({ code, quantity, price }, i) => {
        const who = i === 0 ? [nameOf(invoice.customer), `'${phoneOf(invoice.customer)}`] : ['', ''];
        const paid = i === 0 && invoice.customer === '' ? 'Lunas' : '';
        rows.push([...who, `'${code}`, quantity, price, i === 0 ? name : '', '', '', paid, i === 0]);
      });
      rows.push(Array.from({ length: 10 }, () => ''));
    }
    await this.#at.owner.edit('Input Cepat', 'A2', rows);
    // A script has its minutes: what it left over is asked for again.
    for (let tries = 0; tries < rows.length && this.#answers(begins).includes(''); tries += 1)
      await this.#at.owner.menu('Proses sekarang');
    this.#answers(begins).forEach((answer, i) => {
      const [, number] = /^✓ (BT-\d+) /.exec(answer) ?? [];
      if (number === undefined) throw new Error(`${sales[i].name}: ${answer}`);
      this.numbers.set(sales[i].name, number);
    });
    this.#at.owner.deleteRows('Input Cepat', 2, rows.length);
  }

  /** What Quick entry says in these rows. */
  #answers(at: readonly number[]): string[] {
    const [names, ...cells] = this.#at.shop.sheet('Input Cepat').values();
    return at.map((row) => String(cells[row - 2][names.indexOf('Jawaban')]));
  }

  #number(sale: string): string {
    const number = this.numbers.get(sale);
    if (number === undefined) throw new Error(`${sale} was not booked`);
    return number;
  }

  async #bePaid(sales: readonly Sale[]): Promise<void> {
    const numbers = columnOf(this.#at.shop, 'Pesanan', 'No. Pesanan');
    const owed = columnOf(this.#at.shop, 'Pesanan', 'Sisa Tagihan');
    const payments = sales.flatMap(({ name }) => {
      const order = this.#number(name);
      const amount = Number(owed[numbers.indexOf(order)]);
      return amount > 0 ? [{ order, amount, method: 'Transfer Bank', reference: name }] : [];
    });
    await this.#each('recordPayments', 'payments', payments);
  }

  async #ship(sales: readonly Sale[]): Promise<void> {
    await this.#each(
      'shipOrders',
      'parcels',
      sales.map(({ name }) => ({ order: this.#number(name) })),
    );
    for (const { lines } of sales) for (const { code, quantity } of lines) this.#onShelf(code, -quantity);
  }

  #onShelf(code: string, pieces: number): void {
    this.#shelf.set(code, (this.#shelf.get(code) ?? 0) + pieces);
  }

  async #complete(shipped: string): Promise<void> {
    const there = this.#plan.sales.filter(
      ({ name, invoice }) => invoice.day === shipped && !this.#returned.has(name),
    );
    const orders = there.map(({ name }) => this.#number(name));
    await this.#each('moveOrders', 'orders', orders, { status: 'Selesai' });
  }

  async #takeBack(day: string): Promise<void> {
    const credits = this.#invoices.filter((invoice) => invoice.day === day && isCredit(invoice));
    for (const credit of credits) {
      for (const backs of together(this.#plan.backs.filter((back) => back.credit === credit)))
        await this.#bringBack(backs);
      for (const { sale, amount } of this.#plan.moneyBacks.filter((each) => each.credit === credit))
        await this.#ask('refund', { number: this.#number(sale), amount, reference: credit.number });
    }
  }

  async #bringBack(backs: readonly Back[]): Promise<void> {
    const [{ sale, credit, atPrice, refund }] = backs;
    const number = this.#number(sale);
    const { order } = await this.#ask<{ order: { status: string } }>('returnOrder', {
      number,
      kind: 'return',
      lines: backs.map(({ line, quantity, condition }) => ({
        ...{ line: `${number}-${line + 1}`, quantity, condition, reason: credit.number },
      })),
      ...(atPrice ? {} : { refund }),
    });
    if (order.status === 'Retur') this.#returned.add(sale);
    for (const { code, quantity, condition } of backs)
      if (condition === 'restock') this.#onShelf(code, quantity);
  }

  async #count(day: string): Promise<void> {
    const counted = letterOf(this.#at.shop, 'Stok', 'Stok Opname');
    for (const [code, pieces] of countsOf(this.#invoices, this.#plan, day)) {
      this.#onShelf(code, pieces);
      await this.#at.owner.edit(
        'Stok',
        `${counted}${this.#at.stockRow.get(code)}`,
        this.#shelf.get(code) ?? 0,
      );
    }
  }

  /** The day's messages, sent by hand. */
  async #tell(): Promise<void> {
    for (;;) {
      const { chats } = await this.#ask<{ chats: readonly { id: string }[] }>('chats', {});
      if (chats.length === 0) return;
      await this.#ask('chatSent', { ids: chats.map(({ id }) => id), outcome: 'sent' });
    }
  }
}

/** One call for what goes back to one order at its own prices; another price has a call of its own. */
function together(backs: readonly Back[]): Back[][] {
  const groups = new Map<string, Back[]>();
  backs.forEach((back, i) => {
    const name = back.atPrice ? back.sale : `${back.sale} ${i}`;
    groups.set(name, [...(groups.get(name) ?? []), back]);
  });
  return [...groups.values()];
}
