import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('controller-model-without-qemu', () => {
  test('as VMware has it', () =>
    checkXml(`
<controller type='scsi' index='0' model='buslogic'/>
<!--                                     ^^^^^^^^ error[controller-model-without-qemu]: QEMU has no SCSI controller of model -->
`));

  test('as QEMU has it', () =>
    checkXml(`
<controller type='scsi' index='0' model='virtio-scsi'/>
`));

  test('other quotes', () =>
    checkXml(`
<controller model="buslogic" type="scsi" index="1"/>
<!--               ^^^^^^^^ error[controller-model-without-qemu] -->
`));

  test('another of VMware', () =>
    checkXml(`
<controller type='scsi' index='0' model='lsilogic'/>
`));

  test('the model is changed', () =>
    checkXmlFix(
      `
<controller type='scsi' index='0' model='buslogic'/>
`,
      `
<controller type='scsi' index='0' model='virtio-scsi'/>
`,
    ));
});
