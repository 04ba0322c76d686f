import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('option-unfit-for-lun', () => {
  test('a format', () =>
    checkXml(`
<disk type='block' device='lun'>
  <driver name='qemu' type='qcow2'/>
<!--                        ^^^^^ error[option-unfit-for-lun]: has no format of its own -->
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
  <target dev='sda' bus='scsi'/>
</disk>
`));

  test('an identity', () =>
    checkXml(`
<disk type='block' device='lun'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
  <target dev='sda' bus='scsi'/>
  <serial>data01</serial>
   ^^^^^^ error[option-unfit-for-lun]: brings its own identity
</disk>
`));

  test('a disk may have all of that', () =>
    checkXml(`
<disk type='block' device='disk'>
  <driver name='qemu' type='qcow2' copy_on_read='on'/>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
  <target dev='sda' bus='scsi'/>
  <serial>data01</serial>
</disk>
`));

  test('copies', () =>
    checkXml(`
<disk type='block' device='lun'>
  <driver name='qemu' type='raw' copy_on_read='on'/>
<!--                             ^^^^^^^^^^^^^^^^^ error[option-unfit-for-lun]: "copy_on_read" -->
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
  <target dev='sda' bus='scsi'/>
</disk>
`));

  test('slices', () =>
    checkXml(`
<disk type='block' device='lun'>
  <driver name='qemu' type='raw'/>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'>
    <slices>
<!-- ^^^^^^ error[option-unfit-for-lun]: "slices" -->
      <slice type='storage' offset='12345' size='123'/>
    </slices>
  </source>
  <target dev='sda' bus='scsi'/>
</disk>
`));

  test('encryption', () =>
    checkXml(`
<disk type='block' device='lun'>
  <driver name='qemu' type='raw'/>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'>
    <encryption format='luks'>
<!-- ^^^^^^^^^^ error[option-unfit-for-lun]: "encryption" -->
      <secret type='passphrase' uuid='0a81f5b2-8403-7b23-c8d6-21ccc2f80d6f'/>
    </encryption>
  </source>
  <target dev='sda' bus='scsi'/>
</disk>
`));

  test('every identity is one of the LUN', () =>
    checkXml(`
<disk type='block' device='lun'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
  <target dev='sda' bus='scsi'/>
  <wwn>5000c50015ea71ac</wwn>
   ^^^ error[option-unfit-for-lun]
  <vendor>SEAGATE</vendor>
   ^^^^^^ error[option-unfit-for-lun]
  <product>ST3146707LC</product>
   ^^^^^^^ error[option-unfit-for-lun]
</disk>
`));

  test('raw, and no copies', () =>
    checkXml(`
<disk type='block' device='lun'>
  <driver name='qemu' type='raw' copy_on_read='off'/>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
  <target dev='sda' bus='scsi'/>
</disk>
`));

  test('the format becomes raw', () =>
    checkXmlFix(
      `
<disk type='block' device='lun'>
  <driver name='qemu' type='qcow2'/>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
  <target dev='sda' bus='scsi'/>
</disk>
`,
      `
<disk type='block' device='lun'>
  <driver name='qemu' type='raw'/>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
  <target dev='sda' bus='scsi'/>
</disk>
`,
    ));

  test('an identity goes with its line', () =>
    checkXmlFix(
      `
<disk type='block' device='lun'>
  <source dev='/dev/disk/by-id/wwn-0x5000c50015ea71ad'/>
  <target dev='sda' bus='scsi'/>
  <wwn>5000c50015ea71ac</wwn>
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
