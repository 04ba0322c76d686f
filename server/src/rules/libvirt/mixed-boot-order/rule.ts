import type { XmlRule } from '../../../engine/xml-rule';
import { childElements } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, descend, firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { cut } from '../xml-edits';

type Data = { kind: string };

/** `os/boot` together with `boot` in devices. */
export const mixedBootOrder: XmlRule<Data> = {
  id: 'mixed-boot-order',
  title: 'Boot order of devices together with one of kinds',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const { domain, devices } = domainModel(subject.xml);
    const boot = descend(domain, 'os', 'boot');
    const ordered = devices.map((device) => firstChild(device, 'boot')).find((order) => order !== undefined);
    if (boot && ordered)
      report(
        boot.name,
        { kind: attributeText(boot, 'dev') ?? '' },
        {
          related: [
            { start: ordered.name.start, end: ordered.name.end, message: 'A device has its own place in the order' },
          ],
        },
      );
  },
  message: ({ kind }) =>
    `The boot order is said twice, by kinds ("${kind}") and at devices: ${REFUSED}. Keep the order at the devices, and remove "boot" from "os".`,
  fix(subject) {
    const os = firstChild(subject.root, 'os');
    const edits = os ? childElements(os, 'boot').map((boot) => cut(subject.xml.text, boot)) : [];
    return [{ title: 'Remove the order by kinds', safe: false, edits }];
  },
};
