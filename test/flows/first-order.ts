/** The first order of a shop: what the sidebar is asked about it, and what the tabs say. */
import type { Method } from '../../src/entry/calls.ts';
import type { CellValue } from '../../workbench/records.ts';
import { type AShop, aShop, cellOf, newKey, place, rowOf } from './a-shop.ts';
import { answering, asking } from './asking.ts';

/** A shop whose first order is paid: three coffees and a sugar, 10,000 off, 9,000 shipping. */
export async function aPaidOrder(): Promise<AShop> {
  const s = await aShop();
  const goods = [
    ['KOPI-250', 3],
    ['GULA-AREN', 1],
  ] as const;
  await place(s.owner, goods, { paid: true, courier: 'JNE', discount: 10_000, shipping: 9_000 });
  return s;
}

/** A shop whose first order waits for its payment: two coffees, three sugars and a download. */
export async function anOpenOrder(): Promise<AShop> {
  const s = await aShop();
  await place(s.owner, [
    ['KOPI-250', 2],
    ['GULA-AREN', 3],
    ['E-RESEP', 1],
  ]);
  return s;
}

/** The lines of `anOpenOrder`, as an edit keeps them. */
export const kept = [
  { line: 'BT-0001-1', quantity: 2 },
  { line: 'BT-0001-2', quantity: 3 },
  { line: 'BT-0001-3', quantity: 1 },
];

/** What the tests of one file share; `now` is the shop of the test that runs. */
export function firstOrder(now: () => AShop) {
  const about = (input: object): object => ({ key: newKey(), number: 'BT-0001', ...input });
  const rpc = <M extends Method>(method: M, input: object) => answering(now)(method, about(input));
  const ask = <M extends Method>(method: M, input: object = {}) => asking(now)(method, about(input));
  const rows = (tab: string): CellValue[][] => now().shop.sheet(tab).values().slice(1);

  return {
    rpc,
    /** The same, of what must go well. */
    ask,
    ship: () => ask('changeOrder', { status: 'Dikirim', tracking: 'TG1000000001' }),
    bring: (lines: readonly object[], more: object = {}) =>
      ask('returnOrder', { kind: 'return', lines, ...more }),
    type: (header: string, value: string | number, row = 2) =>
      now().owner.edit('Pesanan', cellOf(now().shop, 'Pesanan', header, row), value),
    order: (row = 2) => rowOf(now().shop, 'Pesanan', row),
    lines: (number: string) =>
      rows('Rincian Pesanan')
        .filter((row) => row[1] === number)
        .map(([id, , sku, , quantity, price, discount, net]) => ({
          ...{ id, sku, quantity, price, discount, net },
        })),
    returns: () =>
      rows('Retur').map(([id, , number, line, sku, kind, quantity, condition, reason, refund]) => ({
        ...{ id, number, line, sku, kind, quantity, condition, reason, refund },
      })),
    book: () => JSON.parse(String(now().shop.sheet('_book').cell('B1').value)),
  };
}

/** Pieces of a line of the first order that come back. */
export const back = (line: number, quantity: number, condition = 'restock', reason = 'rusak') => ({
  line: `BT-0001-${line}`,
  ...{ quantity, condition, reason },
});
