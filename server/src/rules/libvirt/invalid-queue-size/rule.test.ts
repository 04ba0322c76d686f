import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('invalid-queue-size', () => {
  test('a round number', () =>
    checkXml(`
<interface type='user'>
  <model type='virtio'/>
  <driver rx_queue_size='1000'/>
<!--                     ^^^^ error[invalid-queue-size]: "rx_queue_size" is 1000 -->
</interface>
`));

  test('a power of two', () =>
    checkXml(`
<interface type='user'>
  <model type='virtio'/>
  <driver rx_queue_size='1024'/>
</interface>
`));

  test('what is sent', () =>
    checkXml(`
<interface type='user'>
  <driver name='vhost' tx_queue_size="300"/>
<!--                                  ^^^ error[invalid-queue-size]: "tx_queue_size" is 300 -->
  <model type='virtio-non-transitional'/>
</interface>
`));

  test('both', () =>
    checkXml(`
<interface type='user'>
  <model type='virtio'/>
  <driver rx_queue_size='512' tx_queue_size='256'/>
</interface>
`));
});
