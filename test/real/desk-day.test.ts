/** Forty customers write, and one admin works through the day; every figure is then what the messages add up to. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DocumentsView } from '../../src/entry/document-calls.ts';
import { cellOf, rowOf } from '../flows/a-shop.ts';
import { faultsOf } from '../simulation/invariants/all.ts';
import { type Desk, messages, OPENING, openDesk, priceOf, wares } from './desk.ts';
import {
  type Booked,
  bookMessages,
  linesOf,
  matchTransfers,
  pack,
  sendChats,
  ship,
  type Told,
  type Transfer,
  value,
} from './desk-work.ts';

const SHIPPING = 12_000;
const price = (sku: string): number => priceOf.get(sku) ?? Number.NaN;
const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);

let desk: Desk;
let booked: Booked[];
let placedTold: Told[];
let shippedTold: Told[];
let transfers: Transfer[];
let matched: Awaited<ReturnType<typeof matchTransfers>>;
let packed: Awaited<ReturnType<typeof pack>>;
let left: Awaited<ReturnType<typeof ship>>;

/** What the day asks for besides: one more piece, two who do not pay, one of them in two parts, a piece that comes back. */
const EDITED = 3;
const RETURNED = 0;
const pieces = (at: number): [sku: string, quantity: number][] =>
  (messages[at]?.expect.lines ?? []).map(([sku, quantity], i) => [
    sku,
    quantity + (at === EDITED && i === 0 ? 1 : 0),
  ]);
const goods = (at: number): number => sum(pieces(at).map(([sku, quantity]) => quantity * price(sku)));
const method = (at: number): string => messages[at]?.expect.method ?? 'Transfer Bank';
const at = (wanted: (place: number) => boolean): number[] => messages.map((_, i) => i).filter(wanted);
const unpaid = at((i) => method(i) === 'Transfer Bank' && (pieces(i)[0]?.[1] ?? 0) > 1).slice(-2);
const [UNDONE = -1, SPLIT = -1] = unpaid;
const numberAt = (place: number): string => booked[place]?.number ?? '';
const allPieces = (places: readonly number[]): Map<string, number> => {
  const found = new Map<string, number>();
  for (const [sku, quantity] of places.flatMap(pieces)) found.set(sku, (found.get(sku) ?? 0) + quantity);
  return found;
};

const rupiah = (text: string | undefined): number => Number(text?.replaceAll('.', ''));

/** What each customer was asked to transfer, as they read it. */
function toTransfer(place: number): number {
  const chat = placedTold.find(({ number }) => number === numberAt(place))?.text ?? '';
  const mail = desk.shop.mails().find(({ subject }) => subject.includes(numberAt(place)))?.subject ?? '';
  const asked = /Mohon dibayar: Rp([\d.]+)/.exec(chat) ?? /mohon dibayar Rp([\d.]+)/.exec(mail);
  return rupiah(asked?.[1]);
}

async function morning(): Promise<void> {
  booked = await bookMessages(desk, messages);
  await desk.shop.advance('2 hours');
  placedTold = await sendChats(desk);
  const [line] = await linesOf(desk, numberAt(EDITED));
  const lines = [{ line: line?.id ?? '', quantity: (line?.quantity ?? 0) + 1 }];
  value(await desk.client.editOrder({ key: 'desk-edit-1', number: numberAt(EDITED), lines }));
}

async function noon(): Promise<void> {
  transfers = at((i) => method(i) === 'Transfer Bank' && !unpaid.includes(i)).map((i) => ({
    number: numberAt(i),
    name: messages[i]?.expect.name ?? '',
    amount: toTransfer(i) + (i === EDITED ? price(pieces(i)[0]?.[0] ?? '') : 0),
  }));
  matched = await matchTransfers(desk, transfers);
  for (const place of at((i) => ['QRIS', 'Dompet Digital'].includes(method(i))))
    await desk.siti.edit('Pesanan', cellOf(desk.shop, 'Pesanan', 'Bayar', place + 2), 'Lunas');
  const number = numberAt(UNDONE);
  value(await desk.client.changeOrder({ key: 'desk-slip-1', number, pay: 'Lunas' }));
  value(await desk.client.undo({ key: 'desk-undo-1', number }));
  const [line] = await linesOf(desk, numberAt(SPLIT));
  const going = [{ line: line?.id ?? '', quantity: 1 }];
  value(await desk.client.splitOrder({ key: 'desk-split-1', number: numberAt(SPLIT), lines: going }));
}

async function afternoon(): Promise<void> {
  packed = await pack(desk);
  left = await ship(desk);
  await desk.shop.advance('2 hours');
  shippedTold = await sendChats(desk);
  const [line] = await linesOf(desk, numberAt(RETURNED));
  const lines = [{ line: line?.id ?? '', quantity: 1, condition: 'restock' as const, reason: 'salah pesan' }];
  value(
    await desk.client.returnOrder({
      key: 'desk-return-1',
      number: numberAt(RETURNED),
      kind: 'return',
      lines,
    }),
  );
}

beforeAll(async () => {
  desk = await openDesk();
  await morning();
  await noon();
  await afternoon();
}, 120_000);
afterAll(() => desk.shop.close());

describe('a day of forty orders', () => {
  const gone = at((i) => !unpaid.includes(i));

  it('takes the messages as they were meant; a person puts few of the lines right', () => {
    expect(booked).toHaveLength(40);
    const lines = sum(messages.map(({ expect: { lines: all } }) => all.length));
    expect(sum(booked.map(({ corrected }) => corrected)) / lines).toBeLessThan(0.1);
  });

  it('books each order at what its goods and its parcel cost, and asks transfers for up to 999 more', () => {
    for (const [i, { number, total, asked }] of booked.entries()) {
      const sold = sum(asked.expect.lines.map(([sku, quantity]) => quantity * price(sku)));
      const code = total - sold - SHIPPING;
      expect([number, code >= (method(i) === 'Transfer Bank' ? 1 : 0) && code <= 999]).toEqual([
        number,
        true,
      ]);
    }
  });

  it('tells every customer once of the order and once of the parcel', () => {
    const told = (texts: readonly Told[], mails: RegExp): string[] =>
      [
        ...texts.map(({ number }) => number),
        ...desk.shop.mails().flatMap(({ subject }) => mails.exec(subject)?.[1] ?? []),
      ].sort();
    expect(told(placedTold, /(BT-\d+) (kami terima|sudah lunas)/)).toEqual(
      booked.map(({ number }) => number),
    );
    expect(told(shippedTold, /(BT-\d+) sudah dikirim/)).toEqual(gone.map(numberAt));
  });

  it('finds the orders of almost all transfers by itself', () => {
    expect(matched.ticked + matched.chosen).toBe(transfers.length);
    expect(matched.ticked / transfers.length).toBeGreaterThanOrEqual(0.9);
  });

  it('picks and packs just what was paid or is paid on delivery, and notices an empty parcel', () => {
    expect(new Map([...packed.picked].sort())).toEqual(new Map([...allPieces(gone)].sort()));
    expect(packed.packed).toEqual(gone.map(numberAt));
    expect(packed.asked).toBe(true);
    expect(left).toEqual({ shipped: gone.map(numberAt), refused: 0 });
  });

  it('leaves on the shelves what did not leave, and holds back what is still to be paid', () => {
    const sold = allPieces(gone);
    const held = allPieces(unpaid);
    const back = pieces(RETURNED)[0]?.[0];
    for (const row of desk.shop.sheet('Stok').values().keys()) {
      const stock = rowOf(desk.shop, 'Stok', row + 1);
      const sku = String(stock.SKU);
      if (!priceOf.has(sku)) continue;
      const hand = OPENING - (sold.get(sku) ?? 0) + (sku === back ? 1 : 0);
      expect([sku, stock['Stok Fisik'], stock.Dibooking]).toEqual([sku, hand, held.get(sku) ?? 0]);
    }
    expect(
      desk.shop
        .sheet('Stok')
        .values()
        .filter(([sku]) => priceOf.has(String(sku))),
    ).toHaveLength(wares.length);
  });

  it('has taken what customers were asked for, and given back what came back', () => {
    const wallets = at((i) => ['QRIS', 'Dompet Digital'].includes(method(i)));
    const took = sum(transfers.map(({ amount }) => amount)) + sum(wallets.map((i) => goods(i) + SHIPPING));
    const header = desk.shop.sheet('Pembayaran').row(1).indexOf('Jumlah');
    const amounts = desk.shop.sheet('Pembayaran').values().slice(1);
    const back = price(pieces(RETURNED)[0]?.[0] ?? '');
    expect(sum(amounts.map((cells) => Number(cells[header] ?? 0)))).toBe(took - back);
  });

  it('is told by Today as it was', async () => {
    const today = value(await desk.client.today({}));
    const back = price(pieces(RETURNED)[0]?.[0] ?? '');
    expect(today).toMatchObject({
      orders: 41,
      netSales: sum(messages.map((_, i) => goods(i))) - back,
      units: sum([...allPieces(at(() => true)).values()]) - 1,
      todo: { awaitingPayment: 3, toPack: 0, toShip: 0, minus: 0, toReview: 0, chats: 0, messagesWaiting: 0 },
    });
  });

  it('prints labels and invoices of all that left, and they add up', async () => {
    const numbers = gone.map(numberAt);
    const printed = async (kind: 'label' | 'invoice'): Promise<DocumentsView> => {
      value(await desk.client.openDocuments({ numbers, kind }));
      const [, boot = 'null'] =
        /window\.bukuTokoBoot=(.*?)<\/script>/s.exec(desk.siti.dialog()?.html ?? '') ?? [];
      return JSON.parse(boot).view as DocumentsView;
    };
    const labels = await printed('label');
    expect(labels.orders.map(({ number }) => number)).toEqual(numbers);
    expect(labels.orders.filter(({ address, tracking }) => address === '' || tracking === '')).toEqual([]);
    const cod = at((i) => method(i) === 'COD');
    expect(sum(labels.orders.map(({ collect }) => collect))).toBe(sum(cod.map((i) => goods(i) + SHIPPING)));
    const { orders } = await printed('invoice');
    expect(sum(orders.map(({ lines }) => sum(lines.map(({ net }) => net))))).toBe(sum(gone.map(goods)));
  });

  it('leaves a book without a fault', () => {
    expect(faultsOf(desk.shop)).toEqual([]);
  });
});
