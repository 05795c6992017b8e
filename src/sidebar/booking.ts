import { batch, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Failure, Outcome } from './client.ts';

export type BookingState<T> =
  | { readonly kind: 'idle' | 'saving' }
  /** `failure` is null where the page itself found something to put right. */
  | { readonly kind: 'stopped'; readonly message: string; readonly failure: Failure | null }
  | { readonly kind: 'done'; readonly value: T };

/** The input of a call with the key that makes it safe to repeat. */
type Keyed<I> = I & { readonly key: string };

/** Something a person may book again and again, one at a time. */
export interface Booking<I, T> {
  readonly state: ReadonlySignal<BookingState<T>>;
  /** What was sent and never answered: nobody knows whether it is booked, so only the same again is safe. */
  readonly inDoubt: ReadonlySignal<Keyed<I> | null>;
  /** Whether what is being booked may not be changed just now. */
  readonly locked: () => boolean;
  /** Books; repeats the very same call instead while one is in doubt. Answers undefined when it stopped. */
  send(input: I): Promise<T | undefined>;
  /** Says why nothing is sent. */
  stop(message: string): void;
  /** Back to the beginning: another thing is being booked. */
  reset(): void;
}

export interface BookingParts<I, T> {
  readonly ask: (input: Keyed<I>) => Promise<Outcome<T>>;
  readonly newKey: () => string;
  /** What is said when no answer came. */
  readonly unsure: string;
}

/** Gives every booking its key and keeps it until an answer came. */
export function createBooking<I extends object, T>(parts: BookingParts<I, T>): Booking<I, T> {
  const state = signal<BookingState<T>>({ kind: 'idle' });
  const inDoubt = signal<Keyed<I> | null>(null);
  const stop = (message: string, failure: Failure | null = null) => {
    state.value = { kind: 'stopped', message, failure };
  };
  const send = async (input: I): Promise<T | undefined> => {
    if (state.peek().kind === 'saving') return undefined;
    const sent = inDoubt.peek() ?? { ...input, key: parts.newKey() };
    batch(() => {
      inDoubt.value = sent;
      state.value = { kind: 'saving' };
    });
    const outcome = await parts.ask(sent);
    return batch(() => {
      if (outcome.ok) {
        inDoubt.value = null;
        state.value = { kind: 'done', value: outcome.value };
        return outcome.value;
      }
      const { failure } = outcome;
      const refused = failure.kind === 'refused';
      if (refused) inDoubt.value = null;
      stop(refused ? failure.message : parts.unsure, failure);
      return undefined;
    });
  };
  return {
    state,
    inDoubt,
    locked: () => state.value.kind === 'saving' || inDoubt.value !== null,
    send,
    stop,
    reset: () =>
      batch(() => {
        inDoubt.value = null;
        state.value = { kind: 'idle' };
      }),
  };
}
