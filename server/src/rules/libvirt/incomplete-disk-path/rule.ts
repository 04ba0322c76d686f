import type { XmlRule } from '../../../engine/xml-rule';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { hostPath } from '../host-path';

type Data = { path: string };

/** A link below `by-path` that ends before the number of the unit. */
export const incompleteDiskPath: XmlRule<Data> = {
  id: 'incomplete-disk-path',
  title: 'Link to a LUN without its number',
  severity: 'warning',
  certainty: 'cited',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check({ xml }, report) {
    for (const disk of domainModel(xml).disks) {
      const host = hostPath(disk);
      if (host?.path.lacksLun) report(host.place, { path: host.text });
    }
  },
  message: ({ path }) =>
    `"${path}" ends before the number of the unit: no device has such a name, and the guest cannot be started with the disk. Add the number, as in "-lun-1"; "ls /dev/disk/by-path" shows it.`,
};
