/** What `npm run mutate` runs: tests in process only, for the built bundle cannot hold mutants. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['test/{domain,schema,tables}/**/*.test.ts'], maxWorkers: 1, testTimeout: 60_000 },
});
