import { afterEach, expect, it } from 'vitest';
import { type AShop, aShop, cellOf, place } from './a-shop.ts';

let s: AShop;
afterEach(() => s.shop.close());

const todo = async () => {
  const { value } = (await s.siti.rpc('today', {})) as unknown as { value: { todo: Record<string, number> } };
  return { late: value.todo.late, overdue: value.todo.overdue };
};
const onDashboard = (label: string) =>
  s.shop
    .sheet('Dasbor')
    .values()
    .find((cells) => cells.includes(label))?.[2];

it('orders behind their ship-by day and payments behind theirs are counted, without a read more', async () => {
  s = await aShop();
  await place(s.owner, [['KOPI-250', 1]], { paid: true });
  await place(s.owner, [['KOPI-250', 1]]);
  await place(s.owner, [['KOPI-250', 1]]);
  await s.shop.advance('2 hours');
  expect(await todo()).toEqual({ late: 0, overdue: 0 });
  await s.shop.advance('2 days');
  const before = s.shop.executions().length;
  expect(await todo()).toEqual({ late: 1, overdue: 2 });
  expect(s.shop.executions()[before]?.counts.reads).toBe(4);
  expect([onDashboard('Terlambat dikirim'), onDashboard('Lewat batas bayar')]).toEqual([1, 2]);
  const status = (row: number, to: string) =>
    s.owner.edit('Pesanan', cellOf(s.shop, 'Pesanan', 'Status', row), to);
  await status(2, 'Dikirim');
  await status(3, 'Dibatalkan');
  expect(await todo()).toEqual({ late: 0, overdue: 1 });
});
