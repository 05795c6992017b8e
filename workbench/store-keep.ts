/** Keeps a running workbench's book on disk. */
import { saveBook } from './store.ts';
import type { Workbench } from './types.ts';

export interface Keeper {
  /** Saves now what is not saved yet; ends when it is on disk. */
  save(): Promise<void>;
  /** Stops watching and saves. */
  close(): Promise<void>;
}

/** Milliseconds of quiet after a change before the book is written. */
const quiet = 1200;

/** Watches the workbench; `saved` is told after each save, with the error when it failed. */
export function keepBook(shop: Workbench, file: string, saved: (error: string) => void): Keeper {
  let dirty = false;
  let timer: NodeJS.Timeout | undefined;
  let line: Promise<void> = Promise.resolve();
  const write = async (): Promise<void> => {
    if (!dirty) return;
    dirty = false;
    try {
      await saveBook(file, shop.toState(), (tab, row, column) => shop.sheet(tab).valueAt(row, column));
      saved('');
    } catch (error) {
      dirty = true;
      saved(error instanceof Error ? error.message : String(error));
    }
  };
  const save = (): Promise<void> => {
    clearTimeout(timer);
    line = line.then(write);
    return line;
  };
  const changed = (): void => {
    dirty = true;
    clearTimeout(timer);
    timer = setTimeout(() => void save(), quiet);
  };
  const leave = [shop.on('change', changed), shop.on('mail', changed), shop.on('execution', changed)];
  const close = async (): Promise<void> => {
    for (const stop of leave) stop();
    dirty = true;
    await save();
  };
  return { save, close };
}
