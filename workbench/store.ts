/** A book on disk: an .xlsx that people open, and beside it a .json with what such a file cannot hold. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { BookState } from './records.ts';
import { readBook } from './store-read.ts';
import { type Cached, writeBook } from './store-write.ts';

interface Sidecar {
  /** Of the .xlsx written with it: when another program has saved the file since, its cells count. */
  readonly sha256: string;
  readonly state: BookState;
}

const sidecarOf = (file: string): string => `${file}.json`;

function digest(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function writeWhole(file: string, content: Uint8Array | string): Promise<void> {
  const beside = `${file}.new`;
  await writeFile(beside, content);
  await rename(beside, file);
}

/** Writes both files, each whole or not at all. */
export async function saveBook(file: string, state: BookState, cached: Cached): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const bytes = await writeBook(state, cached);
  const sidecar: Sidecar = { sha256: digest(bytes), state };
  await writeWhole(sidecarOf(file), JSON.stringify(sidecar));
  await writeWhole(file, bytes);
}

/**
 * The book in a file, undefined when there is none. `fresh` is an empty book of the language and zone to use for a
 * file that has no .json beside it. An .xlsx changed by another program keeps its changes; triggers, properties,
 * mails and clock come from the .json.
 */
export async function openBook(file: string, fresh: BookState): Promise<BookState | undefined> {
  if (!existsSync(file)) return undefined;
  const bytes = await readFile(file);
  if (!existsSync(sidecarOf(file))) return readBook(bytes, { ...fresh, sheets: [] });
  const sidecar: Sidecar = JSON.parse(await readFile(sidecarOf(file), 'utf8'));
  return sidecar.sha256 === digest(bytes) ? sidecar.state : readBook(bytes, sidecar.state);
}
