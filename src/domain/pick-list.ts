/** What to take from the shelves for many orders at once, by place. */

export interface PickLine {
  readonly sku: string;
  readonly name: string;
  readonly location: string;
  /** Pieces still to be packed. */
  readonly left: number;
}

export interface PickOrder {
  readonly number: string;
  readonly lines: readonly PickLine[];
}

export interface Pick {
  readonly sku: string;
  readonly name: string;
  readonly location: string;
  readonly quantity: number;
  /** Orders that want it, with how many. */
  readonly orders: readonly (readonly [number: string, quantity: number])[];
}

/** One row a SKU, by location (those without one last), then by name. */
export function pickList(orders: readonly PickOrder[]): Pick[] {
  const picks = new Map<string, Pick>();
  for (const { number, lines } of orders) {
    for (const { sku, name, location, left } of lines) {
      if (left <= 0) continue;
      const pick = picks.get(sku) ?? { sku, name, location, quantity: 0, orders: [] };
      picks.set(sku, {
        ...pick,
        quantity: pick.quantity + left,
        orders: withOrder(pick.orders, number, left),
      });
    }
  }
  return [...picks.values()].sort(
    (a, b) =>
      Number(a.location === '') - Number(b.location === '') ||
      byText(a.location, b.location) ||
      byText(a.name, b.name),
  );
}

function withOrder(orders: Pick['orders'], number: string, quantity: number): Pick['orders'] {
  const last = orders[orders.length - 1];
  return last?.[0] === number
    ? [...orders.slice(0, -1), [number, last[1] + quantity]]
    : [...orders, [number, quantity]];
}

// 'A-2' before 'A-10': the way shelves are walked.
function byText(a: string, b: string): number {
  const [left, right] = [parts(a), parts(b)];
  for (let i = 0; i < Math.max(left.length, right.length); i += 1) {
    const [x = '', y = ''] = [left[i], right[i]];
    const [m, n] = [Number(x), Number(y)];
    const order =
      x !== '' && y !== '' && !Number.isNaN(m) && !Number.isNaN(n) ? m - n : x < y ? -1 : x > y ? 1 : 0;
    if (order !== 0) return order;
  }
  return 0;
}

const parts = (text: string): readonly string[] => text.toLowerCase().match(/\d+|\D+/g) ?? [];
