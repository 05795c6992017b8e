/** `npm run simulate [-- --json] [--seeds N] [--seed N] [--only NAME] [--part P] [--plan]`: runs the suites and says what broke. */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { inProcesses } from './processes.ts';
import type { Suite, SuiteOptions, SuiteRow, Violation } from './suite.ts';
import { suites } from './suites.ts';

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    seeds: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    /** 'crash', or a point to replay: 'crash/place-order/28/before'. */
    only: { type: 'string', default: '' },
    /** Share of the points, (0, 1]. */
    part: { type: 'string' },
    /** 'i/n': a share of the points, for one of several processes. */
    slice: { type: 'string' },
    /** Runs nothing: prints how many points there are, by scenario and by what strikes them. */
    plan: { type: 'boolean', default: false },
    /** So many violations are printed in full. */
    show: { type: 'string', default: '20' },
  },
});

const commit = (): string => {
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8' }).trim();
  } catch {
    return 'unknown';
  }
};

const at = commit();
let shown = 0;
const report = ({ point, seed, what }: Violation): void => {
  shown += 1;
  if (shown <= Number(values.show)) console.error(`✗ ${point} (seed ${seed}, commit ${at})\n  ${what}`);
};

const TENTHS = 10;
const SOME = 300;
/** A line for each tenth of what takes long; nothing else speaks before a suite has ended. */
const progress = (done: number, of: number): void => {
  const tenth = Math.floor((done * TENTHS) / of);
  if (of >= SOME && tenth > Math.floor(((done - 1) * TENTHS) / of))
    console.error(`  ${values.only} ${values.slice ?? ''} ${done} of ${of}`);
};

const [wanted = '', ...point] = values.only.split('/');
const [index = '0', of = '1'] = (values.slice ?? '').split('/');
const options: SuiteOptions = {
  seeds: Number(values.seeds),
  seed: Number(values.seed),
  report,
  progress,
  ...(point.length > 0 ? { only: values.only } : {}),
  ...(values.part === undefined ? {} : { part: Number(values.part) }),
  ...(values.slice === undefined ? {} : { slice: { index: Number(index), of: Number(of) } }),
};

const line = ({ suite, runs, points, of: all, violations, coverage, seconds }: SuiteRow): string =>
  `${violations === 0 ? ' ' : '✗'} ${suite.padEnd(12)}${runs} runs, ${points} of ${all} points, ${violations} violations, coverage ${coverage}, ${seconds} s`;

const processes = Number(process.env.SIMULATION_PROCESSES ?? 1);
const shared = (suite: Suite): boolean =>
  suite.sliced !== undefined && processes > 1 && values.slice === undefined && point.length === 0;

/** 'place-order 400, ship 464': how many names share a part. */
const counts = (parts: readonly string[]): string => {
  const found = new Map<string, number>();
  for (const part of parts) found.set(part, (found.get(part) ?? 0) + 1);
  return [...found].map(([part, count]) => `${part} ${count}`).join(', ');
};

async function printPlan({ name, points }: Suite): Promise<void> {
  const names = (await points?.(options))?.map((point) => point.name.split('/')) ?? [];
  if (names.length === 0) return;
  const planned = names.filter(([, second = '']) => !second.startsWith('schedule-'));
  console.log(`${name}: ${names.length} points a seed, ${names.length - planned.length} of them schedules`);
  console.log(`  by scenario: ${counts(planned.map(([, scenario = '']) => scenario))}`);
  console.log(`  by fault: ${counts(planned.map((parts) => parts.at(-1) ?? ''))}`);
}

const wantedSuites = suites.filter(({ name }) => name.startsWith(wanted));
let broken = 0;
const print = (row: SuiteRow): void => {
  console.log(values.json ? JSON.stringify(row) : line(row));
  broken += row.violations;
};

async function runAll(): Promise<void> {
  const divided = wantedSuites.filter(shared);
  const whole = wantedSuites.filter((suite) => !shared(suite));
  if (divided.length === 0) {
    for (const suite of whole) print((await suite.run(options)).row);
    return;
  }
  // What cannot be divided runs beside the others from the beginning.
  const beside = whole.map(async (suite) => print(await inProcesses(suite, 1, process.argv.slice(2))));
  for (const suite of divided) print(await inProcesses(suite, processes, process.argv.slice(2)));
  await Promise.all(beside);
}

if (values.plan) for (const suite of wantedSuites) await printPlan(suite);
else await runAll();
process.exit(broken === 0 ? 0 : 1);
