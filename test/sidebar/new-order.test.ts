import { describe, expect, it } from 'vitest';
import { type Client, createClient, type Send } from '../../src/sidebar/client.ts';
import {
  addProduct,
  changeLine,
  clearForm,
  edit,
  pickCustomer,
  startCustomer,
} from '../../src/sidebar/new-order/edit.ts';
import { createNewOrder } from '../../src/sidebar/new-order/model.ts';
import { saveOrder, unlock } from '../../src/sidebar/new-order/save.ts';
import { browserStore, type Store } from '../../src/sidebar/store.ts';
import { sidebarWords } from '../../src/words/sidebar.ts';
import { newOrderView } from './harness/shop.ts';

const BOOKED = { ok: true, value: { number: 'P-1', total: 1, flags: [], message: '' } };

function forbidden(): Storage {
  throw new Error('no storage in this frame');
}

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the test shop lacks something');
  return value;
}

interface Sent {
  readonly method: string;
  readonly input: Record<string, unknown>;
}

/** A server that answers orders in turn; a string is a connection that breaks. */
function server(answers: unknown[]): { client: Client; sent: Sent[] } {
  const sent: Sent[] = [];
  const send: Send = async (method, json) => {
    // What helps and is not waited for: none of it here.
    if (method === 'buyer' || method === 'suggest') return JSON.stringify({ ok: false });
    sent.push({ method, input: JSON.parse(json) as Record<string, unknown> });
    if (method === 'newOrder') return JSON.stringify({ ok: true, value: newOrderView('id') });
    const answer = answers.shift();
    if (typeof answer === 'string') throw new Error(answer);
    return JSON.stringify(answer);
  };
  return { client: createClient({ send, pause: async () => undefined }), sent };
}

async function form(answers: unknown[], store: Store = browserStore('', forbidden)) {
  let keys = 0;
  const { client, sent } = server(answers);
  const newKey = () => `key-number-${++keys}`;
  const model = createNewOrder({
    client,
    store,
    newKey,
    admin: () => 'Siti',
    words: sidebarWords('id'),
    language: 'id',
  });
  await model.remote.load();
  const state = model.remote.state.value;
  if (state.kind !== 'ready') throw new Error('the catalogue is there');
  const product = (sku: string) => addProduct(model, given(state.value.productOf(sku)));
  const orders = () => sent.filter(({ method }) => method === 'placeOrder').map(({ input }) => input);
  const simple = () => {
    pickCustomer(model, given(state.value.searchCustomers('sari dewi').hits[0]));
    product('GULA-AREN');
  };
  return { model, product, orders, simple, store, sent };
}

describe('the order form', () => {
  it('adds up what is typed', async () => {
    const { model, product } = await form([]);
    product('KOPI-GAYO-250');
    changeLine(model, 1, 'quantity', '3');
    changeLine(model, 1, 'price', '70rb');
    edit(model, { discount: '10.000', shipping: 'Rp 18.000' }, []);
    expect(model.figures.value).toMatchObject({ pieces: 3, goods: 210_000, total: 218_000 });
    expect(model.figures.value?.lines[0]?.repriced).toBe(true);
  });

  it('goes to the line that has the product already', async () => {
    const { model, product } = await form([]);
    product('GULA-AREN');
    product('KOPI-GAYO-250');
    product('GULA-AREN');
    expect(model.draft.value.lines).toHaveLength(2);
    expect(model.focus.value).toBe('line-1-quantity');
  });

  it.each(['0', '-1', '1,5', '1.5', 'dua', ''])('does not send the quantity "%s"', async (quantity) => {
    const { model, simple, orders } = await form([BOOKED]);
    simple();
    changeLine(model, 1, 'quantity', quantity);
    await saveOrder(model);
    expect(orders()).toEqual([]);
    expect(model.problems.value['line-1-quantity']).toMatch(/bilangan bulat/);
  });

  it('takes digits for the phone of a new customer and anything else for the name', async () => {
    const { model } = await form([]);
    startCustomer(model, '0812 345');
    expect(model.draft.value.customer).toMatchObject({ name: '', phone: '0812 345' });
    startCustomer(model, 'Ibu Ani 2');
    expect(model.draft.value.customer).toMatchObject({ name: 'Ibu Ani 2', phone: '' });
  });

  it('sends nothing the person left as it was', async () => {
    const { model, simple, orders } = await form([BOOKED]);
    simple();
    await saveOrder(model);
    expect(orders()).toEqual([
      {
        key: 'key-number-1',
        admin: 'Siti',
        customer: { id: 'C-00001', row: 2 },
        lines: [{ sku: 'GULA-AREN', quantity: 1 }],
      },
    ]);
  });

  it('takes what it sold off the shelf without asking again', async () => {
    const { model, simple, sent } = await form([BOOKED]);
    simple();
    await saveOrder(model);
    const state = model.remote.state.value;
    expect(state.kind === 'ready' && state.value.productOf('GULA-AREN')?.available).toBe(119);
    expect(sent).toHaveLength(2);
  });
});

describe('an order whose answer got lost', () => {
  it('is kept, locked, and sent again to the letter', async () => {
    const { model, simple, orders } = await form(['lost', 'lost', BOOKED]);
    simple();
    await saveOrder(model);
    edit(model, { note: 'changed' }, []);
    expect(model.draft.value.note).toBe('');
    await saveOrder(model);
    expect(new Set(orders().map((order) => JSON.stringify(order))).size).toBe(1);
    expect(model.save.value.kind).toBe('placed');
  });

  it('goes out with the same key after the sidebar was closed', async () => {
    const first = await form(['lost', 'lost']);
    first.simple();
    await saveOrder(first.model);
    const second = await form([BOOKED], first.store);
    await saveOrder(second.model);
    expect(second.orders()).toEqual([first.orders()[0]]);
  });

  it('keeps its key when it is changed first', async () => {
    const { model, simple, orders } = await form(['lost', 'lost', BOOKED]);
    simple();
    await saveOrder(model);
    unlock(model);
    changeLine(model, 1, 'quantity', '2');
    await saveOrder(model);
    expect(orders().map(({ key }) => key)).toEqual(['key-number-1', 'key-number-1', 'key-number-1']);
  });

  it('gives way to another key once it is booked or cleared', async () => {
    const { model, simple, orders } = await form([BOOKED, BOOKED]);
    simple();
    await saveOrder(model);
    clearForm(model);
    simple();
    await saveOrder(model);
    expect(orders().map(({ key }) => key)).toEqual(['key-number-1', 'key-number-2']);
  });
});

describe('a refusal', () => {
  it('puts each sentence at its field, by line and not by place', async () => {
    const fields = {
      'lines.1.quantity': 'Tersisa 2.',
      'lines.0.price': 'Terlalu murah.',
      'to.phone': 'Salah.',
      'customer.id': 'Tidak ada.',
    };
    const { model, simple, product } = await form([
      { ok: false, error: { code: 'x', message: 'Periksa.', fields } },
    ]);
    simple();
    product('KOPI-GAYO-1K');
    await saveOrder(model);
    expect(model.problems.value).toEqual({
      'line-2-quantity': 'Tersisa 2.',
      'line-1-price': 'Terlalu murah.',
      toPhone: 'Salah.',
      customer: 'Tidak ada.',
    });
    expect(model.save.value).toMatchObject({ kind: 'stopped', message: 'Periksa.' });
  });

  it('frees the form', async () => {
    const { model, simple } = await form([{ ok: false, error: { code: 'x', message: 'Periksa.' } }]);
    simple();
    await saveOrder(model);
    edit(model, { note: 'baru' }, []);
    expect(model.draft.value.note).toBe('baru');
  });

  it('is not guessed from an answer nobody understands', async () => {
    const { model, simple } = await form([null]);
    simple();
    await saveOrder(model);
    expect(model.draft.value.inDoubt).not.toBe('');
  });
});

describe('what stands beside the lines', () => {
  it('is read as amounts and percentages, priced like the server does, and sent', async () => {
    const { model, simple, orders } = await form([BOOKED]);
    simple();
    changeLine(model, 1, 'quantity', '2');
    changeLine(model, 1, 'discount', '10%');
    edit(model, { discount: '5.000', shipping: '18rb', insurance: '1.000', packing: '2.000' }, []);
    edit(model, { shippingCost: '20.000', channel: 'Shopee', channelOrder: '24112ABC', hold: 'keep' }, []);
    edit(model, { senderName: 'Toko Ratna', senderPhone: '0812 1111 2222' }, []);
    expect(model.figures.value).toMatchObject({ goods: 58_500, total: 74_500 });
    await saveOrder(model);
    expect(orders()[0]).toMatchObject({
      lines: [{ sku: 'GULA-AREN', quantity: 2, percent: 10 }],
      ...{ discount: 5_000, shipping: 18_000, shippingCost: 20_000, insurance: 1_000, packing: 2_000 },
      ...{ channel: 'Shopee', channelOrder: '24112ABC', hold: 'keep', admin: 'Siti' },
      dropship: { name: 'Toko Ratna', phone: '0812 1111 2222' },
    });
  });

  it.each(['101%', 'banyak', '1%%'])('is not sent when a discount reads "%s"', async (discount) => {
    const { model, simple, orders } = await form([BOOKED]);
    simple();
    changeLine(model, 1, 'discount', discount);
    edit(model, { discount }, []);
    await saveOrder(model);
    expect(Object.keys(model.problems.value).sort()).toEqual(['discount', 'line-1-discount']);
    expect(orders()).toEqual([]);
  });

  it('is not sent when a discount takes more than there is', async () => {
    const { model, simple } = await form([BOOKED]);
    simple();
    changeLine(model, 1, 'discount', '900.000');
    await saveOrder(model);
    expect(model.problems.value['line-1-discount']).toMatch(/melebihi/);
  });
});
