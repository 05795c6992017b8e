/** Holds the book against the model: the first difference is the answer, '' when there is none. */

import { ORDER_STATUSES, recognise } from '../../src/domain/labels.ts';
import { sizeOf } from '../../src/domain/number-set.ts';
import { unpackLevel } from '../../src/domain/packed-level.ts';
import type { ModelBook, ModelOrder, ModelProduct, Template } from './model-book.ts';
import { type Hand, type Row, stateOf } from './model-hand.ts';

const TEMPLATES: readonly Template[] = ['order-placed', 'order-shipped'];

class Different extends Error {}

function same(what: string, found: unknown, expected: unknown): void {
  if (JSON.stringify(found) === JSON.stringify(expected)) return;
  throw new Different(`${what}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`);
}

export function difference(book: ModelBook, hand: Hand): string {
  try {
    compareOrders(book, hand);
    compareStock(book, hand);
    compareMoney(book, hand);
    compareMessages(book, hand);
    compareState(book, hand);
    return '';
  } catch (error) {
    if (error instanceof Different) return error.message;
    throw error;
  }
}

const by = (rows: readonly Row[], header: string): Map<string, Row[]> => {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = String(row[header]);
    groups.set(key, [...(groups.get(key) ?? []), row]);
  }
  return groups;
};

const sum = (rows: readonly Row[], header: string): number =>
  rows.reduce((all, row) => all + Number(row[header]), 0);

function compareOrders(book: ModelBook, hand: Hand): void {
  const rows = hand.rows('orders', 'No. Pesanan');
  const found = rows.map((row) => String(row['No. Pesanan'])).sort();
  const answers = hand.rows('quick', 'Jawaban').map((row) => row.Jawaban);
  const expected = book.orders.map(({ number }) => number).sort();
  same(`I4 orders (Quick entry says ${JSON.stringify(answers)})`, found, expected);
  const lines = by(hand.rows('lines', 'Baris'), 'Pesanan');
  for (const order of book.orders) {
    const row = rows.find((each) => each['No. Pesanan'] === order.number);
    if (!row) continue;
    try {
      compareOrder(order, row, lines.get(order.number) ?? []);
    } catch (error) {
      if (error instanceof Different) error.message += `, its row says ${JSON.stringify(row.Masalah)}`;
      throw error;
    }
  }
}

function compareOrder(order: ModelOrder, row: Row, lines: readonly Row[]): void {
  const { number } = order;
  same(`${number} status`, recognise(ORDER_STATUSES, String(row['Status (tercatat)'])), order.status);
  if (order.typed.status !== '') same(`${number} request`, row.Status, order.typed.status);
  same(`${number} total`, row['Total Bayar'], order.total);
  same(`${number} paid`, row['Jumlah Dibayar'], order.paid);
  same(`${number} balance`, row['Sisa Tagihan'], order.total - order.paid);
  for (const [header, request] of [
    ['Kurir', 'courier'],
    ['No. Resi', 'tracking'],
    ['Bayar', 'pay'],
  ] as const) {
    same(`${number} ${header}`, row[header], order.typed[request]);
    same(`${number} ${header} booked`, row[`${header} (tercatat)`], order.booked[request]);
  }
  same(
    `I4 ${number} lines`,
    lines.map((line) => line.Jumlah),
    order.lines.map(({ quantity }) => quantity),
  );
}

function compareStock(book: ModelBook, hand: Hand): void {
  const rows = hand.rows('stock', 'SKU');
  const movements = by(hand.rows('movements', 'No. Mutasi'), 'SKU');
  const tracked = book.products.filter(({ digital }) => !digital);
  same('stock rows', rows.map((row) => String(row.SKU)).sort(), tracked.map(skuOf).sort());
  for (const product of tracked) {
    const row = rows.find((each) => each.SKU === skuOf(product));
    if (!row) continue;
    const [onHand, allocated] = [book.onHand(product), book.allocated(product)];
    const levels = [row['Stok Fisik'], row.Dibooking, row['Stok Tersedia'], row['Akan Datang']];
    const expected = [onHand, allocated, onHand - allocated, product.incoming === 0 ? '' : product.incoming];
    same(`I1 levels of ${skuOf(product)}`, levels, expected);
    const packed = unpackLevel(String(row['Stok (tercatat)']));
    same(`I1 packed ${skuOf(product)}`, [packed?.onHand, packed?.allocated], [onHand, allocated]);
    const card = product.skus.flatMap((sku) => movements.get(sku) ?? []);
    same(`I1 stock card of ${skuOf(product)}`, sum(card, 'Jumlah'), onHand);
  }
}

const skuOf = ({ skus }: ModelProduct): string => skus.at(-1) ?? '';

function compareMoney(book: ModelBook, hand: Hand): void {
  const payments = by(hand.rows('payments', 'No. Pembayaran'), 'Pesanan');
  for (const { number, paid } of book.orders)
    same(`payments of ${number}`, sum(payments.get(number) ?? [], 'Jumlah'), paid);
  const rows = hand.rows('customers', 'Id Pelanggan');
  same(
    'customers',
    rows.map((row) => String(row['Nama Pelanggan'])).sort(),
    book.customers.map(({ name }) => name).sort(),
  );
  for (const customer of book.customers) {
    const row = rows.find((each) => each['Nama Pelanggan'] === customer.name);
    const theirs = book.orders.filter((order) => order.customer === customer && order.status !== 'cancelled');
    const spent = theirs.reduce((all, { total }) => all + total, 0);
    same(`figures of ${customer.name}`, [row?.['Jumlah Pesanan'], row?.['Total Belanja']].map(Number), [
      theirs.length,
      spent,
    ]);
  }
}

function compareMessages(book: ModelBook, hand: Hand): void {
  const rows = hand.rows('outbox', 'Pesan');
  const mails = hand.shop.mails().map(({ subject }) => subject);
  for (const { number, messages } of book.orders) {
    const sent = mails.filter((subject) => subject.includes(number)).length;
    const told = TEMPLATES.filter((template) => messages[template] === 'told').length;
    if (sent > told) same(`I5 mails about ${number}`, sent, told);
    for (const template of TEMPLATES) {
      const states = rows
        .filter((row) => row.Tentang === number && row.Jenis === template)
        .map((row) => row.Keadaan);
      const waiting = states.filter((state) => state === 'Menunggu').length;
      same(`I6 ${template} of ${number} waiting`, waiting, messages[template] === 'pending' ? 1 : 0);
    }
  }
}

function compareState(book: ModelBook, hand: Hand): void {
  const state = stateOf(hand);
  const counts: Record<string, number> = {};
  for (const { status } of book.orders) counts[status] = (counts[status] ?? 0) + 1;
  const held = Object.entries(Object(state.counts)).filter(([, count]) => count !== 0);
  same('counts', held.sort(), Object.entries(counts).sort());
  const pending = book.orders.flatMap(({ messages }) =>
    Object.values(messages).filter((each) => each === 'pending'),
  );
  same('messages waiting', sizeOf(String(state.unsent)), pending.length);
  same('mode', state.mode, book.live ? 'live' : 'paused');
  const days = Object.values(Object(state.days)).map((day) => (Array.isArray(day) ? day.map(Number) : []));
  const total = (at: number): number => days.reduce((all, day) => all + (day[at] ?? 0), 0);
  const valid = book.orders.filter(({ status }) => status !== 'cancelled');
  const kept = valid.filter(({ status }) => status !== 'returned');
  const units = kept.flatMap(({ lines }) => lines).reduce((all, { quantity }) => all + quantity, 0);
  same(
    'days: orders, net, units',
    [total(0), total(2), total(3)],
    [valid.length, kept.reduce((all, { net }) => all + net, 0), units],
  );
  same('I8 sequence', Number(state.seq) >= book.seq, true);
  book.seq = Number(state.seq);
}
