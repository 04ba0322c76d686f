import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../client/start/install-vscode-server.mjs';

/** Bundles the in-host suite for the extension host and returns its path without the ending. */
export async function buildHostSuite() {
  const suite = join(root, '.vscode-test', 'host-suite', 'index');
  await build({
    entryPoints: [join(root, 'test', 'e2e', 'host-suite', 'index.ts')],
    outfile: `${suite}.js`,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // Mocha loads its parts by path; it is found in node_modules at run time.
    external: ['vscode', 'mocha'],
    sourcemap: 'inline',
    logLevel: 'warning',
  });
  return suite;
}
