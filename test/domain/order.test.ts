import { describe, expect, it } from 'vitest';
import { ORDER_STATUSES, type OrderStatus, recognise } from '../../src/domain/labels.ts';
import {
  flagsFor,
  isOpen,
  type MoveFacts,
  nextStatuses,
  pathBack,
  pathTo,
  TRANSITIONS,
  transition,
} from '../../src/domain/order.ts';
import { apply, available, type Level } from '../../src/domain/stock.ts';

const statuses = Object.keys(ORDER_STATUSES).map((key) => recognise(ORDER_STATUSES, key) ?? 'completed');
const pairs = statuses.flatMap((from) => statuses.map((to): [OrderStatus, OrderStatus] => [from, to]));

describe('the life of an order', () => {
  it('reaches every status from a new order', () => {
    const reached = new Set<OrderStatus>(['awaiting-payment']);
    for (const status of reached)
      for (const { from, to } of TRANSITIONS) if (from === status) reached.add(to);
    expect([...reached].sort()).toEqual([...statuses].sort());
  });

  it('has each step once', () => {
    expect(new Set(TRANSITIONS.map(({ from, to }) => `${from} ${to}`)).size).toBe(TRANSITIONS.length);
  });

  it('does to the stock of its lines what each step says', () => {
    expect(TRANSITIONS.map(({ from, to, stock }) => `${from} > ${to}: ${stock}`)).toEqual([
      'awaiting-payment > processing: none',
      'awaiting-payment > cancelled: release',
      'processing > packed: none',
      'processing > cancelled: release',
      'packed > shipped: sale',
      'packed > processing: none',
      'packed > cancelled: release',
      'shipped > completed: none',
      'shipped > failed-delivery: none',
      'shipped > returned: return',
      'completed > returned: return',
      'failed-delivery > shipped: none',
      'failed-delivery > completed: none',
      'failed-delivery > returned: return',
    ]);
  });

  it.each([
    ['awaiting-payment', 'processing', ['processing']],
    ['awaiting-payment', 'shipped', ['processing', 'packed', 'shipped']],
    ['processing', 'completed', ['packed', 'shipped', 'completed']],
    ['awaiting-payment', 'cancelled', ['cancelled']],
    ['packed', 'processing', ['processing']],
    ['failed-delivery', 'shipped', ['shipped']],
    ['completed', 'returned', ['returned']],
    ['shipped', 'shipped', []],
    ['cancelled', 'shipped', 'order-is-final'],
    ['returned', 'completed', 'order-is-final'],
    ['processing', 'returned', 'order-not-shipped'],
    ['packed', 'failed-delivery', 'order-not-shipped'],
    ['shipped', 'cancelled', 'order-already-shipped'],
    ['completed', 'processing', 'order-already-shipped'],
    ['failed-delivery', 'packed', 'order-already-shipped'],
    ['processing', 'awaiting-payment', 'order-goes-forward'],
    ['completed', 'shipped', 'order-goes-forward'],
  ] as const)('%s to %s books %j', (from, to, path) => {
    expect(pathTo(from, to)).toEqual(path);
  });

  it('goes only by steps of the table, and offers exactly what can be reached', () => {
    for (const [from, to] of pairs) {
      const path = pathTo(from, to);
      expect(nextStatuses(from).includes(to)).toBe(typeof path !== 'string' && path.length > 0);
      if (typeof path === 'string') continue;
      expect(path.at(-1) ?? from).toBe(to);
      [from, ...path].reduce((at, next) => {
        expect(transition(at, next)).toBeDefined();
        return next;
      });
    }
  });

  it('ends when cancelled or returned', () => {
    expect(statuses.filter((status) => nextStatuses(status).length === 0)).toEqual(['cancelled', 'returned']);
  });

  it('goes back the way it came', () => {
    expect(pathBack('shipped', 'awaiting-payment')).toEqual(['packed', 'processing', 'awaiting-payment']);
    expect(pathBack('cancelled', 'packed')).toEqual(['packed']);
    expect(pathBack('returned', 'completed')).toEqual(['completed']);
    expect(pathBack('cancelled', 'shipped')).toBeUndefined();
    expect(pathBack('packed', 'packed')).toBeUndefined();
    for (const [from, to] of pairs) {
      const back = pathBack(from, to);
      const forward = pathTo(to, from);
      expect(back).toEqual(
        typeof forward === 'string' || from === to ? undefined : [to, ...forward.slice(0, -1)].reverse(),
      );
    }
  });
});

describe('the stock of an order', () => {
  const books = (level: Level, from: OrderStatus, to: OrderStatus, quantity: number): Level => {
    const act = transition(from, to)?.stock ?? 'none';
    return act === 'none' ? level : apply(level, { act, quantity });
  };

  it('is allocated while the order is open and at no other time, whichever way it went', () => {
    const walk = (status: OrderStatus, level: Level, seen: readonly OrderStatus[]): void => {
      expect(level.allocated).toBe(isOpen(status) ? 3 : 0);
      expect(level.onHand).toBe(isOpen(status) || status === 'cancelled' || status === 'returned' ? 10 : 7);
      for (const { from, to } of TRANSITIONS) {
        if (from === status && !seen.includes(to)) walk(to, books(level, from, to, 3), [...seen, to]);
      }
    };
    walk('awaiting-payment', apply({ onHand: 10, allocated: 0 }, { act: 'allocate', quantity: 3 }), [
      'awaiting-payment',
    ]);
  });

  it('is what it was after an undo', () => {
    for (const { from, to } of TRANSITIONS) {
      const level = { onHand: 10, allocated: 3 };
      const act = transition(from, to)?.stock ?? 'none';
      if (act === 'none') continue;
      expect(apply(apply(level, { act, quantity: 3 }), { act, quantity: -3 })).toEqual(level);
      expect(available(apply(level, { act, quantity: 3 }))).toBe(act === 'sale' ? 7 : 10);
    }
  });
});

describe('what is odd about a step', () => {
  const fine: MoveFacts = {
    payment: 'paid',
    paysLater: false,
    courier: 'JNE',
    needsNumber: 'yes',
    tracking: 'TG1',
    address: 'Jl. Melati 1',
  };

  it('is nothing when all is well', () => {
    expect(statuses.flatMap((to) => flagsFor(to, fine))).toEqual([]);
  });

  it.each([
    ['unpaid', { payment: 'unpaid' }, ['processing', 'packed', 'shipped']],
    ['unpaid', { payment: 'awaiting-verification' }, ['processing', 'packed', 'shipped']],
    ['no-courier', { courier: '' }, ['shipped']],
    ['no-tracking', { tracking: '' }, ['shipped']],
    ['no-address', { address: '' }, ['shipped']],
  ] as const)('%s when %j', (flag, change, to) => {
    expect(statuses.filter((status) => flagsFor(status, { ...fine, ...change }).includes(flag))).toEqual(to);
  });

  it('is not missed where it is not needed', () => {
    expect(flagsFor('shipped', { ...fine, payment: 'unpaid', paysLater: true })).toEqual([]);
    expect(flagsFor('shipped', { ...fine, payment: 'partly-paid' })).toEqual([]);
    expect(flagsFor('shipped', { ...fine, tracking: '', needsNumber: 'later' })).toEqual([]);
    expect(flagsFor('shipped', { ...fine, tracking: '', address: '', needsNumber: 'no' })).toEqual([]);
  });
});
