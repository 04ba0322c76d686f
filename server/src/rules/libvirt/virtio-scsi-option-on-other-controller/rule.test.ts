import { describe, test } from 'vitest';
import { checkXml, checkXmlFix } from '../../../../../test/harness/check-xml';

describe('virtio-scsi-option-on-other-controller', () => {
  test('LSI Logic', () =>
    checkXml(`
<controller type='scsi' index='0' model='lsilogic'>
  <driver queues='4'/>
<!--      ^^^^^^^^^^ error[virtio-scsi-option-on-other-controller]: "queues" is an option of virtio-scsi -->
</controller>
`));

  test('virtio-scsi', () =>
    checkXml(`
<controller type='scsi' index='0' model='virtio-scsi'>
  <driver queues='4' cmd_per_lun='50' max_sectors='512' ioeventfd='on'/>
</controller>
`));

  test('another type', () =>
    checkXml(`
<controller type='virtio-serial' index='0'>
  <driver ioeventfd="on"/>
<!--      ^^^^^^^^^^^^^^ error[virtio-scsi-option-on-other-controller]: "ioeventfd" -->
</controller>
`));

  test('two options', () =>
    checkXml(`
<controller type='scsi' index='0' model='lsisas1068'>
  <driver cmd_per_lun='50' max_sectors='512'/>
<!--      ^^^^^^^^^^^^^^^^ error[virtio-scsi-option-on-other-controller] -->
<!--                       ^^^^^^^^^^^^^^^^^ error[virtio-scsi-option-on-other-controller] -->
</controller>
`));

  test('a transitional one', () =>
    checkXml(`
<controller type='scsi' index='0' model='virtio-transitional'>
  <driver queues='4'/>
</controller>
`));

  test('it is taken out', () =>
    checkXmlFix(
      `
<controller type='scsi' index='0' model='lsilogic'>
  <driver queues='4'/>
</controller>
`,
      `
<controller type='scsi' index='0' model='lsilogic'>
  <driver/>
</controller>
`,
    ));
});
