/**
 * What an order knows of itself beside its visible columns, kept as one hidden text: '120+3,450+1n{"method":"QRIS"}'.
 * Its lines stand in rows 120 to 122 of Order lines, one more that was added later in row 450, and its customer was new.
 */

/** Pieces by id of their line ('BT-0001-2'). */
export type Pieces = Readonly<Record<string, number>>;

/** A parcel that left before the rest of its order. */
export interface Parcel {
  readonly courier: string;
  readonly tracking: string;
  readonly day: string;
  readonly pieces: Pieces;
  /** Number of the message that tells of it. */
  readonly message?: number;
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
  /** The tax rule of its day: numerator, denominator, and whether its prices contain it. */
  readonly tax?: readonly [numerator: number, denominator: number, inclusive: boolean];
  /** The order it was split off from. */
  readonly splitFrom?: string;
  /** The order whose goods came back for these. */
  readonly replaces?: string;
  /** The orders that went out for goods that came back: 'BT-0007, BT-0009'. */
  readonly replacedBy?: string;
  /** It holds something digital: when it was ordered, or last paid for, a serial. */
  readonly digital?: number;
  /** When a reminder to pay was written, a serial. */
  readonly reminded?: number;
}

/** Lines that stand together in Order lines. */
export interface LineRun {
  readonly row: number;
  readonly count: number;
}

export interface OrderLink {
  /** In the order they were booked; lines that were taken out stay, with quantity 0. */
  readonly runs: readonly LineRun[];
  readonly isNew: boolean;
  readonly extras: OrderExtras;
}

/** undefined when the text is not ours: then the lines must be looked for. */
export function readOrderLink(text: string): OrderLink | undefined {
  const parts = /^(\d+\+\d+(?:,\d+\+\d+)*)([nr]?)(\{.*\})?$/s.exec(text);
  if (!parts) return undefined;
  const runs = (parts[1] ?? '').split(',').map((run): LineRun => {
    const [row, count] = run.split('+').map(Number);
    return { row: row ?? 0, count: count ?? 0 };
  });
  return { runs, isNew: parts[2] === 'n', extras: readExtras(parts[3]) };
}

export function writeOrderLink({ runs, isNew, extras }: OrderLink): string {
  const places = runs.map(({ row, count }) => `${row}+${count}`).join(',');
  const kept = JSON.stringify(extras);
  return `${places}${isNew ? 'n' : 'r'}${kept === '{}' ? '' : kept}`;
}

/** Rows, in the order they stand, as runs. */
export function runsOf(rows: readonly number[]): LineRun[] {
  const runs: LineRun[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && last.row + last.count === row)
      runs[runs.length - 1] = { row: last.row, count: last.count + 1 };
    else runs.push({ row, count: 1 });
  }
  return runs;
}

/** Rows the link promises, taken-out lines among them. */
export const lineCount = ({ runs }: Pick<OrderLink, 'runs'>): number =>
  runs.reduce((sum, { count }) => sum + count, 0);

function readExtras(json: string | undefined): OrderExtras {
  if (json === undefined) return {};
  try {
    return JSON.parse(json) as OrderExtras;
  } catch {
    return {};
  }
}
