import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

describe('misspelt-file-system', () => {
  test('letters swapped or missing', () =>
    check(`
Mount m1 ( FSType = vxsf MountPoint = "/a" BlockDevice = "/dev/vx/dsk/dg/a" FsckOpt = "-y" )
                    ^^^^ warning[misspelt-file-system]: did you mean "vxfs"?
Mount m2 ( FSType @n1 = resierfs FSType @n2 = ext4 MountPoint = "/b" BlockDevice = "/dev/vg/b" FsckOpt = "-y" )
                        ^^^^^^^^ warning[misspelt-file-system]
`));

  test('capitals', () =>
    check(`
Mount m1 (\r
	FSType = "NFS"\r
	         ^^^^^ warning[misspelt-file-system]: did you mean "nfs"?
	MountPoint = "/a"\r
	BlockDevice = "nas:/a"\r
	)\r
`));

  test('every known type', () =>
    check(`
Mount m1 ( FSType = nfs4 MountPoint = "/a" BlockDevice = "nas:/a" )
Mount m2 ( FSType = ntfs MountPoint = "/b" BlockDevice = "/dev/sdb1" )
Mount m3 ( FSType = gfs2 MountPoint = "/c" BlockDevice = "/dev/vg/c" )
`));

  test('types that nobody knows, near to none or to several', () =>
    check(`
Mount m1 ( FSType = ext5 MountPoint = "/a" BlockDevice = "/dev/vg/a" )
Mount m2 ( FSType = acmefs MountPoint = "/b" BlockDevice = "/dev/vg/b" )
Mount m3 ( FSType = "" MountPoint = "/c" BlockDevice = "/dev/vg/c" )
`));

  test('the fix takes the type that was meant', () =>
    checkFix(
      'Mount m1 ( FSType = "VxFS" MountPoint = "/a" BlockDevice = "/dev/vx/dsk/dg/a" FsckOpt = "-y" )\n',
      'Mount m1 ( FSType = vxfs MountPoint = "/a" BlockDevice = "/dev/vx/dsk/dg/a" FsckOpt = "-y" )\n',
    ));
});
