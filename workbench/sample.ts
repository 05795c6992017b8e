/** Fills a new book with an invented shop. */
import type { Workbench } from './types.ts';

/** 'empty' opens the book for its owner and leaves the rest to the person. Throws on a name it does not know. */
export async function loadSample(workbench: Workbench, name: string): Promise<void> {
  if (!['empty', 'toko', 'northwind'].includes(name)) throw new Error(`no sample is called "${name}"`);
  await workbench.as(workbench.owner).open();
}
