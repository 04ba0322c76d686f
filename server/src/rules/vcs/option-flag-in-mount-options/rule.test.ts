import { describe, test } from 'vitest';
import { check, checkFix } from '../../../../../test/harness/check';

const mount = (options: string, name = 'm1'): string =>
  `Mount ${name} ( MountPoint = "/${name}" BlockDevice = "/dev/vg/${name}" FSType = ext4 FsckOpt = "-y" MountOpt ${options} )`;

describe('option-flag-in-mount-options', () => {
  test('one flag', () =>
    check(`
${mount('= "-o rw"')}
                                                                                                 ^^^^^^^ warning[option-flag-in-mount-options]: Write "rw"
`));

  test('of a CFSMount, for one system, among others', () =>
    check(`
CFSMount c1 (\r
	MountPoint = "/c"\r
	BlockDevice = "/dev/vx/dsk/dg/c"\r
	MountOpt @n1 = "-F vxfs -o cluster"\r
	               ^^^^^^^^^^^^^^^^^^^^ warning[option-flag-in-mount-options]: Write the options alone
	MountOpt @n2 = "-ocluster,rw"\r
	               ^^^^^^^^^^^^^^ warning[option-flag-in-mount-options]
	)\r
`));

  test('options', () =>
    check(
      [mount('= "rw,noatime"'), mount('= rw', 'm2'), mount('= "qio,delaylog"', 'm3'), mount('= ""', 'm4')].join('\n'),
    ));

  test('dashes that mean something else', () =>
    check([mount('= "mincache=closesync,x-o=1"'), mount('= "-O"', 'm2'), mount('= "subvol=data-o"', 'm3')].join('\n')));

  test('the fix joins the options', () => checkFix(mount('= "-o rw -o noatime"'), mount('= "rw,noatime"')));
});
