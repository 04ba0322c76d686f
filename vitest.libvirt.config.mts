import { defineConfig } from 'vitest/config';

/** Tests that need libvirt on this machine: its schemas, its command virsh, xmllint and its source package. */
export default defineConfig({
  test: {
    include: ['test/libvirt/**/*.test.ts'],
    globalSetup: ['test/libvirt/fetch-corpus.ts'],
    pool: 'threads',
    isolate: false,
    maxWorkers: 2,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
