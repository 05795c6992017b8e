/** What the sidebar asks: each with a key that the browser keeps for the next try. */
import type { Workbench } from '../../../workbench/types.ts';
import type { Actor, Scenario } from '../scenario.ts';
import { answered, type Told } from '../told.ts';

type Ask = (actor: Actor) => readonly [method: string, input: object];

const asking =
  (ask: Ask) =>
  (shop: Workbench, actor: Actor): Promise<Told> => {
    const [method, input] = ask(actor);
    return answered(shop.as(actor.account).rpc(method, input));
  };

const sidebar = (name: string, ask: Ask, more: Partial<Scenario> = {}): Scenario => ({
  name,
  state: 'open',
  act: asking(ask),
  retry: asking(ask),
  ...more,
});

const budi = { id: 'C-00001', row: 2 };

export const sidebarScenarios: readonly Scenario[] = [
  sidebar(
    'place-order',
    ({ key }) => [
      'placeOrder',
      {
        key,
        customer: budi,
        lines: [
          { sku: 'KOPI-250', quantity: 2 },
          { sku: 'GULA-AREN', quantity: 1 },
          { sku: 'TEH-MLT', quantity: 1 },
        ],
        paid: true,
        shipping: 9_000,
      },
    ],
    { loses: ['not-enough'] },
  ),
  sidebar(
    'place-order-new-customer',
    ({ key }) => [
      'placeOrder',
      {
        key,
        customer: {
          name: 'Tono Wijaya',
          phone: `0812${key.length}7700${key.slice(-1)}1`,
          email: `tono${key.slice(-1)}@example.com`,
          address: 'Jl. Mawar 1',
        },
        lines: [
          { sku: 'SAMBAL', quantity: 3 },
          { sku: 'TEH-MLT', quantity: 1 },
        ],
      },
    ],
    { loses: ['not-enough'] },
  ),
  sidebar(
    'change-order-in-sidebar',
    ({ key }) => [
      'changeOrder',
      { key, number: 'BT-0002', status: 'Dikirim', courier: 'JNE', tracking: '030260008408119' },
    ],
    { loses: ['order-is-final', 'order-goes-forward', 'order-already-shipped', 'message-left'] },
  ),
  sidebar(
    'edit-order',
    ({ key }) => [
      'editOrder',
      {
        key,
        number: 'BT-0001',
        lines: [
          { line: 'BT-0001-1', quantity: 3 },
          { sku: 'SAMBAL', quantity: 1 },
        ],
        ...{ shipping: 11_000, packing: 2_000, to: { address: 'Jl. Baru 2, Kec. Coblong, Bandung' } },
      },
    ],
    { loses: ['not-enough', 'order-not-open', 'line-unknown'] },
  ),
  sidebar(
    'split-order',
    ({ key }) => ['splitOrder', { key, number: 'BT-0002', lines: [{ line: 'BT-0002-1', quantity: 1 }] }],
    { loses: ['order-not-open', 'split-too-many', 'split-all', 'split-refunded'] },
  ),
  sidebar('undo-booking', ({ key }) => ['undo', { key, number: 'BT-0003', admin: 'Siti' }], {
    loses: ['undo-nothing', 'undo-split', 'message-left', 'order-is-final'],
  }),
  sidebar(
    'ship-parcels',
    ({ key }) => [
      'shipOrders',
      {
        key,
        parcels: [
          { order: 'BT-0002', tracking: 'TG1000000001', pieces: { 'BT-0002-1': 1 } },
          { order: 'BT-0003', courier: 'JNE', tracking: 'TG1000000002' },
        ],
      },
    ],
    { loses: ['order-already-shipped', 'message-left'] },
  ),
  sidebar('move-orders', ({ key }) => [
    'moveOrders',
    { key, orders: ['BT-0001', 'BT-0002', 'BT-0003'], status: 'Dikemas', admin: 'Siti' },
  ]),
  sidebar('record-payments', ({ key }) => [
    'recordPayments',
    {
      key,
      payments: [
        { order: 'BT-0001', amount: 10_000, method: 'QRIS', reference: 'TRX-1' },
        { order: 'BT-0002', amount: 50_000, fee: 500 },
        { order: 'BT-0001', amount: 20_000, reference: 'TRX-2' },
      ],
    },
  ]),
  sidebar('claim-payment', ({ key }) => ['claimPayment', { key, number: 'BT-0001', proof: 'bukti.jpg' }], {
    loses: ['already-paid', 'order-is-final'],
  }),
  sidebar(
    'refund',
    ({ key }) => ['refund', { key, number: 'BT-0002', amount: 5_000, method: 'Tunai', reason: 'penyok' }],
    { loses: ['refund-too-large'] },
  ),
  sidebar(
    'return-goods',
    ({ key }) => [
      'returnOrder',
      {
        key,
        number: 'BT-0004',
        kind: 'return',
        lines: [{ line: 'BT-0004-1', quantity: 1, condition: 'write-off', reason: 'pecah' }],
      },
    ],
    { loses: ['order-is-final', 'order-not-shipped', 'return-too-many', 'line-unknown'] },
  ),
  sidebar('undo-exchange', ({ key }) => ['undo', { key, number: 'BT-0004', admin: 'Siti' }], {
    state: 'swapped',
  }),
  sidebar(
    'exchange-goods',
    ({ key }) => [
      'exchange',
      {
        key,
        number: 'BT-0004',
        lines: [{ line: 'BT-0004-1', quantity: 1, condition: 'restock', reason: 'salah ukuran' }],
        goods: [{ sku: 'SAMBAL', quantity: 1 }],
        admin: 'Siti',
      },
    ],
    { loses: ['order-is-final', 'order-not-shipped', 'return-too-many', 'line-unknown', 'not-enough'] },
  ),
  sidebar(
    'correct-payment',
    ({ key }) => ['correctPayment', { key, number: 'BT-0002', payment: 'P-1', amount: 40_000 }],
    { loses: ['payment-reversed', 'payment-unknown', 'payment-refunded'] },
  ),
];
