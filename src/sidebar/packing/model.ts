import { batch, computed, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import type { Answers, FulfilmentView, Input, ManyBooked } from '../../entry/calls.ts';
import { type Booking, createBooking } from '../booking.ts';
import type { PanelContext } from '../panel.ts';
import { createPrinting, type Printing } from '../parts/print-documents.tsx';
import { createRemote, type Remote } from '../remote.ts';

export type Step = 'pick' | 'pack' | 'ship';
export type PackingOrder = FulfilmentView['orders'][number];

/** What a person put right about a pasted pair: another order, or leave it out. */
export interface Choice {
  readonly order?: string;
  readonly on?: boolean;
}

/** The parcel that is being made ready by hand. */
export interface ParcelForm {
  readonly order: string;
  readonly courier: string;
  readonly tracking: string;
  readonly part: boolean;
  /** Typed pieces by id of the line. */
  readonly pieces: Readonly<Record<string, string>>;
}

export interface PackingModel extends PanelContext {
  readonly remote: Remote<FulfilmentView>;
  readonly step: Signal<Step>;
  /** '' all, 'late', or a courier's name after '='. */
  readonly filter: Signal<string>;
  /** SKUs taken from the shelf. */
  readonly ticked: Signal<ReadonlySet<string>>;
  /** The order on the packing table; '' for the first. */
  readonly onTable: Signal<string>;
  /** Typed pieces by id of the line. */
  readonly counted: Signal<Readonly<Record<string, string>>>;
  readonly checked: Signal<boolean>;
  readonly paste: Signal<string>;
  /** By what was read (`keyOf`): edited, the text asks anew. */
  readonly choices: Signal<Readonly<Record<string, Choice>>>;
  readonly parcel: Signal<ParcelForm>;
  readonly said: Signal<string>;
  readonly refused: Signal<ManyBooked['refused']>;
  readonly moving: Booking<Omit<Input<'moveOrders'>, 'key'>, Answers['moveOrders']>;
  readonly shipping: Booking<Omit<Input<'shipOrders'>, 'key'>, Answers['shipOrders']>;
  /** Of the parcel made ready by hand. */
  readonly single: Booking<Omit<Input<'shipOrders'>, 'key'>, Answers['shipOrders']>;
  readonly printing: Printing;
  readonly focus: Signal<string>;
  readonly orders: ReadonlySignal<readonly PackingOrder[]>;
}

const TICKED = 'picked';

export const NO_PARCEL: ParcelForm = { order: '', courier: '', tracking: '', part: false, pieces: {} };

export function createPacking(context: PanelContext): PackingModel {
  const { client, newKey, store, words } = context;
  const remote = createRemote(() => client.fulfilment({}));
  const keys = { newKey, unsure: words.save.unsure };
  return {
    ...context,
    remote,
    step: signal<Step>('pick'),
    filter: signal(''),
    ticked: signal(new Set((store.read(TICKED) ?? '').split('\n').filter((sku) => sku !== ''))),
    onTable: signal(''),
    counted: signal({}),
    checked: signal(false),
    paste: signal(''),
    choices: signal({}),
    parcel: signal(NO_PARCEL),
    said: signal(''),
    refused: signal([]),
    moving: createBooking({ ask: (input) => client.moveOrders(input), ...keys }),
    shipping: createBooking({ ask: (input) => client.shipOrders(input), ...keys }),
    single: createBooking({ ask: (input) => client.shipOrders(input), ...keys }),
    printing: createPrinting(client),
    focus: signal(''),
    orders: computed(() => (remote.state.value.kind === 'ready' ? remote.state.value.value.orders : [])),
  };
}

/** Ticks or unticks a SKU; kept, so that a closed sidebar forgets nothing on the way along the shelves. */
export function tick(model: PackingModel, sku: string, on: boolean): void {
  const ticked = new Set(model.ticked.peek());
  if (on) ticked.add(sku);
  else ticked.delete(sku);
  keepTicked(model, ticked);
}

export function keepTicked(model: PackingModel, ticked: ReadonlySet<string>): void {
  model.ticked.value = ticked;
  if (ticked.size === 0) model.store.remove(TICKED);
  else model.store.write(TICKED, [...ticked].join('\n'));
}

/** The orders the filter lets through; all of them once none is left that it would. */
export function shown(model: PackingModel): readonly PackingOrder[] {
  const filter = model.filter.value;
  const orders = model.orders.value;
  const through = orders.filter(({ late, courier }) => (filter === 'late' ? late : filter === `=${courier}`));
  return filter === '' || through.length === 0 ? orders : through;
}

/** Another step; what was said about the last one goes. */
export function turnTo(model: PackingModel, step: Step): void {
  batch(() => {
    model.step.value = step;
    model.said.value = '';
    model.refused.value = [];
  });
}

export const toPack = (orders: readonly PackingOrder[]): readonly PackingOrder[] =>
  orders.filter(({ packed }) => !packed);
