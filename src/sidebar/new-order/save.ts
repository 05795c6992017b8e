import { batch } from '@preact/signals-core';
import type { Input, Placed } from '../../entry/calls.ts';
import { afterSale } from '../catalogue/catalogue.ts';
import type { Failure } from '../client.ts';
import { EMPTY_DRAFT } from './draft.ts';
import type { NewOrderModel } from './model.ts';
import { payloadOf } from './payload.ts';
import { fieldsOf, type Problems, problemsOf } from './problems.ts';

/** Checks the draft and books it; marks what is missing instead where something is. */
export async function saveOrder(model: NewOrderModel): Promise<void> {
  const figures = model.figures.peek();
  const { kind } = model.save.peek();
  if (figures === undefined || kind === 'saving' || kind === 'placed') return;
  if (model.draft.peek().inDoubt !== '') return sendAgain(model);
  const problems = problemsOf(model.draft.peek(), figures, model.words);
  if (Object.keys(problems).length > 0) return stop(model, problems, model.words.save.check, null);
  const draft = model.draft.peek();
  const keyed = draft.key === '' ? { ...draft, key: model.newKey() } : draft;
  const payload = payloadOf(keyed, figures, model.admin());
  // Written down before it leaves: whatever dies now, the same key goes out with the same order.
  model.draft.value = { ...keyed, inDoubt: JSON.stringify(payload) };
  await send(model, payload);
}

/** Sends what got no answer once more, to the letter: the server books a key only once. */
async function sendAgain(model: NewOrderModel): Promise<void> {
  await send(model, JSON.parse(model.draft.peek().inDoubt) as Input<'placeOrder'>);
}

/** Gives the form free again although nobody knows what became of the first try; the key stays. */
export function unlock(model: NewOrderModel): void {
  model.draft.value = { ...model.draft.peek(), inDoubt: '' };
  model.save.value = { kind: 'editing' };
}

async function send(model: NewOrderModel, payload: Input<'placeOrder'>): Promise<void> {
  model.save.value = { kind: 'saving' };
  const outcome = await model.client.placeOrder(payload);
  if (outcome.ok) placed(model, payload, outcome.value);
  else refused(model, outcome.failure);
}

function placed(model: NewOrderModel, payload: Input<'placeOrder'>, value: Placed): void {
  batch(() => {
    model.save.value = { kind: 'placed', placed: value };
    model.draft.value = EMPTY_DRAFT;
    model.problems.value = {};
    model.focus.value = 'next-order';
  });
  const state = model.remote.state.peek();
  if (state.kind === 'ready') model.remote.set(afterSale(state.value, payload.lines));
  // A new customer has an id by now; fetched while the person reads the number.
  if ('name' in payload.customer) void model.remote.refresh();
}

function refused(model: NewOrderModel, failure: Failure): void {
  if (failure.kind !== 'refused') {
    stop(model, {}, model.words.save.unsure, failure);
    return;
  }
  unlock(model);
  stop(model, fieldsOf(failure.fields, model.draft.peek()), failure.message, failure);
  // Most refusals are about stock someone else has just sold.
  void model.remote.refresh();
}

function stop(model: NewOrderModel, problems: Problems, message: string, failure: Failure | null): void {
  batch(() => {
    model.problems.value = problems;
    model.save.value = { kind: 'stopped', message, failure };
    model.focus.value = Object.keys(problems)[0] ?? 'save';
  });
}
