import type { XmlRule } from '../../../engine/xml-rule';
import type { SourcePathKind } from '../../../syntax/libvirt/source-path';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { type HostPath, hostPath } from '../host-path';

type Data = { path: string; usual: string };

/** LUNs of one guest named in different ways. */
export const mixedDiskPathForms: XmlRule<Data> = {
  id: 'mixed-disk-path-forms',
  title: 'LUNs of one guest named in different ways',
  severity: 'hint',
  certainty: 'advice',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain'],
  check({ xml }, report) {
    const byForm = new Map<string, HostPath[]>();
    for (const disk of domainModel(xml).disks) {
      const host = hostPath(disk);
      const form = host && FORMS.get(host.path.kind);
      if (host === undefined || form === undefined) continue;
      const known = byForm.get(form);
      if (known) known.push(host);
      else byForm.set(form, [host]);
    }
    // The form of most disks counts as the one that is meant; of two equal ones the first.
    const [usual, ...others] = [...byForm].sort(([, one], [, other]) => other.length - one.length);
    const [example] = usual?.[1] ?? [];
    if (usual === undefined || example === undefined) return;
    for (const [, hosts] of others) {
      const [host] = hosts;
      const related = [{ ...example.place, message: `Named below "${usual[0]}"` }];
      if (host) report(host.place, { path: host.text, usual: usual[0] }, { related });
    }
  },
  message: ({ path, usual }) =>
    `"${path}" names a LUN in another way than the other disks of the guest, below "${usual}". All hosts that may run the guest need the same names for its disks, which is easier to keep with one form.`,
};

/** The forms by which LUNs are named for good. */
const FORMS: ReadonlyMap<SourcePathKind, string> = new Map([
  ['by-path', '/dev/disk/by-path'],
  ['by-id', '/dev/disk/by-id'],
  ['dmp', '/dev/vx/dmp'],
  ['multipath', '/dev/mapper'],
]);
