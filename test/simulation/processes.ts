/** One suite in several processes at once: each takes a share of the points, and their rows become one. */
import { spawn } from 'node:child_process';
import { type Suite, type SuiteRow, summed } from './suite.ts';

/** `args` are those of the calling program; `--only`, `--slice` and `--json` are added. */
export async function inProcesses(
  { name, sliced }: Suite,
  count: number,
  args: readonly string[],
): Promise<SuiteRow> {
  const started = performance.now();
  const rows = await Promise.all(
    Array.from({ length: count }, (_, i) =>
      share([...args, '--only', name, '--slice', `${i}/${count}`, '--json']),
    ),
  );
  const all = rows.map((row) => row.of);
  const of = sliced === 'scenarios' ? all.reduce((sum, each) => sum + each, 0) : Math.max(...all);
  return summed(name, rows, of, (performance.now() - started) / 1000);
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
