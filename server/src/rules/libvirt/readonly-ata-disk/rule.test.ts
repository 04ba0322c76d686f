import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('readonly-ata-disk', () => {
  test('SATA', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='sda' bus='sata'/>
  <readonly/>
   ^^^^^^^^ error[readonly-ata-disk]: cannot be read-only
</disk>
`));

  test('SCSI', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='sda' bus='scsi'/>
  <readonly/>
</disk>
`));

  test('IDE, by the name of the target', () =>
    checkXml(`
<disk type='file'>
  <source file='/guests/data.img'/>
  <target dev='hda'/>
  <readonly></readonly>
   ^^^^^^^^ error[readonly-ata-disk]: "ide"
</disk>
`));

  test('a CD-ROM on SATA', () =>
    checkXml(`
<disk type='file' device='cdrom'>
  <source file='/guests/install.iso'/>
  <target dev='sda' bus='sata'/>
  <readonly/>
</disk>
`));
});
