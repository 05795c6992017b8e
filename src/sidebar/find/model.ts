import { batch, type Signal, signal } from '@preact/signals-core';
import type { FoundView } from '../../entry/find-calls.ts';
import type { PanelContext } from '../panel.ts';
import { createRemote, type Remote } from '../remote.ts';

/** What was found, added up when a person looks further back. */
export interface Found extends FoundView {
  /** What was looked for. */
  readonly text: string;
}

export interface FindModel extends PanelContext {
  readonly text: Signal<string>;
  readonly problem: Signal<string | undefined>;
  readonly remote: Remote<Found>;
  /** Whether anything has been looked for yet. */
  readonly begun: Signal<boolean>;
  readonly focus: Signal<string>;
  /** Rows above this one are looked at next; 0 for all. */
  readonly before: Signal<number>;
}

export function createFind(context: PanelContext): FindModel {
  const text = signal('');
  const before = signal(0);
  const remote = createRemote<Found>(async () => {
    const looked = text.peek().trim();
    const above = before.peek();
    const outcome = await context.client.find({ text: looked, ...(above > 0 && { before: above }) });
    return outcome.ok ? { ok: true, value: { ...outcome.value, text: looked } } : outcome;
  });
  return {
    ...context,
    text,
    before,
    remote,
    problem: signal<string | undefined>(undefined),
    begun: signal(false),
    focus: signal(''),
  };
}

/** Looks among the newest orders; the keyboard goes on to the first that is found. */
export function find(model: FindModel): Promise<void> {
  if (model.text.peek().trim() === '') {
    batch(() => {
      model.problem.value = model.words.find.blank;
      model.focus.value = 'find-text';
    });
    return Promise.resolve();
  }
  model.before.value = 0;
  return look(model);
}

/** Looks among the orders above those that were looked at. */
export function findOlder(model: FindModel): Promise<void> {
  const state = model.remote.state.peek();
  if (state.kind !== 'ready') return Promise.resolve();
  model.before.value = state.value.older + 2;
  return look(model);
}

async function look(model: FindModel): Promise<void> {
  batch(() => {
    model.problem.value = undefined;
    model.begun.value = true;
  });
  await model.remote.load();
  const state = model.remote.state.peek();
  if (state.kind === 'ready') model.focus.value = state.value.orders.length > 0 ? 'found-0' : 'find-text';
}
