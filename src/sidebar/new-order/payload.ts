import type { Input } from '../../entry/calls.ts';
import type { Draft, DraftCustomer } from './draft.ts';
import type { LineFigures, OrderFigures } from './figures.ts';

/** The call that books a draft without problems. A price goes along only where it was changed. */
export function payloadOf(draft: Draft, figures: OrderFigures, admin: string): Input<'placeOrder'> {
  const { discount, shipping } = figures;
  const to = filled({ name: draft.toName, phone: draft.toPhone, address: draft.toAddress });
  return {
    key: draft.key,
    customer: customerPart(draft.customer),
    lines: figures.lines.map(linePart),
    ...(discount ? { discount } : {}),
    ...(shipping ? { shipping } : {}),
    ...filled({
      courier: draft.courier,
      method: draft.method,
      channel: draft.channel,
      note: draft.note,
      admin,
    }),
    ...(Object.keys(to).length > 0 && { to }),
    ...(draft.paid && { paid: true }),
  };
}

function customerPart(customer: DraftCustomer | null): Input<'placeOrder'>['customer'] {
  if (customer === null) return { name: '' };
  if (customer.kind === 'known') return { id: customer.id, row: customer.row };
  const { name, phone, email, address } = customer;
  return { name: name.trim(), ...filled({ phone, email, address }) };
}

function linePart({ line, quantity, price, repriced }: LineFigures): Input<'placeOrder'>['lines'][number] {
  return {
    sku: line.sku,
    quantity: quantity ?? 0,
    ...(repriced && price !== undefined && { price }),
  };
}

/** Only what was filled in, trimmed. */
function filled<K extends string>(texts: Record<K, string>): Partial<Record<K, string>> {
  const kept: Partial<Record<K, string>> = {};
  for (const name of Object.keys(texts) as K[]) {
    const text = texts[name].trim();
    if (text !== '') kept[name] = text;
  }
  return kept;
}
