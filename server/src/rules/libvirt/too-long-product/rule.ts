import type { XmlRule } from '../../../engine/xml-rule';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { elementText, firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { placesRefusedByInstalledSchema } from '../refused-places';

type Data = { product: string; length: number };

/** Names of products that SCSI has no room for. */
export const tooLongProduct: XmlRule<Data> = {
  id: 'too-long-product',
  title: 'Product of a disk that is too long for SCSI',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check(subject, report) {
    if (!inForce(subject)) return;
    for (const { element, bus, device, type } of domainModel(subject.xml).disks) {
      const product = firstChild(element, 'product');
      if (product === undefined || bus !== 'scsi' || device === 'lun' || type === 'vhostuser') continue;
      const text = elementText(product);
      // What is longer still, or holds other characters, is a violation of the schema.
      if (text.length <= MOST || !/^[ -~]{0,40}$/.test(text)) continue;
      if (placesRefusedByInstalledSchema(subject).has(product.name.start)) continue;
      report(product.name, { product: text, length: text.length });
    }
  },
  message: ({ product, length }) =>
    `The product "${product}" has ${String(length)} characters, and SCSI has room for ${String(MOST)}: ${REFUSED}. Shorten it.`,
};

const MOST = 16;
