import { describe, expect, test } from 'vitest';
import { XmlChecker } from '../../server/src/engine/xml-checker';
import { embeddedSchemaFiles } from '../../server/src/catalog/libvirt/embedded-schema';
import { libvirtRules } from '../../server/src/rules/index';
import { readXml } from '../../server/src/syntax/xml/read-xml';
import { rereadXml } from '../../server/src/syntax/xml/reread-xml';
import type { XmlDocument, XmlElement, XmlText } from '../../server/src/syntax/xml/xml-tree';
import { LibvirtSchemas, type SchemaSource } from '../../server/src/workspace/libvirt/libvirt-schemas';
import { LibvirtWorkspace } from '../../server/src/workspace/libvirt/libvirt-workspace';
import type { TextChange } from '../../server/src/workspace/vcs-file';
import { memoryFiles } from '../harness/memory-files';
import { Random, seedOfRun } from '../harness/random';
import { SAMPLE_DOMAIN } from '../harness/sample-domain';

const seed = seedOfRun();
const EMBEDDED: SchemaSource = { origin: 'embedded', files: embeddedSchemaFiles };
const { mayHold } = new LibvirtSchemas(EMBEDDED);
const URI = 'file:///guests/guest.xml';

const FOREIGN = `<domain type='kvm' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
  <name>a&amp;b</name>
  <!-- clusterwright-ignore-file unstable-disk-path -->
  <devices><disk type='block'><source dev='/dev/sda'/><target dev='vda' bus='virtio'/></disk>
    <controller type='scsi' model='virtio-scsi'/><!-- one --><controller type='scsi'/>
  </devices>
  <metadata><x:y xmlns:x='u'><x:z x:a='1'/></x:y><![CDATA[text]]></metadata>
  <qemu:commandline><qemu:arg value='-x'/></qemu:commandline>
</domain>
`;

/** Texts that change how what stands around them is read. */
const PIECES = [
  ...['<', '>', '/', "'", '"', '=', '&', '&amp;', '!', '?', ' ', '\n', 'x', '-', '\u0000', 'é', '😀', 'x:', 'xmlns:x='],
  ...[
    '<!--',
    '-->',
    '<![CDATA[',
    ']]>',
    '<?x',
    '?>',
    '</',
    '/>',
    '<disk>',
    '</disk>',
    '<disk',
    '</devices>',
    '</domain>',
  ],
  ...["<source dev='/dev/sdb'/>", "<disk type='block' device='lun'>\n", '<shareable/>', '<x:y/>', "<a xmlns:x='v'>"],
  ...['<!DOCTYPE a>', ' readonly', " bus='scsi'", '</source>', '<devices>', 'clusterwright-ignore', '<!-- a -- b -->'],
];

/** Mostly typing, sometimes deleting, or pasting a stretch of the text itself. */
function randomEdit(random: Random, text: string): { readonly text: string; readonly change: TextChange } {
  const start = random.below(text.length + 1);
  const kind = random.below(12);
  const length = kind < 6 ? 0 : kind < 10 ? random.below(4) : random.below(120);
  const oldEnd = Math.min(text.length, start + length);
  const from = random.below(text.length + 1);
  const pasted = text.slice(from, from + random.below(200));
  const inserted = kind === 11 ? pasted : kind % 3 === 2 ? '' : random.pick(PIECES);
  const changed = text.slice(0, start) + inserted + text.slice(oldEnd);
  return { text: changed, change: { start, oldEnd, newEnd: start + inserted.length } };
}

/** An edit and the one that takes it back: what people do at a place before they go on to another. */
function back({ start, oldEnd, newEnd }: TextChange): TextChange {
  return { start, oldEnd: newEnd, newEnd: oldEnd };
}

/** All that a tree says. Parents are told by where they begin. */
function plainTree(node: XmlElement | XmlText): unknown {
  if (node.kind === 'text') return { start: node.start, end: node.end, text: node.text };
  const { name, start, end, openEnd, ending, closeName, attributes, parent, children } = node;
  return {
    name,
    start,
    end,
    openEnd,
    ending,
    closeName,
    attributes,
    parent: parent?.start,
    children: children.map(plainTree),
  };
}

function plain({ text, root, comments, problems }: XmlDocument): unknown {
  return { text, root: root && plainTree(root), comments, problems };
}

function open(text: string): { workspace: LibvirtWorkspace; checker: XmlChecker } {
  const workspace = new LibvirtWorkspace(memoryFiles(new Map()), EMBEDDED, { schemas: 'embedded', version: '9.0.0' });
  workspace.openDocument(URI, text);
  const checker = new XmlChecker(workspace, libvirtRules, libvirtRules, (_rule, error) => {
    throw error;
  });
  return { workspace, checker };
}

function findings(checker: XmlChecker): unknown {
  return checker
    .check(URI)
    .findings.map(({ rule, severity, start, end, message, related }) => [
      rule.id,
      severity,
      start,
      end,
      message,
      related,
    ]);
}

/** A domain with that many disks of ten lines. */
function manyDisks(count: number): string {
  const disk = (n: number): string =>
    [
      "    <disk type='block' device='disk'>",
      "      <driver name='qemu' type='raw' cache='none' io='native'/>",
      `      <source dev='/dev/vx/dmp/emc0_${String(n)}'/>`,
      `      <target dev='sd${String.fromCharCode(97 + (n % 26))}' bus='scsi'/>`,
      `      <iotune>\n        <total_bytes_sec>${String(1000 + n)}</total_bytes_sec>\n      </iotune>`,
      '      <shareable/>',
      `      <address type='drive' controller='0' bus='0' target='0' unit='${String(n)}'/>`,
      '    </disk>\n',
    ].join('\n');
  const disks = Array.from({ length: count }, (_, n) => disk(n)).join('');
  const controller = "    <controller type='scsi' index='0' model='virtio-scsi'/>\n";
  return `<domain type='kvm'>\n  <name>guest</name>\n  <devices>\n${controller}${disks}  </devices>\n</domain>\n`;
}

const SAMPLES: readonly (readonly [name: string, text: string])[] = [
  ['sample', SAMPLE_DOMAIN],
  ['foreign', FOREIGN],
  ['generated', manyDisks(8)],
];

describe(`XML that is read again (SEED=${String(seed)})`, () => {
  test('after any edits a tree equals the one of a fresh reading', { timeout: 60_000 }, () => {
    const random = new Random(seed);
    for (const [name, sample] of SAMPLES) {
      for (let run = 0; run < 40; run++) {
        let text = sample;
        let document = readXml(text, mayHold);
        for (let round = 0; round < 25; round++) {
          const before = text;
          const edit = randomEdit(random, text);
          text = edit.text;
          document = rereadXml(document, text, edit.change, mayHold);
          const place = `${name}, run ${String(run)}, round ${String(round)}`;
          expect(plain(document), place).toEqual(plain(readXml(text, mayHold)));
          // Most mistakes are put right at once; otherwise soon nothing would be worth keeping.
          if (random.below(10) === 0) continue;
          text = before;
          document = rereadXml(document, text, back(edit.change), mayHold);
          expect(plain(document), `${place}, back`).toEqual(plain(readXml(text, mayHold)));
        }
      }
    }
  });

  test('after any edits findings equal those of a fresh reading', { timeout: 60_000 }, () => {
    const random = new Random(seed + 1);
    // Whatever is opened is read as a whole; the schemas need not be.
    const fresh = open('');
    const freshFindings = (text: string): unknown => {
      fresh.workspace.openDocument(URI, text);
      return findings(fresh.checker);
    };
    for (const [name, sample] of SAMPLES) {
      for (let run = 0; run < 6; run++) {
        let text = sample;
        const kept = open(text);
        for (let round = 0; round < 20; round++) {
          const before = text;
          const edit = randomEdit(random, text);
          const place = `${name}, run ${String(run)}, round ${String(round)}`;
          kept.workspace.changeDocument(URI, edit.text, edit.change);
          expect(findings(kept.checker), place).toEqual(freshFindings(edit.text));
          if (random.below(10) === 0) {
            text = edit.text;
            continue;
          }
          kept.workspace.changeDocument(URI, before, back(edit.change));
          expect(findings(kept.checker), `${place}, back`).toEqual(freshFindings(before));
        }
      }
    }
  });

  test('an edit in one of many devices leaves the elements of all others as they are', () => {
    const text = manyDisks(80);
    const document = readXml(text, mayHold);
    const devices = (root: XmlElement | undefined): readonly XmlElement[] =>
      (root?.children ?? [])
        .filter((child) => child.kind === 'element')
        .filter(({ name }) => name.text === 'devices')
        .flatMap(({ children }) => children.filter((child) => child.kind === 'element'));
    const before = [...devices(document.root)];
    const at = text.indexOf('emc0_40') + 'emc0_40'.length;
    for (const inserted of ['x', '<', "'", '<shareable/>']) {
      const changed = text.slice(0, at) + inserted + text.slice(at);
      const other = rereadXml(
        readXml(text, mayHold),
        changed,
        { start: at, oldEnd: at, newEnd: at + inserted.length },
        mayHold,
      );
      expect(other.root?.end).toBe(text.trimEnd().length + inserted.length);
    }
    const again = rereadXml(
      document,
      `${text.slice(0, at)}x${text.slice(at)}`,
      { start: at, oldEnd: at, newEnd: at + 1 },
      mayHold,
    );
    const after = devices(again.root);
    expect(after.length).toBe(before.length);
    expect(after.filter((device, index) => device !== before[index])).toEqual([]);
    expect(again.resumable).toBe(true);
  });

  test.each([
    ['a prefix of an element that was not closed', "<disk xmlns:q='u'><target/>", '</disk>', "<controller q:a='1'/>"],
    ['the first use of a prefix that nothing binds', '<disk/>', '', "<disk q:a='1'/><controller q:a='1'/>"],
  ])('what depended on something before it is read again: %s', (_name, begin, inserted, rest) => {
    const before = `<domain><devices>${begin}${rest}</devices></domain>`;
    const at = '<domain><devices>'.length + begin.length;
    const [oldEnd, changed] =
      inserted === ''
        ? [at + "<disk q:a='1'/>".length, before.replace("<disk q:a='1'/>", '')]
        : [at, before.slice(0, at) + inserted + before.slice(at)];
    const change = { start: at, oldEnd, newEnd: at + inserted.length };
    const again = rereadXml(readXml(before, mayHold), changed, change, mayHold);
    expect(again.problems.map(({ code }) => code)).toContain('unbound-prefix');
    expect(plain(again)).toEqual(plain(readXml(changed, mayHold)));
  });

  test('a copy of the documents stays as it was while the original changes', () => {
    const { workspace } = open(SAMPLE_DOMAIN);
    const copy = workspace.copy();
    const at = SAMPLE_DOMAIN.indexOf('guest1');
    workspace.changeDocument(URI, `${SAMPLE_DOMAIN.slice(0, at)}my${SAMPLE_DOMAIN.slice(at)}`, {
      start: at,
      oldEnd: at,
      newEnd: at + 2,
    });
    const copied = copy.document(URI)?.xml;
    expect(copied && plain(copied)).toEqual(plain(readXml(SAMPLE_DOMAIN, mayHold)));
  });
});
