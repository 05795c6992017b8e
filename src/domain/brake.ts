/**
 * The brake: changes that look like an accident (half a table sorted, a column pasted over) wait for a person. Pure: who
 * typed what is given, which rows wait is answered.
 */

/** One request of one row, as texts: what was typed and what was last booked. */
export interface Change {
  readonly row: number;
  readonly column: string;
  readonly typed: string;
  readonly booked: string;
}

/** So many changes that no edit event told of are booked without asking. */
export const MANY = 20;

/** A person swaps two slips in one paste; nobody permutes three on purpose. */
const LEAST_PERMUTED = { told: 3, untold: 2 } as const;

/**
 * Rows whose values are only permuted among themselves: in one column, neighbours among the changes, what was typed is
 * what was booked, in another order. A step forward can never look like that, for somebody else must have gone back.
 * `told`: an edit event named these rows.
 */
export function permutedRows(changes: readonly Change[], told: boolean): ReadonlySet<number> {
  const rows = new Set<number>();
  for (const column of new Set(changes.map((change) => change.column))) {
    const mine = changes.filter((change) => change.column === column).sort((a, b) => a.row - b.row);
    for (const { row } of permuted(mine, LEAST_PERMUTED[told ? 'told' : 'untold'])) rows.add(row);
  }
  return rows;
}

// The longest stretch, and what is left on both sides of it.
function permuted(changes: readonly Change[], least: number): readonly Change[] {
  const [from, to] = longestPermuted(changes, least);
  if (from === to) return [];
  const before = permuted(changes.slice(0, from), least);
  return [...before, ...changes.slice(from, to), ...permuted(changes.slice(to), least)];
}

// Where the balance of typed against booked stands as it stood before, the two are the same values in between.
function longestPermuted(changes: readonly Change[], least: number): readonly [from: number, to: number] {
  const weigh = weights();
  const first = new Map([['0 0', 0]]);
  let [left, right] = [0, 0];
  let best: readonly [number, number] = [0, 0];
  changes.forEach(({ typed, booked }, i) => {
    const [more, less] = [weigh(typed), weigh(booked)];
    left = (left + more[0] - less[0]) | 0;
    right = (right + more[1] - less[1]) | 0;
    const from = first.get(`${left} ${right}`);
    if (from === undefined) first.set(`${left} ${right}`, i + 1);
    else if (i + 1 - from >= least && i + 1 - from > best[1] - best[0]) best = [from, i + 1];
  });
  return best;
}

/** Two weights a value, scattered over 32 bits each: sums that are equal are sums of the same values. */
function weights(): (value: string) => readonly [number, number] {
  const known = new Map<string, readonly [number, number]>();
  return (value) => {
    const weight = known.get(value) ?? [scatter(known.size + 1), scatter(~known.size)];
    known.set(value, weight);
    return weight;
  };
}

// The finalizer of MurmurHash3 (Appleby).
function scatter(number: number): number {
  let hash = number;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** What is held, in short: how many rows and changes, the commonest values, first and last row. */
export interface Preview {
  readonly rows: number;
  readonly changes: number;
  /** Column and value with how often it was typed, the commonest first; at most `SHOWN`. */
  readonly values: readonly { readonly column: string; readonly typed: string; readonly count: number }[];
  readonly first: number;
  readonly last: number;
}

const SHOWN = 4;

export function previewOf(changes: readonly Change[]): Preview {
  const values = new Map<string, { column: string; typed: string; count: number }>();
  for (const { column, typed } of changes) {
    const key = `${column} ${typed}`;
    const known = values.get(key) ?? { column, typed, count: 0 };
    known.count += 1;
    values.set(key, known);
  }
  const rows = changes.map(({ row }) => row);
  return {
    rows: new Set(rows).size,
    changes: changes.length,
    values: [...values.values()].sort((a, b) => b.count - a.count).slice(0, SHOWN),
    first: Math.min(...rows),
    last: Math.max(...rows),
  };
}
