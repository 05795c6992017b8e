import { describe, expect, it } from 'vitest';
import { createClient } from '../../src/sidebar/client.ts';
import { change, openSelected, saveChanges } from '../../src/sidebar/order/acts.ts';
import { createOrder, isDirty } from '../../src/sidebar/order/model.ts';
import { compare } from '../../src/sidebar/today/comparison.ts';
import { sidebarWords } from '../../src/words/sidebar.ts';
import { orderDetails, orderView } from './harness/shop.ts';

const SAVED = {
  ok: true,
  value: { message: 'Tercatat.', order: { ...orderDetails('id'), courier: 'SiCepat' } },
};

async function panel(answers: unknown[]) {
  const sent: unknown[] = [];
  const client = createClient({
    send: async (method, json) => {
      if (method === 'lastBooking') return JSON.stringify({ ok: true, value: null });
      if (method === 'order') return JSON.stringify({ ok: true, value: orderView('id') });
      sent.push(JSON.parse(json));
      const answer = answers.shift();
      if (answer === 'lost') throw new Error('lost');
      return JSON.stringify(answer);
    },
    pause: async () => undefined,
  });
  let keys = 0;
  const nowhere = () => undefined;
  const model = createOrder({
    client,
    newKey: () => `key-number-${++keys}`,
    words: sidebarWords('id'),
    language: 'id',
    store: { read: nowhere, write: nowhere, remove: nowhere },
    admin: () => 'Siti',
    openOrder: nowhere,
    showPanel: nowhere,
  });
  await model.remote.load();
  return { model, sent };
}

describe('an open order', () => {
  it('sends only what was changed and shows what came back', async () => {
    const { model, sent } = await panel([SAVED]);
    change(model, { courier: 'SiCepat' });
    await saveChanges(model);
    expect(sent).toEqual([{ key: 'key-number-1', number: 'P-00042', courier: 'SiCepat', admin: 'Siti' }]);
    expect(isDirty(model)).toBe(false);
    expect(model.booking.state.value).toMatchObject({ kind: 'done', value: { message: 'Tercatat.' } });
  });

  it('sends a part payment as an amount and all of it as the word', async () => {
    const { model, sent } = await panel([SAVED, SAVED]);
    change(model, { payPart: '50rb' });
    await saveChanges(model);
    change(model, { payAll: true });
    await saveChanges(model);
    expect(sent).toMatchObject([{ pay: 50_000 }, { pay: 'Lunas' }]);
  });

  it.each(['lima', '0', '-5000'])('does not send the payment "%s"', async (payPart) => {
    const { model, sent } = await panel([SAVED]);
    change(model, { payPart });
    await saveChanges(model);
    expect(sent).toEqual([]);
    expect(model.problems.value.pay).toMatch(/tidak terbaca/);
  });

  it('sends nothing where nothing was changed', async () => {
    const { model, sent } = await panel([SAVED]);
    await saveChanges(model);
    expect(sent).toEqual([]);
  });

  it('repeats a lost change to the letter and takes a new key after a refusal', async () => {
    const refused = {
      ok: false,
      error: { code: 'x', message: 'Tidak bisa.', fields: { status: 'Tidak bisa.' } },
    };
    const { model, sent } = await panel(['lost', 'lost', refused, SAVED]);
    change(model, { status: 'Dikirim' });
    await saveChanges(model);
    change(model, { status: 'Dikemas' });
    await saveChanges(model);
    change(model, { status: 'Dikemas' });
    await saveChanges(model);
    expect(sent).toMatchObject([
      { key: 'key-number-1', status: 'Dikirim' },
      { key: 'key-number-1', status: 'Dikirim' },
      { key: 'key-number-1', status: 'Dikirim' },
      { key: 'key-number-2', status: 'Dikemas' },
    ]);
  });

  it('is not left for another row while something is unsaved', async () => {
    const { model } = await panel([]);
    change(model, { tracking: 'JT1' });
    openSelected(model);
    expect(model.asking.value).toBe(true);
    expect(model.form.value.tracking).toBe('JT1');
  });
});

describe('a comparison', () => {
  it('names direction and whole percent, and nothing where there was nothing', () => {
    expect(compare(15, 10)).toEqual({ direction: 'more', percent: 50 });
    expect(compare(5, 10)).toEqual({ direction: 'less', percent: 50 });
    expect(compare(10, 10).direction).toBe('same');
    expect(compare(3, 0).direction).toBe('nothing');
    expect(compare(0, 0).direction).toBe('same');
  });
});
