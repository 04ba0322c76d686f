import type { XmlFix, XmlRule } from '../../../engine/xml-rule';
import { childElements, type XmlElement } from '../../../syntax/xml/xml-tree';
import { domainModel, type DomainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, firstChild } from '../../../workspace/libvirt/element-model';
import { isOfCluster } from '../cluster-guest';
import { cut } from '../xml-edits';

type Data = Record<string, never>;

/** A guest of a cluster that looks for a system on a CD-ROM. */
export const cdromInBootOrder: XmlRule<Data> = {
  id: 'cdrom-in-boot-order',
  title: 'Guest of a cluster that boots from CD-ROM',
  severity: 'hint',
  certainty: 'cited',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain'],
  check({ xml }, report) {
    const model = domainModel(xml);
    if (!isOfCluster(model)) return;
    const [first] = cdromBoots(model);
    if (first) report(first.name, {});
  },
  message: () =>
    'The CD-ROM is in the boot order of a guest with disks of a cluster: on the host to which the cluster moves the guest there may be no such medium, and then the guest does not start. Take it out once the system is installed.',
  fix({ xml }) {
    const boots = cdromBoots(domainModel(xml));
    const edits = boots.map((boot) => cut(xml.text, boot));
    const title = 'Remove the CD-ROM from the boot order';
    return edits.length > 0 && leavesAny(domainModel(xml), boots)
      ? [{ title, safe: false, edits } satisfies XmlFix]
      : [];
  },
};

/** Where the order names a CD-ROM: in `os`, or at a drive. */
function cdromBoots({ domain, disks }: DomainModel): readonly XmlElement[] {
  const os = domain && firstChild(domain, 'os');
  const kinds = os ? childElements(os, 'boot').filter((boot) => attributeText(boot, 'dev') === 'cdrom') : [];
  const drives = disks.flatMap(({ device, element }) => (device === 'cdrom' ? childElements(element, 'boot') : []));
  return [...kinds, ...drives];
}

/** Without any order left libvirt would choose one by itself. */
function leavesAny({ domain, devices }: DomainModel, boots: readonly XmlElement[]): boolean {
  const os = domain && firstChild(domain, 'os');
  const all = [...(os ? childElements(os, 'boot') : []), ...devices.flatMap((device) => childElements(device, 'boot'))];
  return all.some((boot) => !boots.includes(boot));
}
