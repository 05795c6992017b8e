/** The customer of a draft: one of the list, or one to be made with the order. */
export type DraftCustomer =
  | { readonly kind: 'known'; readonly id: string; readonly row: number; readonly name: string; readonly phone: string }
  | { readonly kind: 'new'; readonly name: string; readonly phone: string; readonly email: string; readonly address: string };

/** A line as typed. An empty price means the catalogue's. */
export interface DraftLine {
  readonly key: number;
  readonly sku: string;
  readonly quantity: string;
  readonly price: string;
}

/** Fields that hold text and nothing else. */
export interface DraftTexts {
  readonly discount: string;
  readonly shipping: string;
  readonly courier: string;
  readonly method: string;
  readonly channel: string;
  readonly note: string;
  readonly toName: string;
  readonly toPhone: string;
  readonly toAddress: string;
}

/** An order half typed; lives in the browser until it is booked. */
export interface Draft extends DraftTexts {
  readonly customer: DraftCustomer | null;
  readonly lines: readonly DraftLine[];
  readonly paid: boolean;
  /** Idempotency key; made before the first send and kept until the order is booked. */
  readonly key: string;
  /** What was sent and never answered: only the same again is safe. Empty when nothing is in doubt. */
  readonly inDoubt: string;
}

const NO_TEXTS: DraftTexts = {
  discount: '',
  shipping: '',
  courier: '',
  method: '',
  channel: '',
  note: '',
  toName: '',
  toPhone: '',
  toAddress: '',
};

export const EMPTY_DRAFT: Draft = { customer: null, lines: [], paid: false, key: '', inDoubt: '', ...NO_TEXTS };

/** Whether a person has put anything into it. */
export function isBlank(draft: Draft): boolean {
  const texts = (Object.keys(NO_TEXTS) as (keyof DraftTexts)[]).every((name) => draft[name] === '');
  return draft.customer === null && draft.lines.length === 0 && !draft.paid && texts;
}

/** Reads a stored draft; whatever is not as expected is left out. */
export function parseDraft(text: string | undefined): Draft {
  const stored = asRecord(attempt(text));
  const texts = { ...NO_TEXTS };
  for (const name of Object.keys(NO_TEXTS) as (keyof DraftTexts)[]) texts[name] = asText(stored[name]);
  const lines = Array.isArray(stored['lines']) ? stored['lines'] : [];
  return {
    ...texts,
    customer: customerOf(stored['customer']),
    lines: lines.map(asRecord).flatMap(lineOf),
    paid: stored['paid'] === true,
    key: asText(stored['key']),
    inDoubt: asText(stored['inDoubt']),
  };
}

function lineOf(line: Record<string, unknown>, at: number): DraftLine[] {
  const sku = asText(line['sku']);
  return sku === '' ? [] : [{ key: at + 1, sku, quantity: asText(line['quantity']), price: asText(line['price']) }];
}

function customerOf(value: unknown): DraftCustomer | null {
  const { kind, id, row, name, phone, email, address } = asRecord(value);
  const person = { name: asText(name), phone: asText(phone) };
  if (kind === 'known' && typeof row === 'number') return { kind, id: asText(id), row, ...person };
  if (kind === 'new') return { kind, ...person, email: asText(email), address: asText(address) };
  return null;
}

function attempt(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}

function asRecord(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function asText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
