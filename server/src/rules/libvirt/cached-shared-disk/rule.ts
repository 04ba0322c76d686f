import type { XmlFix, XmlRule, XmlSubject } from '../../../engine/xml-rule';
import { childElements, xmlAttribute, type XmlElement } from '../../../syntax/xml/xml-tree';
import type { DiskModel } from '../../../workspace/libvirt/disk-model';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText } from '../../../workspace/libvirt/element-model';
import { isShared, isVxvm } from '../cluster-guest';
import { inForce } from '../in-force';
import { lineBreakAsAt } from '../xml-edits';

type Data = { cache: string | undefined; shared: boolean };

/** Disks that guests share, or of VxVM, read and written through the cache of the host. */
export const cachedSharedDisk: XmlRule<Data> = {
  id: 'cached-shared-disk',
  title: 'Shared disk or disk of VxVM behind the cache of the host',
  severity: 'warning',
  certainty: 'cited',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check(subject, report) {
    const { disks, forQemu } = domainModel(subject.xml);
    for (const disk of disks) {
      if ((disk.device !== 'disk' && disk.device !== 'lun') || disk.type === 'vhostuser') continue;
      const shared = isShared(disk);
      if (!shared && !isVxvm(disk)) continue;
      const { driver, element } = disk;
      const cache = driver && xmlAttribute(driver, 'cache');
      // Other words are violations of the schema.
      if (cache && !CACHED.has(cache.value ?? '')) continue;
      // Without a word, or with "default", libvirt itself goes past the cache for disks that guests share.
      if (shared && forQemu && (cache?.value ?? 'default') === 'default') continue;
      if (forQemu && isRefused(subject, disk)) continue;
      const data = { cache: cache?.value, shared };
      const severity = shared && cache !== undefined ? 'warning' : 'hint';
      report(cache?.valueRange ?? (driver ?? element).name, data, { severity });
    }
  },
  message: ({ cache, shared }) => {
    const way = cache === undefined ? 'The host caches this disk, as no cache mode is said' : `Cache mode "${cache}"`;
    const how =
      cache === undefined
        ? way
        : cache === 'default'
          ? `${way} lets the host cache this disk`
          : `${way} goes through the host`;
    const why = shared
      ? 'what one guest writes may stay unseen by the others that share the disk, which endangers its data'
      : 'changes to the configuration of VxVM may stay in its memory and never reach the disk, and live migration is not safe';
    return `${how}: ${why}. Use cache="none".`;
  },
  fix({ start, end, root, xml, data }) {
    if (data.cache !== undefined)
      return [{ title: 'Change to "none"', safe: false, edits: [{ start, end, text: 'none' }] }];
    const disk = domainModel(xml).disks.find(({ element, driver }) => (driver ?? element).name.start === start);
    return disk && root.ending !== 'missing' ? [addCache(disk, xml.text)] : [];
  },
};

/** Modes in which the host reads and writes through its cache. */
const CACHED: ReadonlySet<string> = new Set(['default', 'writethrough', 'writeback', 'unsafe']);

/** Native input and output through the cache is a finding of its own. */
function isRefused(subject: XmlSubject, { driver }: DiskModel): boolean {
  return inForce(subject) && driver !== undefined && attributeText(driver, 'io') === 'native';
}

function addCache({ driver, element }: DiskModel, text: string): XmlFix {
  const title = `Add "cache='none'"`;
  if (driver) {
    const { end } = lastPart(driver);
    return { title, safe: false, edits: [{ start: end, end, text: " cache='none'" }] };
  }
  // There is a source, or nobody would know of what kind the disk is.
  const [first] = childElements(element);
  const at = first?.start ?? element.openEnd;
  const written = `<driver name='qemu' type='raw' cache='none'/>${first ? lineBreakAsAt(text, first) : ''}`;
  return { title, safe: false, edits: [{ start: at, end: at, text: written }] };
}

function lastPart(element: XmlElement): { readonly end: number } {
  return element.attributes[element.attributes.length - 1] ?? element.name;
}
