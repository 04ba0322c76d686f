import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';

type Data = { what: string };

/** What belongs to the server behind a vhost-user disk, said at the disk. */
export const optionUnfitForVhostUser: XmlRule<Data> = {
  id: 'option-unfit-for-vhost-user',
  title: 'Option that a vhost-user disk does not have',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check(subject, report) {
    if (!inForce(subject)) return;
    for (const { element, type, bus, target, driver } of domainModel(subject.xml).disks) {
      if (type !== 'vhostuser') continue;
      const onBus = target && xmlAttribute(target, 'bus');
      if (bus !== undefined && bus !== 'virtio')
        report(onBus?.valueRange ?? target?.name ?? element.name, { what: `bus "${bus}"` });
      const snapshot = xmlAttribute(element, 'snapshot');
      if (snapshot?.value !== undefined && snapshot.value !== 'no') report(snapshot, { what: 'snapshot' });
      for (const what of ATTRIBUTES) {
        const option = driver && xmlAttribute(driver, what);
        if (option) report(option, { what });
      }
      const kept = driver && firstChild(driver, 'metadata_cache');
      if (kept) report(kept.name, { what: 'metadata_cache' });
      for (const what of ELEMENTS) {
        const option = firstChild(element, what);
        if (option) report(option.name, { what });
      }
    }
  },
  message: ({ what }) =>
    `A vhost-user disk belongs to the server behind its socket, and has no "${what}" of its own: ${REFUSED}. ${what.startsWith('bus') ? 'Use the bus "virtio"' : `Remove it, and set it at the server`}.`,
};

const ATTRIBUTES = [
  'cache',
  'error_policy',
  'rerror_policy',
  'io',
  'ioeventfd',
  'copy_on_read',
  'discard',
  'iothread',
  'detect_zeroes',
];

const ELEMENTS = [
  'iotune',
  'backingStore',
  'encryption',
  'readonly',
  'shareable',
  'transient',
  'serial',
  'wwn',
  'vendor',
  'product',
  'auth',
  'geometry',
  'blockio',
];
