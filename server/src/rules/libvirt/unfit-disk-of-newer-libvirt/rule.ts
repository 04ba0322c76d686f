import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { firstChild } from '../../../workspace/libvirt/element-model';
import { inForce } from '../in-force';
import { isReallyLacking } from '../lacking';

type Data = { defect: string; advice: string };

/** Empty USB drives, throttled SD cards, the protocol sheepdog and cached vDPA disks. */
export const unfitDiskOfNewerLibvirt: XmlRule<Data> = {
  id: 'unfit-disk-of-newer-libvirt',
  title: 'Disk that newer versions of libvirt refuse',
  severity: 'warning',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check(subject, report) {
    if (!inForce(subject, '11.3.0')) return;
    const { disks, forQemu } = domainModel(subject.xml);
    for (const { element, device, bus, type, empty, source, driver } of disks) {
      const protocol = source && xmlAttribute(source, 'protocol');
      if (type === 'network' && protocol?.value === 'sheepdog')
        report(protocol.valueRange, { defect: 'The protocol "sheepdog" was removed', advice: 'Use another protocol' });
      if (!forQemu) continue;
      if (bus === 'usb' && empty && device !== 'disk' && isReallyLacking(subject, element))
        report(element.name, { defect: 'A drive on USB cannot be empty', advice: 'Add a source, or use another bus' });
      const limits = bus === 'sd' ? firstChild(element, 'iotune') : undefined;
      if (limits) report(limits.name, { defect: 'An SD card cannot be throttled', advice: 'Remove "iotune"' });
      const cache = type === 'vhostvdpa' && driver ? xmlAttribute(driver, 'cache') : undefined;
      if (type === 'vhostvdpa' && (cache === undefined || CACHED.has(cache.value ?? '')))
        report(cache?.valueRange ?? element.name, {
          defect: 'A vDPA disk goes past the cache of the host',
          advice: `Say cache='none' or cache='directsync'`,
        });
    }
  },
  message: ({ defect, advice }) =>
    `${defect}: libvirt 11.3.0 and newer refuses the guest or the device as a whole. ${advice}.`,
};

const CACHED: ReadonlySet<string> = new Set(['default', 'writethrough', 'writeback', 'unsafe']);
