import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FromWorker } from '../inside/protocol.ts';
import { takeSeat } from './pool.ts';

/** The files clasp would push. */
export interface Bundle {
  readonly files: ReadonlyMap<string, string>;
  readonly code: string;
  /** Names the code for the workers that have compiled it. */
  readonly codeId: string;
  /** From appsscript.json, when it says. */
  readonly timeZone: string | undefined;
}

function filesOf(bundle: string | Readonly<Record<string, string>>): Map<string, string> {
  if (typeof bundle !== 'string') return new Map(Object.entries(bundle));
  const names = readdirSync(bundle).filter((name) => /\.(js|html|json)$/.test(name));
  return new Map(names.map((name) => [name, readFileSync(join(bundle, name), 'utf8')]));
}

const known = new WeakMap<object, Bundle>();

/** A bundle given as sources is read once: simulations open it tens of thousands of times. */
export function readBundle(bundle: string | Readonly<Record<string, string>>): Bundle {
  if (typeof bundle === 'string') return read(bundle);
  const found = known.get(bundle) ?? read(bundle);
  known.set(bundle, found);
  return found;
}

function read(bundle: string | Readonly<Record<string, string>>): Bundle {
  const files = filesOf(bundle);
  const code = files.get('Code.js');
  if (code === undefined) throw new Error('The bundle has no Code.js. Was it built?');
  const manifest: unknown = JSON.parse(files.get('appsscript.json') ?? '{}');
  const zone: unknown =
    typeof manifest === 'object' && manifest !== null ? Reflect.get(manifest, 'timeZone') : undefined;
  const codeId = createHash('sha256').update(code).digest('hex');
  return { files, code, codeId, timeZone: typeof zone === 'string' ? zone : undefined };
}

const listed = new WeakMap<Bundle, Promise<readonly string[]>>();

/** Names of the bundle's global functions. Rejects when it cannot be loaded or calls a service while loading. */
export function listFunctions(bundle: Bundle, now: number): Promise<readonly string[]> {
  const found = listed.get(bundle) ?? load(bundle, now);
  listed.set(bundle, found);
  return found;
}

function load(bundle: Bundle, now: number): Promise<readonly string[]> {
  const seat = takeSeat();
  return new Promise((resolve, reject) => {
    const listen = (message: FromWorker): void => {
      if (message.kind === 'call')
        seat.reply({ now, error: `${message.method} is called while the script loads.` });
      if (message.kind !== 'done') return;
      seat.release();
      if (message.error !== null) reject(new Error(`The bundle does not load: ${message.error.message}`));
      else resolve(Array.isArray(message.value) ? message.value.map(String) : []);
    };
    const job = {
      kind: 'list' as const,
      code: bundle.codeId,
      source: null,
      handler: '',
      args: [],
      toClient: false,
      now,
      seed: 1,
    };
    seat.start(job, bundle.code, listen, reject);
  });
}
