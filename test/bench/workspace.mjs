import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { generateMainCf } from './generate-main-cf.mjs';
import { LspClient } from './lsp-client.mjs';
import { OpenDocument } from './measure.mjs';
import { median } from './statistics.mjs';

const clusterCount = 100;
const linesEach = 1000;
/** Milliseconds until the first open file of the workspace has its findings. */
const goal = 1000;

/** Measures how long the first file of a workspace of many clusters takes, and prints it. */
export async function benchWorkspace(server, rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-workspace-'));
  try {
    for (let number = 1; number <= clusterCount; number++) writeCluster(folder, number);
    const times = [];
    for (let round = 0; round < rounds; round++) times.push(await openFirst(server, folder));
    const value = median(times);
    const met = value <= goal;
    process.stdout.write(
      `workspace of ${clusterCount} clusters, ${linesEach} lines each\n  ${met ? 'met ' : 'NOT MET'} first file open to diagnostics (ms): ${value.toFixed(0)} of ${goal}\n`,
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
    return await document.open();
  } finally {
    await client.stop();
  }
}

function generatedText(number) {
  const name = `c${String(number).padStart(3, '0')}`;
  return generateMainCf(linesEach, number).replace(/\bnode(\d\d)\b/g, `${name}n$1`);
}
