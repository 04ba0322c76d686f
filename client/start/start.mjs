// `npm start`: builds and packages the extension, prints the findings of examples/ and opens that folder in VS Code with
// the packaged extension. The profile is a temporary folder, so the user's own VS Code is never touched.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { desktopCommand, openDesktop } from './desktop.mjs';
import { root } from './install-vscode-server.mjs';
import { exitOnSignals, runGroup } from './processes.mjs';
import { openServed } from './served.mjs';

const USAGE = `Usage: npm start -- [--port N] [--no-open]
  --port N    serve VS Code on 127.0.0.1:N instead of opening the installed one
  --no-open   serve VS Code and print its address, but open no window`;

const vsix = join(root, 'dist', 'clusterwright.vsix');
const examples = join(root, 'examples');

// Ctrl-C is the ordinary way to end it.
exitOnSignals(0);
const options = readOptions();
if (!options.keepBuild) await build();
await printFindings();
const command = options.serve ? undefined : desktopCommand();
if (command === undefined) await openServed({ vsix, folder: examples, port: options.port, open: options.open });
else await openDesktop({ command, vsix, folder: examples });
process.exit(0);

function readOptions() {
  try {
    const { values } = parseArgs({
      options: {
        port: { type: 'string' },
        open: { type: 'boolean', default: true },
        // For tests, which have built and packaged already.
        build: { type: 'boolean', default: true },
      },
      allowNegative: true,
    });
    const port = values.port === undefined ? undefined : Number(values.port);
    if (port !== undefined && !(Number.isInteger(port) && port > 0 && port < 65_536)) {
      throw new Error(`"${values.port}" is no port: it must be a number from 1 to 65535.`);
    }
    const keepBuild = !values.build && existsSync(vsix);
    return { port, open: values.open, keepBuild, serve: port !== undefined || !values.open };
  } catch (error) {
    console.error(`${error.message}\n${USAGE}`);
    process.exit(2);
  }
}

async function build() {
  console.error('Building and packaging the extension.');
  const { code, error } = await runNpm(['run', '--silent', 'package']);
  if (code === 0) return;
  console.error(`The extension could not be built${error === undefined ? '' : `: ${error.message}`}.`);
  process.exit(1);
}

/** The examples hold mistakes on purpose: exit code 1 says that they were found. */
async function printFindings() {
  const { code } = await runGroup(process.execPath, [join(root, 'dist', 'cli.js'), 'check', 'examples'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (code === 0 || code === 1) return;
  console.error('The examples could not be checked.');
  process.exit(1);
}

function runNpm(args) {
  const options = { cwd: root, stdio: ['ignore', process.stderr, process.stderr] };
  // Within an npm script npm says where it is; that works on Windows too, where npm itself is a shell script.
  const npm = process.env.npm_execpath;
  return npm?.endsWith('.js') === true
    ? runGroup(process.execPath, [npm, ...args], options)
    : runGroup('npm', args, { ...options, shell: process.platform === 'win32' });
}
