import { describe, test } from 'vitest';
import { check } from '../../../../../test/harness/check';

const mount = (mode: string): string =>
  `Mount m ( MountPoint = "/m" BlockDevice = "/dev/vg/m" FSType = ext4 FsckOpt = "-y" MntPtPermission${mode} )`;

describe('invalid-octal-permission', () => {
  test('letters', () =>
    check(`
${mount(' = "rwxr-xr-x"')}
                                                                                                     ^^^^^^^^^^^ hint[invalid-octal-permission]: "rwxr-xr-x" is none
`));

  test('digits that octal numbers do not have', () =>
    check(`
${mount('@n1 = 0788')}\r
                                                                                                        ^^^^ hint[invalid-octal-permission]
`));

  test('octal numbers', () =>
    check(
      [' = 0755', ' = "755"', ' = "01777"']
        .map(mount)
        .map((text, at) => text.replace('Mount m', `Mount m${String(at)}`).replaceAll('/m"', `/m${String(at)}"`))
        .join('\n'),
    ));

  test('nothing filled in', () => check(mount(' = ""')));
});
