/** Commands around the orders: stock, products, the clock, sending. */
import fc from 'fast-check';
import type { ModelBook, ModelProduct } from './model-book.ts';
import { type Command, command, demand, hearAll, hearBeat, pick, skuOf, trackedAt } from './model-command.ts';
import { below, type Hand } from './model-hand.ts';

const stockRow = (hand: Hand, product: ModelProduct): number =>
  hand.rows('stock', 'SKU').find((row) => row.SKU === skuOf(product))?.row ?? 0;
const productRow = (hand: Hand, product: ModelProduct): number =>
  hand.rows('products', 'SKU').find((row) => row.SKU === skuOf(product))?.row ?? 0;

const typeStock = (
  hand: Hand,
  product: ModelProduct,
  header: string,
  value: number | string,
): Promise<void> =>
  hand.owner.edit(hand.id('stock'), hand.cell('stock', header, stockRow(hand, product)), value);

const at = fc.nat(20);

const stockCommands: readonly fc.Arbitrary<Command>[] = [
  fc.tuple(at, fc.nat(30)).map(([ware, counted]) =>
    command({
      name: `count ${counted} of ${ware}`,
      run: async (book, hand) => {
        const product = trackedAt(book, ware);
        await typeStock(hand, product, 'Stok Opname', counted);
        product.base += counted - book.onHand(product);
      },
    }),
  ),
  fc.tuple(at, fc.integer({ min: 1, max: 12 })).map(([ware, arrived]) =>
    command({
      name: `receive ${arrived} of ${ware}`,
      run: async (book, hand) => {
        const product = trackedAt(book, ware);
        await typeStock(hand, product, 'Diterima', arrived);
        if (product.received === arrived) return;
        product.received = arrived;
        product.base += arrived;
        product.incoming = Math.max(0, product.incoming - arrived);
      },
    }),
  ),
  fc.tuple(at, fc.integer({ min: 1, max: 24 })).map(([ware, expected]) =>
    command({
      name: `expect ${expected} of ${ware}`,
      run: async (book, hand) => {
        const product = trackedAt(book, ware);
        await typeStock(hand, product, 'Akan Datang', expected);
        product.incoming = expected;
      },
    }),
  ),
  at.map((ware) =>
    command({
      name: `type over the level of ${ware}`,
      run: async (book, hand) => {
        await typeStock(hand, trackedAt(book, ware), 'Stok Fisik', 77);
        await hand.owner.menu('Proses sekarang');
        await hearAll(book, hand);
      },
    }),
  ),
];

const productCommands: readonly fc.Arbitrary<Command>[] = [
  fc
    .tuple(fc.nat(9), fc.integer({ min: 1, max: 50 }), fc.boolean(), fc.boolean())
    .map(([opening, price, backorder, named]) =>
      command({
        name: `new product, ${opening} in stock at ${price}000${named ? '' : ', SKU left blank'}`,
        can: (book) => book.products.length < 12,
        run: (book, hand) => newProduct(book, hand, { opening, price: price * 1_000, backorder, named }),
      }),
    ),
  at.map((ware) =>
    command({
      name: `rename SKU ${ware}`,
      run: async (book, hand) => {
        const product = pick(book.products, ware);
        const sku = `${product.skus[0] ?? ''}-${product.skus.length + 1}`;
        await hand.owner.edit(
          hand.id('products'),
          hand.cell('products', 'SKU', productRow(hand, product)),
          sku,
        );
        product.skus.push(sku);
      },
    }),
  ),
  fc.tuple(at, fc.integer({ min: 1, max: 99 })).map(([ware, price]) =>
    command({
      name: `price of ${ware} to ${price}000`,
      run: async (book, hand) => {
        const product = pick(book.products, ware);
        await hand.owner.edit(
          hand.id('products'),
          hand.cell('products', 'Harga Jual', productRow(hand, product)),
          price * 1_000,
        );
        product.price = price * 1_000;
      },
    }),
  ),
];

async function newProduct(
  book: ModelBook,
  hand: Hand,
  {
    opening,
    price,
    backorder,
    named,
  }: { opening: number; price: number; backorder: boolean; named: boolean },
): Promise<void> {
  const row = below(hand, 'products', 'Nama Produk');
  const name = `Barang ${book.products.length}`;
  const cells = {
    SKU: named ? `BRG-${book.products.length}` : '',
    'Nama Produk': name,
    'Harga Jual': price,
    'Boleh Jual Kosong': backorder,
    'Stok Awal': opening,
  };
  const headers = hand.sheet('products').row(1).map(String);
  const last = headers.indexOf('Stok Awal');
  const line = headers
    .slice(0, last + 1)
    .map((header) => Object.entries(cells).find(([key]) => key === header)?.[1] ?? '');
  await hand.owner.edit(hand.id('products'), `A${row}`, [line]);
  const sku = String(hand.at('products', 'SKU', row));
  if (sku === '') throw new Error('no SKU was made');
  book.products.push({
    skus: [sku],
    name,
    price,
    backorder,
    digital: false,
    base: opening,
    incoming: 0,
    received: 0,
  });
}

const beat = (name: string, hours: number): Command =>
  command({
    name,
    run: async (book, hand) => {
      await hand.shop.advance(`${hours} hours`);
      await hearAll(book, hand);
      hearBeat(book, hand, hours);
    },
  });

const clockCommands: readonly fc.Arbitrary<Command>[] = [
  fc.constant(beat('an hour passes', 1)),
  fc.constant(beat('a day passes', 24)),
  fc.constant(
    command({
      name: 'Proses sekarang',
      run: async (book, hand) => {
        await hand.owner.menu('Proses sekarang');
        await hearAll(book, hand);
      },
    }),
  ),
  fc.boolean().map((live) =>
    command({
      name: live ? 'Mulai kirim' : 'Jeda kirim',
      run: async (book, hand) => {
        await hand.owner.menu(live ? 'Mulai kirim' : 'Jeda kirim', { answers: ['YES'] });
        book.live = live;
      },
    }),
  ),
  fc.constant(
    command({
      name: 'open the form and Today',
      run: async (book, hand) => {
        const form = await hand.siti.rpc('newOrder', {});
        const today = await hand.siti.rpc('today', {});
        demand(
          'forms open',
          [form, today].map((each) => JSON.stringify(each).slice(0, 10)),
          ['{"ok":true', '{"ok":true'],
        );
        demand('mode', JSON.stringify(today).includes(`"mode":"${book.live ? 'live' : 'paused'}"`), true);
      },
    }),
  ),
];

export const worldCommands = [...stockCommands, ...productCommands, ...clockCommands];
