import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { removeMarked } from '../xml-edits';

type Data = { why: string };

/** `transient` at disks that cannot be. */
export const unfitTransientDisk: XmlRule<Data> = {
  id: 'unfit-transient-disk',
  title: 'Disk that cannot forget what was written',
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
    for (const { element, device, type, bus, empty } of disks) {
      const transient = firstChild(element, 'transient');
      if (transient === undefined || type === 'vhostuser' || device === undefined) continue;
      const shares = xmlAttribute(transient, 'shareBacking')?.value === 'yes';
      if (device !== 'disk') report(transient.name, { why: `a "${device}" is none` });
      else if (firstChild(element, 'readonly'))
        report(transient.name, { why: 'nothing is written to one that can be read only' });
      else if (type !== 'file')
        report(transient.name, { why: `its content is of type "${type}", and only files can be put aside` });
      else if (shares && !empty && bus !== undefined && !['usb', 'virtio', 'scsi'].includes(bus))
        report(transient.name, { why: `with "shareBacking" it needs the bus "virtio", "scsi" or "usb"` });
    }
  },
  message: ({ why }) => `The disk cannot be "transient": ${why}, and ${REFUSED}. Remove "transient".`,
  fix: (subject) => [removeMarked(subject, 'Remove "transient"')],
};
