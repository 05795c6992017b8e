/** One thing a person or the clock does, as the suites see it. */
import type { TableName } from '../../src/schema/index.ts';
import type { Workbench } from '../../workbench/types.ts';
import type { Ledger } from './ledger.ts';
import type { StateName } from './shop-states.ts';
import type { Told } from './told.ts';

export interface Actor {
  readonly account: string;
  /** Made by the browser before the first try, and kept for the next. */
  readonly key: string;
}

export interface Scenario {
  readonly name: string;
  readonly state: StateName;
  readonly act: (shop: Workbench, actor: Actor) => Promise<Told>;
  /** What a person does who got no answer; undefined: what was typed stands in its cell and waits for the clock. */
  readonly retry?: (shop: Workbench, actor: Actor) => Promise<Told>;
  /**
   * Tables that faults may leave different for good: a mail that may have left is never sent again, and Review says so.
   * Everything else must end as if nothing had gone wrong.
   */
  readonly mayDiffer?: readonly TableName[];
  /** Tables that may differ besides where somebody else's event or beat came in between. */
  readonly mayDifferBeside?: readonly TableName[];
  /** A beat meanwhile may tell Review of what is closed again by the end. */
  readonly mayTellMore?: boolean;
  /** Its bookings are looked at one by one: after a crash the book is as after one of them, never between. Default true. */
  readonly atomic?: boolean;
  /** Its bookings stand alone: one that failed is made up for after the others, so that numbers come in another order. */
  readonly independent?: boolean;
  /** Sentences on what is not as it must be once this is done, however often it was tried. */
  readonly facts?: (ledger: Ledger) => readonly string[];
  /** So many calls that each is struck in one mode a seed, turn by turn, and not in all at once. */
  readonly long?: boolean;
  /** Codes of honest refusals when others were quicker. */
  readonly loses?: readonly string[];
  /** May be nested in others and have others nested in it. Default: when its state is 'open'. */
  readonly alone?: boolean;
}

export const OWNER: Actor = { account: 'owner@toko.example', key: 'firstkey-1' };
export const SITI: Actor = { account: 'siti@toko.example', key: 'otherkey-2' };
export const OTHERS: readonly Actor[] = [
  OWNER,
  SITI,
  { account: 'budi@toko.example', key: 'thirdkey-3' },
  { account: 'owner@toko.example', key: 'fourthky-4' },
];
