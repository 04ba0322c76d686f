import { describe, test } from 'vitest';
import { checkNodeFile } from '../../../../../test/harness/check-node-file';

describe('missing-bridge-file', () => {
  test('another card, but no bridge', () =>
    checkNodeFile(`
//- ifcfg-eth0
DEVICE=eth0
BRIDGE=br0
       ^^^ warning[missing-bridge-file]: no "ifcfg-br0"
//- ifcfg-eth1
DEVICE=eth1
`));

  test('a file that lies alone, with quotes and a comment', () =>
    checkNodeFile(
      '//- ifcfg-eth0\n  BRIDGE="br0" # guests\n          ^^^ hint[missing-bridge-file]: nothing brings the bridge up\n',
    ));

  test('a file with the name of the bridge', () =>
    checkNodeFile('//- ifcfg-eth0\nBRIDGE=br0\r\n//- ifcfg-br0\nDEVICE=br0\nTYPE=Bridge\n'));

  test('a file of another name that makes it', () =>
    checkNodeFile('//- ifcfg-eth0\nBRIDGE=br0\n//- ifcfg-Guests\nDEVICE="br0"\nTYPE=Bridge\n'));

  test('a bridge of libvirt, and one that only a shell knows', async () => {
    await checkNodeFile('//- ifcfg-eth0\nBRIDGE=virbr0\n//- ifcfg-eth1\nDEVICE=eth1\n');
    await checkNodeFile(
      '//- ifcfg-eth0\nBRIDGE=9e3b1b0d-4a2d-4f3b-9d4b-8b0a1c2d3e4f\n//- ifcfg-br0\nDEVICE=br0\nTYPE=Bridge\n',
    );
    await checkNodeFile('//- ifcfg-eth0\nBRIDGE=$OURS\n#BRIDGE=br0\n');
  });
});
