import type { Input } from '../../entry/calls.ts';
import { CHARGES } from '../pricing/figures.ts';
import type { Off } from '../pricing/off.ts';
import type { Draft, DraftCustomer } from './draft.ts';
import type { LineFigures, OrderFigures } from './figures.ts';

/** The call that books a draft without problems. A price goes along only where it was changed. */
export function payloadOf(draft: Draft, figures: OrderFigures, admin: string): Input<'placeOrder'> {
  const { hold, courier, method, channel, channelOrder, note } = draft;
  const to = filled({ name: draft.toName, phone: draft.toPhone, address: draft.toAddress });
  const sender = filled({ phone: draft.senderPhone });
  return {
    key: draft.key,
    customer: customerPart(draft.customer),
    lines: figures.lines.map(linePart),
    ...offPart(figures.off),
    ...chargesPart(figures),
    ...filled({ courier, method, channel, channelOrder, note, admin }),
    ...(Object.keys(to).length > 0 && { to }),
    ...(draft.senderName.trim() !== '' && { dropship: { name: draft.senderName.trim(), ...sender } }),
    ...((hold === 'keep' || hold === 'pre-order') && { hold }),
    ...(draft.paid && { paid: true }),
  };
}

function customerPart(customer: DraftCustomer | null): Input<'placeOrder'>['customer'] {
  if (customer === null) return { name: '' };
  if (customer.kind === 'known') return { id: customer.id, row: customer.row };
  const { name, phone, email, address } = customer;
  return { name: name.trim(), ...filled({ phone, email, address }) };
}

function linePart({
  line,
  quantity,
  price,
  off,
  repriced,
}: LineFigures): Input<'placeOrder'>['lines'][number] {
  return {
    sku: line.sku,
    quantity: quantity ?? 0,
    ...(repriced && price !== undefined && { price }),
    ...offPart(off),
  };
}

/** Nothing off is left out. */
function offPart(off: Off | undefined): Partial<Record<'discount' | 'percent', number>> {
  return off === undefined || Object.values(off).every((value) => value === 0) ? {} : off;
}

function chargesPart({ charges }: OrderFigures): Partial<Record<(typeof CHARGES)[number], number>> {
  const entries = CHARGES.flatMap((name) => (charges[name] ? [[name, charges[name]] as const] : []));
  return Object.fromEntries(entries);
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
