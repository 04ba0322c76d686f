import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('misspelt-ifcfg-key', () => {
  test('the bridge of the guide', () =>
    checkNodeFile(`
//- ifcfg-br0
DEVICE=br0
Type=Bridge
^^^^ warning[misspelt-ifcfg-key]: no bridge is made
BOOTPROTO=dhcp
ONBOOT=yes
`));

  test('lower case, behind blanks, beside the right key', () =>
    checkNodeFile(`
//- ifcfg-eth0
DEVICE=eth0
ONBOOT=yes
  onboot=no # for now
  ^^^^^^ warning[misspelt-ifcfg-key]: remove this line
`));

  test('one letter is wrong', () =>
    checkNodeFile(
      '//- ifcfg-eth0\nDEVICE=eth0\nBOTPROTO=dhcp\n^^^^^^^^ hint[misspelt-ifcfg-key]: Did you mean "BOOTPROTO"\n',
    ));

  test('the repair', () =>
    checkNodeFileFix('//- ifcfg-br0\nDEVICE=br0\r\nType=Bridge\r\n', '//- ifcfg-br0\nDEVICE=br0\r\nTYPE=Bridge\r\n'));

  test('other keys of network-scripts, with CR LF', () =>
    checkNodeFile(
      '//- ifcfg-eth0\nDEVICE=eth0\r\nNAME="System eth0"\r\nUUID=1\r\nDNS1=10.0.0.1\r\nIPADDR1=10.0.0.2\r\nIPV6ADDR=fd00::1\r\nNETWORK=10.0.0.0\r\nMASTER=bond0\r\nSLAVE=yes\r\n',
    ));

  test('comments and variables of one’s own', () =>
    checkNodeFile('//- ifcfg-eth0\n# Type=Bridge\nDEVICE=eth0\nmy_type=1\n'));
});
