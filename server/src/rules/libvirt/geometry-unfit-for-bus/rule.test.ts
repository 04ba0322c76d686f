import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('geometry-unfit-for-bus', () => {
  test('USB', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='sda' bus='usb'/>
  <geometry cyls='16383' heads='16' secs='63'/>
   ^^^^^^^^ error[geometry-unfit-for-bus]: has no "geometry"
</disk>
`));

  test('SCSI', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='sda' bus='scsi'/>
  <geometry cyls='16383' heads='16' secs='63'/>
</disk>
`));

  test('translation on SCSI', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='sda' bus='scsi'/>
  <geometry cyls='16383' heads='16' secs='63' trans='lba'/>
<!--                                          ^^^^^^^^^^^ error[geometry-unfit-for-bus]: has no "trans" -->
</disk>
`));

  test('translation on IDE', () =>
    checkXml(`
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='hda' bus='ide'/>
  <geometry cyls='16383' heads='16' secs='63' trans='lba'/>
</disk>
`));

  test('it is taken out', () =>
    checkXmlFix(
      `
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='sda' bus='scsi'/>
  <geometry cyls='16383' heads='16' secs='63' trans='lba'/>
</disk>
`,
      `
<disk type='file' device='disk'>
  <source file='/guests/data.img'/>
  <target dev='sda' bus='scsi'/>
  <geometry cyls='16383' heads='16' secs='63'/>
</disk>
`,
    ));
});
