// Bundles the extension, the server and the command line into dist/.
// `node esbuild.mjs` builds everything; `node esbuild.mjs server cli` only the bundles named.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { ruleFacts } from './server/tools/rule-facts.mjs';
import { thirdPartyNotices } from './server/tools/third-party-notices.mjs';

const root = fileURLToPath(new URL('.', import.meta.url));
const groupByShim = ['server/src/object-group-by.ts'];

/** What server and command line load only when a file asks for it: a bundle of its own, beside theirs. */
const READERS = 'node-file-readers';
const loadedLater = {
  name: 'loaded-later',
  setup({ onResolve }) {
    onResolve({ filter: new RegExp(`/${READERS}$`) }, ({ kind }) =>
      kind === 'dynamic-import' ? { path: `./${READERS}.js`, external: true } : undefined,
    );
  },
};

const bundles = {
  extension: { entry: 'client/src/extension.ts', out: 'dist/extension.js', platform: 'node', external: ['vscode'] },
  server: { entry: 'server/src/main.ts', out: 'dist/server.js', platform: 'node', plugins: [loadedLater] },
  [READERS]: {
    entry: `server/src/workspace/node-files/${READERS}.ts`,
    out: `dist/${READERS}.js`,
    platform: 'node',
    inject: groupByShim,
  },
  cli: {
    entry: 'server/src/cli/cli.ts',
    out: 'dist/cli.js',
    platform: 'node',
    plugins: [loadedLater],
    banner: { js: '#!/usr/bin/env node' },
  },
  'web-extension': {
    entry: 'client/src/extension.web.ts',
    out: 'dist/web/extension.js',
    platform: 'browser',
    external: ['vscode'],
  },
  // The script of a view; it runs in the view's own frame, with neither Node nor the API of VS Code.
  'state-tables-page': {
    entry: 'client/src/views/state-tables-page.ts',
    out: 'dist/views/state-tables.js',
    platform: 'browser',
    format: 'iife',
  },
  'web-server': {
    entry: 'server/src/main.web.ts',
    out: 'dist/web/server.js',
    platform: 'browser',
    format: 'iife',
    inject: groupByShim,
  },
};

function options(bundle) {
  const node = bundle.platform === 'node';
  return {
    absWorkingDir: root,
    entryPoints: [bundle.entry],
    outfile: bundle.out,
    bundle: true,
    format: bundle.format ?? 'cjs',
    platform: bundle.platform,
    target: node ? 'node20' : 'es2022',
    // The ES module builds of the libraries can be tree-shaken, and avoid UMD wrappers that a bundler cannot follow.
    mainFields: node ? ['module', 'main'] : ['browser', 'module', 'main'],
    external: bundle.external ?? [],
    inject: bundle.inject ?? [],
    plugins: bundle.plugins ?? [],
    banner: bundle.banner ?? {},
    // Names stay readable, so that the stack in an error report says where it happened.
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    sourcemap: 'linked',
    metafile: true,
    logLevel: 'warning',
  };
}

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in bundles));
if (unknown.length > 0) {
  console.error(`No such bundle: ${unknown.join(', ')}. There are: ${Object.keys(bundles).join(', ')}.`);
  process.exit(2);
}
const whole = asked.length === 0;
const chosen = Object.entries(bundles).filter(([name]) => whole || asked.includes(name));
const missing = chosen.filter(([, bundle]) => !existsSync(join(root, bundle.entry)));

if (whole) {
  for (const [, bundle] of chosen)
    for (const end of ['', '.map']) rmSync(join(root, bundle.out + end), { force: true });
}
mkdirSync(join(root, 'dist'), { recursive: true });

try {
  const results = await Promise.all(
    chosen.filter((one) => !missing.includes(one)).map(([, bundle]) => build(options(bundle))),
  );
  if (whole && missing.length === 0) {
    const inputs = results.flatMap((result) =>
      Object.values(result.metafile.outputs).flatMap((output) => bundled(output)),
    );
    writeFileSync(join(root, 'dist/THIRD-PARTY-NOTICES.txt'), thirdPartyNotices(root, inputs));
  }
  if (whole) await writeRulePages();
} catch {
  // esbuild has printed its messages.
  process.exitCode = 1;
}
for (const [name, bundle] of missing) {
  console.error(`Bundle "${name}" was not built: its entry ${bundle.entry} does not exist.`);
  process.exitCode = 1;
}

/** Puts the pages of the rules, and a list of them, where the extension finds them: on a disk or behind an address. */
async function writeRulePages() {
  const folder = join(root, 'dist/rules');
  const facts = await ruleFacts(root);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { id, page } of facts) writeFileSync(join(folder, `${id}.md`), page);
  const list = facts.map(({ id, title, severity }) => ({ id, title, severity }));
  writeFileSync(join(folder, 'index.json'), `${JSON.stringify(list, null, 1)}\n`);
}

/** The inputs that left bytes in an output; what tree-shaking dropped needs no notice. */
function bundled(output) {
  return Object.entries(output.inputs)
    .filter(([, input]) => input.bytesInOutput > 0)
    .map(([path]) => path);
}
