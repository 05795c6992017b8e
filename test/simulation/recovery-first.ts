/** A first fault, and the calls of the run that mends what it left. */
import { recover } from './crash-run.ts';
import { OWNER, type Scenario } from './scenario.ts';
import { type Bundle, reopen } from './shop-states.ts';
import { type Strike, struck } from './strike.ts';

export interface First {
  readonly scenario: Scenario;
  readonly strike: Strike;
  readonly seed: number;
  readonly bundle: Bundle;
}

/** Methods of the recovering run's calls, in order: as many as there are calls to strike. */
export async function recoveringMethods({
  scenario,
  strike,
  seed,
  bundle,
}: First): Promise<readonly string[]> {
  const shop = await reopen(scenario.state, bundle, seed, seed + strike.call);
  await struck(shop, strike, () => scenario.act(shop, OWNER));
  const { methods } = await struck(shop, undefined, () => recover(shop, scenario));
  await shop.close();
  return methods;
}
