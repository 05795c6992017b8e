/** Every suite of the simulation, in the order `npm run simulate` runs them. */
import type { Suite } from './suite.ts';

export const suites: readonly Suite[] = [];
