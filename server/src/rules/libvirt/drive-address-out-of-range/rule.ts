import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeNumber, attributeText, numberIn } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { machineKind } from '../machine-kind';

type Data = { part: string; value: string; bus: string; name?: string };

/** Drive addresses with numbers that only 0 may stand for on their bus. */
export const driveAddressOutOfRange: XmlRule<Data> = {
  id: 'drive-address-out-of-range',
  title: 'Part of a drive address that the bus does not have',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'disk'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const model = domainModel(subject.xml);
    if (!model.forQemu) return;
    for (const disk of model.disks) {
      const { bus, address, target, targetName = '' } = disk;
      const automatic = address === undefined ? model.driveAddress(disk) : undefined;
      const name = target && xmlAttribute(target, 'dev');
      // A PC of type "q35" has no IDE at all, which is another finding.
      const single = bus === 'fdc' || (bus === 'ide' && machineKind(model.machine) === 'i440fx');
      if (name && single && automatic && automatic.controller > 0)
        report(name.valueRange, { part: 'controller', value: String(automatic.controller), bus, name: targetName });
      if (bus === undefined || address === undefined || attributeText(address, 'type') !== 'drive') continue;
      const controller = attributeNumber(address, 'controller') ?? 0;
      const isNarrow = bus === 'scsi' && model.controller('scsi', controller)?.model === 'lsilogic';
      for (const part of isNarrow ? NARROW_ZERO : (ALWAYS_ZERO.get(bus) ?? [])) {
        const given = xmlAttribute(address, part);
        if (given?.value !== undefined && (numberIn(given.value) ?? 0) !== 0)
          report(given.valueRange, { part, value: given.value, bus });
      }
    }
  },
  message: ({ part, value, bus, name }) =>
    name === undefined
      ? `On the bus "${bus}" the ${part} is always 0, and the address says ${value}: ${REFUSED}. Change it to 0, and take a free unit.`
      : `By its name "${name}" goes to controller ${value} of the bus "${bus}", and there is only controller 0: ${REFUSED}. Take one of its ${bus === 'ide' ? 'four names, "hda" to "hdd"' : 'two names, "fda" and "fdb"'}, or another bus.`,
};

/** The parts of an address that QEMU has only one of, by bus. */
const ALWAYS_ZERO: ReadonlyMap<string, readonly string[]> = new Map([
  ['scsi', ['bus']],
  ['ide', ['controller', 'target']],
  ['fdc', ['controller', 'bus', 'target']],
  ['sata', ['bus', 'target']],
]);

/** The same of SCSI controllers that know no targets. */
const NARROW_ZERO: readonly string[] = ['bus', 'target'];
