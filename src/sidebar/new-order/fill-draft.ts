import type { MessageLine, OrderMessage, Field as Read } from '../../domain/order-message/message.ts';
import { isPlausiblePhone } from '../../domain/phone-query.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { CustomerEntry } from '../catalogue/customers.ts';
import { type Draft, type DraftCustomer, type DraftLine, EMPTY_DRAFT } from './draft.ts';
import { lineField } from './problems.ts';

/** A form filled from a customer's message, for a person to review; what is not certain is marked. */
export function draftOf(message: OrderMessage, catalogue: Catalogue, pasted: string): Draft {
  const marks: string[] = [];
  const take = (field: string, read: Read | undefined) => {
    if (read !== undefined && !read.certain) marks.push(field);
    return read?.value ?? '';
  };
  const people = peopleOf(message, catalogue, take);
  const clear = message.lines.filter(({ sku }) => sku !== undefined);
  const lines = clear.map((line, at) => draftLine(line, at + 1));
  clear.forEach(({ certain }, at) => {
    if (!certain) marks.push(lineField(at + 1, 'quantity'));
  });
  const { couriers, methods } = catalogue.view;
  const notes = [take('note', message.note), ...message.otherPhones.map(({ value }) => value)];
  return {
    ...EMPTY_DRAFT,
    ...people,
    lines,
    unclear: message.lines
      .filter(({ sku }) => sku === undefined)
      .map(({ text, quantity, candidates }) => ({ text, quantity, candidates })),
    courier: oneOf(couriers, take('courier', message.courier)),
    method: oneOf(methods, take('method', message.method)),
    note: notes.filter((text) => text !== '').join('\n'),
    senderName: take('senderName', message.senderName),
    senderPhone: take('senderPhone', message.senderPhone),
    pasted,
    marks,
  };
}

type Take = (field: string, read: Read | undefined) => string;

/** Who orders, and where it goes when that is somebody or somewhere else. */
function peopleOf(message: OrderMessage, catalogue: Catalogue, take: Take): Partial<Draft> {
  const { name, phone, email, address, ordererName, ordererPhone } = message;
  const forOther = ordererName !== undefined || ordererPhone !== undefined;
  const caller = forOther ? { name: ordererName, phone: ordererPhone } : { name, phone };
  const known = ownerOf(caller.phone, catalogue);
  const to = {
    toName: take('toName', forOther || (known && name && name.value !== known.name) ? name : undefined),
    toPhone: take('toPhone', forOther ? phone : undefined),
    toAddress: take('toAddress', forOther || known ? address : undefined),
  };
  if (known) {
    const { id, row } = known;
    return { ...to, customer: { kind: 'known', id, row, name: known.name, phone: known.phone } };
  }
  const customer: DraftCustomer = {
    kind: 'new',
    name: take('customer.name', caller.name),
    phone: take('customer.phone', caller.phone),
    email: take('customer.email', email),
    address: take('customer.address', forOther ? undefined : address),
  };
  return { ...to, customer };
}

/** The customer whose phone it is, digit by digit. */
function ownerOf(phone: Read | undefined, catalogue: Catalogue): CustomerEntry | undefined {
  if (phone === undefined || !isPlausiblePhone(phone.value)) return undefined;
  const digits = phone.value.replace(/\D/g, '');
  return catalogue.searchCustomers(phone.value).hits.find((entry) => entry.phone === digits);
}

function draftLine({ sku = '', quantity }: MessageLine, key: number): DraftLine {
  return { key, sku, quantity: String(quantity), price: '', discount: '' };
}

const oneOf = (choices: readonly string[], value: string): string => (choices.includes(value) ? value : '');
