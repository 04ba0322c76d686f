import type { XmlRule, XmlReport } from '../../../engine/xml-rule';
import { childElements, xmlAttribute, type XmlElement } from '../../../syntax/xml/xml-tree';
import { DomainModel, domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, firstChild } from '../../../workspace/libvirt/element-model';
import type { DiskModel } from '../../../workspace/libvirt/disk-model';
import { isShared } from '../cluster-guest';
import { replaceMarked } from '../xml-edits';

type Data = { name: string; kind: string };

/** A snapshot by libvirt of a disk that other guests write to. */
export const snapshotOfSharedDisk: XmlRule<Data> = {
  id: 'snapshot-of-shared-disk',
  title: 'Snapshot of a disk that guests share',
  severity: 'hint',
  certainty: 'advice',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk', 'domainsnapshot'],
  check({ xml, root }, report) {
    if (root.name.text === 'domainsnapshot') {
      checkSnapshot(root, report);
      return;
    }
    for (const disk of domainModel(xml).disks) if (isShared(disk)) checkKind(disk.element, disk.targetName, report);
  },
  message: ({ name, kind }) =>
    `The disk "${name}" is shared, and "${kind}" lets libvirt take snapshots of it: only this guest would write beside it then, and the others would not see what it writes. Use snapshot="no", and snapshots of VxVM or of the array.`,
  fix: (subject) => [replaceMarked(subject, 'no')],
};

/** What a snapshot is to be made of, against the disks that the guest had. */
function checkSnapshot(root: XmlElement, report: XmlReport<Data>): void {
  const shared = new DomainModel(firstChild(root, 'domain')).disks.filter(isShared);
  const asked = firstChild(root, 'disks');
  for (const disk of asked ? childElements(asked, 'disk') : []) {
    const name = attributeText(disk, 'name');
    if (name !== undefined && shared.some((one) => isNamed(one, name))) checkKind(disk, name, report);
  }
}

function isNamed({ targetName, source }: DiskModel, name: string): boolean {
  const path = source && (attributeText(source, 'dev') ?? attributeText(source, 'file'));
  return name === targetName || name === path;
}

function checkKind(element: XmlElement, name: string | undefined, report: XmlReport<Data>): void {
  const snapshot = xmlAttribute(element, 'snapshot');
  if (snapshot?.value === 'internal' || snapshot?.value === 'external')
    report(snapshot.valueRange, { name: name ?? '', kind: snapshot.value });
}
