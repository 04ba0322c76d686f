import { describe, expect, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';
import { ifcfgKeyNamed } from '../../../catalog/llt/ifcfg';
import { faultOfValue } from '../value-forms';

describe('invalid-ifcfg-value', () => {
  test('the case of a bridge', () =>
    checkNodeFile(
      '//- ifcfg-br0\nDEVICE=br0\nTYPE="BRIDGE"\n      ^^^^^^ warning[invalid-ifcfg-value]: Did you mean "Bridge"\n',
    ));

  test('yes and no', () =>
    checkNodeFile(`
//- ifcfg-eth0
  ONBOOT=yse # soon
         ^^^ warning[invalid-ifcfg-value]: neither yes nor no
STP=never
    ^^^^^ warning[invalid-ifcfg-value]: neither yes nor no
`));

  test('addresses', () =>
    checkNodeFile(`
//- ifcfg-eth0
IPADDR=10.0.0.7/24
       ^^^^^^^^^^^ warning[invalid-ifcfg-value]: PREFIX=24
IPADDR1=10.0.0
        ^^^^^^ warning[invalid-ifcfg-value]: no IPv4 address
GATEWAY=10.0.0.256
        ^^^^^^^^^^ warning[invalid-ifcfg-value]: no IPv4 address
HWADDR=00:19:b9:7e:c8
       ^^^^^^^^^^^^^^ warning[invalid-ifcfg-value]: no MAC address
`));

  test('numbers', () =>
    checkNodeFile(`
//- ifcfg-eth0
PREFIX=33
       ^^ warning[invalid-ifcfg-value]: 0 to 32
NETMASK=255.0.255.0
        ^^^^^^^^^^^ warning[invalid-ifcfg-value]: no netmask
MTU=9k
    ^^ warning[invalid-ifcfg-value]: whole number
`));

  test.each([
    ['ONBOOT', 'yess', 'yes'],
    ['BOOTPROTO', 'dhpc', 'dhcp'],
    ['BOOTPROTO', 'DHCP', 'dhcp'],
    ['TYPE', 'Brigde', 'Bridge'],
    ['TYPE', 'tap', 'Tap'],
    ['NETMASK', '24', '255.255.255.0'],
    ['PREFIX', '/24', '24'],
    ['HWADDR', '00-19-B9-7E-C8-63', '00:19:B9:7E:C8:63'],
    ['IPADDR', '10.0.0,7', '10.0.0.7'],
    ['DELAY', '4s', '4'],
  ])('the repair of %s=%s', (key, before, after) =>
    checkNodeFileFix(`//- ifcfg-eth0\n${key}=${before}\r\n`, `//- ifcfg-eth0\n${key}=${after}\r\n`),
  );

  test('what is only probable is a hint', () => {
    const faults = [
      ['TYPE', 'tap'],
      ['BOOTPROTO', 'DHCP'],
      ['MTU', '20'],
    ].map(([key = '', value = '']) => {
      const fact = ifcfgKeyNamed(key);
      return fact && faultOfValue(fact, value)?.isSure;
    });
    expect(faults).toEqual([false, false, false]);
  });

  test('words whose case changes nothing', () =>
    checkNodeFile(
      '//- ifcfg-eth0\nTYPE=ethernet\r\nBOOTPROTO="Static"\r\n//- ifcfg-bond0\nTYPE=BOND\n\tBOOTPROTO=None\n',
    ));

  test('values of all kinds, with CR LF', () =>
    checkNodeFile(
      '//- ifcfg-eth0\nDEVICE=eth0\r\nBOOTPROTO=none\r\nIPADDR="10.0.0.7"\r\nNETMASK=\'255.255.252.0\'\r\nONBOOT=YES\r\nSTP=off\r\nHWADDR=00:19:B9:7e:c8:63\r\nMTU=9000\r\nDELAY=0\r\n',
    ));

  test('words of others, values of a shell, and none', () =>
    checkNodeFile('//- ifcfg-eth0\nTYPE=CIPE\nBOOTPROTO=ibft\nIPADDR=$MINE\nMTU=\n#ONBOOT=soon\n'));
});
