import { describe, expect, test } from 'vitest';
import { languageOfLineFile } from '../../server/src/protocol/line-file-identity';
import { createServices } from '../../server/src/server';
import { memoryFiles } from '../harness/memory-files';

const NAMES = ['llttab', 'llthosts', 'gabtab', 'vxfenmode', 'vxfendg', 'ifcfg-br0'] as const;
const MANY = 20_000;
const MILLION = 1_000_000;
const WORDS = 200_000;
const MB = 1024 * 1024;

/** Texts that nobody writes: they cost time in proportion to their length, and no message goes on for pages. */
const TEXTS: Readonly<Record<string, () => string>> = {
  'one word of 50 MB': () => 'x'.repeat(50 * MB),
  'a name and a value of 50 MB': () => `link=${'x'.repeat(50 * MB)}`,
  'a line of 50 MB of blanks': () => ' '.repeat(50 * MB),
  'a comment of 5 MB': () => `# ${'link '.repeat(MB)}`,
  'a line of words': () => 'link '.repeat(WORDS),
  'a line of numbers': () => '1 '.repeat(WORDS),
  'a line of settings': () => `set-timer ${'oos:12 '.repeat(WORDS)}`,
  'a million blank lines': () => '\n'.repeat(MILLION),
  'a million comments': () => '# no\n'.repeat(MILLION),
  'one directive again and again': () => 'link link1 eth1 - ether - -\n'.repeat(MANY),
  'many directives': () => Array.from({ length: MANY }, (_, n) => `link l${n} e${n} - ether - -\n`).join(''),
  'many links with addresses': () =>
    Array.from({ length: MANY }, (_, n) => `link l${n} udp - udp ${n} - 10.0.${n >> 8}.${n & 255} -\n`).join(''),
  'many addresses': () => Array.from({ length: MANY }, (_, n) => `set-addr 1 l${n} 10.0.0.1\n`).join(''),
  'many settings': () => 'set-timer peerinact:20\nset-flow lowwater:300\n'.repeat(MANY),
  'many nodes': () => Array.from({ length: MANY }, (_, n) => `${n} n${n}\n`).join(''),
  'many commands': () => '/sbin/gabconfig -c -n2 -x\n'.repeat(MANY),
  'one assignment again and again': () => 'vxfen_mode=scsi3\nTYPE=Bridge\n'.repeat(MANY),
  'many assignments': () => Array.from({ length: MANY }, (_, n) => `cps${n}=[a${n}]:443\nIPADDR${n}=1\n`).join(''),
  'comments that are indented': () => ' #\n'.repeat(MANY),
  'comments behind values': () => 'TYPE=Bridge # why\n'.repeat(MANY),
  backslashes: () => 'a \\\n'.repeat(MANY),
  quotes: () => '"\n'.repeat(MANY),
  'placeholders of templates': () => '{{ a }} <b> $c\n'.repeat(MANY),
  'only NUL': () => '\0'.repeat(MILLION),
  'every character below 256': () => Array.from({ length: MANY }, (_, n) => String.fromCharCode(n % 256)).join(''),
  'lone surrogates': () => '\ud800 \udc00\n'.repeat(MANY),
  'line breaks of each kind': () => '\r\n\r\r\n\n\r'.repeat(MANY),
  'byte order marks': () => '\ufeff'.repeat(MANY),
};

function ask(name: string, text: string): () => Promise<void> {
  return async () => {
    const uri = `file:///node/etc/${name}`;
    const services = createServices({ files: memoryFiles(new Map()) });
    services.configure({ folders: ['file:///node'], includePath: [] });
    const language = services.languages.get(languageOfLineFile(name) ?? '');
    if (language === undefined) throw new Error(`${name} is of no language.`);
    const started = performance.now();
    language.openDocument(uri, text);
    await language.settle(uri);
    const { findings } = language.check(uri);
    for (const offset of [0, text.length >> 1, text.length]) {
      language.hover(uri, offset);
      await language.complete(uri, offset, true);
      language.selectionRanges(uri, offset);
    }
    language.symbols(uri);
    language.folding(uri);
    language.format(uri);
    expect(performance.now() - started).toBeLessThan(8_000);
    expect(findings.filter(({ rule }) => rule.id === 'internal-error').map(({ message }) => message)).toEqual([]);
    for (const { message, related } of findings.slice(0, 1_000)) {
      expect(message.length).toBeLessThan(2_000);
      expect(related.length).toBeLessThanOrEqual(50);
    }
  };
}

describe.each(NAMES)('%s', (name) => {
  for (const [what, text] of Object.entries(TEXTS)) test(what, { timeout: 60_000 }, () => ask(name, text())());
});
