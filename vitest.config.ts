import {configDefaults, defineConfig} from 'vitest/config';

/** Tests that need a server run in `pnpm test:cluster` alone, which installs it. */
const needServer = process.env.POSTBELLUM_CLUSTER === undefined ? ['**/*.cluster.test.ts'] : [];

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'packages/viz/lab/src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...needServer],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Modules are loaded once for all files: loading them again for each takes a third of the time.
    isolate: false,
    // All cores: the usual number leaves one idle, which on two cores is half of them.
    maxWorkers: '100%',
  },
});
