import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute, type XmlRange } from '../../../syntax/xml/xml-tree';
import { isSerialAgain } from '../../../workspace/libvirt/console-model';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';

type Data = { alias: string };

/** Two devices of a domain with the same alias of the user. */
export const duplicateAlias: XmlRule<Data> = {
  id: 'duplicate-alias',
  title: 'Two devices with one alias',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const { devices, forQemu } = domainModel(subject.xml);
    if (!forQemu) return;
    const seen = new Map<string, XmlRange>();
    for (const device of devices) {
      if (isSerialAgain(device)) continue;
      const alias = firstChild(device, 'alias');
      const name = alias && xmlAttribute(alias, 'name');
      // Others are made by libvirt, which reads none of them back.
      if (!name?.value?.startsWith('ua-')) continue;
      const first = seen.get(name.value);
      if (first) report(name.valueRange, { alias: name.value }, { related: [{ ...first, message: 'The first one' }] });
      else seen.set(name.value, name.valueRange);
    }
  },
  message: ({ alias }) => `Another device has the alias "${alias}" already: ${REFUSED}. Take another alias.`,
};
