import { defineConfig } from 'vitest/config';

/** Tests that need neither a browser nor an installed editor; those live in test/e2e and run by `npm run e2e`. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'server/src/**/*.test.ts', 'client/src/**/*.test.ts'],
    exclude: [
      '**/node_modules/**',
      'dist/**',
      'test/e2e/**',
      'test/bench/**',
      'test/libvirt/**',
      'test/**/fixtures/**',
    ],
    // The core keeps no state between calls, so test files may share one module cache: loading the parser and the
    // catalog anew for each of them would take most of the time.
    pool: 'threads',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 20_000,
  },
});
