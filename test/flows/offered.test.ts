import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { OrderDetails } from '../../src/entry/calls.ts';
import { type AShop, aShop, newKey, place } from './a-shop.ts';

let s: AShop;
beforeEach(async () => {
  s = await aShop();
});
afterEach(() => s.shop.close());

interface Reply {
  readonly ok: boolean;
  readonly value: { readonly order: OrderDetails; readonly refused?: readonly object[] };
}
const ask = async (method: string, input: object): Promise<Reply> =>
  (await s.siti.rpc(method, { key: newKey(), ...input })) as Reply;
const booked = async (method: string, input: object): Promise<boolean> => {
  const { ok, value } = await ask(method, input);
  return ok && (value.refused ?? []).length === 0;
};

/** An order of two coffees and a sugar, half paid, brought into a state. */
async function anOrder(status: string): Promise<string> {
  const { value } = await place(s.owner, [
    ['KOPI-250', 2],
    ['GULA-AREN', 1],
  ]);
  const number = value?.number ?? '';
  await ask('recordPayments', { payments: [{ order: number, amount: 100_000 }] });
  if (status !== 'Menunggu Pembayaran') await ask('changeOrder', { number, status });
  return number;
}

const orderOf = async (number: string) => (await ask('order', { number })).value.order;

/** What the panel offers, and the booking it leads to. */
const ACTIONS = {
  mayPay: (number: string) => booked('recordPayments', { payments: [{ order: number, amount: 10_000 }] }),
  maySplit: (number: string) =>
    booked('splitOrder', { number, lines: [{ line: `${number}-1`, quantity: 1 }] }),
  mayReturn: (number: string) => {
    const lines = [{ line: `${number}-1`, quantity: 1, condition: 'restock' }];
    return booked('returnOrder', { number, kind: 'return', lines });
  },
  open: (number: string) => booked('editOrder', { number, note: 'cepat' }),
  paid: (number: string) => booked('refund', { number, amount: 100_000 }),
} as const;

const AFTER_SHIPPING = ['Gagal Kirim', 'Retur'];

describe('what the panel offers of an order', () => {
  for (const status of [
    ...['Menunggu Pembayaran', 'Diproses', 'Dikemas', 'Dikirim', 'Selesai', 'Dibatalkan'],
    ...AFTER_SHIPPING,
  ])
    it(`is what can be booked, and nothing else: ${status}`, async () => {
      for (const name of Object.keys(ACTIONS) as (keyof typeof ACTIONS)[]) {
        const late = AFTER_SHIPPING.includes(status);
        const number = await anOrder(late ? 'Dikirim' : status);
        if (late) await ask('changeOrder', { number, status });
        const { [name]: offered } = await orderOf(number);
        expect([name, await ACTIONS[name](number)]).toEqual([name, Boolean(offered)]);
      }
    });

  it('follows the parcels of an order that has left in part: it cannot be cancelled, what is out may come back', async () => {
    const number = await anOrder('Diproses');
    const pieces = { [`${number}-1`]: 1 };
    await ask('shipOrders', { parcels: [{ order: number, pieces, courier: 'JNE', tracking: 'X1' }] });
    const order = await orderOf(number);
    expect(order).toMatchObject({ mayReturn: true, maySplit: true, open: true });
    expect(order.next).not.toContain('Dibatalkan');
    expect(await booked('changeOrder', { number, status: 'Dibatalkan' })).toBe(false);
    expect(await ACTIONS.mayReturn(number)).toBe(true);
    // Money was given back: it cannot be shared out any more.
    expect(await orderOf(number)).toMatchObject({ mayReturn: false, maySplit: false });
    expect(await ACTIONS.maySplit(number)).toBe(false);
  });
});
