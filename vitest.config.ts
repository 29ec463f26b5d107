import {configDefaults, defineConfig} from 'vitest/config';

/** Tests that need a server run in `pnpm test:cluster` alone, which installs it. */
const needServer = process.env.POSTBELLUM_CLUSTER === undefined ? ['**/*.cluster.test.ts'] : [];

export default defineConfig({
  test: {
    include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, ...needServer],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
