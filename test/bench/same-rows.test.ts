import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { journalled, planStock } from '../../bench/book/journalled.ts';
import { openSteps, type Steps } from '../../bench/book/steps.ts';
import { tables } from '../../src/schema/index.ts';
import type { BookState as Memory } from '../../src/tables/state.ts';
import { Zone } from '../../workbench/book/zone.ts';
import { openWorkbench } from '../../workbench/open.ts';
import { closeMemory } from '../../workbench/sample/memory-close.ts';
import { type MemoryDesk, openMemory } from '../../workbench/sample/memory-desk.ts';
import { openShopkeeper } from '../../workbench/sample/shopkeeper.ts';
import type { Workbench } from '../../workbench/types.ts';

// A Sunday before dawn: no digest and no report is due while the shop works.
const OPTIONS = {
  bundle: 'dist',
  locale: 'id_ID',
  timeZone: 'Asia/Jakarta',
  now: '2026-11-22T01:00:00+07:00',
} as const;
const zone = new Zone(OPTIONS.timeZone);

const PRODUCTS = [
  { sku: 'KOPI-1', name: 'Kopi Gayo', variation: '250 g', price: 85_000, cost: 51_000, opening: 40 },
  { sku: 'TEH-1', name: 'Teh Melati', price: 32_500, cost: 19_000, opening: 100 },
  { sku: 'EBOOK', name: 'Buku Resep', price: 50_000, type: 'digital' as const },
  { sku: '007', name: '=Sambal', price: 27_750, cost: 12_345, opening: 12, backorder: true },
  { sku: 'TAS', name: 'Tas Anyam', price: 150_000, opening: 3 },
];
const SITI = {
  name: 'Siti Rahma',
  phone: '0812-3456-7890',
  email: 'siti@example.com',
  address: 'Jl. Melati 1\nBogor',
};
const BUDI = { name: 'Budi', phone: '081298765432' };
const AYU = { name: "Ayu 'Kecil'", email: 'ayu@example.com', address: 'Jl. Mawar 2' };

const line = (sku: string, quantity: number, more = {}) => ({ sku, quantity, ...more });

const ORDERS = [
  {
    customer: SITI,
    lines: [line('KOPI-1', 2), line('TEH-1', 3), line('007', 1)],
    shipping: 18_000,
    courier: 'JNE',
    admin: 'Rina',
  },
  {
    customer: BUDI,
    lines: [line('TAS', 1), line('TAS', 1)],
    paid: true,
    method: 'Tunai',
    channel: 'WhatsApp',
  },
  {
    customer: { id: 'C-00001', row: 2 },
    lines: [line('TEH-1', 5, { percent: 12.5 })],
    discount: 2_500,
    note: '=catatan',
  },
  { customer: AYU, lines: [line('EBOOK', 1), line('KOPI-1', 1, { price: 80_000 })] },
  { customer: { id: 'C-00002', row: 3 }, lines: [line('007', 20)] },
  {
    customer: { id: 'C-00001', row: 2 },
    to: { name: 'Ibu Siti', address: 'Jl. Kantor 5' },
    lines: [line('KOPI-1', 4)],
    courier: 'Kurir Toko',
  },
];

/** What is typed into the orders' rows once all are placed, one row after the other. */
const TYPED = [
  ['BT-0001', { pay: 'Lunas' }],
  ['BT-0003', { pay: 50_000 }],
  ['BT-0004', { pay: 'lunas' }],
  ['BT-0001', { courier: 'JNE', tracking: 'TG1234567890', status: 'Dikirim' }],
  ['BT-0002', { status: 'Dikirim', courier: 'Ambil Sendiri' }],
  ['BT-0004', { status: 'Selesai' }],
  ['BT-0005', { status: 'Dikemas' }],
  ['BT-0006', { pay: 'Lunas', status: 'kirim' }],
] as const;

type Event =
  | { readonly kind: 'products' | 'plan' | 'mail'; readonly at: number }
  | { readonly kind: 'place'; readonly at: number; readonly order: number }
  | {
      readonly kind: 'type';
      readonly at: number;
      readonly number: string;
      readonly column: string;
      readonly value: string | number;
    };

async function newBook(): Promise<Workbench> {
  const workbench = await openWorkbench(OPTIONS);
  const owner = workbench.as(workbench.owner);
  await owner.menu('Siapkan toko');
  await owner.menu('Mulai kirim', { answers: ['YES'] });
  return workbench;
}

const MOMENTS = [
  ['orders', 'at'],
  ['orders', 'shippedAt'],
  ['payments', 'at'],
  ['movements', 'at'],
  ['outbox', 'at'],
] as const;

const placeOf = (table: keyof typeof tables, column: string): number =>
  Object.keys(tables[table].columns).indexOf(column);

function momentsOf(workbench: Workbench, table: keyof typeof tables, column: string): number[] {
  const rows = workbench.sheet(tables[table].title.id).values().slice(1);
  return rows.map((row) => Number(row[placeOf(table, column)])).filter((serial) => serial > 0);
}

/** The newest time that the book tells, milliseconds since 1970. */
const latest = (workbench: Workbench): number =>
  zone.instant(Math.max(...MOMENTS.flatMap(([table, column]) => momentsOf(workbench, table, column))));

const TYPED_COLUMNS = ['courier', 'tracking', 'pay', 'status'] as const;
const a1 = (row: number, place: number): string =>
  `${(place > 25 ? 'A' : '') + String.fromCharCode(65 + (place % 26))}${row}`;

/** Waits for the clock to send what is due, and tells when each message left. */
async function mailed(workbench: Workbench): Promise<Event[]> {
  const before = momentsOf(workbench, 'outbox', 'sentAt').length;
  await workbench.advance('2 hours');
  const sent = momentsOf(workbench, 'outbox', 'sentAt').sort((a, b) => a - b);
  return sent.slice(before).map((serial) => ({ kind: 'mail', at: zone.instant(serial) }));
}

/** Works in the book as a person does; answers what was booked when. */
async function workByHand(workbench: Workbench): Promise<Event[]> {
  const owner = workbench.as(workbench.owner);
  const events: Event[] = [];
  const pasted = PRODUCTS.map(
    ({ sku, name, variation = '', price, cost = '', type, backorder = false, opening = '' }) => [
      ...[`'${sku}`, `'${name}`, variation, price, cost],
      ...[type === undefined ? '' : 'Digital', backorder, opening],
    ],
  );
  await owner.edit('Produk', 'A2', pasted);
  events.push({ kind: 'products', at: latest(workbench) });
  for (const [i, order] of ORDERS.entries()) {
    expect(await owner.rpc('placeOrder', { key: `mabcdefg-${i}`, ...order })).toMatchObject({ ok: true });
    events.push({ kind: 'place', at: latest(workbench), order: i });
  }
  const first = await mailed(workbench);
  // The first beat of the day also plans the stock.
  events.push({ kind: 'plan', at: first[0]?.at ?? 0 }, ...first);
  for (const [number, typed] of TYPED) {
    for (const column of TYPED_COLUMNS) {
      const value = (typed as Partial<Record<string, string | number>>)[column];
      if (value === undefined) continue;
      await owner.edit('Pesanan', a1(Number(number.slice(3)) + 1, placeOf('orders', column)), value);
      events.push({ kind: 'type', at: latest(workbench), number, column, value });
    }
  }
  events.push(...(await mailed(workbench)));
  return events;
}

function play(steps: Steps, event: Event): void {
  const order = event.kind === 'place' ? ORDERS[event.order] : undefined;
  if (order) steps.place(order);
  else if (event.kind === 'type') steps.type(event.number, { [event.column]: event.value });
  else expect(steps.mail()).toBe(true);
}

/** The same events through the generator. */
function generate(desk: MemoryDesk, events: readonly Event[], open: (desk: MemoryDesk) => Steps): void {
  const keeper = openShopkeeper(desk);
  let steps: Steps | undefined;
  for (const event of events) {
    desk.time.instant = event.at;
    if (event.kind === 'products') keeper.enter('products', PRODUCTS);
    else if (event.kind === 'plan') {
      planStock(desk);
      steps = undefined;
    } else {
      steps ??= open(desk);
      play(steps, event);
    }
  }
}

const memoryOf = (workbench: Workbench): Memory => JSON.parse(String(workbench.sheet('_book').valueAt(1, 2)));

const WAYS = {
  fast: openSteps,
  journalled: (desk: MemoryDesk) => journalled(desk, openShopkeeper(desk)),
};

describe('a generated book and one that was worked in by hand are the same', () => {
  let real: Workbench;
  let events: Event[];
  let made: Workbench;

  beforeAll(async () => {
    real = await newBook();
    made = await newBook();
    events = await workByHand(real);
  });

  afterAll(async () => {
    await real.close();
    await made.close();
  });

  test('mails of orders and of shipping were sent by hand', () => {
    expect(events.filter(({ kind }) => kind === 'mail').length).toBeGreaterThanOrEqual(4);
  });

  describe.each(Object.entries(WAYS))('%s', (_, open) => {
    let book: Workbench;

    beforeAll(async () => {
      const fresh = made.toState();
      const desk = openMemory(fresh);
      generate(desk, events, open);
      book = await openWorkbench({ ...OPTIONS, state: closeMemory(fresh, desk) });
    });

    afterAll(() => book.close());

    test.each(Object.values(tables).map(({ title }) => title.id))('every cell of %s', (title) => {
      const [expected, found] = [real.sheet(title), book.sheet(title)];
      expect(found.values()).toEqual(expected.values());
      expect(found.maxRows).toBe(expected.maxRows);
    });

    test('counters, cursors and figures of the days', () => {
      const {
        seq: _seq,
        runs: _runs,
        claims: _claims,
        beatAt: _beat,
        lookAt: _look,
        sender: _sender,
        senderAt: _senderAt,
        ...expected
      } = memoryOf(real);
      expect(memoryOf(book)).toMatchObject(expected);
    });
  });
});
