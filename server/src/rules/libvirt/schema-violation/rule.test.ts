import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('schema-violation', () => {
  test('a misspelt value of a disk in a file of its own', () =>
    checkXml(`
<disk type='file' device='disk'>
  <driver name='qemu' type='raw' cache='no'/>
<!--                                    ^^ error[schema-violation]: "no" is no value of "cache" of "driver" -->
  <source file='/guests/web.img'/>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('a misspelt element and a misspelt attribute, each said once', () =>
    checkXml(`
<disk type='file' device='disk'>
  <sorce file='/guests/web.img'/>
   ^^^^^ error[schema-violation]: The element "sorce" may not stand in "disk" (did you mean "source"?)
  <target dve='vda' bus='virtio'/>
<!--      ^^^ error[schema-violation]: "target" has no attribute "dve" (did you mean "dev"?) -->
</disk>
`));

  test('a device within a domain, everything on one line', () =>
    checkXml(`
<domain type='kvm'><name>a</name><memory>1</memory><os><type>hvm</type></os><devices><interface><source bridge='br0'/></interface></devices></domain>
<!--                                                                                  ^^^^^^^^^ error[schema-violation]: "interface" lacks the attribute "type" -->
`));

  test('text where none belongs, and a wrong number', () =>
    checkXml(`
<domain type='kvm'>
  <name>a</name>
  <memory unit='GiB'>many</memory>
<!--                 ^^^^ error[schema-violation]: "many" may not stand in "memory" -->
  <os><type>hvm</type></os>
  <devices>
    disks
    ^^^^^ error[schema-violation]: "devices" holds no text
  </devices>
</domain>
`));

  test('what is missing is not told of while the element is being typed', () =>
    checkXml(`
<disk type='file' device='disk'>
 ^^^^ error[xml-not-well-formed]
  <source file='/guests/web.img'/>
`));

  test('right: a whole virtio-scsi disk, attributes in any order, quotes of both kinds', () =>
    checkXml(`
//- disk.xml
<disk device="lun" type='block'>
  <target bus='scsi' dev='sda'/>
  <source dev='/dev/disk/by-path/pci-0000:00:1f.2-ata-1'/>
  <driver type='raw' name='qemu' cache='none'/>
  <address type='drive' controller='0' bus='0' target='0' unit='0'/>
</disk>
//- controller.xml
<controller model="virtio-scsi" index='0' type='scsi'/>
`));

  test('right: metadata and command lines of other namespaces', () =>
    checkXml(`
<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
  <name>a</name>
  <metadata>
    <own:data xmlns:own='urn:example:own'><own:any thing='1'/></own:data>
  </metadata>
  <memory unit='KiB'>1048576</memory>
  <os><type arch='x86_64' machine='pc'>hvm</type></os>
  <qemu:commandline>
    <qemu:arg value='-newarg'/>
  </qemu:commandline>
</domain>
`));

  test('a misspelt element is put right in both tags', () =>
    checkXmlFix(
      `
<disk type='file' device='disk'>
  <target dev='vda' bus='virtio'/>
  <drivre name='qemu' type='raw'></drivre>
</disk>
`,
      `
<disk type='file' device='disk'>
  <target dev='vda' bus='virtio'/>
  <driver name='qemu' type='raw'></driver>
</disk>
`,
      'Change to "driver"',
    ));

  test('a value that libvirt has, but not with the rest, is not called unknown', () =>
    checkXml(`
<disk type='file' device='lun'>
                          ^^^ error[schema-violation]: "lun" for "device" does not go with what else "disk" says
  <source file='/vm/a.img'/>
  <target dev='sda' bus='scsi'/>
</disk>
`));

  test('and one that it has nowhere is', () =>
    checkXml(`
<disk type='file' device='tape'>
                          ^^^^ error[schema-violation]: "tape" is no value of "device" of "disk"
  <source file='/vm/a.img'/>
  <target dev='sda' bus='scsi'/>
</disk>
`));
});
