import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('spaced-ifcfg-assignment', () => {
  test('blanks before and behind', () =>
    checkNodeFile(`
//- ifcfg-eth0
DEVICE =eth0
^^^^^^^^^^^^ warning[spaced-ifcfg-assignment]: Write DEVICE=eth0
  UUID=\t"1-2" # unknown, but a key
  ^^^^^^^^^^^ warning[spaced-ifcfg-assignment]: Write UUID="1-2"
`));

  test('no sign', () =>
    checkNodeFile(`
//- ifcfg-eth0
ONBOOT yes
^^^^^^^^^^ warning[spaced-ifcfg-assignment]: Write ONBOOT=yes
BRIDGE:\tbr0 # guests
^^^^^^^^^^^ warning[spaced-ifcfg-assignment]: Write BRIDGE=br0
`));

  test('a key alone', () =>
    checkNodeFile('//- ifcfg-eth0\nDEVICE=eth0\nONBOOT\n^^^^^^ hint[spaced-ifcfg-assignment]: for a command\n'));

  test('a value of two words', () =>
    checkNodeFile(
      '//- ifcfg-eth0\nNAME=System eth0\n^^^^^^^^^^^^^^^^ warning[spaced-ifcfg-assignment]: needs quotes\n',
    ));

  test('the repairs', async () => {
    await checkNodeFileFix('//- ifcfg-eth0\nONBOOT = "yes"\r\n', '//- ifcfg-eth0\nONBOOT="yes"\r\n');
    await checkNodeFileFix('//- ifcfg-eth0\nNAME=System eth0\n', '//- ifcfg-eth0\nNAME="System eth0"\n');
    await checkNodeFileFix('//- ifcfg-eth0\nONBOOT: yes\n', '//- ifcfg-eth0\nONBOOT=yes\n');
  });

  test('assignments, with blanks in front and a comment behind', () =>
    checkNodeFile('//- ifcfg-eth0\n\tDEVICE=eth0 # ours\r\nNAME="System eth0"\r\nOPTIONS=\'a b\'\nMTU=\n'));

  test('what else a shell may find in such a file', () =>
    checkNodeFile(
      '//- ifcfg-eth0\nif [ "$HOST" = "sys1" ]; then\n  IPADDR=10.0.0.7; export IPADDR\nfi\n# ONBOOT = yes\nlocal_setup now\nPATHS=a:$HOME b\n',
    ));
});
