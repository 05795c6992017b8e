import { batch } from '@preact/signals-core';
import type { Input } from '../../entry/calls.ts';
import type { Failure } from '../client.ts';
import { shopMoney } from '../shop-money.ts';
import { type ChangeForm, changesOf, formOf, type OrderChanges } from './changes.ts';
import { isDirty, type OrderModel } from './model.ts';

/** Changes the form; what was said about the touched field goes away. */
export function change(model: OrderModel, part: Partial<ChangeForm>): void {
  if (model.inDoubt.peek() !== null) return;
  const touched = Object.keys(part).map((name) => (name.startsWith('pay') ? 'pay' : name));
  batch(() => {
    model.form.value = { ...model.form.peek(), ...part };
    model.problems.value = Object.fromEntries(
      Object.entries(model.problems.peek()).filter(([name]) => !touched.includes(name)),
    );
    if (model.save.peek().kind !== 'saving') model.save.value = { kind: 'editing' };
  });
}

/** Opens the selected row; asks first where typing would be lost. */
export function openSelected(model: OrderModel): void {
  if (isDirty(model)) model.save.value = { kind: 'asking' };
  else open(model, '');
}

/** Opens an order by number, or the selected row for ''. Unsaved changes are dropped. */
export function open(model: OrderModel, number: string): void {
  batch(() => {
    model.wanted.value = number;
    model.save.value = { kind: 'editing' };
    model.problems.value = {};
    model.inDoubt.value = null;
  });
  void model.remote.load();
}

/** Books what was changed, all in one call; repeats the very same call after a lost answer. */
export async function saveChanges(model: OrderModel): Promise<void> {
  const order = model.order.peek();
  if (order === null || model.save.peek().kind === 'saving') return;
  const sent = model.inDoubt.peek() ?? { key: model.newKey(), changes: changesOf(model.form.peek(), order) };
  const payload = payloadOf(model, sent.key, order.number, sent.changes);
  if (payload === undefined) return;
  batch(() => {
    model.inDoubt.value = sent;
    model.save.value = { kind: 'saving' };
  });
  const outcome = await model.client.changeOrder(payload);
  if (!outcome.ok) return stopped(model, outcome.failure);
  const state = model.remote.state.peek();
  batch(() => {
    model.inDoubt.value = null;
    model.problems.value = {};
    if (state.kind === 'ready') model.remote.set({ ...state.value, order: outcome.value.order });
    model.form.value = formOf(outcome.value.order);
    model.save.value = { kind: 'saved', message: outcome.value.message };
  });
}

function payloadOf(
  model: OrderModel,
  key: string,
  number: string,
  changes: OrderChanges,
): Input<'changeOrder'> | undefined {
  const { pay, ...rest } = changes;
  if (Object.keys(changes).length === 0) {
    model.save.value = { kind: 'stopped', message: model.words.order.nothing, failure: null };
    return undefined;
  }
  if (pay === undefined) return { key, number, ...rest };
  if (pay === 'all') return { key, number, ...rest, pay: model.words.order.payWord };
  const state = model.remote.state.peek();
  const amount = state.kind === 'ready' ? shopMoney(state.value, model.language).parse(pay.part) : undefined;
  if (amount !== undefined && amount > 0) return { key, number, ...rest, pay: amount };
  batch(() => {
    model.problems.value = { pay: model.words.order.payOdd };
    model.focus.value = 'order-pay';
  });
  return undefined;
}

function stopped(model: OrderModel, failure: Failure): void {
  const refused = failure.kind === 'refused';
  batch(() => {
    if (refused) model.inDoubt.value = null;
    model.problems.value = failure.fields;
    model.save.value = {
      kind: 'stopped',
      message: refused ? failure.message : model.words.save.unsure,
      failure,
    };
    const field = Object.keys(failure.fields)[0];
    model.focus.value = field === undefined ? 'order-save' : `order-${field}`;
  });
}
