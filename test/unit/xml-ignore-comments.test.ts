import { describe, expect, test } from 'vitest';
import type { ShownFix } from '../../server/src/engine/shown-finding';
import type { Language } from '../../server/src/languages/language';
import { createServices } from '../../server/src/server';
import { noFiles } from '../../server/src/workspace/file-provider';
import { checkXml } from '../harness/check-xml';

const URI = 'untitled:guest.xml';

function opened(text: string): Language {
  const language = createServices({ files: noFiles }).languages.get('libvirt-xml');
  if (language === undefined) throw new Error('There is no such language.');
  language.openDocument(URI, text);
  return language;
}

/** The text with the repair of that title, which silences the only finding of its rule. */
function ignored(text: string, title: string): string {
  const language = opened(text);
  const finding = language.check(URI).findings.find(({ rule }) => rule.id === 'xml-not-well-formed');
  if (finding === undefined) throw new Error('Nothing is found.');
  const fix = language.ignoreFixes(URI, finding).find((one) => one.title === title) as ShownFix;
  const [edit] = fix.edits;
  if (edit === undefined) throw new Error('The repair is empty.');
  return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

describe('comments that silence findings in XML', () => {
  test('for the next line, for the same line, for the file', () => {
    checkXml(`
<disk type='file'>
  <!-- clusterwright-ignore xml-not-well-formed: the template fills it in -->
  <source file=/guests/a.img />
  <target dev=vda bus='virtio'/> <!-- clusterwright-ignore xml-not-well-formed -->
</disk>
`);
    checkXml(`
<!-- clusterwright-ignore-file xml-not-well-formed -->
<disk type='file'>
  <source file=/guests/a.img />
  <target dev='vda' bus='virtio'/>
</disk>
`);
  });

  test('the line behind the next one is judged', () =>
    checkXml(`
<disk type='file'>
  <!-- clusterwright-ignore xml-not-well-formed -->
  <source file=/guests/a.img />
  <target dev=vda bus='virtio'/>
<!--          ^^^ error[xml-not-well-formed] -->
</disk>
`));

  test('one that silences nothing, and one that names no rule that exists', () =>
    checkXml(`
<disk type='file'>
  <!-- clusterwright-ignore xml-not-well-formed -->
<!--                        ^^^^^^^^^^^^^^^^^^^ hint[unused-suppression] -->
  <!-- clusterwright-ignore xml-not-well-fromed -->
<!--                        ^^^^^^^^^^^^^^^^^^^ hint[unused-suppression]: xml-not-well-formed -->
  <source file='/a'/>
  <target dev='vda' bus='virtio'/>
</disk>
`));

  test('the repairs write a comment above the line, or at the top behind the declaration', () => {
    const text = `<?xml version='1.0'?>\r\n<disk type='file'>\r\n    <source file=/a />\r\n    <target dev='vda' bus='virtio'/>\r\n</disk>\r\n`;
    const onLine = ignored(text, 'Ignore xml-not-well-formed on this line');
    expect(onLine).toContain(`\r\n    <!-- clusterwright-ignore xml-not-well-formed -->\r\n    <source`);
    const inFile = ignored(text, 'Ignore xml-not-well-formed in this file');
    expect(inFile).toMatch(
      /^<\?xml version='1\.0'\?>\r\n<!-- clusterwright-ignore-file xml-not-well-formed -->\r\n<disk/,
    );
    for (const silenced of [onLine, inFile]) expect(opened(silenced).check(URI).findings).toEqual([]);
  });

  test('within a tag over several lines no comment can stand', () => {
    const language = opened(
      `<disk type='file'>\n  <source\n    file=/a />\n  <target dev='vda' bus='virtio'/>\n</disk>`,
    );
    const [finding] = language.check(URI).findings;
    expect(finding && language.ignoreFixes(URI, finding).map(({ title }) => title)).toEqual([
      'Ignore xml-not-well-formed in this file',
    ]);
  });
});
