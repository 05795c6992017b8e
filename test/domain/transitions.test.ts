/** The tables of an order's life, row by row: what is added to them without a case here fails. */
import { describe, expect, it } from 'vitest';
import { ORDER_STATUSES, type OrderStatus, PAYMENT_STATUSES, recognise } from '../../src/domain/labels.ts';
import {
  flagsFor,
  GUARDS,
  type MoveFacts,
  type MoveFlag,
  type MoveRefusal,
  pathTo,
  TRANSITIONS,
} from '../../src/domain/order.ts';
import { isComplete, type ParcelLine, ship } from '../../src/domain/parcels.ts';
import { type PaymentFacts, paymentStatus } from '../../src/domain/payment.ts';

const statuses = Object.keys(ORDER_STATUSES).map((key) => recognise(ORDER_STATUSES, key) ?? 'completed');

const fine: MoveFacts = {
  payment: 'paid',
  paysLater: false,
  courier: 'JNE',
  needsNumber: 'yes',
  tracking: 'TG1',
  address: 'Jl. Melati 1',
};

/** For each guard what raises it, and what comes so near that it must not. */
const cases: Readonly<
  Record<
    MoveFlag,
    { readonly raised: readonly Partial<MoveFacts>[]; readonly quiet: readonly Partial<MoveFacts>[] }
  >
> = {
  unpaid: {
    raised: [{ payment: 'unpaid' }, { payment: 'awaiting-verification' }],
    quiet: [
      { payment: 'unpaid', paysLater: true },
      { payment: 'partly-paid' },
      { payment: 'held' },
      { payment: 'refunded' },
    ],
  },
  'no-courier': { raised: [{ courier: '' }], quiet: [{ courier: '-' }] },
  'no-tracking': {
    raised: [{ tracking: '' }],
    quiet: [
      { tracking: '', needsNumber: 'later' },
      { tracking: '', needsNumber: 'no' },
    ],
  },
  'no-address': {
    raised: [{ address: '' }, { address: '', needsNumber: 'later' }],
    quiet: [{ address: '', needsNumber: 'no' }],
  },
};

describe('every guard', () => {
  it('has its cases, and every case its guard', () => {
    expect(GUARDS.map(({ flag }) => flag).sort()).toEqual(Object.keys(cases).sort());
  });

  it('watches steps there are, of which there are some', () => {
    const entered = new Set(TRANSITIONS.map(({ to }) => to));
    for (const { flag, to } of GUARDS)
      expect([flag, to.filter((each) => entered.has(each))]).toEqual([flag, to]);
    expect(GUARDS.filter(({ to }) => to.length === 0)).toEqual([]);
  });

  it.each(GUARDS)(
    '$flag is raised by what it watches, on the steps it watches and no other',
    ({ flag, to }) => {
      for (const facts of cases[flag].raised)
        expect([
          facts,
          statuses.filter((each) => flagsFor(each, { ...fine, ...facts }).includes(flag)),
        ]).toEqual([facts, statuses.filter((each) => to.includes(each))]);
    },
  );

  it.each(GUARDS)('$flag keeps still where nothing is odd', ({ flag }) => {
    for (const facts of [{}, ...cases[flag].quiet])
      expect(statuses.flatMap((to) => flagsFor(to, { ...fine, ...facts }))).toEqual([]);
  });
});

describe('every refusal', () => {
  /** Why a status cannot follow another; what is in none of these can. */
  const refused: Readonly<
    Record<MoveRefusal, Readonly<Partial<Record<OrderStatus, readonly OrderStatus[]>>>>
  > = {
    'order-is-final': {
      cancelled: statuses.filter((to) => to !== 'cancelled'),
      returned: statuses.filter((to) => to !== 'returned'),
    },
    'order-not-shipped': {
      'awaiting-payment': ['failed-delivery', 'returned'],
      processing: ['failed-delivery', 'returned'],
      packed: ['failed-delivery', 'returned'],
    },
    'order-already-shipped': {
      shipped: ['awaiting-payment', 'processing', 'packed', 'cancelled'],
      completed: ['awaiting-payment', 'processing', 'packed', 'cancelled'],
      'failed-delivery': ['awaiting-payment', 'processing', 'packed', 'cancelled'],
    },
    'order-goes-forward': {
      processing: ['awaiting-payment'],
      packed: ['awaiting-payment'],
      completed: ['shipped', 'failed-delivery'],
    },
  };
  const whyNot = (from: OrderStatus, to: OrderStatus): readonly string[] =>
    Object.entries(refused).flatMap(([code, steps]) => (steps[from]?.includes(to) ? [code] : []));

  it.each(statuses.flatMap((from) => statuses.map((to) => [from, to] as const)))(
    'of %s to %s has its one reason, or there is a way',
    (from, to) => {
      const path = pathTo(from, to);
      expect(typeof path === 'string' ? [path] : []).toEqual(whyNot(from, to));
    },
  );
});

describe('every payment status', () => {
  const acts: Readonly<Record<string, (facts: PaymentFacts) => PaymentFacts>> = {
    claim: (facts) => ({ ...facts, claimed: true }),
    'pay a part': (facts) => ({ ...facts, paid: Math.min(facts.total, facts.paid + 1), claimed: false }),
    'a marketplace is paid': (facts) => ({ ...facts, paid: facts.total, held: true }),
    'the marketplace pays out': (facts) => ({ ...facts, held: false }),
    'give a part back': (facts) => ({ ...facts, refunded: Math.min(facts.paid, facts.refunded + 1) }),
  };

  it('is reached from an unpaid order by what people do, and none is a dead end', () => {
    const seen = new Map<string, PaymentFacts>();
    const leads = new Map<string, Set<string>>();
    const visit = (facts: PaymentFacts): void => {
      const name = JSON.stringify(facts);
      if (seen.has(name)) return;
      seen.set(name, facts);
      for (const act of Object.values(acts)) {
        const [from, to] = [paymentStatus(facts), paymentStatus(act(facts))];
        leads.set(from, (leads.get(from) ?? new Set()).add(to));
        visit(act(facts));
      }
    };
    visit({ total: 2, paid: 0, refunded: 0, claimed: false, held: false });
    const all = Object.keys(PAYMENT_STATUSES).sort();
    expect([...leads.keys()].sort()).toEqual(all);
    const ends = all.filter((status) => [...(leads.get(status) ?? [])].every((to) => to === status));
    expect(ends).toEqual([]);
    expect([...(leads.get('refunded') ?? [])].sort()).toEqual(['partly-refunded', 'refunded']);
  });
});

describe('every state of fulfilment', () => {
  const lines: readonly ParcelLine[] = [
    { sku: 'A', quantity: 2, shipped: 0 },
    { sku: 'B', quantity: 1, shipped: 0 },
  ];
  const stateOf = (each: readonly ParcelLine[]): string =>
    isComplete(each) ? 'all' : each.some(({ shipped }) => shipped > 0) ? 'part' : 'nothing';

  it('is reached by parcels, whatever is put into them, and never goes back', () => {
    const order = ['nothing', 'part', 'all'];
    const reached = new Set<string>();
    const visit = (now: readonly ParcelLine[]): void => {
      reached.add(stateOf(now));
      for (const parcel of [
        [1, 0],
        [0, 1],
        [2, 1],
      ]) {
        if (parcel.some((quantity, i) => quantity > now[i].quantity - now[i].shipped)) {
          expect(() => ship(now, parcel)).toThrow(/parcel-too-many/);
          continue;
        }
        const next = ship(now, parcel);
        expect(order.indexOf(stateOf(next))).toBeGreaterThanOrEqual(order.indexOf(stateOf(now)));
        expect(stateOf(next)).not.toBe('nothing');
        visit(next);
      }
    };
    visit(lines);
    expect([...reached].sort()).toEqual([...order].sort());
  });
});
