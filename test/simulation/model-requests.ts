/** Commands that type into an order's row, in the sheet or by the sidebar. */
import fc from 'fast-check';
import type { ModelBook, ModelOrder, Request, RequestText } from './model-book.ts';
import { type Command, command, demand, hasOrders, orderAt } from './model-command.ts';
import type { Hand } from './model-hand.ts';
import { processOrder, STATUS_WORDS } from './model-moves.ts';

const HEADERS: Readonly<Record<Request, string>> = {
  status: 'Status',
  pay: 'Bayar',
  courier: 'Kurir',
  tracking: 'No. Resi',
};

const rowOf = (hand: Hand, order: ModelOrder): number =>
  hand.rows('orders', 'No. Pesanan').find((row) => row['No. Pesanan'] === order.number)?.row ?? 0;

/** As a person types it: a tracking number keeps its noughts by an apostrophe. */
const asTyped = (text: RequestText): RequestText =>
  typeof text === 'string' && /^\d+$/.test(text) ? `'${text}` : text;

async function typeInto(
  book: ModelBook,
  hand: Hand,
  order: ModelOrder,
  request: Request,
  text: RequestText,
): Promise<void> {
  const row = rowOf(hand, order);
  const cell = hand.at('orders', HEADERS[request], row);
  await hand.owner.edit(hand.id('orders'), hand.cell('orders', HEADERS[request], row), asTyped(text));
  order.typed[request] = text;
  const refused = processOrder(book, order, hand.shop.now.getTime(), request);
  demand(`a word of the refusal for ${order.number}`, problemOf(hand, order) !== '' || refused === 0, true);
  book.lastEdit = { order, request, before: typeof cell === 'boolean' ? '' : cell };
}

const problemOf = (hand: Hand, order: ModelOrder): unknown =>
  hand.at('orders', 'Masalah', rowOf(hand, order));

const typing = (request: Request, at: number, text: RequestText): Command =>
  command({
    name: `type ${JSON.stringify(text)} into ${HEADERS[request]} of order ${at}`,
    can: hasOrders,
    run: (book, hand) => typeInto(book, hand, orderAt(book, at), request, text),
  });

const at = fc.nat(40);

export const requestCommands: readonly fc.Arbitrary<Command>[] = [
  fc.tuple(at, fc.integer({ min: 1, max: 120_000 })).map(([order, amount]) => typing('pay', order, amount)),
  at.map((order) => typing('pay', order, 'Lunas')),
  at.map((order) => typing('pay', order, 'nanti saja')),
  at.map((order) =>
    command({
      name: `pay more than is due of order ${order}`,
      can: hasOrders,
      run: (book, hand) => {
        const found = orderAt(book, order);
        return typeInto(book, hand, found, 'pay', Math.max(0, found.total - found.paid) + 1_000);
      },
    }),
  ),
  at.map((order) =>
    command({
      name: `clear Bayar of order ${order}`,
      can: (book) =>
        hasOrders(book) &&
        orderAt(book, order).typed.pay !== '' &&
        orderAt(book, order).status !== 'cancelled',
      run: (book, hand) => typeInto(book, hand, orderAt(book, order), 'pay', ''),
    }),
  ),
  ...(['Diproses', 'Dikemas', 'dikirim', 'Selesai'] as const).map((word) =>
    at.map((order) => typing('status', order, word)),
  ),
  fc.tuple(at, fc.constantFrom(...STATUS_WORDS.keys())).map(([order, word]) => typing('status', order, word)),
  at.map((order) => typing('status', order, 'batal')),
  at.map((order) => typing('status', order, 'terbang')),
  fc.tuple(at, fc.constantFrom('Gagal Kirim', 'Retur')).map(([order, word]) => typing('status', order, word)),
  fc
    .tuple(at, fc.constantFrom('JNE', 'SiCepat', 'GoSend', 'Kurir Toko', ''))
    .map(([order, word]) => typing('courier', order, word)),
  fc
    .tuple(at, fc.constantFrom('030260008408119', 'TG7007260622', ''))
    .map(([order, text]) => typing('tracking', order, text)),
  fc.constant(
    command({
      name: 'Ctrl+Z',
      can: (book) => book.lastEdit !== undefined,
      keepsEdit: true,
      run: async (book, hand) => {
        const last = book.lastEdit;
        book.lastEdit = undefined;
        if (last === undefined) return;
        await hand.owner.undo();
        last.order.typed[last.request] = last.before;
        processOrder(book, last.order, hand.shop.now.getTime(), last.request);
      },
    }),
  ),
  fc
    .tuple(at, fc.constantFrom('Dikirim', 'Dikemas', 'Dibatalkan', 'Retur'), fc.boolean())
    .map(([order, status, pay]) =>
      command({
        name: `sidebar: order ${order} to ${status}${pay ? ', Lunas' : ''}`,
        can: hasOrders,
        run: (book, hand) =>
          changeBySidebar(book, hand, orderAt(book, order), { status, ...(pay ? { pay: 'Lunas' } : {}) }),
      }),
    ),
];

/** All of it or nothing: the model tries on a copy of the order first. */
async function changeBySidebar(
  book: ModelBook,
  hand: Hand,
  order: ModelOrder,
  asked: { readonly status: string; readonly pay?: string },
): Promise<void> {
  const key = `${hand.shop.now.getTime().toString(36)}-c${book.seq}`;
  const answer = await hand.siti.rpc('changeOrder', { key, number: order.number, ...asked });
  const ok = typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok;
  const before = structuredClone({ ...order, customer: undefined, lines: undefined });
  Object.assign(order.typed, asked);
  if (asked.pay !== undefined) order.booked.pay = '';
  const refused = processOrder(book, order, hand.shop.now.getTime());
  demand(`the sidebar's answer about ${order.number}`, ok, refused === 0);
  if (refused === 0) return;
  const { status, paid, typed, booked, messages, age, payments, asked: askedBefore } = before;
  Object.assign(order, { status, paid, asked: askedBefore });
  Object.assign(order.typed, typed);
  Object.assign(order.booked, booked);
  Object.assign(order.messages, messages);
  Object.assign(order.age, age);
  order.payments.splice(0, order.payments.length, ...payments);
}
