import { batch } from '@preact/signals-core';
import { isPhoneQuery } from '../../domain/phone-query.ts';
import type { CustomerEntry } from '../catalogue/customers.ts';
import type { ProductEntry } from '../catalogue/products.ts';
import { type Draft, type DraftCustomer, type DraftLine, EMPTY_DRAFT } from './draft.ts';
import type { NewOrderModel } from './model.ts';
import { lineField } from './problems.ts';

type NewCustomer = Extract<DraftCustomer, { kind: 'new' }>;

/** Changes the draft; sentences about what was touched go away. */
export function edit(model: NewOrderModel, change: Partial<Draft>, touched: readonly string[]): void {
  // What was sent and never answered may only be sent again, unchanged.
  if (model.draft.peek().inDoubt !== '') return;
  batch(() => {
    const draft = model.draft.peek();
    const marks = draft.marks.filter((field) => !isTouched(field, touched));
    model.draft.value = { ...draft, marks, ...change };
    forget(model, touched);
    model.restored.value = false;
    if (model.save.peek().kind === 'stopped') model.save.value = { kind: 'editing' };
  });
}

export function pickCustomer(model: NewOrderModel, { id, row, name, phone }: CustomerEntry): void {
  edit(model, { customer: { kind: 'known', id, row, name, phone } }, ['customer']);
  model.focus.value = 'product';
}

/** Starts a new customer from what was searched for: digits are the phone, anything else the name. */
export function startCustomer(model: NewOrderModel, query: string): void {
  const typed = query.trim();
  const phone = isPhoneQuery(typed) ? typed : '';
  edit(model, { customer: { kind: 'new', name: phone ? '' : typed, phone, email: '', address: '' } }, [
    'customer',
  ]);
  model.focus.value = phone ? 'customer.name' : 'customer.phone';
}

export function describeCustomer(
  model: NewOrderModel,
  part: keyof Omit<NewCustomer, 'kind'>,
  text: string,
): void {
  const { customer } = model.draft.peek();
  if (customer?.kind === 'new')
    edit(model, { customer: { ...customer, [part]: text } }, [`customer.${part}`]);
}

export function dropCustomer(model: NewOrderModel): void {
  edit(model, { customer: null }, ['customer']);
  model.focus.value = 'customer';
}

/** Adds a line, or goes to the one that has the product already. */
export function addProduct(model: NewOrderModel, { sku }: ProductEntry): void {
  const { lines } = model.draft.peek();
  const existing = lines.find((line) => line.sku === sku);
  const key = existing?.key ?? Math.max(0, ...lines.map((line) => line.key)) + 1;
  if (existing === undefined)
    edit(model, { lines: [...lines, { key, sku, quantity: '1', price: '', discount: '' }] }, ['product']);
  model.focus.value = lineField(key, 'quantity');
}

/** Takes over the products and quantities of an order that was placed before; prices are today's. */
export function repeatOrder(
  model: NewOrderModel,
  bought: readonly { sku: string; quantity: number }[],
): void {
  const lines = bought.map(({ sku, quantity }, at) => ({
    ...{ key: at + 1, sku, price: '', discount: '' },
    quantity: String(quantity),
  }));
  edit(model, { lines }, ['product']);
  model.focus.value = 'product';
}

export function changeLine(
  model: NewOrderModel,
  key: number,
  part: 'quantity' | 'price' | 'discount',
  text: string,
): void {
  const lines = model.draft
    .peek()
    .lines.map((line): DraftLine => (line.key === key ? { ...line, [part]: text } : line));
  edit(model, { lines }, [lineField(key, part)]);
}

export function removeLine(model: NewOrderModel, key: number): void {
  const lines = model.draft.peek().lines.filter((line) => line.key !== key);
  edit(
    model,
    { lines },
    (['quantity', 'price', 'discount'] as const).map((part) => lineField(key, part)),
  );
  model.focus.value = 'product';
}

/** Empties the form, key included: what comes next is another order. */
export function clearForm(model: NewOrderModel): void {
  batch(() => {
    model.draft.value = EMPTY_DRAFT;
    model.problems.value = {};
    model.save.value = { kind: 'editing' };
    model.restored.value = false;
    model.asking.value = false;
    model.paste.open.value = false;
    model.focus.value = 'customer';
  });
}

/** 'customer' takes 'customer.phone' along. */
function isTouched(field: string, touched: readonly string[]): boolean {
  return touched.some((name) => field === name || field.startsWith(`${name}.`));
}

function forget(model: NewOrderModel, touched: readonly string[]): void {
  const kept = Object.entries(model.problems.peek()).filter(([field]) => !isTouched(field, touched));
  model.problems.value = Object.fromEntries(kept);
}
