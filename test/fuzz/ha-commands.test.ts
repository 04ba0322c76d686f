import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromCommands } from '../../server/src/ha-commands/from-commands';
import { readShell } from '../../server/src/ha-commands/read-shell';
import { shellLine } from '../../server/src/ha-commands/shell-words';
import { toCommands } from '../../server/src/ha-commands/to-commands';
import { meaningOf } from '../harness/cluster-meaning';
import { clusterOfFiles } from '../harness/cluster-of-files';
import { validExamples } from '../harness/example-files';
import { Random, seedOfRun } from '../harness/random';
import { randomConfiguration } from '../harness/random-configuration';

const seed = seedOfRun();

async function checkRoundTrip(files: readonly { name: string; text: string }[], label: string): Promise<string> {
  const cluster = await clusterOfFiles(files);
  const commands = toCommands(cluster);
  const { text, problems } = fromCommands(`${commands.join('\n')}\n`);
  expect(problems, label).toEqual([]);
  const back = await clusterOfFiles([{ name: 'main.cf', text }]);
  expect(
    back.trees.flatMap((tree) => tree.problems),
    label,
  ).toEqual([]);
  expect(meaningOf(back), label).toEqual(meaningOf(cluster));
  // What was built once builds itself.
  expect(fromCommands(toCommands(back).join('\n')).text, label).toBe(text);
  return text;
}

describe(`ha commands (SEED=${String(seed)})`, () => {
  test('lead back to what each example says', async () => {
    const examples = validExamples().filter(({ path }) => path.endsWith('/main.cf'));
    expect(examples.length).toBeGreaterThan(5);
    for (const { path, text } of examples) {
      const folder = path.slice(0, -'main.cf'.length);
      const beside = validExamples().filter((file) => file.path.startsWith(folder) && file.path !== path);
      const files = beside.map((file) => ({ name: file.path.slice(folder.length), text: file.text }));
      await checkRoundTrip([{ name: 'main.cf', text }, ...files], path);
    }
  });

  test('lead back to what a random configuration says', async () => {
    const random = new Random(seed);
    for (let round = 0; round < 150; round++)
      await checkRoundTrip(randomConfiguration(random), `round ${String(round)}`);
  });

  test('lead back without the types as well, where nobody says what an attribute is', async () => {
    const random = new Random(seed + 1);
    const withoutTypes = (meaning: Record<string, unknown>): unknown =>
      Object.fromEntries(Object.entries(meaning).filter(([name]) => !name.startsWith('type ')));
    for (let round = 0; round < 80; round++) {
      const cluster = await clusterOfFiles(randomConfiguration(random));
      const { text, problems } = fromCommands(toCommands(cluster, { withoutTypes: true }).join('\n'));
      expect(problems).toEqual([]);
      const back = await clusterOfFiles([{ name: 'main.cf', text }]);
      expect(meaningOf(back), `round ${String(round)}`).toEqual(withoutTypes(meaningOf(cluster)));
    }
  });

  test('lead to a text that can be read, whatever they say', async () => {
    const programs = ['haclus', 'hauser', 'hasys', 'hatype', 'haattr', 'hagrp', 'hares', 'hahb', 'haconf', 'echo'];
    const options = ['-add', '-modify', '-delete', '-link', '-unlink', '-local', '-global', '-addpriv', '-default'];
    const words = [
      'g',
      'r',
      'r,s',
      'T',
      'NIC',
      'SystemList',
      'Device',
      'ClusterName',
      'Enabled',
      'NameRule',
      'online',
      'local',
    ];
    const odd = [
      '-static',
      '-keys',
      '-sys',
      '-min',
      '2',
      '-string',
      '-assoc',
      'a b',
      '"',
      '(',
      '{',
      '//',
      '',
      '-',
      '%',
      'é',
      'x\ny',
      'group',
      'requires',
    ];
    const random = new Random(seed + 2);
    let built = 0;
    for (let round = 0; round < 300; round++) {
      const lines = [
        'hatype -add T',
        'hagrp -add g',
        'hares -add r T g',
        'hares -add s NIC g',
        'hasys -add g',
        'hahb -add g',
      ];
      for (let count = random.below(12); count >= 0; count--) {
        const rest = Array.from({ length: random.below(6) }, () => random.pick(random.below(3) === 0 ? odd : words));
        lines.push(shellLine([random.pick(programs), random.pick(options), ...rest]));
      }
      const { text } = fromCommands(lines.join('\n'));
      const cluster = await clusterOfFiles([{ name: 'main.cf', text }]);
      const label = lines.join('\n');
      expect(
        cluster.trees.flatMap((tree) => tree.problems),
        label,
      ).toEqual([]);
      built += cluster.trees.length;
    }
    expect(built).toBeGreaterThan(300);
  });

  test('carry every value through a shell', () => {
    const character = fc.oneof(
      fc.constantFrom(
        "'",
        '"',
        '\\',
        '$',
        '`',
        '!',
        '#',
        '~',
        '*',
        ' ',
        '\n',
        '\t',
        '\r',
        '-',
        '%',
        ';',
        '&',
        '|',
        'é',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 }).filter((text) => !text.includes('\0')),
    );
    const words = fc.array(fc.string({ unit: character, maxLength: 12 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(words, (values) => {
        // The shell itself says what it hands over: each argument, with an end that no argument can hold.
        const ran = spawnSync('sh', ['-c', shellLine(['printf', '%s\\0', ...values])], { encoding: 'utf8' });
        expect(ran.stderr).toBe('');
        expect(ran.stdout).toBe(values.map((value) => `${value}\0`).join(''));
        expect(readShell(shellLine(values))).toEqual([{ line: 1, words: values, dynamic: undefined }]);
      }),
      { seed, numRuns: 60 },
    );
  });

  test('are read as a shell reads them: quotes, backslashes, continued lines and comments', () => {
    const piece = fc.constantFrom(
      'a',
      'bc',
      "'d e'",
      '"f g"',
      '"\\"\\\\"',
      '\\ ',
      '\\"',
      "\\'",
      ' ',
      '  ',
      '\\\n',
      '"x\\\ny"',
      ' #no\n',
      'k#l',
      '\t',
      '"\\q"',
      "''",
      '%-y',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const script = pieces.join('');
        const lines = `show() { printf '%s\\0' "$@"; printf '\\n'; }\n`;
        const commands = readShell(`show ${script}`).filter((entry) => 'words' in entry);
        const [first] = commands;
        // Words on the lines behind a comment are commands of their own, and there are none of these names.
        const ran = spawnSync('/bin/sh', ['-c', `${lines}show ${script}`], {
          encoding: 'utf8',
          env: { PATH: '/nowhere' },
        });
        const shown = (first?.words.slice(1) ?? []).map((word) => `${word}\0`).join('') || '\0';
        expect(ran.stdout.slice(0, ran.stdout.indexOf('\0\n') + 2)).toBe(`${shown}\n`);
      }),
      { seed, numRuns: 150 },
    );
  });
});
