/** Shops in the states scenarios begin from: each is made once through the real bundle and reopened for every run. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tables } from '../../src/schema/index.ts';
import { columnNames } from '../../src/schema/table.ts';
import { openWorkbench } from '../../workbench/open.ts';
import type { BookState } from '../../workbench/records.ts';
import type { Workbench, WorkbenchOptions } from '../../workbench/types.ts';
import { aShop, place } from '../flows/a-shop.ts';
import { slip } from './slip.ts';
import { typeOrder, withChats, withOrders, withOrdersTold } from './state-orders.ts';
import { untilDeadline, untilDownload } from './until-deadline.ts';

export type StateName =
  | 'empty'
  | 'practice'
  | 'open'
  | 'look-due'
  | 'mail-due'
  | 'deadline-due'
  | 'download-due'
  | 'digest-due'
  | 'report-due'
  | 'idle'
  | 'older'
  | 'mail-unsure'
  | 'slipped'
  | 'held'
  | 'chats-wait'
  | 'swapped'
  | 'paid-twice';

/** The files of the add-on, read once: a build that runs meanwhile changes nothing. */
export type Bundle = Readonly<Record<string, string>>;

/** Sees a shop before anything is done in it; what it answers is called when all is over. */
export type Watch = (shop: Workbench) => () => void;

const read = new Map<string, Bundle>();

/** The same object for the same folder, so that states are made once. */
export function bundleOf(bundle: WorkbenchOptions['bundle'] = 'dist'): Bundle {
  if (typeof bundle !== 'string') return bundle;
  const names = readdirSync(bundle).filter((name) => /\.(js|html|json)$/.test(name));
  const known =
    read.get(bundle) ??
    Object.fromEntries(names.map((name) => [name, readFileSync(join(bundle, name), 'utf8')]));
  read.set(bundle, known);
  return known;
}

const WIDE = ['Pesanan', 'Stok', 'Produk', 'Pelanggan'] as const;
export const OWN_HEADER = 'Punyaku';

/** A column of the admin's own in the middle or at the end of the tabs, notes far below, and a tab of their own. */
async function addForeignCells(shop: Workbench): Promise<void> {
  const owner = shop.as(shop.owner);
  for (const tab of WIDE) {
    if (tab === 'Stok' || tab === 'Pesanan') owner.insertColumns(tab, 5);
    const header =
      tab === 'Stok' || tab === 'Pesanan' ? 'E' : `${String.fromCharCode(65 + shop.sheet(tab).lastColumn)}`;
    await owner.edit(tab, `${header}1`, OWN_HEADER);
    const keys = shop
      .sheet(tab)
      .values()
      .slice(1)
      .filter(([key]) => key !== '');
    await owner.edit(
      tab,
      `${header}2`,
      keys.map(([key]) => [`milik ${String(key)}`]),
    );
    await owner.edit(tab, `${header}60`, 'jangan dihapus');
  }
  owner.addTab('Catatanku');
  await owner.edit('Catatanku', 'A1', [
    ['apa', 12],
    ['saja', '=SUM(B1:B1)'],
  ]);
}

async function setting(shop: Workbench, label: string, value: string): Promise<void> {
  const row =
    shop
      .sheet('Pengaturan')
      .values()
      .findIndex(([name]) => name === label) + 1;
  await shop.as(shop.owner).edit('Pengaturan', `B${row}`, value);
}

type Maker = (bundle: Bundle) => Promise<Workbench>;
const open = async (bundle: Bundle, options: Parameters<typeof aShop>[0] = {}): Promise<Workbench> => {
  const { shop } = await aShop({ bundle, ...options });
  await withOrders(shop);
  await addForeignCells(shop);
  return shop;
};

/** Late on a Sunday: neither digest nor report is due, and beats send what customers wait for. */
const evening = async (bundle: Bundle): Promise<Workbench> => {
  const { shop } = await aShop({ bundle, now: '2026-11-22T17:00:00+07:00' });
  await withOrdersTold(shop);
  await addForeignCells(shop);
  return shop;
};

const makers: { readonly [S in StateName]: Maker } = {
  empty: (bundle) => openWorkbench({ bundle, seed: 1, locale: 'id_ID', owner: 'owner@toko.example' }),
  practice: (bundle) => open(bundle, { live: false }),
  open: evening,
  // Made by an add-on that knew neither returns nor the last columns of customers.
  older: async (bundle) => {
    const shop = await evening(bundle);
    const owner = shop.as(shop.owner);
    owner.deleteTab(tables.returns.title.id);
    const customers = columnNames(tables.customers).length;
    owner.deleteColumns('Pelanggan', customers - 1, 2);
    return shop;
  },
  idle: async (bundle) => {
    const shop = await evening(bundle);
    await shop.advance('3 hours');
    return shop;
  },
  'look-due': async (bundle) => {
    const shop = await evening(bundle);
    await shop.advance('8 hours');
    return shop;
  },
  'mail-due': async (bundle) => {
    const shop = await evening(bundle);
    await place(shop.as(shop.owner), [['SAMBAL', 1]], { key: 'statekey-6' });
    await setting(shop, 'Pesan ditahan (menit)', '0');
    return shop;
  },
  'deadline-due': async (bundle) => {
    const shop = await evening(bundle);
    await untilDeadline(shop);
    return shop;
  },
  'download-due': async (bundle) => {
    const shop = await evening(bundle);
    await untilDownload(shop);
    return shop;
  },
  'mail-unsure': async (bundle) => {
    const shop = await evening(bundle);
    shop.fault({ method: 'MailApp.sendEmail', mode: 'kill' });
    await shop.advance('3 hours');
    return shop;
  },
  slipped: async (bundle) => {
    const shop = await evening(bundle);
    await slip(shop);
    return shop;
  },
  held: async (bundle) => {
    const shop = await evening(bundle);
    await slip(shop);
    await shop.advance('1 hour');
    return shop;
  },
  'chats-wait': async (bundle) => {
    const shop = await evening(bundle);
    await withChats(shop);
    return shop;
  },
  'paid-twice': async (bundle) => {
    const shop = await evening(bundle);
    await typeOrder(shop, 2, 'Bayar', 50_000);
    await typeOrder(shop, 2, 'Bayar', 20_000);
    return shop;
  },
  // Goods came back, others went out for them.
  swapped: async (bundle) => {
    const shop = await open(bundle, { now: '2026-11-22T19:00:00+07:00' });
    await shop.as(shop.owner).rpc('exchange', {
      ...{ key: 'statekey-8', number: 'BT-0004', goods: [{ sku: 'GULA-AREN', quantity: 1 }] },
      lines: [{ line: 'BT-0004-1', quantity: 1, condition: 'restock', reason: 'salah ukuran' }],
    });
    return shop;
  },
  'digest-due': async (bundle) => {
    const shop = await evening(bundle);
    await shop.advance('12 hours');
    await sellOut(shop);
    await shop.advance('45 minutes');
    return shop;
  },
  'report-due': async (bundle) => {
    const shop = await open(bundle, { now: '2026-11-27T19:00:00+07:00' });
    await setting(shop, 'Hari kerja', '2');
    await shop.advance(`${60 * 60 + 50} minutes`);
    return shop;
  },
};

async function sellOut(shop: Workbench): Promise<void> {
  await place(shop.as(shop.owner), [['TEH-MLT', 1]], { key: 'statekey-6' });
}

const made = new Map<string, Promise<BookState>>();
let bundles = 0;
const bundleIds = new WeakMap<Bundle, number>();

/** Tells bundles apart by a number, for what is remembered of each. */
export function bundleId(bundle: Bundle): number {
  const known = bundleIds.get(bundle);
  if (known !== undefined) return known;
  bundles += 1;
  bundleIds.set(bundle, bundles);
  return bundles;
}

/** The state's book as plain data, made at the first call for a bundle. */
function stateOf(name: StateName, bundle: Bundle): Promise<BookState> {
  const id = `${name} ${bundleId(bundle)}`;
  const known = made.get(id) ?? build(name, bundle);
  made.set(id, known);
  return known;
}

async function build(name: StateName, bundle: Bundle): Promise<BookState> {
  const shop = await makers[name](bundle);
  await shop.settle();
  const state = structuredClone(shop.toState());
  await shop.close();
  return state;
}

const LANGUAGES = ['en', 'id', 'de', 'es', 'fr'] as const;

/** A fresh workbench in that state; `tongue` chooses the language of Google's errors. */
export async function reopen(
  name: StateName,
  bundle: Bundle,
  seed: number,
  tongue = seed,
): Promise<Workbench> {
  const state = await stateOf(name, bundle);
  return openWorkbench({
    bundle,
    state,
    seed,
    messages: LANGUAGES[tongue % LANGUAGES.length] ?? 'en',
    now: state.now,
  });
}
