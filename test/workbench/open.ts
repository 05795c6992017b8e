import { openWorkbench } from '../../workbench/open.ts';
import type { Workbench, WorkbenchOptions } from '../../workbench/types.ts';

/** A workbench on a bundle written in the test. */
export function open(code: string, options: Partial<WorkbenchOptions> = {}): Promise<Workbench> {
  return openWorkbench({ bundle: { 'Code.js': code }, ...options });
}

/** Runs a function of the bundle as the owner's sidebar would and answers what it returns. */
export function run(shop: Workbench, name: string, ...args: readonly unknown[]): Promise<unknown> {
  return shop.as('owner@toko.example').call(name, ...args);
}
