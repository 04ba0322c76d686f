/** A domain with the devices that a clustered guest has, as libvirt prints it; comments are a person's. */
export const SAMPLE_DOMAIN = `<?xml version='1.0' encoding='UTF-8'?>
<!--
  Guest of the cluster.
-->
<domain type='kvm' id='3'>
  <name>guest1</name>
  <uuid>0d9e0b8b-1f0c-4f7e-9b3f-4d5e6f708192</uuid>
  <metadata>
    <app:note xmlns:app="http://example.org/app">text &amp; more</app:note>
  </metadata>
  <memory unit='KiB'>4194304</memory>
  <vcpu placement='static'>4</vcpu>
  <iothreads>2</iothreads>
  <os>
    <type arch='x86_64' machine='pc-q35-7.2'>hvm</type>
    <boot dev='hd'/>
  </os>
  <features>
    <acpi/>
    <apic/>
  </features>
  <clock offset='utc'/>
  <on_poweroff>destroy</on_poweroff>
  <on_reboot>restart</on_reboot>
  <on_crash>restart</on_crash>
  <devices>
    <emulator>/usr/bin/qemu-system-x86_64</emulator>
    <disk type='block' device='disk'>
      <driver name='qemu' type='raw' cache='none' io='native' iothread='1'/>
      <source dev='/dev/vx/dsk/bootdg/bootvol'/>
      <target dev='vda' bus='virtio'/>
      <address type='pci' domain='0x0000' bus='0x04' slot='0x00' function='0x0'/>
    </disk>
    <disk type='block' device='lun'>
      <driver name='qemu' type='raw' cache='none'/>
      <source dev='/dev/disk/by-path/pci-0000:07:00.1-fc-0x5001438011393dee-lun-1'/>
      <target dev='sdb' bus='scsi'/>
      <shareable/>
      <address type='drive' controller='1' bus='0' target='0' unit='1'/>
    </disk>
    <disk type='file' device='disk'>
      <driver name='qemu' type='qcow2'/>
      <source file='/var/lib/libvirt/images/data.qcow2'/>
      <target dev='sdc' bus='sata'/>
    </disk>
    <disk type='file' device='cdrom'>
      <target dev='sdd' bus='sata'/>
      <readonly/>
    </disk>
    <controller type='scsi' index='1' model='virtio-scsi'>
      <driver iothread='2'/>
    </controller>
    <controller type='sata' index='0'/>
    <interface type='bridge'>
      <mac address='52:54:00:12:34:56'/>
      <source bridge='br0'/>
      <model type='virtio'/>
    </interface>
    <hostdev mode='subsystem' type='pci' managed='yes'>
      <source>
        <address domain='0x0000' bus='0x06' slot='0x12' function='0x5'/>
      </source>
    </hostdev>
    <graphics type='vnc' port='-1' autoport='yes' passwd='hidden'/>
    <memballoon model='virtio'/>
  </devices>
</domain>
`;
