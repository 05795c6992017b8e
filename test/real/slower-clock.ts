import type { Workbench } from '../../workbench/types.ts';

const HOUR = 3_600_000;

/** From `first` on the shop's clock looks in every so many hours, not every hour: most of a replay's time is quiet beats. */
export function beatEvery(shop: Workbench, hours: number, first: string): void {
  const state = shop.toState();
  const slower = { every: hours * HOUR, next: Date.parse(first) };
  const triggers = state.triggers.map((each) => (each.kind === 'clock' ? { ...each, ...slower } : each));
  shop.fromState({ ...state, triggers });
}
