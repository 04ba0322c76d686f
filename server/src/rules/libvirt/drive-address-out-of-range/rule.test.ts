import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('drive-address-out-of-range', () => {
  test('a second bus of a SCSI controller', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='scsi' index='0' model='virtio-scsi'/>
    <disk type='file' device='disk'>
      <source file='/guests/data.img'/>
      <target dev='sda' bus='scsi'/>
      <address type='drive' controller='0' bus='1' target='0' unit='0'/>
<!--                                            ^ error[drive-address-out-of-range]: the bus is always 0 -->
    </disk>
  </devices>
</domain>
`));

  test('other targets and units', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='scsi' index='0' model='virtio-scsi'/>
    <disk type='file' device='disk'>
      <source file='/guests/data.img'/>
      <target dev='sda' bus='scsi'/>
      <address type='drive' controller='0' bus='0' target='0' unit='3'/>
    </disk>
  </devices>
</domain>
`));

  test('a second IDE controller', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='hda' bus='ide'/>
  <address type='drive' controller='1' bus='0' target='0' unit='0'/>
<!--                                ^ error[drive-address-out-of-range]: the controller is always 0 -->
</disk>
`));

  test('a target of SATA', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='sda' bus='sata'/>
  <address unit="0" target="2" type="drive"/>
<!--                        ^ error[drive-address-out-of-range]: the target is always 0 -->
</disk>
`));

  test('a target of LSI Logic', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='scsi' index='0' model='lsilogic'/>
    <disk type='file' device='disk'>
      <source file='/guests/data.img'/>
      <target dev='sda' bus='scsi'/>
      <address type='drive' controller='0' bus='0' target='1' unit='0'/>
<!--                                                       ^ error[drive-address-out-of-range]: the target is always 0 -->
    </disk>
  </devices>
</domain>
`));

  test('a second bus of floppies', () =>
    checkXml(`
<disk type='file' device='floppy'>
  <source file='/guests/data.img'/>
  <target dev='fda' bus='fdc'/>
  <address type='drive' controller='0' bus='1' target='0' unit='0'/>
<!--                                        ^ error[drive-address-out-of-range]: the bus is always 0 -->
</disk>
`));

  test('the second bus of IDE', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='hdc' bus='ide'/>
  <address type='drive' controller='0' bus='1' target='0' unit='0'/>
</disk>
`));

  test('a target of virtio-scsi', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='scsi' index='0' model='virtio-scsi'/>
    <disk type='file' device='disk'>
      <source file='/guests/data.img'/>
      <target dev='sda' bus='scsi'/>
      <address type='drive' controller='0' bus='0' target='5' unit='0'/>
    </disk>
  </devices>
</domain>
`));

  test('a name that leads to a second IDE controller', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <disk type='file' device='disk'>
      <source file='/guests/data.img'/>
      <target dev='hde' bus='ide'/>
<!--               ^^^ error[drive-address-out-of-range]: By its name "hde" goes to controller 1 -->
    </disk>
  </devices>
</domain>
`));

  test('the last name of the first IDE controller', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <disk type='file' device='disk'>
      <source file='/guests/data.img'/>
      <target dev='hdd' bus='ide'/>
    </disk>
  </devices>
</domain>
`));

  test('a name that leads to a second controller of floppies', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <disk type='file' device='floppy'>
      <source file='/guests/data.img'/>
      <target dev='fdc' bus='fdc'/>
<!--               ^^^ error[drive-address-out-of-range]: By its name "fdc" goes to controller 1 -->
    </disk>
  </devices>
</domain>
`));

  test('IDE in a machine that nobody names', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64'>hvm</type>
  </os>
  <devices>
    <disk type='file' device='disk'>
      <source file='/guests/data.img'/>
      <target dev='hde' bus='ide'/>
    </disk>
  </devices>
</domain>
`));
});
