import { describe, test } from 'vitest';
import { checkNodeFile, checkNodeFileFix } from '../../../../../test/harness/check-node-file';

const BRIDGE = '//- ifcfg-br0\nDEVICE=br0\nTYPE=Bridge\n';

describe('bridge-port-with-address', () => {
  test('an address by DHCP', () =>
    checkNodeFile(`//- ifcfg-eth0
DEVICE=eth0
  BOOTPROTO="dhcp"
  ^^^^^^^^^^^^^^^^ warning[bridge-port-with-address]: BOOTPROTO=none
BRIDGE=br0
${BRIDGE}`));

  test('one finding for all addresses', () =>
    checkNodeFile(`//- ifcfg-eth0
BRIDGE=br0
BOOTPROTO=static
IPADDR=10.0.0.7
^^^^^^^^^^^^^^^ warning[bridge-port-with-address]: "IPADDR=10.0.0.7" and "IPADDR1=10.0.0.8"
PREFIX=24
IPADDR1=10.0.0.8
${BRIDGE}`));

  test('the repair', () =>
    checkNodeFileFix(
      `//- ifcfg-eth0\nBRIDGE=br0\r\nBOOTPROTO=dhcp\r\nIPADDR=10.0.0.7\r\nNETMASK=255.0.0.0\r\nONBOOT=yes\r\n${BRIDGE}`,
      '//- ifcfg-eth0\nBRIDGE=br0\r\nBOOTPROTO=none\r\nONBOOT=yes\r',
    ));

  test('a port without an address, with CR LF', () =>
    checkNodeFile(`//- ifcfg-eth0\nBRIDGE=br0\r\nBOOTPROTO=none\r\nIPADDR=\r\n#IPADDR=10.0.0.7\r\n${BRIDGE}`));

  test('the bridge itself, and a card that is no port', async () => {
    await checkNodeFile(`${BRIDGE}BOOTPROTO=none\nIPADDR=10.0.0.7\nPREFIX=24\n`);
    await checkNodeFile('//- ifcfg-eth0\nDEVICE=eth0\n#BRIDGE=br0\nBOOTPROTO=dhcp\n');
  });

  test('a bridge of SUSE, which has its address there', async () => {
    await checkNodeFile(
      "//- ifcfg-br0\nSTARTMODE='auto'\nBOOTPROTO='static'\nIPADDR='10.0.0.7/24'\nBRIDGE='yes'\nBRIDGE_PORTS='eth0'\n",
    );
    await checkNodeFile("//- ifcfg-br0\n\tIPADDR=10.0.0.7/24\r\nBRIDGE=yes\r\nBRIDGE_PORTS='eth0 eth1'\r\n");
  });
});
