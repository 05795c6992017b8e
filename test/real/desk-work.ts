/** What an admin does all day, with the sidebar's own models: each answers what it saw. */

import { readOrderMessage } from '../../src/domain/order-message/read-order-message.ts';
import { pickList } from '../../src/domain/pick-list.ts';
import type { Answers } from '../../src/entry/calls.ts';
import { chatText } from '../../src/sidebar/messages/chat-text.ts';
import { createMessages, endChats } from '../../src/sidebar/messages/model.ts';
import { clearForm, edit } from '../../src/sidebar/new-order/edit.ts';
import { draftOf } from '../../src/sidebar/new-order/fill-draft.ts';
import { createNewOrder } from '../../src/sidebar/new-order/model.ts';
import { saveOrder } from '../../src/sidebar/new-order/save.ts';
import { allThere, donePacking, markPacked, shipPasted, tableOrder } from '../../src/sidebar/packing/acts.ts';
import { createPacking, toPack } from '../../src/sidebar/packing/model.ts';
import { chosenOf, matchPaste, paymentsOf } from '../../src/sidebar/payments/matching.ts';
import { bookAll, createPayments } from '../../src/sidebar/payments/model.ts';
import type { Remote } from '../../src/sidebar/remote.ts';
import type { Asked, Desk } from './desk.ts';

function shown<T>({ state }: Remote<T>): T {
  const now = state.peek();
  if (now.kind !== 'ready') throw new Error(`nothing is shown: ${JSON.stringify(now)}`);
  return now.value;
}

export interface Booked {
  readonly asked: Asked;
  readonly number: string;
  readonly total: number;
  /** Lines the person had to put right. */
  readonly corrected: number;
}

/** Pastes each message, checks what was read against what the customer meant, and books it. */
export async function bookMessages({ context }: Desk, messages: readonly Asked[]): Promise<Booked[]> {
  const model = createNewOrder(context);
  await model.remote.load();
  const booked: Booked[] = [];
  for (const asked of messages) {
    const catalogue = shown(model.remote);
    const { couriers, methods, country } = catalogue.view;
    const options = { products: catalogue.products, couriers, methods, country };
    const draft = draftOf(readOrderMessage(asked.text, options), catalogue, asked.text);
    const wanted = asked.expect.lines.map(([sku, quantity]) => `${quantity} ${sku}`);
    const read = draft.lines.map(({ sku, quantity }) => `${quantity} ${sku}`);
    const right = draft.unclear.length === 0 && [...wanted].sort().join() === [...read].sort().join();
    const lines = asked.expect.lines.map(([sku, quantity], i) => ({
      ...{ key: i + 1, sku, quantity: String(quantity), price: '', discount: '' },
    }));
    const put = right ? {} : { lines, unclear: [] };
    const rest = { courier: draft.courier || 'JNE', method: draft.method || 'Transfer Bank' };
    edit(model, { ...draft, ...put, ...rest, shipping: '12.000' }, []);
    await saveOrder(model);
    const done = model.save.peek();
    if (done.kind !== 'placed') throw new Error(`${asked.text}: ${JSON.stringify(done)}`);
    const { number, total } = done.placed;
    booked.push({ asked, number, total, corrected: right ? 0 : wanted.length });
    clearForm(model);
  }
  return booked;
}

export interface Told {
  readonly number: string;
  readonly template: string;
  readonly text: string;
}

/** Sends and ticks off what waits in WhatsApp. */
export async function sendChats({ context }: Desk): Promise<Told[]> {
  const model = createMessages(context);
  await model.remote.load();
  const view = shown(model.remote);
  const told: Told[] = [];
  for (const chat of view.chats) {
    told.push({ number: chat.number, template: chat.template, text: chatText(view, chat, 'id') });
    await endChats(model, [chat.id], 'sent');
  }
  return told;
}

export interface Transfer {
  readonly number: string;
  readonly name: string;
  readonly amount: number;
}

/** Pastes the bank's rows; where nothing is ticked the person chooses the order whose customer it is. */
export async function matchTransfers(
  { context }: Desk,
  transfers: readonly Transfer[],
): Promise<{ readonly ticked: number; readonly chosen: number }> {
  const model = createPayments(context);
  await model.remote.load();
  const rows = transfers.map(
    ({ name, amount }, i) =>
      `23/11/2026 11:${10 + i}:00;Transfer dari ${name.toUpperCase()};0,00;${amount},00;0,00`,
  );
  const text = ['Tanggal;Keterangan;Debit;Kredit;Saldo', '23/11/2026;Biaya adm;6.500,00;0,00;0,00', ...rows];
  const match = matchPaste(text.join('\n'), shown(model.remote), 'id');
  const unsure = match.matched.filter((row) => chosenOf(row, {}) === undefined);
  const given = Object.fromEntries(
    unsure.map(({ reference, row }) => {
      const whose = transfers.find(
        ({ amount, name }) => amount === row.amount && row.text.includes(name.toUpperCase()),
      );
      return [reference, whose?.number ?? ''];
    }),
  );
  const payments = paymentsOf(match.matched, { choices: {}, given, method: 'Transfer Bank' });
  await bookAll(model, payments);
  return { ticked: match.matched.length - unsure.length, chosen: unsure.length };
}

/** Packs what waits: the first with a slip that is noticed, two more piece by piece, the rest at once. */
export async function pack({ context }: Desk): Promise<{
  readonly picked: ReadonlyMap<string, number>;
  readonly packed: readonly string[];
  readonly asked: boolean;
}> {
  const model = createPacking(context);
  await model.remote.load();
  const waiting = toPack(model.orders.peek());
  const picked = new Map(pickList(waiting).map(({ sku, quantity }) => [sku, quantity]));
  const first = tableOrder(model);
  if (!first) throw new Error('nothing to pack');
  await donePacking(model, first);
  const asked = model.checked.peek();
  for (let i = 0; i < 3; i += 1) {
    const order = tableOrder(model);
    if (!order) break;
    allThere(model, order);
    await donePacking(model, order);
  }
  await markPacked(
    model,
    toPack(model.orders.peek()).map(({ number }) => number),
  );
  return { picked, packed: waiting.map(({ number }) => number), asked };
}

/** Pastes the courier's numbers: every other one beside the order's number, the others beside the phone. */
export async function ship({
  context,
}: Desk): Promise<{ readonly shipped: string[]; readonly refused: number }> {
  const model = createPacking(context);
  await model.remote.load();
  const orders = model.orders.peek();
  model.paste.value = orders
    .map(
      ({ number, phone }, i) =>
        `${i % 2 === 0 ? number : phone.replace('+62', '0')}\t01234000000${String(i).padStart(2, '0')}`,
    )
    .join('\n');
  await shipPasted(model);
  return { shipped: orders.map(({ number }) => number), refused: model.refused.peek().length };
}

export const value = <T>(outcome: { readonly ok: boolean; readonly value?: T }): T => {
  if (!outcome.ok || outcome.value === undefined) throw new Error(JSON.stringify(outcome));
  return outcome.value;
};

export const linesOf = async ({ client }: Desk, number: string): Promise<readonly Line[]> =>
  value(await client.order({ number })).order?.lines ?? [];

type Line = NonNullable<Answers['order']['order']>['lines'][number];
