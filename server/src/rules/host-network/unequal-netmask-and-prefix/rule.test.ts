import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('unequal-netmask-and-prefix', () => {
  test('two lengths', () =>
    checkNodeFile(
      '//- ifcfg-eth0\nPREFIX=24\n  NETMASK="255.255.0.0" # old\n           ^^^^^^^^^^^ warning[unequal-netmask-and-prefix]: PREFIX=24 is 255.255.255.0\n',
    ));

  test('of a second address', () =>
    checkNodeFile(`
//- ifcfg-eth0
PREFIX=24
NETMASK1=255.255.255.0
         ^^^^^^^^^^^^^ warning[unequal-netmask-and-prefix]: PREFIX1=16
PREFIX1=16
`));

  test('the repair', () =>
    checkNodeFileFix(
      '//- ifcfg-eth0\nNETMASK=255.0.0.0\r\nPREFIX=22\r\n',
      '//- ifcfg-eth0\nNETMASK=255.255.252.0\r\nPREFIX=22\r\n',
    ));

  test('the same in both, with CR LF', () => checkNodeFile('//- ifcfg-eth0\nNETMASK="255.255.255.0"\r\nPREFIX=24\r\n'));

  test('of two addresses, or only one of them', () =>
    checkNodeFile('//- ifcfg-eth0\nNETMASK=255.255.255.0\nPREFIX1=16\n#PREFIX=16\n'));
});
