/**
 * A table is declared once: from the declaration follow the row's type, the headers in both languages,
 * formats, dropdowns, who owns a column, and what set-up lays out. This file knows no cell and no sheet.
 */
import type { Cell } from './cell.ts';
import type {
  AlertState,
  Condition,
  MessageState,
  MovementKind,
  OrderStatus,
  PaymentStatus,
  ProductType,
  ReturnKind,
} from './choices.ts';

export interface Words {
  readonly en: string;
  readonly id: string;
}

/** What each kind of column holds once read. Text-like kinds are '' when the cell is empty. */
export interface KindTypes {
  text: string;
  /** Several lines allowed. */
  note: string;
  phone: string;
  email: string;
  /** Blank reads as 0. */
  integer: number;
  maybeInteger: number | undefined;
  decimal: number | undefined;
  /** Integer minor units; blank reads as 0. */
  money: number;
  maybeMoney: number | undefined;
  /** 'YYYY-MM-DD', '' when blank. */
  day: string;
  /** Serial number in the workbook's zone (days since 1899-12-30, time as fraction), 0 when blank. */
  moment: number;
  flag: boolean;
  status: OrderStatus | '';
  paymentStatus: PaymentStatus | '';
  productType: ProductType | '';
  movementKind: MovementKind | '';
  alert: AlertState | '';
  messageState: MessageState | '';
  returnKind: ReturnKind | '';
  condition: Condition | '';
  /** What a person typed, as it stands: the use case interprets it. */
  request: Cell;
  /** What of a request was last booked. */
  booked: Cell;
}

export type KindName = keyof KindTypes;
export type Owner = 'admin' | 'system' | 'request' | 'hidden';

export interface Column<K extends KindName = KindName> {
  readonly kind: K;
  readonly header: Words;
  readonly aliases: readonly string[];
  readonly owner: Owner;
  /** Pixels. */
  readonly width: number;
  /** A list in Settings or a fixed set that fills the dropdown. */
  readonly choices: Choices | undefined;
  /** A request that is a box to tick. */
  readonly tick: boolean;
}

export type Choices =
  | 'statuses'
  | 'productTypes'
  | 'couriers'
  | 'channels'
  | 'yesNo'
  | 'decisions'
  | 'priceLevels';

interface ColumnOptions {
  readonly owner?: Owner;
  readonly width?: number;
  readonly aliases?: readonly string[];
  readonly choices?: Choices;
  readonly tick?: boolean;
}

export function column<K extends KindName>(
  kind: K,
  en: string,
  id: string,
  options: ColumnOptions = {},
): Column<K> {
  return {
    kind,
    header: { en, id },
    aliases: options.aliases ?? [],
    owner: options.owner ?? 'admin',
    width: options.width ?? 100,
    choices: options.choices,
    tick: options.tick ?? false,
  };
}

/** A grey column: only scripts write it. */
export const ours = <K extends KindName>(
  kind: K,
  en: string,
  id: string,
  width: number,
  aliases?: readonly string[],
): Column<K> => column(kind, en, id, { owner: 'system', width, ...(aliases && { aliases }) });

/** The hidden twin of a request, by the request's header. */
export const bookedOf = (en: string, id: string): Column<'booked'> =>
  column('booked', `${en} (booked)`, `${id} (tercatat)`, { owner: 'hidden' });

export type Columns = Readonly<Record<string, Column>>;

export interface Table<C extends Columns = Columns> {
  readonly name: string;
  readonly title: Words;
  readonly columns: C;
  readonly key: string;
  /** request column → the hidden column with what was last booked. */
  readonly twins: Readonly<Record<string, string>>;
  /** People add rows here and leave the key to us. */
  readonly keyed: boolean;
  readonly visible: boolean;
  readonly frozenColumns: number;
}

export function table<C extends Columns>(
  name: string,
  title: Words,
  columns: C,
  options: {
    key: keyof C & string;
    twins?: { readonly [K in keyof C & string]?: keyof C & string };
    keyed?: boolean;
    visible?: boolean;
    frozenColumns?: number;
  },
): Table<C> {
  return {
    name,
    title,
    columns,
    key: options.key,
    twins: (options.twins ?? {}) as Readonly<Record<string, string>>,
    keyed: options.keyed ?? false,
    visible: options.visible ?? true,
    frozenColumns: options.frozenColumns ?? 1,
  };
}

export type Row<T extends Table> = {
  -readonly [C in keyof T['columns']]: T['columns'][C] extends Column<infer K> ? KindTypes[K] : never;
};

/** In the order they stand in the tab. */
export const columnNames = (t: Table): readonly string[] => Object.keys(t.columns);
