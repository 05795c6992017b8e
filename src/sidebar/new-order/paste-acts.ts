import { batch } from '@preact/signals-core';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { edit } from './edit.ts';
import { draftOf } from './fill-draft.ts';
import type { NewOrderModel } from './model.ts';

export function openPaste(model: NewOrderModel): void {
  model.paste.open.value = true;
  model.focus.value = 'paste';
}

export function closePaste({ paste, focus }: NewOrderModel): void {
  batch(() => {
    paste.open.value = false;
    paste.reading.value = false;
    paste.problem.value = undefined;
    focus.value = 'customer';
  });
}

/** Reads the message into the form; the reader is fetched the first time. */
export async function readMessage(model: NewOrderModel, catalogue: Catalogue): Promise<void> {
  const { paste } = model;
  const text = paste.text.peek();
  if (text.trim() === '') {
    paste.problem.value = model.words.paste.empty;
    model.focus.value = 'paste';
    return;
  }
  paste.reading.value = true;
  if (paste.reader.state.peek().kind !== 'ready') await paste.reader.load();
  const state = paste.reader.state.peek();
  if (state.kind !== 'ready') return;
  const { couriers, methods, country } = catalogue.view;
  const message = state.value.read(text, { products: catalogue.products, couriers, methods, country });
  batch(() => {
    const draft = draftOf(message, catalogue, text);
    edit(model, draft, []);
    paste.text.value = '';
    paste.open.value = false;
    paste.reading.value = false;
    model.focus.value = draft.unclear.length > 0 ? 'unclear-0' : (draft.marks[0] ?? 'product');
  });
}

/** A product for what was unclear, or none. */
export function settleUnclear(model: NewOrderModel, at: number, sku: string | null): void {
  const draft = model.draft.peek();
  const chosen = draft.unclear[at];
  if (chosen === undefined) return;
  const unclear = draft.unclear.filter((_, place) => place !== at);
  const key = Math.max(0, ...draft.lines.map((line) => line.key)) + 1;
  const line = sku === null ? [] : [{ key, sku, quantity: String(chosen.quantity), price: '', discount: '' }];
  edit(model, { unclear, lines: [...draft.lines, ...line] }, ['product', 'unclear-0']);
  model.focus.value = unclear.length > 0 ? 'unclear-0' : 'product';
}
