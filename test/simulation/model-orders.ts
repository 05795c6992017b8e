/** Commands that take orders: the sidebar, the same key again, Quick entry. */
import fc from 'fast-check';
import type { ModelBook, ModelCustomer, ModelProduct, PlaceRequest } from './model-book.ts';
import { type Command, command, demand, pick, refusalOf, skuOf } from './model-command.ts';
import { below, type Hand } from './model-hand.ts';
import { processQuick } from './model-moves.ts';

interface Answer {
  readonly ok: boolean;
  readonly value?: { readonly number: string; readonly total: number };
  readonly error?: { readonly code: string };
}

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'object' && value !== null && 'ok' in value;

async function send(hand: Hand, input: object, by: 'owner' | 'siti'): Promise<Answer> {
  const answer = await hand[by].rpc('placeOrder', input);
  if (!isAnswer(answer)) throw new Error('the sidebar got no answer');
  return answer;
}

/** Sends an order and expects of the answer what the model says. */
async function placeAndCompare(
  book: ModelBook,
  hand: Hand,
  request: PlaceRequest,
  by: 'owner' | 'siti',
): Promise<void> {
  const known = book.customers.indexOf(request.customer);
  const row = hand
    .rows('customers', 'Id Pelanggan')
    .find((each) => each['Nama Pelanggan'] === request.customer.name);
  const { lines, customer, ...more } = request;
  const input = {
    key: `${hand.shop.now.getTime().toString(36)}-${book.seq}`,
    customer: known >= 0 && row ? { id: String(row['Id Pelanggan']), row: row.row } : customer,
    lines: lines.map(({ product, ...line }) => ({ sku: skuOf(product), ...line })),
    ...more,
  };
  const answer = await send(hand, input, by);
  let placed: { number: string; total: number } | undefined;
  const refusal = refusalOf(() => {
    const { number, total } = book.place(request, hand.shop.now.getTime());
    placed = { number, total };
  });
  if (placed === undefined) demand('refusal', answer.error?.code, refusal);
  else {
    demand('I3 answer', { number: answer.value?.number, total: answer.value?.total }, placed);
    book.lastSent = { input, answer: JSON.stringify(answer) };
  }
}

const line = fc.record({ product: fc.nat(20), quantity: fc.integer({ min: 1, max: 6 }) });
const linesOf = (book: ModelBook, lines: readonly { product: number; quantity: number }[]) =>
  lines.map(({ product, quantity }) => ({ product: pick(book.products, product), quantity }));

const person = fc.integer({ min: 0, max: 30 });
const newCustomer = (number: number, mail: boolean): ModelCustomer => ({
  name: `Pembeli ${number}`,
  phone: `+62811000${String(1000 + number)}`,
  email: mail ? `pembeli${number}@example.com` : '',
});

const by = fc.constantFrom('owner' as const, 'siti' as const);

export const orderCommands: readonly fc.Arbitrary<Command>[] = [
  fc
    .tuple(fc.array(line, { minLength: 1, maxLength: 4 }), fc.nat(9), by, fc.boolean())
    .map(([lines, who, from, paid]) =>
      command({
        name: `place ${JSON.stringify(lines)} for ${who} by ${from}${paid ? ', paid' : ''}`,
        run: (book, hand) =>
          placeAndCompare(
            book,
            hand,
            { customer: pick(book.customers, who), lines: linesOf(book, lines), paid },
            from,
          ),
      }),
    ),
  fc
    .tuple(fc.array(line, { minLength: 1, maxLength: 2 }), person, fc.boolean(), by)
    .map(([lines, who, mail, from]) =>
      command({
        name: `place ${JSON.stringify(lines)} for new ${who}${mail ? ' with mail' : ''}`,
        run: (book, hand) =>
          placeAndCompare(
            book,
            hand,
            { customer: newCustomer(who, mail), lines: linesOf(book, lines) },
            from,
          ),
      }),
    ),
  fc
    .tuple(fc.nat(20), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
    .map(([product, one, two]) =>
      command({
        name: `place ${product} twice, ${one} and ${two}`,
        run: (book, hand) => {
          const ware = pick(book.products, product);
          const lines = [one, two].map((quantity) => ({ product: ware, quantity }));
          return placeAndCompare(book, hand, { customer: pick(book.customers, one), lines }, 'owner');
        },
      }),
    ),
  fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 3 })).map(([product, more]) =>
    command({
      name: `place ${more} more than there is of ${product}`,
      run: (book, hand) => {
        const ware = pick(book.products, product);
        const quantity = Math.max(0, book.available(ware)) + more;
        return placeAndCompare(
          book,
          hand,
          { customer: pick(book.customers, 0), lines: [{ product: ware, quantity }] },
          'siti',
        );
      },
    }),
  ),
  fc
    .record({
      product: fc.nat(20),
      price: fc.integer({ min: 0, max: 90_000 }),
      discount: fc.integer({ min: 0, max: 60_000 }),
      shipping: fc.integer({ min: 0, max: 30_000 }),
    })
    .map(({ product, price, discount, shipping }) =>
      command({
        name: `place ${product} at ${price}, discount ${discount}, shipping ${shipping}`,
        run: (book, hand) => {
          const lines = [{ product: pick(book.products, product), quantity: 1, price }];
          return placeAndCompare(
            book,
            hand,
            { customer: pick(book.customers, product), lines, discount, shipping },
            'owner',
          );
        },
      }),
    ),
  fc.constantFrom('JNE', 'GoSend', 'Kurir Toko').map((courier) =>
    command({
      name: `place with ${courier}`,
      run: (book, hand) => {
        const lines = [{ product: pick(book.products, 0), quantity: 1 }];
        return placeAndCompare(
          book,
          hand,
          { customer: pick(book.customers, 0), lines, courier, paid: true },
          'owner',
        );
      },
    }),
  ),
  fc.boolean().map((same) =>
    command({
      name: same ? 'the same key again' : 'the same key with another order',
      can: (book) => book.lastSent !== undefined,
      run: async (book, hand) => {
        const { input = {}, answer = '' } = book.lastSent ?? {};
        const again = await send(hand, same ? input : { ...input, note: 'lain' }, 'siti');
        if (same) demand('I3 the answer again', JSON.stringify(again), answer);
        else demand('I3 the key reused', again.error?.code, 'key-reused');
      },
    }),
  ),
  fc.tuple(fc.array(line, { minLength: 1, maxLength: 3 }), fc.boolean()).map(([lines, byName]) =>
    command({
      name: `quick entry ${JSON.stringify(lines)}${byName ? ' by name' : ''}`,
      run: (book, hand) => quickEntry(book, hand, linesOf(book, lines), byName),
    }),
  ),
];

async function quickEntry(
  book: ModelBook,
  hand: Hand,
  lines: readonly { product: ModelProduct; quantity: number }[],
  byName: boolean,
): Promise<void> {
  const row = below(hand, 'quick', 'SKU atau produk');
  const number = 100 + row;
  const customer = { name: `Pembeli ${number}`, phone: `+62811000${1000 + number}`, email: '' };
  const rows = lines.map(({ product, quantity }, i) => [
    i === 0 ? customer.name : '',
    i === 0 ? `'0${customer.phone.slice(3)}` : '',
    byName ? product.name.toLowerCase() : skuOf(product),
    quantity,
  ]);
  await hand.owner.edit(hand.id('quick'), hand.cell('quick', 'Pelanggan', row), rows);
  processQuick(book, hand.shop.now.getTime());
  await hand.owner.edit(hand.id('quick'), hand.cell('quick', 'Catat', row + lines.length - 1), true);
  book.quick.push({ customer, lines, row, booked: false });
  processQuick(book, hand.shop.now.getTime());
}
