import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

describe('disk-reservation-on-virtio', () => {
  test('disks of virtio-blk are one mistake', () =>
    check(`
DiskReservation res (
	Disks = { "/dev/vdb", "/dev/vdc1" }
	          ^^^^^^^^^^ warning[disk-reservation-on-virtio]: "/dev/vdb", "/dev/vdc1"
	)
`));

  test('by their stable names, behind another disk, for one system', () =>
    check(`
DiskReservation "my res" ( Disks @sys1 = { "/dev/sda", "/dev/disk/by-id/virtio-data01" } )
                                                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[disk-reservation-on-virtio]: "my res"
DiskReservation res2 (\r
	Disks = { "/dev/disk/by-path/virtio-pci-0000:00:05.0" }\r
	          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[disk-reservation-on-virtio]
	)
`));

  test('SCSI disks, those of virtio-scsi among them', () =>
    check(`
DiskReservation res1 ( Disks = { "/dev/sdb", "/dev/sdc" } )
DiskReservation res2 ( Disks = { "/dev/disk/by-path/virtio-pci-0000:00:05.0-scsi-0:0:1:0" } )
`));

  test('VirtIO disks elsewhere, and names that only look alike', () =>
    check(`
Mount data ( MountPoint = "/data" BlockDevice = "/dev/vdb" FSType = ext4 FsckOpt = "-y" )
DiskReservation res ( Disks = { "/dev/vx/rdmp/disk_0", "/dev/vdisk1" } )
`));
});
