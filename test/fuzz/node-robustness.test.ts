import { describe, expect, test } from 'vitest';
import { exampleNodes, type ExampleNodes } from '../harness/example-nodes';
import { TypedNodes } from '../harness/typed-nodes';

const examples = exampleNodes();

/** Judges all files and fails if a finding or a repair does not lie where there is text. */
function judgeAll(nodes: TypedNodes, { folder, files }: ExampleNodes, what: string): void {
  for (const { name } of files) {
    const text = nodes.textOf(name);
    for (const finding of nodes.findings(name)) {
      const problem = problemOf(nodes, finding, text);
      if (problem !== undefined) expect.fail(`${finding.rule.id}: ${problem}; ${folder}/${name}, ${what}\n${text}`);
    }
  }
}

type Found = ReturnType<TypedNodes['findings']>[number];

function problemOf(nodes: TypedNodes, finding: Found, text: string): string | undefined {
  const { start, end, related, message, fixable } = finding;
  if (!isInside(text, start, end)) return `[${String(start)}, ${String(end)}) leaves the text`;
  if (start < end && /^[ \t\r\n]/.test(text.slice(start, end))) return 'it begins with white space';
  if (message === '' || message.includes('undefined')) return `it says "${message}"`;
  for (const place of related)
    if (!isInside(nodes.textAt(place.uri) ?? '', place.start, place.end)) return 'a related place leaves the text';
  const fixes = finding.fixes();
  if (fixes.length > 0 !== fixable) return 'it is fixable or not';
  for (const { uri, start: from, end: to } of fixes.flatMap(({ edits }) => edits))
    if (!isInside(nodes.textAt(uri) ?? '', from, to)) return 'a repair leaves the text';
  return undefined;
}

function isInside(text: string, start: number, end: number): boolean {
  return 0 <= start && start <= end && end <= text.length;
}

describe('every rule on half a file of a node', () => {
  test.each(examples)('$folder: every prefix of each file', { timeout: 60_000 }, async (example) => {
    const nodes = await TypedNodes.open(example.files);
    for (const { name, text } of example.files) {
      for (let length = 0; length <= text.length; length++) {
        await nodes.write(name, text.slice(0, length));
        judgeAll(nodes, example, `prefix of ${String(length)}`);
      }
    }
  });

  test.each(examples)('$folder: each file without any one word', { timeout: 60_000 }, async (example) => {
    const nodes = await TypedNodes.open(example.files);
    for (const { name, text } of example.files) {
      for (const { 0: word, index } of text.matchAll(/[^\s=:]+|[=:]/g)) {
        await nodes.write(name, text.slice(0, index) + text.slice(index + word.length));
        judgeAll(nodes, example, `without "${word}" at ${String(index)}`);
      }
      await nodes.write(name, text);
    }
  });

  test.each(examples)('$folder: each file without any one line', { timeout: 60_000 }, async (example) => {
    const nodes = await TypedNodes.open(example.files);
    for (const { name, text } of example.files) {
      const lines = text.split('\n');
      for (const at of lines.keys()) {
        await nodes.write(name, lines.filter((_line, index) => index !== at).join('\n'));
        judgeAll(nodes, example, `without line ${String(at + 1)}`);
      }
      await nodes.write(name, text);
    }
  });
});
