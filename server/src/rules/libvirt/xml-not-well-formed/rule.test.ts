import { describe, expect, test } from 'vitest';
import { checkXml, checkXmlFix, judgeXml } from '../../../../../test/harness/check-xml';

describe('xml-not-well-formed', () => {
  test('an element that is never closed is one mistake, and its siblings are understood', () =>
    checkXml(`
<domain type='kvm'>
  <name>a</name>
  <memory>1048576</memory>
  <os><type>hvm</type></os>
  <devices>
    <disk type='file'>
<!-- ^^^^ error[xml-not-well-formed]: "disk" is never closed -->
      <source file='/guests/a.img'/>
  </devices>
</domain>
`));

  test('a value without its closing quote ends with the line', () =>
    checkXml(`
<disk type='file>
<!--       ^^^^^ error[xml-not-well-formed]: The value of "type" has no closing quote -->
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('values without quotes, everything on one line', () =>
    checkXml(`
<disk type='file'><target dev=vda bus='virtio'/></disk>
<!--                          ^^^ error[xml-not-well-formed]: The value "vda" has no quotes -->
`));

  test('a close tag that closes nothing, and an attribute that stands twice', () =>
    checkXml(`
<disk type='file' type='block'>
<!--              ^^^^ error[xml-not-well-formed]: "type" stands twice -->
  </source>
  ^^^^^^^^^ error[xml-not-well-formed]: "</source>" closes nothing
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('a document type is read by nobody, nor are its entities', () =>
    checkXml(`
<?xml version='1.0'?>
<!DOCTYPE domain [ <!ENTITY a "aaaa"> ]>
^^^^^^^^^ warning[xml-not-well-formed]: A document type declares entities
<domain type='kvm'>
  <name>a</name>
  <description>&a;</description>
<!--           ^^^ error[xml-not-well-formed]: "&a;" is no entity that XML knows by itself -->
  <memory>1048576</memory>
  <os><type>hvm</type></os>
</domain>
`));

  test('a comment before the root, a section, references and a foreign namespace are right', () =>
    checkXml(`
<!-- WARNING: do not edit by hand -->
<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
  <name>a &amp; b &#65;</name>
  <description><![CDATA[ <not a tag> & ]]></description>
  <memory>1048576</memory>
  <os><type>hvm</type></os>
  <qemu:commandline>
    <qemu:arg value='-s'/>
  </qemu:commandline>
</domain>
`));

  test('a value over two lines is right', () =>
    checkXml(`
<disk type='file'>
  <source
     file='/guests/a.img'
  />
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('a plain ampersand is put right', () =>
    checkXmlFix(`<source file='/a & b'/>`.replace('source', 'disk'), `<disk file='/a &amp; b'/>`));

  test('words in place of an element', () =>
    checkXml(`
<!-- the guest of node 1 -->
please attach the disk of node 1
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ error[xml-not-well-formed]: This is text without any element
`));

  test('close tags alone', () =>
    checkXml(`
</devices>
^^^^^^^^^^ error[xml-not-well-formed]: This is text without any element
</domain>
`));

  test.each([
    '',
    ' \n',
    '<!-- n1 -->',
    "<?xml version='1.0'?>\n",
    '<',
    '<!',
    '<!-',
    '<!--',
    '<!-- n',
    '<?',
    '<?xml',
    '<!DOCTYPE',
  ])('nothing is said while the first element may be still to come: %j', (text) => {
    expect(judgeXml([{ name: 'guest.xml', text }])('guest.xml')).toEqual([]);
  });
});
