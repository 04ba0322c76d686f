import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('interface-model-without-virtio', () => {
  test('another model', () =>
    checkXml(
      `
<interface type='vdpa'>
  <source dev='/dev/vhost-vdpa-0'/>
  <model type='e1000'/>
<!--           ^^^^^ warning[interface-model-without-virtio]: is one of model "virtio" -->
</interface>
`,
      { version: '11.3.0' },
    ));

  test('virtio', () =>
    checkXml(
      `
<interface type='vdpa'>
  <source dev='/dev/vhost-vdpa-0'/>
  <model type='virtio'/>
</interface>
`,
      { version: '11.3.0' },
    ));

  test('ports without passt', () =>
    checkXml(
      `
<interface type='user'>
  <portForward proto='tcp'>
   ^^^^^^^^^^^ warning[interface-model-without-virtio]: by the backend "passt" only
    <range start='2022' to='22'/>
  </portForward>
</interface>
`,
      { version: '12.8.0' },
    ));

  test('ports with passt', () =>
    checkXml(
      `
<interface type='user'>
  <backend type='passt'/>
  <portForward proto='tcp'>
    <range start='2022' to='22'/>
  </portForward>
</interface>
`,
      { version: '12.8.0' },
    ));
});
