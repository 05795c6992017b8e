/** A shop with the wares of the invented messages, and the sidebar's own models at its door. */
import { readFileSync } from 'node:fs';
import { type Client, createClient } from '../../src/sidebar/client.ts';
import type { PanelContext } from '../../src/sidebar/panel.ts';
import { sidebarWords } from '../../src/words/sidebar.ts';
import { openWorkbench } from '../../workbench/open.ts';
import type { Person, Workbench } from '../../workbench/types.ts';

export interface Ware {
  readonly sku: string;
  readonly name: string;
  readonly variation: string;
  readonly price: number;
}

export interface Asked {
  readonly text: string;
  readonly expect: {
    readonly name: string;
    readonly phone: string;
    readonly address: string;
    readonly email?: string;
    readonly method?: string;
    readonly lines: readonly (readonly [sku: string, quantity: number])[];
  };
}

const data = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../data/order-messages/${name}.json`, import.meta.url), 'utf8')) as T;

/** So many pieces of each are there in the morning. */
export const OPENING = 60;

/** Each at a price of its own, in whole thousands. */
export const wares: readonly Ware[] = data<Omit<Ware, 'price'>[]>('catalogue').map((ware, i) => ({
  ...ware,
  price: 12_000 + i * 3_000,
}));

export const priceOf = new Map(wares.map(({ sku, price }) => [sku, price]));

/** The first forty messages that say who orders what, and where to. */
export const messages: readonly Asked[] = data<{ text: string; expect: Partial<Asked['expect']> }[]>(
  'written',
)
  .filter(
    ({ expect: { name, phone = '', address, lines = [] } }) =>
      name && address && /^\+\d+$/.test(phone) && lines.length > 0,
  )
  .filter(({ expect: { lines = [] } }) => lines.every(([sku]) => priceOf.has(sku)))
  .slice(0, 40) as Asked[];

export interface Desk {
  readonly shop: Workbench;
  readonly siti: Person;
  readonly client: Client;
  readonly context: PanelContext;
}

const OWNER = 'owner@toko.example';

/** Monday, eight in the morning; sending is on, transfers have unique codes. */
export async function openDesk(): Promise<Desk> {
  const shop = await openWorkbench({
    ...{ bundle: 'dist', seed: 1, locale: 'id_ID', owner: OWNER },
    now: '2026-11-23T08:00:00+07:00',
  });
  const owner = shop.as(OWNER);
  await owner.menu('Siapkan toko');
  const cells = wares.map(({ sku, name, variation, price }) => [
    ...[sku, name, variation, price, price / 2, '', false, OPENING],
  ]);
  await owner.edit('Produk', 'A2', cells);
  await settle(shop, 'Nama toko', 'Toko Nusantara');
  await settle(shop, 'Email pemilik', OWNER);
  await settle(shop, 'Rekening bank', 'BCA 1234567890 a.n. Siti Rahma');
  await settle(shop, 'Kode unik', 'ya');
  await owner.menu('Mulai kirim', { answers: ['YES'] });
  const siti = shop.as('siti@toko.example');
  const client = createClient({
    send: async (method, json) => String(await siti.call('rpc', method, json)),
    pause: async () => undefined,
  });
  return { shop, siti, client, context: contextOf(client) };
}

async function settle(shop: Workbench, label: string, value: string): Promise<void> {
  const names = shop.sheet('Pengaturan').values();
  const row = names.findIndex(([name]) => name === label) + 1;
  await shop.as(OWNER).edit('Pengaturan', `B${row}`, value);
}

function contextOf(client: Client): PanelContext {
  const memory = new Map<string, string>();
  let keys = 0;
  return {
    client,
    store: {
      read: (name) => memory.get(name),
      write: (name, text) => void memory.set(name, text),
      remove: (name) => void memory.delete(name),
    },
    words: sidebarWords('id'),
    language: 'id',
    newKey: () => `desk-day-${++keys}`,
    admin: () => 'Siti',
    openOrder: () => undefined,
    showPanel: () => undefined,
  };
}
