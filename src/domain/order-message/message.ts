/** Characters of the message, first and one past the last. */
export type Source = readonly [from: number, to: number];

/** Something read from a message; not `certain`: a person must look at it. */
export interface Field<T = string> {
  readonly value: T;
  readonly certain: boolean;
  readonly source: Source;
}

export interface AddressParts {
  readonly street?: Field;
  readonly kelurahan?: Field;
  readonly kecamatan?: Field;
  readonly city?: Field;
  readonly province?: Field;
  readonly postcode?: Field;
}

export interface MessageLine {
  /** undefined when none of the catalogue fits or several do. */
  readonly sku: string | undefined;
  /** As the customer wrote it. */
  readonly text: string;
  readonly quantity: number;
  readonly certain: boolean;
  /** What the eye should check; empty when certain. */
  readonly doubts: readonly ('product' | 'quantity')[];
  /** SKUs it may be, likeliest first, five at most; empty when the product is certain. */
  readonly candidates: readonly string[];
  readonly source: Source;
}

/** What a customer's message says. Whatever was understood as nothing else stands in `note`. */
export interface OrderMessage {
  /** The recipient. */
  readonly name?: Field;
  /** E.164 when it can be dialled, else as written and not certain. */
  readonly phone?: Field;
  readonly ordererName?: Field;
  readonly ordererPhone?: Field;
  /** Whom a dropshipper wants named as sender. */
  readonly senderName?: Field;
  readonly senderPhone?: Field;
  readonly otherPhones: readonly Field[];
  readonly email?: Field;
  /** Everything about the place in one line. */
  readonly address?: Field;
  readonly parts: AddressParts;
  readonly lines: readonly MessageLine[];
  readonly method?: Field;
  readonly courier?: Field;
  readonly note?: Field;
}

export function field(value: string, certain: boolean, [from, to]: Source): Field {
  return { value, certain, source: [from, to] };
}

/** `text` with a range overwritten by one sign, so that places stay what they are. */
export function blank(text: string, [from, to]: Source, sign = ' '): string {
  return text.slice(0, from) + sign.repeat(to - from) + text.slice(to);
}

/** The range without blanks and idle signs at its ends; undefined when nothing is left. */
export function trimmed(text: string, [from, to]: Source): Source | undefined {
  const inner = text.slice(from, to);
  const start = inner.search(/[\p{L}\p{N}(+]/u);
  if (start < 0) return undefined;
  let end = inner.replace(/[\s,;:|/=\-.!?(<&]+$/, '').length;
  if (inner.slice(start, end).startsWith('(') && !inner.slice(start, end).includes(')')) end = inner.length;
  return start < end ? [from + start, from + end] : undefined;
}
