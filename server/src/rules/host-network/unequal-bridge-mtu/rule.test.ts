import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

const BRIDGE = '//- ifcfg-br0\nDEVICE=br0\nTYPE=Bridge\n';

describe('unequal-bridge-mtu', () => {
  test('two numbers', () =>
    checkNodeFile(
      `//- ifcfg-eth0\nBRIDGE=br0\n  MTU="1500" # usual\n       ^^^^ hint[unequal-bridge-mtu]: that of "br0" 9000\n${BRIDGE}MTU=9000\n`,
    ));

  test('the usual one on either side', async () => {
    await checkNodeFile(
      `//- ifcfg-eth0\nBRIDGE=br0\n       ^^^ hint[unequal-bridge-mtu]: 1500 bytes by default\n${BRIDGE}MTU=9000\n`,
    );
    await checkNodeFile(
      `//- ifcfg-eth0\nBRIDGE=br0\nMTU=9000\n    ^^^^ hint[unequal-bridge-mtu]: 1500 by default\n${BRIDGE}`,
    );
  });

  test('the repair', () =>
    checkNodeFileFix(
      `//- ifcfg-eth0\nBRIDGE=br0\r\nMTU=1500\r\n${BRIDGE}MTU=9000\n`,
      '//- ifcfg-eth0\nBRIDGE=br0\r\nMTU=9000\r',
    ));

  test('the same number, with CR LF', () =>
    checkNodeFile(`//- ifcfg-eth0\nBRIDGE=br0\r\nMTU='9000'\r\n${BRIDGE}MTU=9000\r\n`));

  test('the usual one, said aloud by one of them', () =>
    checkNodeFile(`//- ifcfg-eth0\nBRIDGE=br0\nMTU=1500\n${BRIDGE}#MTU=9000\n`));

  test('a card that is no port', () => checkNodeFile(`//- ifcfg-eth0\nMTU=9000\n${BRIDGE}`));

  test('an MTU that nobody reads is a mistake of its own', () =>
    checkNodeFile(`
//- ifcfg-br0
DEVICE=br0
TYPE=Bridge
mtu=9000
^^^ warning[misspelt-ifcfg-key]
//- ifcfg-eth0
DEVICE=eth0
BRIDGE=br0
MTU=9000
`));
});
