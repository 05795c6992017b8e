/** Every suite of the simulation, in the order `npm run simulate` runs them. */
import { access } from './access.ts';
import { crash } from './crash.ts';
import { edits } from './edits.ts';
import { injection } from './injection.ts';
import { interleave } from './interleave.ts';
import { model } from './model.ts';
import { recovery } from './recovery.ts';
import type { Suite } from './suite.ts';
import { year } from './year.ts';

export const suites: readonly Suite[] = [crash, recovery, interleave, edits, model, injection, access, year];
