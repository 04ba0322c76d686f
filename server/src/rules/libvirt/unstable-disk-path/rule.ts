import type { XmlRule } from '../../../engine/xml-rule';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { hostPath } from '../host-path';

type Data = { path: string; byLabel: boolean };

/** Disks named as the kernel happened to find them, or by a label on the disk. */
export const unstableDiskPath: XmlRule<Data> = {
  id: 'unstable-disk-path',
  title: 'Disk named in a way that may change',
  severity: 'hint',
  certainty: 'cited',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check({ xml }, report) {
    for (const disk of domainModel(xml).disks) {
      const host = hostPath(disk);
      if (host === undefined || host.text.startsWith(POWERPATH)) continue;
      const { stability } = host.path;
      if (stability === 'none' || stability === 'label')
        report(host.place, { path: host.text, byLabel: stability === 'label' });
    }
  },
  message: ({ path, byLabel }) =>
    byLabel
      ? `"${path}" goes by what is written on the disk: the guest can change that, and then the path leads to another disk or to none. Name the device itself: ${STABLE}.`
      : `"${path}" is a name that the kernel gives in the order in which it finds disks: after a restart, or on another host, it may be another disk. Use ${STABLE}.`,
};

const STABLE = 'a name below "/dev/disk/by-path", "/dev/disk/by-id", "/dev/vx/dmp" or "/dev/vx/dsk"';

/** PowerPath keeps its names over restarts. */
const POWERPATH = '/dev/emcpower';
