import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('unfiltered-sgio', () => {
  test('a passed-through LUN as a guide prints it', () =>
    checkXml(`
<disk type='block' device='lun' sgio='unfiltered'>
<!--                            ^^^^^^^^^^^^^^^^^ error[unfiltered-sgio]: was given up -->
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
  <target dev='sda' bus='scsi'/>
</disk>
`));

  test('the same without the attribute', () =>
    checkXml(`
<disk type='block' device='lun'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
  <target dev='sda' bus='scsi'/>
</disk>
`));

  test('within a domain, other quotes', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <disk sgio="unfiltered" type='block' device='lun'>
<!--      ^^^^^^^^^^^^^^^^^ error[unfiltered-sgio] -->
      <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
      <target dev='sdb' bus='scsi'/>
    </disk>
  </devices>
</domain>
`));

  test('the filtered kind is right', () =>
    checkXml(`
<disk type='block' device='lun' sgio='filtered'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
  <target dev='sda' bus='scsi'/>
</disk>
`));

  test('the attribute is taken out', () =>
    checkXmlFix(
      `
<disk type='block' device='lun' sgio='unfiltered'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
  <target dev='sda' bus='scsi'/>
</disk>
`,
      `
<disk type='block' device='lun'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
  <target dev='sda' bus='scsi'/>
</disk>
`,
    ));
});
