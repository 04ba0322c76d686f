import { describe, expect, test } from 'vitest';
import { askLlttab } from '../harness/ask-llttab';
import { exampleFiles } from '../harness/example-files';
import { NODE_FOLDER, nodeFileWorkspace } from '../harness/check-node-file';
import { SAMPLE_LLTTABS } from '../harness/sample-llttabs';

const URI = `${NODE_FOLDER}/llttab`;
const LLTHOSTS = { name: 'llthosts', text: '0 sys1\n1 sys2\n' };

const workspaceOf = () => nodeFileWorkspace([{ name: 'llttab', text: '' }, LLTHOSTS]);

describe.each(Object.entries(SAMPLE_LLTTABS))('%s', (_type, sample) => {
  test('every prefix, at its end', async () => {
    const workspace = await workspaceOf();
    for (let end = 0; end <= sample.length; end++) askLlttab(workspace, URI, sample.slice(0, end), end);
  });

  test('every place', async () => {
    const workspace = await workspaceOf();
    for (let offset = 0; offset <= sample.length; offset++) askLlttab(workspace, URI, sample, offset);
  });

  test('every word taken out, where it stood', async () => {
    const workspace = await workspaceOf();
    for (const { 0: word, index } of sample.matchAll(/\S+/g))
      askLlttab(workspace, URI, sample.slice(0, index) + sample.slice(index + word.length), index);
  });

  test('every line break taken out', async () => {
    const workspace = await workspaceOf();
    for (const { 0: lineBreak, index } of sample.matchAll(/\r?\n/g))
      askLlttab(workspace, URI, `${sample.slice(0, index)} ${sample.slice(index + lineBreak.length)}`, index);
  });
});

describe('examples', () => {
  const examples = exampleFiles('llttab');

  test('there are some of every type of link', () => {
    for (const type of ['ether', 'udp', 'udp6', 'rdma'])
      expect(examples.filter(({ text }) => text.includes(` ${type} `)).length, type).toBeGreaterThan(0);
  });

  test.each(examples)('$path: every prefix, and without each word', async ({ text }) => {
    const workspace = await workspaceOf();
    for (let end = 0; end <= text.length; end++) askLlttab(workspace, URI, text.slice(0, end), end);
    for (const { 0: word, index } of text.matchAll(/\S+/g))
      askLlttab(workspace, URI, text.slice(0, index) + text.slice(index + word.length), index);
  });
});

test('texts that are no llttab, and none at all', async () => {
  const workspace = await workspaceOf();
  for (const text of [
    '',
    '\n',
    '\r\r\n\n',
    '\ufeff',
    '\ufeffset-node a',
    ' # a',
    '#',
    '# a \\ \nb',
    ':',
    'set-timer :',
    'set-timer a: :b ::',
    'set-addr',
    'set-addr - - -',
    'exclude 9-1',
    'link link link link link link link link link link link',
    '\0',
    'include "types.cf"\n\ncluster c (\n\t)\n',
    '<domain/>',
  ])
    for (let offset = 0; offset <= text.length; offset++) askLlttab(workspace, URI, text, offset);
});

// What takes longer the more there is of it, word by word, does not come to an end here.
test.each([
  ['a line of many words', 'link '.repeat(20_000)],
  ['many links', Array.from({ length: 1500 }, (_, index) => `link a${String(index)} eth0 - ether - -\n`).join('')],
])('%s', async (_name, text) => {
  const workspace = await workspaceOf();
  askLlttab(workspace, URI, text, text.length);
  askLlttab(workspace, URI, text, text.length >> 1);
});
