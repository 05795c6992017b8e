import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { MessageChannel, type MessagePort, Worker } from 'node:worker_threads';
import { buildSync } from 'esbuild';
import type { FromWorker, Job, ToWorker } from '../inside/protocol.ts';

/** Worker threads outlive executions and workbenches: starting one costs as much as twenty executions. */
const idle: Seat[] = [];
let built: { readonly worker: string; readonly shim: string } | undefined;

/** The sources of the inside, whether this file runs as it is or bundled into another folder. */
function insideFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  for (let up = 0; up < 5; up++) {
    for (const candidate of [join(folder, '../inside'), join(folder, 'workbench/inside')]) {
      if (existsSync(join(candidate, 'worker.ts'))) return candidate;
    }
    folder = dirname(folder);
  }
  throw new Error('The folder workbench/inside is not where it should be.');
}

function bundle(file: string, platform: 'node' | 'neutral'): string {
  const result = buildSync({
    entryPoints: [join(insideFolder(), file)],
    bundle: true,
    write: false,
    format: 'cjs',
    platform,
    target: 'node20',
  });
  const text = result.outputFiles[0]?.text ?? '';
  return platform === 'node'
    ? text
    : `(function(){const module={exports:{}},exports=module.exports;${text}\nreturn module.exports.run;})()`;
}

function sources(): { readonly worker: string; readonly shim: string } {
  built ??= { worker: bundle('worker.ts', 'node'), shim: bundle('shim.ts', 'neutral') };
  return built;
}

/** One worker thread and the code it has compiled. */
export class Seat {
  private readonly worker: Worker;
  private readonly signal = new Int32Array(new SharedArrayBuffer(4));
  private readonly known = new Set<string>();
  private port: MessagePort | undefined;
  private broken: ((error: Error) => void) | undefined;

  constructor() {
    const { worker, shim } = sources();
    this.worker = new Worker(worker, {
      eval: true,
      workerData: { signal: this.signal.buffer, shim },
      stdout: false,
    });
    this.worker.on('error', (error) => this.broken?.(error));
    this.worker.unref();
  }

  start(
    job: Job,
    source: string,
    listen: (message: FromWorker) => void,
    broken: (error: Error) => void,
  ): void {
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    this.broken = broken;
    port1.on('message', listen);
    const sent: Job = this.known.has(job.code) ? job : { ...job, source };
    this.known.add(job.code);
    this.worker.postMessage({ job: sent, port: port2 }, [port2]);
  }

  reply(message: ToWorker): void {
    this.port?.postMessage(message);
    Atomics.store(this.signal, 0, 1);
    Atomics.notify(this.signal, 0);
  }

  /** Back to the pool. */
  release(): void {
    this.port?.close();
    this.port = undefined;
    this.broken = undefined;
    idle.push(this);
  }

  /** Ends the thread, whatever it is doing. */
  destroy(): void {
    this.port?.close();
    this.port = undefined;
    this.broken = undefined;
    void this.worker.terminate();
  }
}

export function takeSeat(): Seat {
  return idle.pop() ?? new Seat();
}
