/** The customer of a draft: one of the list, or one to be made with the order. */
export type DraftCustomer =
  | {
      readonly kind: 'known';
      readonly id: string;
      readonly row: number;
      readonly name: string;
      readonly phone: string;
    }
  | {
      readonly kind: 'new';
      readonly name: string;
      readonly phone: string;
      readonly email: string;
      readonly address: string;
    };

/** A line as typed. An empty price means the catalogue's. */
export interface DraftLine {
  readonly key: number;
  readonly sku: string;
  readonly quantity: string;
  readonly price: string;
  /** Off the line: an amount or a percentage. */
  readonly discount: string;
}

/** What a message asks for that none of the products fits, or several do. */
export interface UnclearLine {
  readonly text: string;
  readonly quantity: number;
  /** SKUs it may be, the likeliest first. */
  readonly candidates: readonly string[];
}

/** Fields that hold text and nothing else. */
export interface DraftTexts {
  /** Off the order: an amount or a percentage. */
  readonly discount: string;
  readonly shipping: string;
  readonly shippingCost: string;
  readonly insurance: string;
  readonly packing: string;
  readonly courier: string;
  readonly method: string;
  readonly channel: string;
  readonly channelOrder: string;
  /** 'keep', 'pre-order' or empty. */
  readonly hold: string;
  readonly note: string;
  readonly toName: string;
  readonly toPhone: string;
  readonly toAddress: string;
  readonly senderName: string;
  readonly senderPhone: string;
}

/** An order half typed; lives in the browser until it is booked. */
export interface Draft extends DraftTexts {
  readonly customer: DraftCustomer | null;
  readonly lines: readonly DraftLine[];
  readonly paid: boolean;
  /** The customer's message the form was filled from. */
  readonly pasted: string;
  readonly unclear: readonly UnclearLine[];
  /** Fields filled from the message that a person should check. */
  readonly marks: readonly string[];
  /** Idempotency key; made before the first send and kept until the order is booked. */
  readonly key: string;
  /** What was sent and never answered: only the same again is safe. Empty when nothing is in doubt. */
  readonly inDoubt: string;
}

const NO_TEXTS: DraftTexts = {
  discount: '',
  shipping: '',
  shippingCost: '',
  insurance: '',
  packing: '',
  courier: '',
  method: '',
  channel: '',
  channelOrder: '',
  hold: '',
  note: '',
  toName: '',
  toPhone: '',
  toAddress: '',
  senderName: '',
  senderPhone: '',
};

export const EMPTY_DRAFT: Draft = {
  customer: null,
  lines: [],
  paid: false,
  pasted: '',
  unclear: [],
  marks: [],
  key: '',
  inDoubt: '',
  ...NO_TEXTS,
};

/** Whether a person has put anything into it. */
export function isBlank(draft: Draft): boolean {
  const texts = (Object.keys(NO_TEXTS) as (keyof DraftTexts)[]).every((name) => draft[name] === '');
  const rest = draft.lines.length === 0 && draft.unclear.length === 0 && draft.pasted === '';
  return draft.customer === null && rest && !draft.paid && texts;
}

/** Reads a draft this version of the page has written; anything else is an empty one. */
export function parseDraft(text: string | undefined): Draft {
  try {
    const draft = { ...EMPTY_DRAFT, ...(JSON.parse(text ?? '{}') as Partial<Draft>) };
    return { ...draft, lines: draft.lines.map((line) => ({ ...line, discount: line.discount ?? '' })) };
  } catch {
    return EMPTY_DRAFT;
  }
}
