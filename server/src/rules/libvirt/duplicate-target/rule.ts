import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute, type XmlRange } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { TARGET_PREFIXES } from '../../../workspace/libvirt/drive-address-model';
import { freeTarget, takenTargets } from '../../../workspace/libvirt/free-target';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { replaceMarked } from '../xml-edits';

type Data = { name: string };

/** Two disks of a domain with the same target. */
export const duplicateTarget: XmlRule<Data> = {
  id: 'duplicate-target',
  title: 'Two disks with one target name',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const seen = new Map<string, XmlRange>();
    for (const { target, targetName: name } of domainModel(subject.xml).disks) {
      const place = target && xmlAttribute(target, 'dev')?.valueRange;
      if (name === undefined || place === undefined) continue;
      const first = seen.get(name);
      if (first) report(place, { name }, { related: [{ ...first, message: `"${name}" for the first time` }] });
      else seen.set(name, place);
    }
  },
  message: ({ name }) =>
    `Another disk has the target "${name}" already, and a name stands for one disk only: ${REFUSED}. Take the next free name.`,
  fix({ xml, data: { name }, ...place }) {
    const prefix = TARGET_PREFIXES.find((one) => name.startsWith(one));
    const free = prefix === undefined ? undefined : freeTarget(prefix, takenTargets(domainModel(xml)));
    return free === undefined ? [] : [replaceMarked(place, free)];
  },
};
