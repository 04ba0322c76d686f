import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { replaceMarked } from '../xml-edits';

type Data = { cache?: string };

/** `io='native'` with a cache mode that does not go past the cache of the host. */
export const nativeIoWithCache: XmlRule<Data> = {
  id: 'native-io-with-cache',
  title: 'Native input and output through the cache of the host',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const { disks, forQemu } = domainModel(subject.xml);
    if (!forQemu) return;
    for (const { type, driver } of disks) {
      const io = driver && xmlAttribute(driver, 'io');
      if (driver === undefined || io?.value !== 'native' || type === 'vhostuser') continue;
      const cache = xmlAttribute(driver, 'cache');
      if (cache?.value === undefined) report(io, {});
      else if (CACHED.has(cache.value)) report(cache.valueRange, { cache: cache.value });
    }
  },
  message: ({ cache }) =>
    `"io='native'" needs a cache mode that goes past the cache of the host, and ${cache === undefined ? 'none is said' : `"${cache}" does not`}: ${REFUSED}. Use cache="none" or "directsync".`,
  fix(subject) {
    if (subject.data.cache !== undefined) return [replaceMarked(subject, 'none')];
    const { end } = subject;
    return [{ title: `Add "cache='none'"`, safe: false, edits: [{ start: end, end, text: " cache='none'" }] }];
  },
};

const CACHED: ReadonlySet<string> = new Set(['default', 'writethrough', 'writeback', 'unsafe']);
