import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, descend, firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { isReallyLacking } from '../lacking';
import { replaceMarked } from '../xml-edits';

type Data = { missing: string } | { mode: string };

/** Unmanaged reservations that do not say how their daemon is reached, or want to be the server. */
export const incompleteReservations: XmlRule<Data> = {
  id: 'incomplete-reservations',
  title: 'Persistent reservations without their socket',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check(subject, report) {
    if (!inForce(subject)) return;
    for (const { source, device } of domainModel(subject.xml).disks) {
      const reservations = descend(source, 'reservations');
      if (device !== 'lun' || reservations === undefined) continue;
      if (
        attributeText(reservations, 'managed') === 'no' &&
        firstChild(reservations, 'source') === undefined &&
        isReallyLacking(subject, reservations)
      )
        report(reservations.name, { missing: 'source' });
      const mode = descend(reservations, 'source');
      const place = mode && xmlAttribute(mode, 'mode');
      // Any other word is a violation of the schema.
      if (place?.value === 'server') report(place.valueRange, { mode: place.value });
    }
  },
  message: (data) =>
    'missing' in data
      ? `Reservations that libvirt does not manage need a "${data.missing}" with the socket of the daemon that does: ${REFUSED}. Add <source type='unix' path='…' mode='client'/>, or write managed='yes'.`
      : `The daemon for reservations listens at its socket, and QEMU is its client: with mode "${data.mode}" ${REFUSED}. Change it to "client".`,
  fix: (subject) => ('mode' in subject.data ? [replaceMarked(subject, 'client')] : []),
};
