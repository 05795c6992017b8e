import type { Kind } from './labels.ts';
import type { Field, Source } from './message.ts';
import type { Wish } from './wishes.ts';

export type Person = 'recipient' | 'orderer' | 'sender';

/** A stretch that was put somewhere; `sure` says that a label or its own words put it there. */
export interface Stretch {
  readonly source: Source;
  readonly sure: boolean;
}

export interface Told<T = Field> {
  readonly who: Person | undefined;
  readonly field: T;
  /** A label told whose it is. */
  readonly labelled: boolean;
}

/** Every stretch of a message under what it is about. */
export interface Sorted {
  /** The message cleaned, with numbers, wishes and names out of the way of what is read after them. */
  text: string;
  readonly clean: string;
  readonly names: Told[];
  readonly phones: Told[];
  readonly emails: Field[];
  readonly wishes: Wish[];
  readonly addresses: Stretch[];
  readonly orders: Stretch[];
  readonly notes: Stretch[];
}

export const WHO: Partial<Record<Kind, Person>> = {
  name: 'recipient',
  both: 'recipient',
  to: 'recipient',
  phone: 'recipient',
  orderer: 'orderer',
  ordererPhone: 'orderer',
  sender: 'sender',
  senderPhone: 'sender',
};
