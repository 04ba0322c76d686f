import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('invalid-target-name', () => {
  test('the beginning of a floppy', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='fda' bus='virtio'/>
<!--           ^^^ error[invalid-target-name]: such as "vda" -->
</disk>
`));

  test('a name of virtio', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='vdaa' bus='virtio'/>
</disk>
`));

  test('a partition', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='vda1' bus='virtio'/>
<!--           ^^^^ error[invalid-target-name]: stands for a partition -->
</disk>
`));

  test('a floppy of another name', () =>
    checkXml(`
<disk type='file' device='floppy'>
  <source file='/guests/boot.img'/>
  <target dev='vda' bus='fdc'/>
<!--           ^^^ error[invalid-target-name]: a floppy begins with "fd" -->
</disk>
`));

  test('capital letters', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target bus='scsi' dev="sdA"/>
<!--                      ^^^ error[invalid-target-name]: lower-case letters -->
</disk>
`));

  test('a name of another bus', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='vda' bus='scsi'/>
</disk>
`));
});
