import { batch } from '@preact/signals-core';
import { checkPack, type PackDifference } from '../../domain/parcels.ts';
import { readTrackingPaste, type TrackingPair, type TrackingPaste } from '../../domain/tracking-paste.ts';
import { fill } from '../fill.ts';
import { NO_PARCEL, type PackingModel, type PackingOrder, shown, toPack } from './model.ts';

/** So many parcels fit in one call. */
const CHUNK = 50;

/** The order whose parcel is being checked: the one chosen, or the first that waits. */
export function tableOrder(model: PackingModel): PackingOrder | undefined {
  const waiting = toPack(shown(model));
  return waiting.find(({ number }) => number === model.onTable.value) ?? waiting[0];
}

export function putOnTable(model: PackingModel, number: string): void {
  batch(() => {
    model.onTable.value = number;
    model.counted.value = {};
    model.checked.value = false;
    model.said.value = '';
  });
}

const pieces = (text: string | undefined): number => {
  const count = Number((text ?? '').trim());
  return Number.isSafeInteger(count) && count >= 0 ? count : 0;
};

/** What in the parcel is not what was ordered. */
export function differences(model: PackingModel, order: PackingOrder): PackDifference[] {
  const wanted = new Map<string, number>();
  const packed = new Map<string, number>();
  for (const { id, sku, left } of order.lines) {
    wanted.set(sku, (wanted.get(sku) ?? 0) + left);
    packed.set(sku, (packed.get(sku) ?? 0) + pieces(model.counted.value[id]));
  }
  return checkPack(wanted, packed);
}

export function allThere(model: PackingModel, order: PackingOrder): void {
  model.counted.value = Object.fromEntries(order.lines.map(({ id, left }) => [id, String(left)]));
  model.focus.value = 'packing-done';
}

/** Marks the order on the table as packed; asks once more where the parcel differs. */
export async function donePacking(model: PackingModel, order: PackingOrder): Promise<void> {
  const again = model.moving.inDoubt.peek() !== null;
  if (!again && !model.checked.peek() && differences(model, order).length > 0) {
    model.checked.value = true;
    return;
  }
  await markPacked(model, [order.number]);
}

export async function markPacked(model: PackingModel, numbers: readonly string[]): Promise<void> {
  for (let i = 0; i < numbers.length; i += CHUNK) {
    // What was never answered is sent again as it was, whichever button is pressed.
    const orders = model.moving.inDoubt.peek()?.orders ?? numbers.slice(i, i + CHUNK);
    const booked = await model.moving.send({ orders, status: 'packed', admin: model.admin() });
    if (!booked) return;
    const refused = new Set(booked.refused.map(({ order }) => order));
    const packed = orders.filter((order) => !refused.has(order));
    batch(() => {
      model.refused.value = booked.refused;
      setPacked(model, packed);
      putOnTable(model, '');
      if (packed.length > 0) model.said.value = saidOf(model.words.packing.packedSaid, packed);
      model.focus.value = 'packing-all-there';
    });
  }
}

const saidOf = (words: string, orders: readonly string[]): string =>
  fill(words, orders.length > 3 ? orders.length : orders.join(', '));

function setPacked(model: PackingModel, numbers: readonly string[]): void {
  const state = model.remote.state.peek();
  if (state.kind !== 'ready') return;
  const { orders } = state.value;
  model.remote.set({
    ...state.value,
    orders: orders.map((order) => (numbers.includes(order.number) ? { ...order, packed: true } : order)),
  });
}

/** What the pasted text says about the orders that have not left. */
export function readPaste(model: PackingModel): TrackingPaste {
  return readTrackingPaste(
    model.paste.value,
    model.orders.value.map(({ number, phone, recipient, tracking }) => ({
      number,
      phones: phone === '' ? [] : [phone],
      name: recipient,
      tracking,
    })),
  );
}

const keyOf = ({ tracking, orders, doubts }: TrackingPair): string =>
  [tracking, ...orders, ...doubts].join(' ');

/** The order a pair goes to now, and whether it leaves. */
export function decided(
  model: PackingModel,
  pair: TrackingPair,
): { readonly order: string; readonly on: boolean } {
  const choice = model.choices.value[keyOf(pair)] ?? {};
  const order = choice.order ?? (pair.orders.length === 1 ? (pair.orders[0] ?? '') : '');
  return {
    order,
    on: order !== '' && (choice.on ?? (pair.doubts.length === 0 || choice.order !== undefined)),
  };
}

export function decide(
  model: PackingModel,
  pair: TrackingPair,
  choice: { order?: string; on?: boolean },
): void {
  const before = model.choices.peek();
  const key = keyOf(pair);
  model.choices.value = { ...before, [key]: { ...before[key], ...choice } };
}

/** Ships every pair that is on, fifty a call; what was refused stays in the box. */
export async function shipPasted(model: PackingModel): Promise<void> {
  const paste = readPaste(model);
  const orders = new Map(model.orders.peek().map((order) => [order.number, order]));
  const parcels = paste.pairs.flatMap((pair) => {
    const { order, on } = decided(model, pair);
    if (!on) return [];
    const [guess] = pair.couriers;
    const courier = orders.get(order)?.courier === '' && pair.couriers.length === 1 ? guess : undefined;
    return [
      { order, tracking: pair.tracking, ...(courier === undefined ? {} : { courier }), line: pair.line },
    ];
  });
  const refused: { order: string; message: string }[] = [];
  let booked = 0;
  for (let i = 0; i < parcels.length; i += CHUNK) {
    const part = parcels.slice(i, i + CHUNK);
    const answer = await model.shipping.send({
      parcels: part.map(({ line, ...parcel }) => parcel),
      admin: model.admin(),
    });
    if (!answer) return;
    booked += answer.booked;
    refused.push(...answer.refused);
    const stays = new Set(answer.refused.map(({ order }) => order));
    dropLines(
      model,
      part.flatMap(({ order, line }) => (stays.has(order) ? [] : [line])),
    );
  }
  tell(model, booked, refused);
}

// Lines of what has left go out of the box, so that what is left to put right is seen; blank ones keep the others' places.
function dropLines(model: PackingModel, lines: readonly number[]): void {
  const gone = new Set(lines);
  model.paste.value = model.paste
    .peek()
    .split('\n')
    .map((text, i) => (gone.has(i + 1) ? '' : text))
    .join('\n');
}

function tell(model: PackingModel, booked: number, refused: PackingModel['refused']['value']): void {
  batch(() => {
    if (model.paste.peek().trim() === '') model.paste.value = '';
    model.choices.value = {};
    model.refused.value = refused;
    model.said.value = booked === 0 ? '' : fill(model.words.packing.shipped, booked);
  });
  void model.remote.refresh();
}

/** Another paste; what was said about the last one goes. */
export function pasteText(model: PackingModel, text: string): void {
  batch(() => {
    model.paste.value = text;
    model.said.value = '';
    model.refused.value = [];
    if (!model.shipping.locked()) model.shipping.reset();
  });
}

/** Whether the parcel made ready by hand has anything in it. */
export const hasPieces = ({ parcel }: PackingModel): boolean =>
  !parcel.value.part || Object.values(parcel.value.pieces).some((text) => pieces(text) > 0);

/** Ships the parcel made ready by hand: all of the order, or the pieces typed. */
export async function shipOne(model: PackingModel, order: PackingOrder): Promise<void> {
  const { courier, tracking, part, pieces: typed } = model.parcel.peek();
  const counts = Object.fromEntries(order.lines.map(({ id }) => [id, pieces(typed[id])]));
  const answer = await model.single.send({
    parcels: [
      {
        order: order.number,
        ...(courier === '' ? {} : { courier }),
        ...(tracking.trim() === '' ? {} : { tracking }),
        ...(part ? { pieces: counts } : {}),
      },
    ],
    admin: model.admin(),
  });
  if (!answer) return;
  if (answer.booked > 0) model.parcel.value = NO_PARCEL;
  tell(model, answer.booked, answer.refused);
}
