/** Messages a person sends in WhatsApp: queued by bookings, taken back by them, ticked off or dropped. */
import { recognise } from '../../../src/domain/labels.ts';
import { MESSAGE_STATES } from '../../../src/domain/message-states.ts';
import type { MessageState } from '../../../src/schema/choices.ts';
import type { Workbench } from '../../../workbench/types.ts';
import { type Ledger, textAt } from '../ledger.ts';
import type { Actor, Scenario } from '../scenario.ts';
import { answered, type Told } from '../told.ts';

type Ask = (shop: Workbench, key: string) => readonly [method: string, input: object];

/** How the messages about these orders must end. */
const ended =
  (expected: Readonly<Record<string, readonly MessageState[]>>): NonNullable<Scenario['facts']> =>
  (ledger: Ledger) =>
    Object.entries(expected).flatMap(([order, wanted]) => {
      const found = ledger.tables.outbox
        .filter((line) => textAt(line, 'subject') === order)
        .map((line) => recognise(MESSAGE_STATES, textAt(line, 'state')));
      return found.join() === wanted.join() ? [] : [`I6 ${order}: ${found.join()} and not ${wanted.join()}`];
    });

const scenario = (name: string, ask: Ask, facts: NonNullable<Scenario['facts']>): Scenario => {
  const act = (shop: Workbench, { account, key }: Actor): Promise<Told> => {
    const [method, input] = ask(shop, key);
    return answered(shop.as(account).rpc(method, input));
  };
  return { name, state: 'chats-wait', act, retry: act, facts };
};

/** Ids of the messages about an order. */
const idsOf = (shop: Workbench, order: string): string[] =>
  shop
    .sheet('Kotak Keluar')
    .values()
    .filter((cells) => cells.includes(order))
    .map(([id]) => String(id));

const sari = { id: 'C-00002', row: 3 };

export const chatScenarios: readonly Scenario[] = [
  scenario(
    'chat-sent',
    (shop, key) => ['chatSent', { key, ids: idsOf(shop, 'BT-0007'), outcome: 'sent', admin: 'Siti' }],
    ended({ 'BT-0006': ['chat'], 'BT-0007': ['overtaken', 'sent'] }),
  ),
  scenario(
    'chat-dropped',
    (shop, key) => ['chatSent', { key, ids: idsOf(shop, 'BT-0006'), outcome: 'dropped' }],
    ended({ 'BT-0006': ['cancelled'], 'BT-0007': ['overtaken', 'chat'] }),
  ),
  scenario(
    'chat-queue',
    (_, key) => ['placeOrder', { key, customer: sari, lines: [{ sku: 'SAMBAL', quantity: 1 }] }],
    ended({ 'BT-0006': ['chat'], 'BT-0007': ['overtaken', 'chat'], 'BT-0008': ['chat'] }),
  ),
  scenario(
    'chat-taken-back',
    (_, key) => ['changeOrder', { key, number: 'BT-0006', status: 'Dibatalkan' }],
    ended({ 'BT-0006': ['cancelled'], 'BT-0007': ['overtaken', 'chat'] }),
  ),
  scenario(
    'chat-undone',
    (_, key) => ['undo', { key, number: 'BT-0007', admin: 'Siti' }],
    ended({ 'BT-0006': ['chat'], 'BT-0007': ['chat', 'cancelled'] }),
  ),
];
