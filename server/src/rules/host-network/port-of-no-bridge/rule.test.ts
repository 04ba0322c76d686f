import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

const PORT = '//- ifcfg-eth0\nDEVICE=eth0\nBRIDGE=br0\n';

describe('port-of-no-bridge', () => {
  test('no type', () =>
    checkNodeFile(`//- ifcfg-br0\nDEVICE=br0\n       ^^^ warning[port-of-no-bridge]: "eth0" would be a port\n${PORT}`));

  test('another type, and two ports', () =>
    checkNodeFile(
      `//- ifcfg-br0\n  TYPE=Ethernet\n       ^^^^^^^^ warning[port-of-no-bridge]: "eth0" and "eth1" would be ports\nONBOOT=yes\n${PORT}//- ifcfg-eth1\nBRIDGE=br0\n`,
    ));

  test('the repairs', async () => {
    await checkNodeFileFix(
      `//- ifcfg-br0\nDEVICE=br0\r\nONBOOT=yes\r\n${PORT}`,
      '//- ifcfg-br0\nDEVICE=br0\r\nTYPE=Bridge\r\nONBOOT=yes\r',
    );
    await checkNodeFileFix(`//- ifcfg-br0\nTYPE=Ethernet\n\n${PORT}`, '//- ifcfg-br0\nTYPE=Bridge\n');
  });

  test('a bridge, with quotes and CR LF', () =>
    checkNodeFile(`//- ifcfg-br0\nDEVICE="br0"\r\nTYPE="Bridge"\r\n${PORT}`));

  test('the case is wrong, which other rules say', async () => {
    await checkNodeFile(`//- ifcfg-br0\nDEVICE=br0\nType=Bridge\n^^^^ warning[misspelt-ifcfg-key]\n${PORT}`);
    await checkNodeFile(`//- ifcfg-br0\nDEVICE=br0\nTYPE=bridge\n     ^^^^^^ warning[invalid-ifcfg-value]\n${PORT}`);
  });

  test('nobody names it', () => checkNodeFile('//- ifcfg-br0\nDEVICE=br0\n//- ifcfg-eth0\n#BRIDGE=br0\nDEVICE=eth0\n'));

  test('a type that a shell does not read is a mistake of its own', () =>
    checkNodeFile(`
//- ifcfg-br0
DEVICE=br0
TYPE = Bridge
^^^^^^^^^^^^^ warning[spaced-ifcfg-assignment]
//- ifcfg-eth0
DEVICE=eth0
BRIDGE=br0
`));
});
