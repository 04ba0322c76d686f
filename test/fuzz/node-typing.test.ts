import { describe, expect, test } from 'vitest';
import { exampleNodes } from '../harness/example-nodes';
import { type NodeText, TypedNodes } from '../harness/typed-nodes';
import { llttabSamples } from '../corpus/llttab-samples';

interface TypedFile {
  readonly from: string;
  readonly name: string;
  readonly text: string;
  /** The files of its folder, with itself. */
  readonly files: readonly NodeText[];
}

/** Every file of the valid examples, with those of its folder, and the samples of llttab. */
const typed: readonly TypedFile[] = [
  ...exampleNodes()
    .filter(({ valid }) => valid)
    .flatMap(({ folder, files }) =>
      files.map(({ name, text }) => {
        const place = name.slice(0, name.lastIndexOf('/') + 1);
        return { from: `${folder}/${name}`, name, text, files: files.filter((file) => file.name.startsWith(place)) };
      }),
    ),
  ...llttabSamples.map(({ name, text }) => {
    const file = { name: 'node/llttab', text: text.replaceAll('\r', '') };
    return { from: `sample "${name}"`, ...file, files: [file] };
  }),
];

/** Lines that may be added anywhere among the directives of an llttab without anything being wrong elsewhere. */
const ADDED = ['link link77 eth77 - ether - -', 'set-timer oos:12', 'exclude 40-63', '# link link1 eth1'];

/** What is said of other lines of the file, by rule and place: those below move while somebody types. */
function findingsElsewhere(nodes: TypedNodes, { name }: TypedFile, line: number): Map<string, string> {
  const text = nodes.textOf(name);
  const lineAt = (offset: number): number => text.slice(0, offset).split('\n').length - 1;
  const found = new Map<string, string>();
  for (const { rule, severity, message, start, end } of nodes.findings(name)) {
    const [from, to] = [lineAt(start), lineAt(end)];
    if (from <= line && line <= to) continue;
    const place = `${from > line ? 'below' : String(from)} ${severity}[${rule.id}]`;
    found.set(place, `${place} ${message}`);
  }
  return found;
}

/**
 * Types a text into a file at an offset, and gathers what is said of other lines although it holds neither before the line was
 * begun nor once it is whole.
 */
async function typeLine(nodes: TypedNodes, file: TypedFile, at: number, line: string): Promise<string[]> {
  const before = nodes.textOf(file.name);
  const number = before.slice(0, at).split('\n').length - 1;
  const meant = new Set(findingsElsewhere(nodes, file, number).keys());
  const rash = new Map<string, string>();
  for (let length = 1; length <= line.length; length++) {
    await nodes.write(file.name, before.slice(0, at) + line.slice(0, length) + before.slice(at));
    for (const [place, shown] of findingsElsewhere(nodes, file, number))
      if (!rash.has(place)) rash.set(place, `${shown}\n    after ${JSON.stringify(line.slice(0, length))}`);
  }
  for (const place of findingsElsewhere(nodes, file, number).keys()) meant.add(place);
  return [...rash].filter(([place]) => !meant.has(place)).map(([, shown]) => shown);
}

describe('a line of a file of a node being typed', () => {
  test.each(typed)('says nothing about others: $from, from its beginning', { timeout: 60_000 }, async (file) => {
    const nodes = await TypedNodes.open(file.files);
    await nodes.write(file.name, '');
    const rash: string[] = [];
    for (const line of file.text.split(/(?<=\n)/)) {
      rash.push(...(await typeLine(nodes, file, nodes.textOf(file.name).length, line)));
    }
    expect(nodes.textOf(file.name)).toBe(file.text);
    expect(rash).toEqual([]);
  });

  test.each(typed)('says nothing about others: $from, each line once more', { timeout: 60_000 }, async (file) => {
    const nodes = await TypedNodes.open(file.files);
    const rash: string[] = [];
    let at = 0;
    for (const line of file.text.split(/(?<=\n)/)) {
      const content = line.replace(/\n$/, '');
      await nodes.write(file.name, file.text.slice(0, at) + file.text.slice(at + content.length));
      rash.push(...(await typeLine(nodes, file, at, content)));
      at += line.length;
    }
    expect(nodes.textOf(file.name)).toBe(file.text);
    expect(rash).toEqual([]);
  });

  test.each(typed.filter(({ name }) => name.endsWith('llttab')))(
    'says nothing about others: $from, between two lines',
    { timeout: 60_000 },
    async (file) => {
      const nodes = await TypedNodes.open(file.files);
      const rash: string[] = [];
      const starts = [0, ...[...file.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
      for (const at of starts) {
        for (const added of ADDED) {
          await nodes.write(file.name, `${file.text.slice(0, at)}\n${file.text.slice(at)}`);
          rash.push(...(await typeLine(nodes, file, at, added)));
        }
      }
      expect(rash).toEqual([]);
    },
  );
});
