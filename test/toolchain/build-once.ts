import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Tests read the built add-on. `npm test` builds it first; a single test run by hand does so only when there is none. */
export function setup(): void {
  if (existsSync('dist/Code.js')) return;
  execFileSync(process.execPath, ['build.mjs'], { stdio: 'inherit' });
}
