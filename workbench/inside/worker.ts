/** A worker thread: one bare context after another, each with the shim and the bundle. Nothing of Node gets in. */
import { createContext, Script } from 'node:vm';
import {
  type MessagePort,
  moveMessagePortToContext,
  parentPort,
  receiveMessageOnPort,
  workerData,
} from 'node:worker_threads';
import type { Job } from './protocol.ts';

interface Start {
  readonly signal: SharedArrayBuffer;
  readonly shim: string;
}

const start: Start = workerData;
const signal = new Int32Array(start.signal);
const shim = new Script(start.shim, { filename: 'google' });
const compiled = new Map<string, Script>();
/**
 * Names of the language, bound once for all scripts of a context: its global asks Node for every name every time, which
 * makes a loop over `Math.imul` a hundred times slower than at Google.
 */
const language = [
  ...[
    'Array',
    'BigInt',
    'Boolean',
    'Date',
    'Error',
    'Intl',
    'JSON',
    'Map',
    'Math',
    'Number',
    'Object',
    'Promise',
  ],
  ...[
    'Proxy',
    'RangeError',
    'Reflect',
    'RegExp',
    'Set',
    'String',
    'Symbol',
    'TypeError',
    'WeakMap',
    'WeakSet',
  ],
];
const bound = new Script(`const { ${language.join()} } = globalThis;`, { filename: 'language' });
const absent = ['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'WeakRef', 'FinalizationRegistry'];

type Exchange = (message: unknown) => unknown;
type Run = (
  job: Job,
  lookup: (name: string) => unknown,
  exchange: Exchange,
  say: (message: unknown) => void,
) => void;

function bundle(job: Job): Script {
  if (job.source !== null) compiled.set(job.code, new Script(job.source, { filename: 'Code' }));
  const script = compiled.get(job.code);
  if (script === undefined) throw new Error('The bundle never arrived.');
  return script;
}

/** The host may be held up between its answer and its knock, so that the knock comes while the next answer is waited for. */
function wait(): void {
  while (Atomics.exchange(signal, 0, 0) === 0) Atomics.wait(signal, 0, 0);
}

function perform(job: Job, port: MessagePort): void {
  const context = createContext({});
  // Node sets the context up for the port from these very names, so they go afterwards.
  const inside = moveMessagePortToContext(port, context);
  for (const name of absent) new Script(`delete globalThis.${name}`).runInContext(context);
  const exchange: Exchange = (message) => {
    inside.postMessage(message);
    wait();
    return receiveMessageOnPort(inside)?.message;
  };
  // A call after the execution is dead must never return.
  const sleep = new Int32Array(new SharedArrayBuffer(4));
  const lookup = (name: string): unknown => {
    if (name === '') return Atomics.wait(sleep, 0, 0);
    if (!/^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(name)) return undefined;
    return new Script(`typeof ${name} === 'undefined' ? undefined : ${name}`).runInContext(context);
  };
  const run: Run = shim.runInContext(context);
  const load = (): void => {
    bound.runInContext(context);
    bundle(job).runInContext(context);
  };
  run(
    job,
    (name) => (name === '*' ? load() : lookup(name)),
    exchange,
    (message) => inside.postMessage(message),
  );
}

parentPort?.on('message', ({ job, port }: { job: Job; port: MessagePort }) => perform(job, port));
