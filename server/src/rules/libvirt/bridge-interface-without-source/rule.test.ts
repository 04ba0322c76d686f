import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('bridge-interface-without-source', () => {
  test('a bridge that is not named', () =>
    checkXml(`
<interface type='bridge'>
 ^^^^^^^^^ error[bridge-interface-without-source]: needs a "source" that names the bridge
  <model type='virtio'/>
</interface>
`));

  test('a bridge', () =>
    checkXml(`
<interface type='bridge'>
  <source bridge='br0'/>
  <model type='virtio'/>
</interface>
`));

  test('with a link and an address', () =>
    checkXml(`
<interface type="bridge">
 ^^^^^^^^^ error[bridge-interface-without-source]
  <mac address='52:54:00:11:22:33'/>
  <link state='up'/>
</interface>
`));

  test('a type that needs none', () =>
    checkXml(`
<interface type='user'>
  <model type='virtio'/>
</interface>
`));
});
