/** One suite in several processes at once: each takes a share of the points, and their rows become one. */
import { spawn } from 'node:child_process';
import type { SuiteRow } from './suite.ts';

/** `args` are those of the calling program; `--only`, `--slice` and `--json` are added. */
export async function inProcesses(suite: string, count: number, args: readonly string[]): Promise<SuiteRow> {
  const started = performance.now();
  const rows = await Promise.all(
    Array.from({ length: count }, (_, i) =>
      share([...args, '--only', suite, '--slice', `${i}/${count}`, '--json']),
    ),
  );
  const sum = (figure: (row: SuiteRow) => number): number => rows.reduce((all, row) => all + figure(row), 0);
  const points = sum((row) => row.points);
  return {
    suite,
    runs: sum(({ runs }) => runs),
    points,
    of: Math.max(...rows.map((row) => row.of)),
    violations: sum(({ violations }) => violations),
    coverage:
      points === 0 ? 0 : Math.round((sum((row) => row.coverage * row.points) / points) * 10_000) / 10_000,
    seconds: Math.round((performance.now() - started) / 100) / 10,
  };
}

function share(args: readonly string[]): Promise<SuiteRow> {
  const child = spawn(process.execPath, [...process.execArgv, process.argv[1] ?? '', ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let text = '';
  child.stdout.on('data', (part: Buffer) => {
    text += part.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('exit', () => {
      const last = text.trim().split('\n').at(-1) ?? '';
      if (last.startsWith('{')) resolve(JSON.parse(last) as SuiteRow);
      else reject(new Error(`A process of the simulation ended without its row: ${args.join(' ')}`));
    });
  });
}
