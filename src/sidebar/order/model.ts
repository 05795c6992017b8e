import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { Language } from '../../domain/language.ts';
import type { OrderDetails, OrderView } from '../../entry/calls.ts';
import type { SidebarWords } from '../../words/sidebar.ts';
import type { Client, Failure } from '../client.ts';
import { createRemote, type Remote } from '../remote.ts';
import { type ChangeForm, changesOf, formOf, type OrderChanges } from './changes.ts';

export type OrderSave =
  | { readonly kind: 'editing' | 'saving' | 'asking' }
  | { readonly kind: 'saved'; readonly message: string }
  | { readonly kind: 'stopped'; readonly message: string; readonly failure: Failure | null };

export interface OrderParts {
  readonly client: Client;
  readonly newKey: () => string;
  readonly words: SidebarWords;
  readonly language: Language;
}

/** What was sent and never answered; goes out again to the letter. */
export interface SentChange {
  readonly key: string;
  readonly changes: OrderChanges;
}

export interface OrderModel extends OrderParts {
  readonly remote: Remote<OrderView>;
  readonly form: Signal<ChangeForm>;
  readonly problems: Signal<Readonly<Record<string, string>>>;
  readonly save: Signal<OrderSave>;
  readonly focus: Signal<string>;
  readonly inDoubt: Signal<SentChange | null>;
  /** Which order `remote` asks for next; empty means the selected row. */
  readonly wanted: Signal<string>;
  readonly order: ReadonlySignal<OrderDetails | null>;
}

export function createOrder(parts: OrderParts): OrderModel {
  const wanted = signal('');
  const form = signal<ChangeForm>(formOf(null));
  const remote = createRemote(async () => {
    const number = wanted.peek();
    const outcome = await parts.client.order(number === '' ? {} : { number });
    if (outcome.ok) form.value = formOf(outcome.value.order);
    return outcome;
  });
  const order = computed(() => (remote.state.value.kind === 'ready' ? remote.state.value.value.order : null));
  return {
    ...parts,
    wanted,
    remote,
    form,
    order,
    problems: signal({}),
    save: signal<OrderSave>({ kind: 'editing' }),
    focus: signal(''),
    inDoubt: signal<SentChange | null>(null),
  };
}

/** Whether the person changed anything that is not saved. */
export function isDirty(model: OrderModel): boolean {
  const order = model.order.value;
  return order !== null && Object.keys(changesOf(model.form.value, order)).length > 0;
}
