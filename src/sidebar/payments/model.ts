import { batch, type Signal, signal } from '@preact/signals-core';
import type { Input, ManyBooked, OpenOrdersView } from '../../entry/calls.ts';
import { type Booking, createBooking } from '../booking.ts';
import type { PanelContext } from '../panel.ts';
import { createSearchBox, type SearchBox } from '../parts/search-box.ts';
import { createRemote, type Remote } from '../remote.ts';

export type Payment = Input<'recordPayments'>['payments'][number];

type Page = 'owing' | 'bank' | 'cod';
export const PAGES: readonly Page[] = ['owing', 'bank', 'cod'];

export interface PaymentsModel extends PanelContext {
  readonly remote: Remote<OpenOrdersView>;
  readonly page: Signal<Page>;
  readonly focus: Signal<string>;
  /** What was pasted from the bank, and the method its payments get. */
  readonly bankText: Signal<string>;
  readonly method: Signal<string>;
  /** Reference of a bank row → place of the candidate chosen for it by hand; −1 is none. */
  readonly choices: Signal<Readonly<Record<string, number>>>;
  /** Reference of a bank row → order it was given to by hand; '' is none, and it is not asked about again. */
  readonly given: Signal<Readonly<Record<string, string>>>;
  /** Search boxes of bank rows, by reference. */
  readonly boxes: Map<string, SearchBox>;
  readonly cod: {
    readonly courier: Signal<string>;
    readonly list: Signal<string>;
    readonly received: Signal<string>;
  };
  readonly booking: Booking<Omit<Input<'recordPayments'>, 'key'>, ManyBooked>;
  /** What was refused of what was booked together. */
  readonly refused: Signal<ManyBooked['refused']>;
  readonly booked: Signal<number>;
  /** What of it has not been sent yet. */
  readonly queue: Signal<readonly Payment[]>;
}

export function createPayments(context: PanelContext): PaymentsModel {
  const { client, newKey, words } = context;
  return {
    ...context,
    remote: createRemote(() => client.openOrders({})),
    page: signal<Page>('owing'),
    focus: signal(''),
    bankText: signal(''),
    method: signal(''),
    choices: signal({}),
    given: signal({}),
    boxes: new Map(),
    cod: { courier: signal(''), list: signal(''), received: signal('') },
    booking: createBooking({
      ask: (input) => client.recordPayments(input),
      newKey,
      unsure: words.save.unsure,
    }),
    refused: signal([]),
    booked: signal(0),
    queue: signal([]),
  };
}

export function boxOf({ boxes }: PaymentsModel, reference: string): SearchBox {
  const box = boxes.get(reference) ?? createSearchBox(`give-${reference}`);
  boxes.set(reference, box);
  return box;
}

/** Gives a bank row to an order, to none (''), or takes that back (undefined). */
export function give(model: PaymentsModel, reference: string, order: string | undefined): void {
  const { [reference]: _before, ...rest } = model.given.peek();
  model.given.value = order === undefined ? rest : { ...rest, [reference]: order };
  model.focus.value = order === undefined ? `give-${reference}` : `give-back-${reference}`;
}

/** So many payments go in one call. */
const AT_ONCE = 60;

/** Books the payments, sixty at a time; what is left after a lost answer goes on when the same is pressed again. */
export async function bookAll(model: PaymentsModel, payments: readonly Payment[]): Promise<void> {
  const { booking, queue, refused, booked } = model;
  if (booking.state.peek().kind === 'saving') return;
  if (booking.inDoubt.peek() === null && queue.peek().length === 0)
    batch(() => {
      queue.value = payments;
      refused.value = [];
      booked.value = 0;
    });
  const admin = model.admin();
  while (queue.peek().length > 0) {
    const part = queue.peek().slice(0, AT_ONCE);
    const answer = await booking.send({ payments: part, ...(admin !== '' && { admin }) });
    if (answer === undefined) return notInDoubt(model);
    batch(() => {
      queue.value = queue.peek().slice(part.length);
      refused.value = [...refused.peek(), ...answer.refused];
      booked.value += answer.booked;
    });
  }
  await model.remote.refresh();
}

// What was refused outright is not tried again by itself.
function notInDoubt({ booking, queue }: PaymentsModel): void {
  if (booking.inDoubt.peek() === null) queue.value = [];
}

/** Another page; what was said about the last booking goes. */
export function turnTo(model: PaymentsModel, page: Page): void {
  batch(() => {
    model.page.value = page;
    if (!model.booking.locked()) model.booking.reset();
    model.refused.value = [];
  });
}
