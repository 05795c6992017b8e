/** Calls nobody's sidebar makes: random methods, random JSON, shapes that are almost right. */
import fc from 'fast-check';
import { calls } from '../../src/entry/calls.ts';

/** What is handed to `rpc`, as google.script.run would hand it on. */
export interface WildCall {
  readonly method: unknown;
  readonly json: unknown;
}

const METHODS = Object.keys(calls);
const PROTOTYPE = [
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '__defineGetter__',
  'then',
];

const method = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<unknown>(...METHODS) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(...PROTOTYPE) },
  { weight: 2, arbitrary: fc.string() },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      null,
      0,
      -1,
      true,
      [],
      ['placeOrder'],
      {},
      { toString: 'placeOrder' },
      'PLACEORDER',
      ' placeOrder',
    ),
  },
);

const NASTY = [
  '__proto__',
  'constructor',
  '\u0000',
  '=1+1',
  '<script>',
  '../',
  'a'.repeat(3_000),
  '💥',
  '\ud800',
  'NaN',
  '1e999',
];
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, '', -1, 0, 1.5, 1e21, -0, [], {}, [[]], [null]),
  fc.constantFrom<unknown>(...NASTY),
  fc.string(),
  fc.double(),
  fc.jsonValue({ maxDepth: 3 }),
);

const KEY = 'mabcdefg-wild';
const customer = { name: 'Wild', phone: '', email: '' };
/** An order that would be booked were it not for a SKU that does not exist. */
const ORDER = { key: KEY, customer, lines: [{ sku: 'HANTU', quantity: 1 }], note: '', paid: false };
const CHANGE = {
  key: KEY,
  number: 'BT-9999',
  status: 'Dikirim',
  pay: 'Lunas',
  courier: 'JNE',
  tracking: '1',
};

/** One field of a call that is almost right is something else, or one more is there. */
const bent = fc
  .tuple(
    fc.constantFrom<readonly [string, object]>(
      ['placeOrder', ORDER],
      ['changeOrder', CHANGE],
      ['shipOrders', { key: KEY, parcels: [{ order: 'BT-9999', pieces: { a: 1 } }] }],
      ['order', { number: 'BT-9999' }],
      [
        'recordPayments',
        { key: KEY, payments: [{ order: 'BT-9999', amount: 1, fee: 1, day: '2026-11-23' }] },
      ],
      [
        'returnOrder',
        {
          key: KEY,
          number: 'BT-9999',
          kind: 'return',
          lines: [{ line: 'x', quantity: 1, condition: 'restock' }],
        },
      ],
      ['refund', { key: KEY, number: 'BT-9999', amount: 1, reason: 'x' }],
    ),
    fc.nat(9),
    fc.oneof(fc.constantFrom('__proto__', 'constructor', 'lines', 'extra'), fc.string()),
    odd,
    fc.boolean(),
  )
  .map(([[name, input], at, field, value, replace]): WildCall => {
    const names = Object.keys(input);
    const changed = replace ? (names[at % names.length] ?? field) : field;
    const entries = [...Object.entries(input).filter(([key]) => key !== changed), [changed, value]];
    // Written out by hand: an object would swallow __proto__.
    const json = `{${entries.map(([key, each]) => `${JSON.stringify(key)}:${JSON.stringify(each) ?? 'null'}`).join(',')}}`;
    return { method: name, json };
  });

/** Lines that are almost right, in an order that cannot be booked. */
const lines = fc
  .array(fc.record({ sku: fc.oneof(odd, fc.constant('HANTU')), quantity: odd, price: odd, percent: odd }), {
    maxLength: 4,
  })
  .map(
    (list): WildCall => ({
      method: 'placeOrder',
      json: JSON.stringify({ ...ORDER, lines: [...list, { sku: 'HANTU', quantity: 1 }] }),
    }),
  );

const json = fc.oneof(
  fc.json({ maxDepth: 4 }),
  fc.string(),
  fc.constantFrom('', '{', '[]', 'null', '3', '"x"', '{}', '[{}]', '{"__proto__":{"ok":true}}'),
  fc.constantFrom(...[10_000, 250_000].map((length) => JSON.stringify('x'.repeat(length)))),
  fc.constant(`${'['.repeat(20_000)}${']'.repeat(20_000)}`),
);
const notText = fc.constantFrom<unknown>(null, 1, true, {}, [], { length: 3 }, ['{}']);

export const wildCall: fc.Arbitrary<WildCall> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ method, json }) },
  { weight: 3, arbitrary: bent },
  { weight: 2, arbitrary: lines },
  { weight: 1, arbitrary: fc.record({ method, json: notText }) },
);
