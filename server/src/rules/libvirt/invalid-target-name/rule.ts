import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import type { DriveKind } from '../../../workspace/libvirt/disk-model';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';

type Data = { name: string; defect: string };

/** Targets whose name has no known prefix, no letters behind it, or the number of a partition. */
export const invalidTargetName: XmlRule<Data> = {
  id: 'invalid-target-name',
  title: 'Name of a target that libvirt does not understand',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const { disks, forQemu } = domainModel(subject.xml);
    for (const { target, targetName: name, device, bus } of disks) {
      const place = target && xmlAttribute(target, 'dev');
      if (name === undefined || place === undefined || device === undefined) continue;
      const wrong = defectOf(name, device, bus, forQemu);
      if (wrong !== undefined) report(place.valueRange, { name, defect: wrong });
    }
  },
  message: ({ name, defect }) => `"${name}" is no name for a target: ${defect}, and ${REFUSED}.`,
};

const FIXED = /^(?:hd|sd|vd|xvd|ubd)/;

function defectOf(name: string, device: DriveKind, bus: string | undefined, forQemu: boolean): string | undefined {
  // Any other beginning is a violation of the schema, or a name of NVMe disks that newer versions know.
  if (bus === 'nvme' || !/^(?:fd|hd|sd|vd|xvd|ubd)\w+$/.test(name)) return undefined;
  if (device === 'floppy' && !name.startsWith('fd')) return 'a floppy begins with "fd", such as "fda"';
  if ((device === 'disk' || device === 'lun') && !FIXED.test(name))
    return 'a disk begins with "vd", "sd", "hd", "xvd" or "ubd", such as "vda"';
  if (!forQemu) return undefined;
  if (!/^(?:fd|hd|vd|sd|xvd|ubd)[a-z]+\d*$/.test(name)) return 'lower-case letters follow its beginning, such as "vda"';
  if (/\d$/.test(name)) return 'a number behind it stands for a partition, which a target cannot be';
  return undefined;
}
