/** Commands that change the sheet's shape and nothing that is booked. */
import fc from 'fast-check';
import { type Command, command, hearAll, pick } from './model-command.ts';
import type { Tab } from './model-hand.ts';

const at = fc.nat(20);

const SHAPED: readonly (readonly [tab: Tab, key: string, sortBy: readonly string[]])[] = [
  ['orders', 'No. Pesanan', ['Pelanggan', 'Total Bayar', 'No. Pesanan']],
  ['stock', 'SKU', ['SKU', 'Stok Tersedia']],
  ['products', 'SKU', ['Nama Produk', 'Harga Jual']],
  ['customers', 'Id Pelanggan', ['Nama Pelanggan']],
];
const tab = fc.constantFrom(...SHAPED);

export const shapeCommands: readonly fc.Arbitrary<Command>[] = [
  fc.tuple(tab, at, fc.boolean()).map(([[name, , headers], which, ascending]) =>
    command({
      name: `sort ${name} by ${pick(headers, which)}`,
      run: async (_, hand) => {
        const column = hand.sheet(name).row(1).indexOf(pick(headers, which)) + 1;
        hand.owner.sort(hand.id(name), column, { ascending });
      },
    }),
  ),
  fc.tuple(tab, at).map(([[name], before]) =>
    command({
      name: `insert a column in ${name} at ${before}`,
      run: async (book, hand) => {
        const { maxColumns } = hand.sheet(name);
        if (maxColumns >= 40) return;
        hand.owner.insertColumns(hand.id(name), (before % maxColumns) + 1);
        // Edits are told apart by the columns as they last stood: the menu makes them known at once, the clock within the hour.
        await hand.owner.menu('Proses sekarang');
        await hearAll(book, hand);
      },
    }),
  ),
  fc.tuple(tab, at).map(([[name], before]) =>
    command({
      name: `insert a blank row in ${name} at ${before}`,
      run: async (_, hand) =>
        hand.owner.insertRows(hand.id(name), 2 + (before % Math.max(1, hand.sheet(name).lastRow))),
    }),
  ),
  tab.map(([name, key]) =>
    command({
      name: `delete a blank row of ${name}`,
      run: async (_, hand) => {
        const used = new Set(hand.rows(name, key).map(({ row }) => row));
        for (let row = 2; row < hand.sheet(name).lastRow; row += 1) {
          if (used.has(row)) continue;
          hand.owner.deleteRows(hand.id(name), row);
          return;
        }
      },
    }),
  ),
  fc.tuple(tab, fc.nat(99)).map(([[name], number]) =>
    command({
      name: `rename the tab ${name}`,
      run: async (_, hand) => hand.owner.renameTab(hand.id(name), `Tab'${name} ${number}`),
    }),
  ),
];
