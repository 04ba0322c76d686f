import type { XmlRule } from '../../../engine/xml-rule';
import { childElements, type XmlElement, type XmlRange } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { elementText, firstChild, numberIn } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';

type Data = { group: string; disk: string };

/** Two disks of one throttle group that do not agree on its limits. */
export const unequalThrottleGroup: XmlRule<Data> = {
  id: 'unequal-throttle-group',
  title: 'Throttle group whose disks have different limits',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const { disks, forQemu } = domainModel(subject.xml);
    if (!forQemu) return;
    const groups = new Map<string, { readonly limits: string; readonly place: XmlRange; readonly disk: string }>();
    for (const { element, targetName = '' } of disks) {
      const iotune = firstChild(element, 'iotune');
      const group = iotune && firstChild(iotune, 'group_name');
      if (iotune === undefined || group === undefined) continue;
      const name = elementText(group);
      const limits = limitsOf(iotune);
      const known = groups.get(name);
      if (known === undefined) groups.set(name, { limits, place: group.name, disk: targetName });
      else if (known.limits !== limits)
        report(
          group.name,
          { group: name, disk: known.disk },
          {
            related: [{ start: known.place.start, end: known.place.end, message: `The limits of "${known.disk}"` }],
          },
        );
    }
  },
  message: ({ group, disk }) =>
    `The limits of the throttle group "${group}" differ from those at "${disk}", and a group has only one set of them: ${REFUSED}. Make them equal, or use two groups.`,
};

/** What limits an element sets, as one text. A limit of 0 is none. */
function limitsOf(iotune: XmlElement): string {
  return childElements(iotune)
    .filter(({ name }) => name.text !== 'group_name')
    .map((limit) => `${limit.name.text}=${String(numberIn(elementText(limit)) ?? elementText(limit))}`)
    .filter((limit) => !limit.endsWith('=0'))
    .sort()
    .join(' ');
}
