import { batch, type Signal, signal } from '@preact/signals-core';
import type { Input, ManyBooked, OpenOrdersView } from '../../entry/calls.ts';
import { type Booking, createBooking } from '../booking.ts';
import type { PanelContext } from '../panel.ts';
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
