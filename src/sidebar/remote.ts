import { type ReadonlySignal, signal } from '@preact/signals-core';
import type { Failure, Outcome } from './client.ts';

export type RemoteState<T> =
  | { readonly kind: 'idle' | 'loading' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** What one call answered last, for a screen to show. */
export interface Remote<T> {
  readonly state: ReadonlySignal<RemoteState<T>>;
  /** Asks; shows "loading" meanwhile. An answer overtaken by a later question is dropped. */
  load(): Promise<void>;
  /** Asks behind what is shown, and keeps that when no answer comes. */
  refresh(): Promise<void>;
  set(value: T): void;
}

export function createRemote<T>(ask: () => Promise<Outcome<T>>): Remote<T> {
  const state = signal<RemoteState<T>>({ kind: 'idle' });
  let latest = 0;
  const run = async (quiet: boolean) => {
    latest += 1;
    const mine = latest;
    if (!quiet) state.value = { kind: 'loading' };
    const outcome = await ask();
    if (mine !== latest) return;
    if (outcome.ok) state.value = { kind: 'ready', value: outcome.value };
    else if (!quiet) state.value = { kind: 'failed', failure: outcome.failure };
  };
  return {
    state,
    load: () => run(false),
    refresh: () => run(true),
    set: (value) => {
      latest += 1;
      state.value = { kind: 'ready', value };
    },
  };
}
