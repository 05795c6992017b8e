import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { ComponentChildren } from 'preact';
import type { Answers, Input, LastBooking, OrderDetails, OrderView } from '../../entry/calls.ts';
import { type Booking, createBooking } from '../booking.ts';
import type { PanelContext } from '../panel.ts';
import { createRemote, type Remote } from '../remote.ts';
import { type ChangeForm, changesOf, formOf } from './changes.ts';

export type ChangeInput = Omit<Input<'changeOrder'>, 'key'>;

/** An action that is open on the order shown. */
export interface OpenAction {
  readonly id: string;
  readonly view: () => ComponentChildren;
}

export interface OrderModel extends PanelContext {
  readonly remote: Remote<OrderView>;
  /** What an undo would take back, asked behind what is shown. */
  readonly last: Remote<LastBooking | null>;
  readonly form: Signal<ChangeForm>;
  readonly problems: Signal<Readonly<Record<string, string>>>;
  readonly booking: Booking<ChangeInput, Answers['changeOrder']>;
  /** Whether the panel asks if unsaved changes may be lost. */
  readonly asking: Signal<boolean>;
  /** What an action has just done, as a sentence; '' for nothing. */
  readonly said: Signal<string>;
  readonly action: Signal<OpenAction | null>;
  readonly focus: Signal<string>;
  /** Which order `remote` asks for next; empty means the selected row. */
  readonly wanted: Signal<string>;
  readonly order: ReadonlySignal<OrderDetails | null>;
}

export function createOrder(context: PanelContext): OrderModel {
  const wanted = signal('');
  const form = signal<ChangeForm>(formOf(null));
  let number = '';
  const last = createRemote<LastBooking | null>(async () =>
    number === '' ? { ok: true, value: null } : context.client.lastBooking({ number }),
  );
  const remote = createRemote(async () => {
    const asked = wanted.peek();
    const outcome = await context.client.order(asked === '' ? {} : { number: asked });
    if (outcome.ok) {
      form.value = formOf(outcome.value.order);
      number = outcome.value.order?.number ?? '';
      void last.load();
    }
    return outcome;
  });
  const order = computed(() => (remote.state.value.kind === 'ready' ? remote.state.value.value.order : null));
  return {
    ...context,
    wanted,
    remote,
    last,
    form,
    order,
    problems: signal({}),
    booking: createBooking<ChangeInput, Answers['changeOrder']>({
      ask: (input) => context.client.changeOrder(input),
      newKey: context.newKey,
      unsure: context.words.save.unsure,
    }),
    asking: signal(false),
    said: signal(''),
    action: signal<OpenAction | null>(null),
    focus: signal(''),
  };
}

/** Whether the person changed anything that is not saved. */
export function isDirty(model: OrderModel): boolean {
  const order = model.order.value;
  return order !== null && Object.keys(changesOf(model.form.value, order)).length > 0;
}
