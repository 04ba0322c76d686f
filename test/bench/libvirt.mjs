import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { generateDomain, generateFragment } from './generate-domain.mjs';
import { LspClient } from './lsp-client.mjs';
import { OpenDocument } from './measure.mjs';
import { seededRandom } from './random.mjs';
import { median, percentile } from './statistics.mjs';

const schemas = '/usr/share/libvirt/schemas';
const schema = 'domain.rng';
const warmUp = 100;
const keystrokes = 200;
const domainLines = 5000;

/** What must hold of libvirt XML. */
const goals = [
  { key: 'corpusRatio', limit: 1, title: `all files, ours divided by one xmllint` },
  { key: 'domain', limit: 16, title: `keystroke to diagnostics, ${domainLines} lines, p95 (ms)` },
  { key: 'fragment', limit: 2, title: 'keystroke to diagnostics, one disk, p95 (ms)' },
];

/** Measures libvirt XML and prints the figures. Returns them with the goals. */
export async function benchLibvirt(server, rounds) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-libvirt-'));
  try {
    const corpus = await benchCorpus(folder, rounds);
    const domain = await typing(server, folder, 'guest.xml', generateDomain(domainLines));
    const fragment = await typing(server, folder, 'disk.xml', generateFragment());
    const figures = { ...corpus, domain: domain.p95, fragment: fragment.p95 };
    const verdicts = goals
      .filter(({ key }) => figures[key] !== undefined)
      .map((goal) => ({ ...goal, value: figures[goal.key], met: figures[goal.key] <= goal.limit }));
    const findings = domain.findings + fragment.findings;
    print(corpus, domain, fragment, verdicts, findings);
    return { figures, goals: verdicts, proven: verdicts.length === goals.length && verdicts.every(({ met }) => met) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** All files of libvirt's own schema test, or generated ones, in one process of each side. */
async function benchCorpus(folder, rounds) {
  if (!existsSync(join(schemas, schema)) || spawnSync('xmllint', ['--version']).error) {
    return { corpus: 'not measured: xmllint and the schemas of libvirt are not installed' };
  }
  const script = join(folder, 'judge.cjs');
  const entryPoint = fileURLToPath(new URL('judge-files.ts', import.meta.url));
  await build({ entryPoints: [entryPoint], bundle: true, platform: 'node', format: 'cjs', outfile: script });
  const fetched = run(process.execPath, [script, 'list', schema]).stdout.split('\n').filter(Boolean);
  const files = fetched.length > 0 ? fetched : generatedFiles(folder);
  const list = join(folder, 'files.txt');
  writeFileSync(list, files.join('\n'));
  const ours = [];
  const theirs = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(run(process.execPath, [script, 'judge', schemas, schema, list]));
    theirs.push(run('xmllint', ['--noout', '--nonet', '--relaxng', join(schemas, schema), ...files]));
  }
  const valid = [Number(ours[0].stdout), theirs[0].stderr.match(/ validates$/gm)?.length ?? 0];
  if (valid[0] !== valid[1]) {
    throw new Error(`${valid[0]} files are valid for us, ${valid[1]} for xmllint.`);
  }
  const [our, their] = [ours, theirs].map((runs) => median(runs.map(({ time }) => time)));
  const what = fetched.length > 0 ? "libvirt's schema test" : 'generated files';
  return {
    corpus: `${files.length} files (${what}), ours ${our.toFixed(0)} ms, xmllint ${their.toFixed(0)} ms`,
    corpusRatio: our / their,
  };
}

function generatedFiles(folder) {
  return Array.from({ length: 1500 }, (_, number) => {
    const path = join(folder, `guest${number}.xml`);
    writeFileSync(path, generateDomain(80 + (number % 100)));
    return path;
  });
}

function run(command, args) {
  const begin = performance.now();
  const result = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (result.error) {
    throw result.error;
  }
  return { ...result, time: performance.now() - begin };
}

/** Types characters at the ends of paths in a file that the server has open; each time to the answer of a pull. */
async function typing(server, folder, fileName, text) {
  const client = new LspClient(server);
  try {
    const capabilities = await client.initialize(pathToFileURL(folder).href, {});
    client.notify('initialized', {});
    const contender = { title: 'clusterwright', languageId: 'libvirt-xml', fileName };
    const uri = pathToFileURL(join(folder, fileName)).href;
    const document = new OpenDocument(client, capabilities, contender, text, uri);
    const open = await document.open();
    const { findings } = document;
    const pattern = /^ *<source dev='[^']+/;
    const count = document.lines.filter((line) => pattern.test(line)).length;
    const places = document.linesLike(pattern, Math.min(count, 50), seededRandom(1));
    const times = [];
    for (let stroke = 0; times.length < warmUp + keystrokes; stroke++) {
      const line = places[stroke % places.length];
      const column = pattern.exec(document.lines[line])[0].length;
      times.push(await document.keystroke(line, column, column, 'x'));
      times.push(await document.keystroke(line, column, column + 1, ''));
    }
    await proveThatTheTextIsRead(document, places[0], findings);
    const timed = times.slice(warmUp);
    return { open, findings, p50: percentile(timed, 0.5), p95: percentile(timed, 0.95) };
  } finally {
    await client.stop();
  }
}

/** An element that nobody knows: a server that reads the changed text must find something. */
async function proveThatTheTextIsRead(document, line, before) {
  document.change(line, 0, 0, '<nothing/>');
  await document.pull();
  if (document.findings <= before) {
    throw new Error(`Nothing is found in ${document.contender.fileName} where an unknown element stands.`);
  }
}

function print(corpus, domain, fragment, verdicts, findings) {
  const times = ({ open, p50, p95 }) =>
    `open ${open.toFixed(1)} ms, keystroke p50 ${p50.toFixed(2)} ms, p95 ${p95.toFixed(2)} ms`;
  const lines = [
    'libvirt XML',
    `  corpus    ${corpus.corpus}`,
    `  domain    ${domainLines} lines: ${times(domain)}`,
    `  fragment  one disk: ${times(fragment)}`,
    ...verdicts.map(
      ({ title, value, limit, met }) => `  ${met ? 'met ' : 'NOT MET'} ${title}: ${value.toFixed(2)} of ${limit}`,
    ),
    ...(findings > 0 ? [`  ${findings} findings in the generated files`] : []),
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
}
