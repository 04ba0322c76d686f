import { existsSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { contenders } from './contenders.mjs';
import { benchLibvirt } from './libvirt.mjs';
import { measure } from './measure.mjs';
import { benchWorkspace } from './workspace.mjs';
import { formatSize, judgeGoals, medianFigures, objections, ratiosOf } from './report.mjs';

/** What is measured without the JSON server beside it. */
const otherParts = ['libvirt', 'workspace'];

const usage = `Usage: node test/bench/run.mjs [options]
  --sizes 1000,10000,100000   lines of the files
  --rounds 3                  fresh servers for each size; the medians count
  --keystrokes 90             timed keystrokes in each round, at least 60
  --only ours|json|libvirt|workspace   one of the two servers, without ratios, or one of the other parts
  --server FILE               another build of ours than dist/server.js
  --json FILE                 write all results as JSON
  --assert                    exit 1 when a goal is missed
`;

process.exitCode = await run(process.argv.slice(2));

async function run(args) {
  let options;
  try {
    options = readOptions(args);
  } catch (error) {
    process.stderr.write(`${error.message}\n${usage}`);
    return 2;
  }
  for (const contender of options.contenders) {
    if (!existsSync(contender.script)) {
      process.stderr.write(`${contender.script} is missing: run "npm ci" and "npm run build" first.\n`);
      return 2;
    }
  }
  let rounds;
  let libvirt;
  let workspace;
  const wanted = (part) => options.only === undefined || options.only === part;
  try {
    rounds = otherParts.includes(options.only) ? [] : await measureAll(options);
    libvirt = wanted('libvirt') ? await benchLibvirt(options.ours, options.rounds) : undefined;
    workspace = wanted('workspace') ? await benchWorkspace(options.ours, options.rounds) : undefined;
  } catch (error) {
    process.stderr.write(`\nNot measured. ${error.message}\n`);
    return 1;
  }
  const sizes = (rounds.length === 0 ? [] : options.sizes).map((lines) => summarise(lines, rounds, options.contenders));
  const verdicts = judgeGoals(sizes);
  const doubts = objections(sizes, rounds);
  if (sizes.length > 0) {
    report(sizes, verdicts, doubts, options);
  }
  if (options.json !== undefined) {
    const machine = { node: process.version, platform: process.platform, cpus: cpus().length, cpu: cpus()[0]?.model };
    writeFileSync(
      options.json,
      `${JSON.stringify({ machine, sizes, goals: verdicts, objections: doubts, rounds, libvirt, workspace }, null, 2)}\n`,
    );
  }
  const proven =
    (sizes.length === 0 || (verdicts.length > 0 && verdicts.every(({ met }) => met) && doubts.length === 0)) &&
    (libvirt?.proven ?? true) &&
    (workspace?.met ?? true);
  return options.assert && !proven ? 1 : 0;
}

function readOptions(args) {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: '1000,10000,100000' },
      rounds: { type: 'string', default: '3' },
      keystrokes: { type: 'string', default: '90' },
      only: { type: 'string' },
      server: { type: 'string' },
      json: { type: 'string' },
      assert: { type: 'boolean', default: false },
    },
  });
  const ours = values.server === undefined ? contenders.ours : { ...contenders.ours, script: values.server };
  const all = [ours, contenders.json];
  const chosen = all.filter(({ id }) => values.only === undefined || id === values.only);
  if (chosen.length === 0 && !otherParts.includes(values.only)) {
    throw new Error(`--only knows ${[...all.map(({ id }) => id), ...otherParts].join(', ')}, not "${values.only}".`);
  }
  return {
    contenders: chosen,
    only: values.only,
    ours: ours.script,
    sizes: values.sizes.split(',').map((size) => wholeNumber('--sizes', size, 1000)),
    rounds: wholeNumber('--rounds', values.rounds, 1),
    keystrokes: wholeNumber('--keystrokes', values.keystrokes, 60),
    json: values.json,
    assert: values.assert,
  };
}

function wholeNumber(option, text, least) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < least) {
    throw new Error(`${option} needs whole numbers of at least ${least}, not "${text}".`);
  }
  return number;
}

/** Measures in turn, never two servers at once, so that a busy moment of the machine meets both. */
async function measureAll({ contenders: all, sizes, rounds: roundCount, keystrokes }) {
  const rounds = [];
  for (const lines of sizes) {
    const texts = new Map(all.map(({ id, generate }) => [id, generate(lines)]));
    for (let round = 1; round <= roundCount; round++) {
      for (const contender of all) {
        process.stderr.write(`${lines} lines, round ${round} of ${roundCount}: ${contender.title}\n`);
        const text = texts.get(contender.id);
        const figures = await measure(contender, text, { keystrokes, seed: round });
        rounds.push({ lines, round, id: contender.id, title: contender.title, characters: text.length, figures });
      }
    }
  }
  return rounds;
}

function summarise(lines, rounds, all) {
  const ofSize = rounds.filter((round) => round.lines === lines);
  const byContender = (value) =>
    Object.fromEntries(all.map(({ id }) => [id, value(ofSize.filter((round) => round.id === id))]));
  const figures = byContender((own) => medianFigures(own.map((round) => round.figures)));
  return {
    lines,
    characters: byContender((own) => own[0].characters),
    figures,
    ratios: ratiosOf(figures.ours, figures.json),
  };
}

function report(sizes, verdicts, doubts, { contenders: all, rounds, keystrokes }) {
  const titles = Object.fromEntries(all.map(({ id, title }) => [id, title]));
  const lines = [
    `Medians of ${rounds} rounds, ${keystrokes} keystrokes each, Node ${process.version}, ${cpus().length} processors`,
    '',
    ...sizes.map((size) => formatSize(size, titles)),
    ...doubts.map((doubt) => `The comparison does not hold: ${doubt}.`),
  ];
  if (verdicts.length > 0) {
    lines.push(`${verdicts.filter(({ met }) => met).length} of ${verdicts.length} goals met.`);
  }
  process.stdout.write(`${lines.join('\n')}\n`);
}
