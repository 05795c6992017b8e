/** What a script cannot be allowed to take from the real world. */

/** Date as the context knows it, save that "now" is the execution's own time. */
export function virtualDate(now: () => number): DateConstructor {
  const Real = Date;
  function VirtualDate(this: unknown, ...args: unknown[]): Date | string {
    if (new.target === undefined) return new Real(now()).toString();
    return Reflect.construct(Real, args.length === 0 ? [now()] : args, new.target);
  }
  VirtualDate.prototype = Real.prototype;
  Object.defineProperty(Real.prototype, 'constructor', {
    value: VirtualDate,
    writable: true,
    configurable: true,
  });
  Object.defineProperty(VirtualDate, 'name', { value: 'Date' });
  Object.defineProperty(VirtualDate, 'length', { value: 7 });
  const statics = { now: () => Math.floor(now()), UTC: Real.UTC, parse: Real.parse };
  for (const [name, value] of Object.entries(statics))
    Object.defineProperty(VirtualDate, name, { value, writable: true, configurable: true });
  return VirtualDate as DateConstructor;
}

/** mulberry32. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
