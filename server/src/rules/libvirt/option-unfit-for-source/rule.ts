import type { XmlRule } from '../../../engine/xml-rule';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, descend } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { removeMarked } from '../xml-edits';

type Data = { what: string; fitting: string };

/** Times and sizes that the protocol of a source does not know, and caches of metadata off qcow2. */
export const optionUnfitForSource: XmlRule<Data> = {
  id: 'option-unfit-for-source',
  title: 'Option that the protocol or format of a source does not have',
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
    for (const { type, source, driver, format } of disks) {
      const protocol = source && attributeText(source, 'protocol');
      if (type === 'network' && protocol !== undefined) {
        for (const what of ['readahead', 'timeout']) {
          const option = descend(source, what);
          if (option && protocol === 'tftp')
            report(option.name, { what, fitting: 'the protocols "http", "https", "ftp" and "ftps"' });
        }
      }
      const cache = descend(driver, 'metadata_cache');
      if (cache && format !== undefined && format !== 'qcow2' && type !== 'vhostuser')
        report(cache.name, { what: 'metadata_cache', fitting: 'images of format "qcow2"' });
    }
  },
  message: ({ what, fitting }) => `"${what}" is for ${fitting} only: ${REFUSED}. Remove it.`,
  fix: (subject) => [removeMarked(subject, `Remove "${subject.data.what}"`)],
};
