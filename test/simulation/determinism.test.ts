import { expect, it } from 'vitest';
import { crashRun } from './crash-run.ts';
import { interleaveRun } from './interleave-run.ts';
import { OWNER, SITI } from './scenario.ts';
import { scenarios } from './scenarios/all.ts';
import { bundleOf, type Watch } from './shop-states.ts';

const bundle = bundleOf();
const named = (name: string) => {
  const found = scenarios.find((each) => each.name === name);
  if (!found) throw new Error(`no scenario ${name}`);
  return found;
};

type Run = (seed: number, watch: Watch) => Promise<unknown>;
const crashed: Run = (seed, watch) =>
  crashRun({ scenario: named('cancel'), strike: { call: 54, mode: 'kill-subset' }, seed, bundle, watch });
const raced: Run = (seed, watch) => {
  const part = { scenario: named('place-order'), call: 0, inside: false };
  const parts = [OWNER, SITI].map((actor) => ({ ...part, actor }));
  return interleaveRun(parts, seed, bundle, watch);
};

/** Every call with its turn, every execution, and all that stands in the book at the end. */
async function storyOf(run: Run, seed: number): Promise<string[]> {
  const story: string[] = [];
  await run(seed, (shop) => {
    shop.on('turn', (turn) => story.push(JSON.stringify(turn)));
    return () => story.push(JSON.stringify(shop.executions()), JSON.stringify(shop.toState()));
  });
  return story;
}

it.each([
  ['a crash', crashed],
  ['a race', raced],
])('%s goes the same way whenever its seed is the same', async (_, run) => {
  const first = await storyOf(run, 1);
  expect(await storyOf(run, 1)).toEqual(first);
  expect(await storyOf(run, 2)).not.toEqual(first);
  expect(first.length).toBeGreaterThan(60);
});
