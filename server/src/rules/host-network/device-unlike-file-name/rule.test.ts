import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

describe('device-unlike-file-name', () => {
  test('a copy that was not changed', () =>
    checkNodeFile(
      '//- ifcfg-eth1\nDEVICE=eth0\n       ^^^^ warning[device-unlike-file-name]: that of "eth1"\nONBOOT=yes\n',
    ));

  test('a bridge, in quotes and with blanks in front', () =>
    checkNodeFile(
      '//- ifcfg-br0\nTYPE=Bridge\n  DEVICE="br1" # ours\n          ^^^ warning[device-unlike-file-name]\n',
    ));

  test('the repair', () =>
    checkNodeFileFix(
      '//- ifcfg-eth1\nDEVICE=eth11\r\nONBOOT=yes\r\n',
      '//- ifcfg-eth1\nDEVICE=eth1\r\nONBOOT=yes\r\n',
    ));

  test('the same name, in quotes, with CR LF', () =>
    checkNodeFile('//- ifcfg-enp3s0\nDEVICE="enp3s0"\r\nONBOOT=yes\r\n'));

  test('second addresses, VLANs, copies and names of connections', async () => {
    await checkNodeFile('//- ifcfg-eth0:1\nDEVICE=eth0:1\n');
    await checkNodeFile('//- ifcfg-eth0:1\nDEVICE=eth0\n');
    await checkNodeFile('//- ifcfg-eth0.100\nDEVICE=eth0.100\n');
    await checkNodeFile('//- ifcfg-br0.sys1\nDEVICE=br0\n');
    await checkNodeFile('//- ifcfg-Office\nDEVICE=eth0\n');
    await checkNodeFile('//- ifcfg-eth0\nDEVICE=$NAME\n');
  });

  test('a file that NetworkManager has named after the connection', async () => {
    await checkNodeFile('//- ifcfg-vlan10\nVLAN=yes\nTYPE=Vlan\nPHYSDEV=bond0\nNAME=vlan10\nDEVICE=bond0.10\n');
    await checkNodeFile('//- ifcfg-eth0\nNAME="eth0"\r\n\tDEVICE=ens192\r\n');
    await checkNodeFile('//- ifcfg-eth1\nNAME=eth0\nDEVICE=eth0\n       ^^^^ warning[device-unlike-file-name]\n');
  });
});
