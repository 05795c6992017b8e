import { isPlausiblePhone } from '../../domain/phone-query.ts';
import type { SidebarWords } from '../../words/sidebar.ts';
import { chargeProblems, lineProblems } from '../pricing/figures.ts';
import type { Draft } from './draft.ts';
import type { LineFigures, OrderFigures } from './figures.ts';

/** Sentences by field: 'customer', 'customer.phone', 'product', 'line-3-quantity', 'discount' … */
export type Problems = Readonly<Record<string, string>>;

/** The field of a line, for its problem and its input. */
export function lineField(key: number, part: 'quantity' | 'price' | 'discount'): string {
  return `line-${key}-${part}`;
}

/**
 * What keeps a draft from being sent. Stock is not judged here: the list may be old, the server knows.
 */
export function problemsOf(draft: Draft, figures: OrderFigures, words: SidebarWords): Problems {
  const found: Record<string, string> = { ...customerProblems(draft, words) };
  if (draft.unclear.length > 0) found['unclear-0'] = words.paste.left;
  else if (draft.lines.length === 0) found.product = words.product.missing;
  for (const line of figures.lines) Object.assign(found, problemsOfLine(line, words));
  Object.assign(found, chargeProblems(figures, figures.goods, words));
  const { senderName, senderPhone } = draft;
  if (senderName.trim() === '' && senderPhone.trim() !== '') found.senderName = words.more.senderMissing;
  if (draft.toPhone !== '' && !isPlausiblePhone(draft.toPhone)) found.toPhone = words.customer.phoneOdd;
  return found;
}

function customerProblems({ customer }: Draft, { customer: words }: SidebarWords): Problems {
  if (customer === null) return { customer: words.missing };
  if (customer.kind === 'known') return {};
  const { name, phone, email } = customer;
  return {
    ...(name.trim() === '' && { 'customer.name': words.nameMissing }),
    ...(phone.trim() !== '' && !isPlausiblePhone(phone) && { 'customer.phone': words.phoneOdd }),
    ...(email.trim() !== '' &&
      !/^[^\s@,]+@[^\s@,]+\.[^\s@,]+$/.test(email.trim()) && {
        'customer.email': words.emailOdd,
      }),
  };
}

function problemsOfLine(figures: LineFigures, words: SidebarWords): Problems {
  const { line, quantity } = figures;
  const found = {
    ...(quantity === undefined && { quantity: words.line.quantityOdd }),
    ...lineProblems(line, figures, words),
  };
  return Object.fromEntries(
    Object.entries(found).map(([part, said]) => [lineField(line.key, part as keyof typeof found), said]),
  );
}

/** A server's paths ('lines.0.quantity', 'to.phone') as the fields of this form. */
export function fieldsOf(paths: Readonly<Record<string, string>>, draft: Draft): Problems {
  const found: Record<string, string> = {};
  for (const [path, sentence] of Object.entries(paths)) {
    const field = fieldOf(path, draft);
    found[field] = found[field] === undefined ? sentence : `${found[field]} ${sentence}`;
  }
  return found;
}

function fieldOf(path: string, draft: Draft): string {
  const [head = '', second = '', third = ''] = path.split('.');
  if (head === 'lines') {
    const line = draft.lines[Number(second)];
    if (line === undefined || second === '') return 'product';
    return lineField(line.key, PARTS[third] ?? 'quantity');
  }
  if (head === 'to') return TO_FIELDS[second] ?? 'toName';
  if (head === 'customer') return draft.customer?.kind === 'new' && second !== '' ? path : 'customer';
  if (head === 'dropship') return 'senderName';
  return head === 'percent' ? 'discount' : head;
}

const PARTS: Readonly<Record<string, 'price' | 'discount'>> = {
  price: 'price',
  discount: 'discount',
  percent: 'discount',
};

const TO_FIELDS: Readonly<Record<string, string>> = {
  name: 'toName',
  phone: 'toPhone',
  address: 'toAddress',
};
