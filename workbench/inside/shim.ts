/** Runs inside the bare context, before the bundle: Google's names, a virtual clock and seeded chance. */
import { random, virtualDate } from './ambient.ts';
import { globals } from './globals.ts';
import { decode, plain } from './handles.ts';
import type { Job, Thrown, ToWorker } from './protocol.ts';

type Lookup = (name: string) => unknown;

function thrown(error: unknown): Thrown {
  if (error instanceof Error) return { name: error.name, message: error.message, stack: error.stack ?? '' };
  return { name: 'Error', message: String(error), stack: '' };
}

/** 'menu.setUp' or a global function. */
function find(path: string, lookup: Lookup): (...args: unknown[]) => unknown {
  const [root = '', ...rest] = path.split('.');
  let owner: unknown;
  let found = lookup(root);
  for (const name of rest) {
    owner = found;
    found = typeof found === 'object' && found !== null ? Reflect.get(found, name) : undefined;
  }
  if (typeof found !== 'function') throw new Error(`Script function not found: ${path}`);
  const called = found;
  return (...args) => Reflect.apply(called, owner, args);
}

function globalFunctions(): string[] {
  return Object.getOwnPropertyNames(globalThis).filter((name) => {
    const property = Object.getOwnPropertyDescriptor(globalThis, name);
    return property?.enumerable === true && typeof property.value === 'function';
  });
}

export function run(
  job: Job,
  lookup: Lookup,
  exchange: (message: unknown) => unknown,
  say: (message: unknown) => void,
): void {
  const state = { now: job.now, deaths: 0 };
  const call = (method: string, self: unknown, args: unknown[]): ToWorker => {
    if (state.deaths > 0) return die();
    const answer = exchange({ kind: 'call', method, self, args }) as ToWorker;
    state.now = answer.now;
    return 'dead' in answer ? die() : answer;
  };
  const die = (): never => {
    // A script that swallows its own death and goes on is stopped for good.
    if (++state.deaths > 1000) lookup('');
    throw new Error('This execution is over.');
  };
  const date = virtualDate(() => state.now);
  Object.defineProperty(globalThis, 'Date', {
    value: date,
    writable: true,
    configurable: true,
    enumerable: false,
  });
  Math.random = random(job.seed);
  globals(call, (line) => say({ kind: 'log', line }));
  finish(job, lookup, say);
}

async function finish(job: Job, lookup: Lookup, say: (message: unknown) => void): Promise<void> {
  try {
    lookup('*');
    const value =
      job.kind === 'list'
        ? globalFunctions()
        : await find(job.handler, lookup)(...job.args.map((arg) => decode(arg)));
    say({ kind: 'done', value: job.toClient || job.kind === 'list' ? plain(value) : null, error: null });
  } catch (error) {
    say({ kind: 'done', value: null, error: thrown(error) });
  }
}
