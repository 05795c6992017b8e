import { batch } from '@preact/signals-core';
import type { OrderDetails } from '../../entry/calls.ts';
import { shopMoney } from '../shop-money.ts';
import { type ChangeForm, changesOf, formOf } from './changes.ts';
import { type ChangeInput, isDirty, type OrderModel } from './model.ts';

/** Changes the form; what was said about the touched field goes away. */
export function change(model: OrderModel, part: Partial<ChangeForm>): void {
  if (model.booking.inDoubt.peek() !== null) return;
  const touched = Object.keys(part).map((name) => (name.startsWith('pay') ? 'pay' : name));
  batch(() => {
    model.form.value = { ...model.form.peek(), ...part };
    model.problems.value = Object.fromEntries(
      Object.entries(model.problems.peek()).filter(([name]) => !touched.includes(name)),
    );
    model.asking.value = false;
    if (model.booking.state.peek().kind !== 'saving') model.booking.reset();
  });
}

/** Opens the selected row; asks first where typing would be lost. */
export function openSelected(model: OrderModel): void {
  if (isDirty(model)) model.asking.value = true;
  else open(model, '');
}

/** Opens an order by number, or the selected row for ''. Unsaved changes are dropped. */
export function open(model: OrderModel, number: string): void {
  batch(() => {
    model.wanted.value = number;
    model.problems.value = {};
    model.asking.value = false;
    model.said.value = '';
    model.action.value = null;
    model.booking.reset();
  });
  void model.remote.load();
}

/** Shows the order as a booking has left it. */
export function showBooked(model: OrderModel, order: OrderDetails): void {
  const state = model.remote.state.peek();
  batch(() => {
    if (state.kind === 'ready') model.remote.set({ ...state.value, order });
    model.problems.value = {};
    model.form.value = formOf(order);
  });
  void model.last.load();
}

/** Books what was changed, all in one call; repeats the very same call after a lost answer. */
export async function saveChanges(model: OrderModel): Promise<void> {
  const order = model.order.peek();
  if (order === null) return;
  const input = model.booking.inDoubt.peek() ?? inputOf(model, order);
  if (input === undefined) return;
  const booked = await model.booking.send(input);
  if (booked !== undefined) showBooked(model, booked.order);
  else markRefused(model);
}

function inputOf(model: OrderModel, order: OrderDetails): ChangeInput | undefined {
  const { pay, ...rest } = changesOf(model.form.peek(), order);
  const admin = model.admin();
  const input = { number: order.number, ...rest, ...(admin !== '' && { admin }) };
  if (pay === undefined && Object.keys(rest).length === 0) {
    model.booking.stop(model.words.order.nothing);
    return undefined;
  }
  if (pay === undefined) return input;
  if (pay === 'all') return { ...input, pay: model.words.order.payWord };
  const state = model.remote.state.peek();
  const amount = state.kind === 'ready' ? shopMoney(state.value, model.language).parse(pay.part) : undefined;
  if (amount !== undefined && amount > 0) return { ...input, pay: amount };
  batch(() => {
    model.problems.value = { pay: model.words.order.payOdd };
    model.focus.value = 'order-pay';
  });
  return undefined;
}

function markRefused(model: OrderModel): void {
  const state = model.booking.state.peek();
  if (state.kind !== 'stopped') return;
  const fields = state.failure?.fields ?? {};
  const [field] = Object.keys(fields);
  batch(() => {
    model.problems.value = fields;
    model.focus.value = field === undefined ? 'order-save' : `order-${field}`;
  });
}
