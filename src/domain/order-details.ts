/**
 * What an order knows of itself beside its visible columns, kept as one hidden text: '120+3n{"method":"QRIS"}'.
 * Its lines stand in rows 120 to 122 of Order lines, and its customer was new.
 */

/** Pieces by id of their line ('BT-0001-2'). */
export type Pieces = Readonly<Record<string, number>>;

/** A parcel that left before the rest of its order. */
export interface Parcel {
  readonly courier: string;
  readonly tracking: string;
  readonly day: string;
  readonly pieces: Pieces;
}

export interface OrderExtras {
  readonly method?: string;
  /** Minor units; they sum to the column Fees. */
  readonly insurance?: number;
  readonly packing?: number;
  /** Sender on the label instead of the shop. */
  readonly dropship?: { readonly name: string; readonly phone: string };
  /** Held for the customer, or sold before it is here. */
  readonly hold?: 'keep' | 'pre-order';
  readonly level?: 'reseller' | 'wholesale';
  /** Paid later: days after the order. */
  readonly terms?: number;
  /** Pieces that left in parcels before the order was Shipped: the rest leaves with it. */
  readonly shipped?: Pieces;
  /** Pieces that came back. */
  readonly returned?: Pieces;
  readonly parcels?: readonly Parcel[];
  /** Received and given back, minor units, where the sum in Paid does not tell. */
  readonly refunded?: number;
  /** Taken off what the order comes to since: goods that came back, a courtesy. Minor units. */
  readonly credited?: number;
  /** The customer says it is paid: the link of the proof, '' where there is none. */
  readonly claimed?: string;
  /** The order it was split off from. */
  readonly splitFrom?: string;
  /** A reminder to pay was written. */
  readonly reminded?: boolean;
}

export interface OrderLink {
  readonly row: number;
  readonly count: number;
  readonly isNew: boolean;
  readonly extras: OrderExtras;
}

/** undefined when the text is not ours: then the lines must be looked for. */
export function readOrderLink(text: string): OrderLink | undefined {
  const parts = /^(\d+)\+(\d+)([nr]?)(\{.*\})?$/s.exec(text);
  if (!parts) return undefined;
  const [, row, count, mark, json] = parts;
  return { row: Number(row), count: Number(count), isNew: mark === 'n', extras: readExtras(json) };
}

export function writeOrderLink({ row, count, isNew, extras }: OrderLink): string {
  const kept = JSON.stringify(extras);
  return `${row}+${count}${isNew ? 'n' : 'r'}${kept === '{}' ? '' : kept}`;
}

function readExtras(json: string | undefined): OrderExtras {
  if (json === undefined) return {};
  try {
    return JSON.parse(json) as OrderExtras;
  } catch {
    return {};
  }
}
