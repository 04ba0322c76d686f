import type { XmlRule } from '../../../engine/xml-rule';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, descend, firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { isReallyLacking } from '../lacking';

type Data = { missing: string };

/** Unmanaged reservations that do not say how their daemon is reached. */
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
    }
  },
  message: ({ missing }) =>
    `Reservations that libvirt does not manage need a "${missing}" with the socket of the daemon that does: ${REFUSED}. Add <source type='unix' path='…' mode='client'/>, or write managed='yes'.`,
};
