/** Every suite of the simulation, in the order `npm run simulate` runs them. */
import { crash } from './crash.ts';
import { edits } from './edits.ts';
import { interleave } from './interleave.ts';
import { recovery } from './recovery.ts';
import type { Suite } from './suite.ts';

export const suites: readonly Suite[] = [crash, recovery, interleave, edits];
