/** What the menu's items and the clock do. */
import type { Workbench } from '../../../workbench/types.ts';
import { cellOf } from '../../flows/a-shop.ts';
import { type Ledger, textAt } from '../ledger.ts';
import type { Actor, Scenario } from '../scenario.ts';
import { answered, finished, type Told } from '../told.ts';
import { rowOfKey } from './typed.ts';

const choose =
  (words: string) =>
  (shop: Workbench, { account }: Actor): Promise<Told> =>
    finished(shop.as(account).menu(words, { answers: ['YES'] }));

/** Opens the book anew first: a menu that could not be drawn is drawn then. */
const chooseAgain =
  (words: string) =>
  async (shop: Workbench, actor: Actor): Promise<Told> => {
    await shop.as(actor.account).open();
    return choose(words)(shop, actor);
  };

/** Who sees orders still there, or is told that clearing is not finished, clears once more. */
async function clearAgain(shop: Workbench, actor: Actor): Promise<Told> {
  const left = shop
    .sheet('Pesanan')
    .values()
    .some(([number], i) => i > 0 && number !== '');
  const open =
    (
      await answered(
        shop
          .as(actor.account)
          .rpc('placeOrder', { key: 'asking00-1', customer: { id: 'C-00001' }, lines: [] }),
      )
    ).why === 'clearing';
  return left || open
    ? chooseAgain('Hapus pesanan latihan')(shop, actor)
    : { kind: 'done', number: '', why: '' };
}

const menu = (name: string, words: string, more: Partial<Scenario> = {}): Scenario => ({
  name,
  state: 'open',
  act: choose(words),
  retry: chooseAgain(words),
  ...more,
});

/** Types without a trigger to book it, as when several people's triggers are off, then asks for all of it at once. */
async function processMixed(shop: Workbench, actor: Actor): Promise<Told> {
  const put = (tab: string, header: string, key: string, value: string | number): void => {
    const at = cellOf(shop, tab, header, rowOfKey(shop, tab, key));
    quietly(shop, tab, at, value);
  };
  put('Pesanan', 'Bayar', 'BT-0001', 'Lunas');
  put('Pesanan', 'Status', 'BT-0003', 'Dikirim');
  put('Stok', 'Stok Opname', 'GULA-AREN', 4);
  quietly(
    shop,
    'Produk',
    `A${
      shop
        .sheet('Produk')
        .values()
        .filter(([sku]) => sku !== '').length + 1
    }`,
    `LAGI-${actor.key}`,
  );
  return choose('Proses sekarang')(shop, actor);
}

/** A person's edit whose trigger never comes. */
function quietly(shop: Workbench, tab: string, a1: string, value: string | number): void {
  const state = shop.snapshot();
  const sheet = state.find(({ name }) => name === tab);
  const match = /^([A-Z]+)(\d+)$/.exec(a1);
  const column = [...(match?.[1] ?? '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  const row = Number(match?.[2]);
  if (!sheet) return;
  const cells = sheet.cells.map((line) => [...line]);
  while (cells.length < row) cells.push([]);
  const line = cells[row - 1] ?? [];
  while (line.length < column) line.push(null);
  line[column - 1] = value;
  shop.restore(state.map((each) => (each === sheet ? { ...each, cells } : each)));
}

const beat = (shop: Workbench): Promise<Told> => finished(shop.advance('1 hour'));
const MAILS = ['outbox', 'review'] as const;

const clock = (name: string, state: Scenario['state'], more: Partial<Scenario> = {}): Scenario => ({
  name,
  state,
  act: beat,
  ...more,
});

export const menuScenarios: readonly Scenario[] = [
  menu('set-up', 'Siapkan toko', {
    state: 'empty',
    atomic: false,
    alone: true,
    long: true,
    // A beat that looks at the book between the two triggers tells of the one to come, until the next night.
    mayDifferBeside: ['review'],
  }),
  menu('set-up-older-book', 'Siapkan toko', {
    state: 'older',
    atomic: false,
    alone: true,
    long: true,
    mayTellMore: true,
  }),
  {
    // What one tab stumbles over does not stop the others: its booking comes after theirs.
    ...menu('process-now', 'Proses sekarang', { atomic: false, independent: true }),
    act: processMixed,
    retry: chooseAgain('Proses sekarang'),
  },
  menu('start-sending', 'Mulai kirim', { state: 'practice', alone: true }),
  menu('pause-sending', 'Jeda kirim', { mayDiffer: MAILS }),
  menu('clear-practice', 'Hapus pesanan latihan', {
    state: 'practice',
    alone: true,
    atomic: false,
    // Cleared twice, the stock card begins again with higher numbers; levels are its sum all the same.
    mayDiffer: ['movements'],
    retry: clearAgain,
  }),
];

/** Somebody's clock strikes in the midst of whatever happens. */
export const beatNow: Scenario = {
  name: 'beat',
  state: 'open',
  act: (shop, { account }) => finished(shop.as(account).call('heartbeat')),
};

/** One reminder each, one order cancelled. */
function deadlines(ledger: Ledger): string[] {
  const status = (number: string): string => {
    const line = ledger.tables.orders.find((each) => textAt(each, 'number') === number);
    return line ? textAt(line, 'statusBooked') : 'gone';
  };
  const reminded = ledger.tables.outbox
    .filter((line) => textAt(line, 'template') === 'payment-reminder')
    .map((line) => textAt(line, 'subject'));
  return [
    ...(reminded.sort().join() === 'BT-0006,BT-0007' ? [] : [`I5 reminded: ${reminded.join()}`]),
    ...(status('BT-0006') === 'Dibatalkan' ? [] : [`BT-0006 is ${status('BT-0006')}`]),
    ...(status('BT-0007') === 'Menunggu Pembayaran' ? [] : [`BT-0007 is ${status('BT-0007')}`]),
  ];
}

/** Shipped once, told once. */
function downloads(ledger: Ledger): string[] {
  const line = ledger.tables.orders.find((each) => textAt(each, 'number') === 'BT-0006');
  const told = ledger.tables.outbox.filter(
    (each) => textAt(each, 'subject') === 'BT-0006' && textAt(each, 'template') === 'order-shipped',
  );
  const status = line ? textAt(line, 'statusBooked') : 'gone';
  return status === 'Dikirim' && told.length === 1 ? [] : [`BT-0006 is ${status}, told ${told.length} times`];
}

export const clockScenarios: readonly Scenario[] = [
  clock('beat-idle', 'idle'),
  clock('beat-looks', 'look-due'),
  clock('beat-with-mails', 'mail-due', { mayDiffer: MAILS, atomic: false }),
  clock('beat-deadline', 'deadline-due', { mayDiffer: MAILS, atomic: false, facts: deadlines }),
  clock('beat-ships-download', 'download-due', { mayDiffer: MAILS, atomic: false, facts: downloads }),
  clock('beat-with-digest', 'digest-due', { mayDiffer: MAILS, atomic: false }),
  clock('beat-with-report', 'report-due', { mayDiffer: MAILS, atomic: false }),
];
