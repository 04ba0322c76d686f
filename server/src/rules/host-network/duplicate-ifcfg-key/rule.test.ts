import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('duplicate-ifcfg-key', () => {
  test('another value further down', () =>
    checkNodeFile(`
//- ifcfg-eth0
  ONBOOT="yes" # first
  ^^^^^^^^^^^^ warning[duplicate-ifcfg-key]: it is "no"
DEVICE=eth0
ONBOOT=no
`));

  test('the same value, in quotes', () =>
    checkNodeFile(
      '//- ifcfg-eth0\nONBOOT="yes"\n^^^^^^^^^^^^ hint[duplicate-ifcfg-key]: the same value\nONBOOT=yes\n',
    ));

  test('the repair', () =>
    checkNodeFileFix(
      '//- ifcfg-eth0\nMTU=1500\r\nDEVICE=eth0\r\nMTU=9000\r\n',
      '//- ifcfg-eth0\nDEVICE=eth0\r\nMTU=9000\r\n',
    ));

  test('numbered keys, and a comment', () =>
    checkNodeFile('//- ifcfg-eth0\nIPADDR=10.0.0.7\r\n#IPADDR=10.0.0.8\r\nIPADDR1=10.0.0.9\r\nIPADDR2=10.0.0.10\r\n'));

  test('a script, and a value that is used', async () => {
    await checkNodeFile('//- ifcfg-eth0\nONBOOT=yes\n[ -f /etc/quiet ] &&\n\tONBOOT=no\n');
    await checkNodeFile('//- ifcfg-eth0\nOPTIONS=a\nOPTIONS="$OPTIONS b"\n');
  });
});
