import { describe, test } from 'vitest';
import { askXml } from '../harness/ask-xml';
import { openXml } from '../harness/check-xml-completion';
import { Random, seedOfRun } from '../harness/random';
import { SAMPLE_DOMAIN } from '../harness/sample-domain';

const SHORT = `<?xml version="1.0"?><!-- a --><domain type='kvm'><iothreads>1</iothreads>
<devices><disk type='block' device="lun"><driver name=qemu iothread='1'/>
<source dev='/dev/disk/by-path/x-lun'/><target dev='sda' bus='scsi' /><![CDATA[ < ]]>
<address type='drive' controller='0'/></disk><controller type='scsi'/></devices></domain>
`;

describe('half-typed text', () => {
  test('every prefix of a domain, at its end', () => {
    const workspace = openXml('');
    for (let end = 0; end <= SHORT.length; end++) askXml(workspace, SHORT.slice(0, end), end);
  });

  test('every place of a domain', () => {
    const workspace = openXml('');
    for (let offset = 0; offset <= SHORT.length; offset++) askXml(workspace, SHORT, offset);
  });

  test('random pieces taken out of a domain', () => {
    const seed = seedOfRun();
    const random = new Random(seed);
    const workspace = openXml('');
    for (let round = 0; round < 150; round++) {
      const start = random.below(SAMPLE_DOMAIN.length);
      const text = SAMPLE_DOMAIN.slice(0, start) + SAMPLE_DOMAIN.slice(start + 1 + random.below(30));
      try {
        askXml(workspace, text, random.below(2) === 0 ? start : random.below(text.length));
      } catch (error) {
        throw new Error(`With seed ${String(seed)}, round ${String(round)}`, { cause: error });
      }
    }
  });

  test('texts that are no XML, and none at all', () => {
    const workspace = openXml('');
    for (const text of [
      '',
      '<',
      '</',
      '<>',
      '<<<<',
      '<a b',
      '<a b=',
      '<a b="',
      '&',
      ']]>',
      '<!',
      '<?',
      '\0',
      'include "types.cf"',
    ])
      for (let offset = 0; offset <= text.length; offset++) askXml(workspace, text, offset);
  });

  // What takes longer the more there is of it, line by line, does not come to an end here.
  test.each([
    ['a value of many lines', `<disk><source dev='${'a\n'.repeat(300_000)}'/></disk>`],
    ['many open tags', '<disk>'.repeat(50_000)],
    ['many tags that begin', '<'.repeat(300_000)],
    ['a long comment', `<!--${' a'.repeat(300_000)}--><disk>`],
    ['many attributes', `<disk ${Array.from({ length: 20_000 }, (_, index) => `a${String(index)}='1'`).join(' ')}`],
  ])('%s', (_name, text) => {
    const workspace = openXml('');
    askXml(workspace, text, text.length);
    askXml(workspace, text, text.length >> 1);
  });
});
