/** The most a unique code adds, in minor units. */
const MOST = 999;
/** Coprime to 999: neighbouring orders get codes far apart, so that a slip of a digit meets none of them. */
const STRIDE = 617;

/** What is known of an order that may still be paid by transfer. */
export interface AwaitedTransfer {
  /** Neither cancelled nor returned. */
  readonly live: boolean;
  /** What is left to pay, unique code included. */
  readonly balance: number;
}

/** The amounts customers may transfer today: a paid or cancelled order gives its own free. */
export function awaitedAmounts(orders: readonly AwaitedTransfer[]): Set<number> {
  return new Set(orders.filter(({ live, balance }) => live && balance > 0).map(({ balance }) => balance));
}

/**
 * A code from 1 to 999 that makes `total` an amount no open unpaid order waits for; undefined when there is
 * none. `seed` (such as the order's serial number) says where to begin, so the same book gives the same code.
 */
export function chooseUniqueCode(
  total: number,
  awaited: ReadonlySet<number>,
  seed: number,
): number | undefined {
  const start = (seed * STRIDE) % MOST;
  for (let step = 0; step < MOST; step += 1) {
    const code = ((start + step) % MOST) + 1;
    if (!awaited.has(total + code)) return code;
  }
  return undefined;
}
