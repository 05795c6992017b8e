import { beforeAll, describe, expect, it } from 'vitest';
import { crash } from './crash.ts';
import { type Mistake, mistaken, mistakes } from './deliberate.ts';
import { edits } from './edits.ts';
import { interleave } from './interleave.ts';
import { type Bundle, bundleOf } from './shop-states.ts';
import type { SuiteResult } from './suite.ts';

const suites = { crash, edits, interleave };

const caught = ({ suite, only, most }: Mistake, bundle: Bundle, stopAfter = 1): Promise<SuiteResult> =>
  suites[suite].run({ seeds: 1, only, most, bundle, stopAfter });

let right: Bundle;
beforeAll(async () => {
  right = await mistaken(bundleOf());
});

describe.each(mistakes)('a mistake built in: $name', (mistake) => {
  it('is caught', { timeout: 120_000 }, async () => {
    const { found } = await caught(mistake, await mistaken(right, mistake));
    expect(found).toHaveLength(1);
  });

  it('is not seen where it is not', { timeout: 120_000 }, async () => {
    const { found } = await caught(mistake, right);
    expect(found).toEqual([]);
  });
});
