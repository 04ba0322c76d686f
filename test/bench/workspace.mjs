import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { generateMainCf } from './generate-main-cf.mjs';
import { LspClient } from './lsp-client.mjs';
import { OpenDocument } from './measure.mjs';
import { median } from './statistics.mjs';

const clusterCount = 100;
const linesEach = 1000;
/** Milliseconds until the first open file of the workspace has its findings, those across files too. */
const goal = 1000;
const patience = 60_000;

/** Measures how long the first file of a workspace of many clusters takes, and prints it. */
export async function benchWorkspace(server, rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-workspace-'));
  try {
    for (let number = 1; number <= clusterCount; number++) writeCluster(folder, number);
    const times = [];
    for (let round = 0; round < rounds; round++) times.push(await openFirst(server, folder));
    const value = median(times.map(({ whole }) => whole));
    const alone = median(times.map(({ alone }) => alone));
    const met = value <= goal;
    process.stdout.write(
      `workspace of ${clusterCount} clusters, ${linesEach} lines each\n  ${met ? 'met ' : 'NOT MET'} first file open to diagnostics, with those across files (ms): ${value.toFixed(0)} of ${goal}; those of the file alone: ${alone.toFixed(0)}\n`,
    );
    return { value, goal, met };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeCluster(folder, number) {
  const name = `c${String(number).padStart(3, '0')}`;
  const systemsOf = (text) => text.replace(/\bnode(\d\d)\b/g, `${name}n$1`);
  const main = systemsOf(generateMainCf(linesEach, number));
  const systems = [...main.matchAll(/^system (\S+)/gm)].map(([, system]) => system);
  write(join(folder, name, 'main.cf'), main);
  const hosts = systems.map((system, id) => `${id} ${system}\n`).join('');
  for (const system of systems) {
    const etc = join(folder, name, system, 'etc');
    write(join(etc, 'llthosts'), hosts);
    write(
      join(etc, 'llttab'),
      `set-node ${system}\nset-cluster ${number}\nlink link1 eth1 - ether - -\nlink link2 eth2 - ether - -\n`,
    );
    write(join(etc, 'gabtab'), `/sbin/gabconfig -c -n${systems.length}\n`);
    write(join(etc, 'vxfenmode'), 'vxfen_mode=scsi3\nscsi3_disk_policy=dmp\n');
  }
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

async function openFirst(server, folder) {
  const client = new LspClient(server);
  try {
    const capabilities = await client.initialize(pathToFileURL(folder).href, {});
    client.notify('initialized', {});
    const path = join(folder, 'c050', 'main.cf');
    const contender = { title: 'clusterwright', languageId: 'vcs', fileName: 'main.cf' };
    const text = generatedText(50);
    const document = new OpenDocument(client, capabilities, contender, text, pathToFileURL(path).href);
    const begin = performance.now();
    const alone = await document.open();
    // The server tells when it has looked through the workspace.
    while (client.refreshes === 0) {
      await new Promise((resolve) => setTimeout(resolve, 1));
      if (performance.now() - begin > patience) throw new Error('The server never asked to be pulled again.');
    }
    await document.pull();
    return { alone, whole: performance.now() - begin };
  } finally {
    await client.stop();
  }
}

function generatedText(number) {
  const name = `c${String(number).padStart(3, '0')}`;
  return generateMainCf(linesEach, number).replace(/\bnode(\d\d)\b/g, `${name}n$1`);
}
