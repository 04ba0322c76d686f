import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('path-as-storage-name', () => {
  test('of disk groups and volumes', () =>
    check(`
DiskGroup d1 ( DiskGroup = "/dev/vx/dsk/datadg" )
                           ^^^^^^^^^^^^^^^^^^^^ warning[path-as-storage-name]: "DiskGroup" takes the name
RVG r1 (
	RVG = "datadg/rvg1"
	      ^^^^^^^^^^^^^ warning[path-as-storage-name]
	DiskGroup = "datadg"
)
`));

  test('in a list', () =>
    check(`
CVMVolDg c1 ( CVMDiskGroup = shareddg CVMVolume = { vol1, "/dev/vx/dsk/shareddg/vol2" } CVMActivation = sw )\r
                                                          ^^^^^^^^^^^^^^^^^^^^^^^^^^^ warning[path-as-storage-name]
`));

  test('names', () =>
    check(`
DiskGroup d1 ( DiskGroup = datadg )
DiskGroup d2 ( DiskGroup = "data-dg_1.x" )
CVMVolDg c1 ( CVMDiskGroup = shareddg CVMVolume = { vol1, vol2 } CVMActivation = sw )
`));

  test('groups of LVM, and what a script fills in', () =>
    check(`
LVMVolumeGroup v1 ( VolumeGroup = "/dev/vg01" )
DiskGroup d1 ( DiskGroup = "$DG/x" )
`));

  test('the fix takes the name from the path', () =>
    checkFix('DiskGroup d1 ( DiskGroup = "/dev/vx/dsk/datadg" )\n', 'DiskGroup d1 ( DiskGroup = datadg )\n'));
});
