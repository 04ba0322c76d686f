import { describe, expect, test } from 'vitest';
import { askNodeFile } from '../harness/ask-node-file';
import { exampleFiles } from '../harness/example-files';
import { openNodeFile } from '../harness/node-file-features';

const NAMES = ['llthosts', 'gabtab', 'vxfenmode', 'vxfendg', 'ifcfg-eth0', 'ifcfg-br0'] as const;

/** What lies beside the file that is asked about. */
const BESIDE = `
//- llttab
set-node sys1
set-timer peerinact:2000
//- llttab.sys2
set-node sys2
set-addr 0 link1 192.0.2.1
//- ifcfg-br1
DEVICE=br1
TYPE=Bridge
//- ifcfg-eth9
BRIDGE=br0
HWADDR=52:54:00:1a:00:02
`;

const examples = ['llthosts', 'gabtab', 'vxfenmode', 'vxfendg', 'br0', 'br1', 'eth0', 'eth1']
  .flatMap((ending) => exampleFiles(ending))
  .map(({ path, text }) => ({ path, text, name: path.slice(path.lastIndexOf('/') + 1) }));

const SAMPLES: Readonly<Record<(typeof NAMES)[number], string>> = {
  llthosts: '# nodes\n# of both halls\n0 sys1\n 1\tsys2  \r\n\n2\n3 sys4 more\n1 sys5',
  gabtab:
    '#!/bin/sh\n# a \\\nif [ -x /sbin/gabconfig ]; then\n\t/sbin/gabconfig -cn2 \\\n\t\t-t "5000" -x -z\nfi # end\necho "a  \n b" <<E',
  vxfenmode:
    '# a\n# b\nvxfen_mode=customized\n vxfen_mechanism = "cps"\ncps1=[a]:443\ncps2="[b]:443\nsecurity=\nVXFEN_START=1\nrest x\n',
  vxfendg: '# a\n coorddg more\n\nrest\n',
  'ifcfg-eth0':
    '# a\nDEVICE="eth0"\nexport BRIDGE=br1 # c\n Type=Bridge\nMTU = 9000\nIPADDR2=\'192.0.2.1\nONBOOT=y\\\n  es\nrest\n',
  'ifcfg-br0': "DEVICE=br0\r\nTYPE='Bridge'\r\nSTP=on\r\nBRIDGE=\r\n=x\r\n\"",
};

describe.each(Object.entries(SAMPLES))('%s', (name, sample) => {
  test('every place, every prefix at its end, every word taken out', async () => {
    const { language, uri } = await openNodeFile(`//- ${name}\n${BESIDE}`);
    for (let offset = 0; offset <= sample.length; offset++) {
      await askNodeFile(language, uri, sample, offset);
      await askNodeFile(language, uri, sample.slice(0, offset), offset);
    }
    for (const { 0: word, index } of sample.matchAll(/\S+/g))
      await askNodeFile(language, uri, sample.slice(0, index) + sample.slice(index + word.length), index);
  });

  test('texts of other kinds, and none at all', async () => {
    const { language, uri } = await openNodeFile(`//- ${name}\n${BESIDE}`);
    for (const text of [
      '',
      '\n',
      '\r\r\n\n',
      '\ufeff',
      '\ufeff a',
      ' # a',
      '#',
      '=',
      '"',
      "'\\",
      '-',
      '\0',
      '<domain/>',
      'a=\\',
    ])
      for (let offset = 0; offset <= text.length; offset++) await askNodeFile(language, uri, text, offset);
  });
});

describe('examples', () => {
  test('there are some of every kind', () => {
    for (const name of NAMES)
      expect(examples.filter((example) => example.name === name).length, name).toBeGreaterThan(0);
  });

  test.each(examples)('$path: every prefix, and without each word', async ({ name, text }) => {
    const { language, uri } = await openNodeFile(`//- ${name}\n${BESIDE}`);
    for (let end = 0; end <= text.length; end++) await askNodeFile(language, uri, text.slice(0, end), end);
    for (const { 0: word, index } of text.matchAll(/\S+/g))
      await askNodeFile(language, uri, text.slice(0, index) + text.slice(index + word.length), index);
  });
});

// What takes longer the more there is of it, word by word, does not come to an end here.
test.each([
  ['llthosts', 'a line of many words', '0 '.repeat(20_000)],
  ['llthosts', 'many lines', Array.from({ length: 3000 }, (_, id) => `${String(id)} n${String(id)}\n`).join('')],
  ['gabtab', 'many commands', '/sbin/gabconfig -c -n2\n'.repeat(3000)],
  ['gabtab', 'many options', `/sbin/gabconfig ${'-c '.repeat(20_000)}`],
  ['vxfenmode', 'many keys', Array.from({ length: 3000 }, (_, id) => `cps${String(id)}=[a]:443\n`).join('')],
  ['gabtab', 'one long word', 'a'.repeat(20_000_000)],
  ['ifcfg-eth0', 'one long value', `A=${'a'.repeat(20_000_000)}`],
  ['ifcfg-eth0', 'many quotes', `A=${'"a" '.repeat(20_000)}"`],
])('%s: %s', async (name, _what, text) => {
  const { language, uri } = await openNodeFile(`//- ${name}\n`);
  await askNodeFile(language, uri, text, text.length);
  await askNodeFile(language, uri, text, text.length >> 1);
});
