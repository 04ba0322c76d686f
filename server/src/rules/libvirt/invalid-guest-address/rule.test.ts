import { describe, test } from 'vitest';
import { checkXml } from '../../../../../test/harness/check-xml';

describe('invalid-guest-address', () => {
  test('a prefix', () =>
    checkXml(`
<interface type='user'>
  <ip family='ipv4' address='172.17.2.0' prefix='28'/>
<!--                                             ^^ error[invalid-guest-address]: goes from 4 to 27 -->
</interface>
`));

  test('one of each family', () =>
    checkXml(`
<interface type='user'>
  <ip family='ipv4' address='172.17.2.0' prefix='24'/>
  <ip family='ipv6' address='2001:db8:ac10:fd01::' prefix='64'/>
</interface>
`));

  test('two of a family', () =>
    checkXml(`
<interface type='user'>
  <ip family='ipv4' address='172.17.2.0' prefix='24'/>
  <ip family='ipv4' address='172.17.3.0' prefix='24'/>
   ^^ error[invalid-guest-address]: one "ipv4" address only
</interface>
`));

  test('a prefix of IPv6', () =>
    checkXml(`
<interface type='user'>
  <ip family='ipv6' address='2001:db8:ac10:fd01::' prefix='48'/>
<!--                                                       ^^ error[invalid-guest-address]: is 64 -->
</interface>
`));

  test('no prefix', () =>
    checkXml(`
<interface type='user'>
  <ip family='ipv4' address='172.17.2.0'/>
</interface>
`));
});
