import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('controller-unfit-for-machine', () => {
  test('a drive on IDE in a q35', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <disk type='file' device='cdrom'>
      <source file='/guests/tools.iso'/>
      <target dev='hda' bus='ide'/>
<!--                         ^^^ error[controller-unfit-for-machine]: has no IDE, and this drive -->
      <readonly/>
    </disk>
  </devices>
</domain>
`));

  test('a drive that is on IDE by its name', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc-q35-7.2'>hvm</type>
  </os>
  <devices>
    <disk type='file' device='cdrom'>
      <source file='/guests/tools.iso'/>
      <target dev='hda'/>
<!--               ^^^ error[controller-unfit-for-machine]: A machine of type "pc-q35-7.2" has no IDE -->
      <readonly/>
    </disk>
  </devices>
</domain>
`));

  test('a drive on IDE in a pc', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <disk type='file' device='cdrom'>
      <source file='/guests/tools.iso'/>
      <target dev='hda' bus='ide'/>
      <readonly/>
    </disk>
  </devices>
</domain>
`));

  test('an IDE controller in a q35, and its drive', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <controller type='ide' index='0'/>
<!--                  ^^^ error[controller-unfit-for-machine]: has no IDE controller -->
    <disk type='file' device='cdrom'>
      <source file='/guests/tools.iso'/>
      <target dev='hda' bus='ide'/>
      <readonly/>
    </disk>
  </devices>
</domain>
`));

  test('a second IDE controller', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='ide' index='1'/>
<!--                              ^ error[controller-unfit-for-machine]: has one IDE controller -->
  </devices>
</domain>
`));

  test('the root of PCI in a q35', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='0' model='pci-root'/>
<!--                                        ^^^^^^^^ error[controller-unfit-for-machine]: is "pcie-root" -->
  </devices>
</domain>
`));

  test('the root of PCI Express in a pc', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='0' model='pcie-root'/>
<!--                                        ^^^^^^^^^ error[controller-unfit-for-machine]: is "pci-root" -->
  </devices>
</domain>
`));

  test('dmi-to-pci-bridge in a pc', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='1' model='dmi-to-pci-bridge'/>
<!--                                        ^^^^^^^^^^^^^^^^^ error[controller-unfit-for-machine]: has no PCI Express -->
  </devices>
</domain>
`));

  test('pcie-root-port in a pc', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='1' model='pcie-root-port'/>
<!--                                        ^^^^^^^^^^^^^^ error[controller-unfit-for-machine]: has no PCI Express -->
  </devices>
</domain>
`));

  test('pcie-switch-upstream-port in a pc', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='1' model='pcie-switch-upstream-port'/>
<!--                                        ^^^^^^^^^^^^^^^^^^^^^^^^^ error[controller-unfit-for-machine]: has no PCI Express -->
  </devices>
</domain>
`));

  test('pcie-switch-downstream-port in a pc', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='1' model='pcie-switch-downstream-port'/>
<!--                                        ^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[controller-unfit-for-machine]: has no PCI Express -->
  </devices>
</domain>
`));

  test('pcie-to-pci-bridge in a pc', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='1' model='pcie-to-pci-bridge'/>
<!--                                        ^^^^^^^^^^^^^^^^^^ error[controller-unfit-for-machine]: has no PCI Express -->
  </devices>
</domain>
`));

  test('pcie-expander-bus in a pc', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='1' model='pcie-expander-bus'>
<!--                                        ^^^^^^^^^^^^^^^^^ error[controller-unfit-for-machine]: has no PCI Express -->
      <target busNr='100'/>
    </controller>
  </devices>
</domain>
`));

  test('pci-expander-bus in a q35', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='1' model='pci-expander-bus'>
<!--                                        ^^^^^^^^^^^^^^^^ error[controller-unfit-for-machine]: where no "pci-expander-bus" fits -->
      <target busNr='100'/>
    </controller>
  </devices>
</domain>
`));

  test('a built-in SCSI controller', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='pc'>hvm</type>
  </os>
  <devices>
    <controller type='scsi' index='0' model='ncr53c90'/>
<!--                                         ^^^^^^^^ error[controller-unfit-for-machine]: Use "virtio-scsi" -->
  </devices>
</domain>
`));

  test('where QEMU does not run the guest', () =>
    checkXml(`
<domain type='xen'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <disk type='file' device='cdrom'>
      <source file='/guests/tools.iso'/>
      <target dev='hda' bus='ide'/>
      <readonly/>
    </disk>
  </devices>
</domain>
`));

  test('a machine that is no PC', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='mips' machine='malta'>hvm</type>
  </os>
  <devices>
    <disk type='file' device='cdrom'>
      <source file='/guests/tools.iso'/>
      <target dev='hda' bus='ide'/>
      <readonly/>
    </disk>
  </devices>
</domain>
`));

  test('a machine that nobody names', () =>
    checkXml(`
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64'>hvm</type>
  </os>
  <devices>
    <disk type='file' device='cdrom'>
      <source file='/guests/tools.iso'/>
      <target dev='hda' bus='ide'/>
      <readonly/>
    </disk>
  </devices>
</domain>
`));

  test('SATA in place of IDE', () => {
    checkXmlFix(
      `
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <disk type='file' device='cdrom'>
      <source file='/guests/tools.iso'/>
      <target dev='hda' bus='ide'/>
      <readonly/>
    </disk>
  </devices>
</domain>
`,
      `
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <disk type='file' device='cdrom'>
      <source file='/guests/tools.iso'/>
      <target dev='hda' bus='sata'/>
      <readonly/>
    </disk>
  </devices>
</domain>
`,
    );
  });

  test('the root that fits', () => {
    checkXmlFix(
      `
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='0' model='pci-root'/>
  </devices>
</domain>
`,
      `
<domain type='kvm'>
  <name>n1</name>
  <memory>65536</memory>
  <os>
    <type arch='x86_64' machine='q35'>hvm</type>
  </os>
  <devices>
    <controller type='pci' index='0' model='pcie-root'/>
  </devices>
</domain>
`,
    );
  });
});
