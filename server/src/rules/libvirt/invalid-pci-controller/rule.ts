import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeText, firstChild, numberIn } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';

type Data = { defect: string };

/** Roots with an address or another index than 0, other controllers with index 0, and numbers that are out of range. */
export const invalidPciController: XmlRule<Data> = {
  id: 'invalid-pci-controller',
  title: 'PCI controller that libvirt cannot make',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'controller'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const { controllers, forQemu, machine } = domainModel(subject.xml);
    for (const controller of controllers) {
      const { element, type, model, index, address, target } = controller;
      if (type !== 'pci') continue;
      const isRoot = model === 'pci-root' || model === 'pcie-root';
      const indexPlace = xmlAttribute(element, 'index')?.valueRange;
      if (isRoot && address) report(address.name, { defect: `"${model}" is the root, which has no address` });
      if (index !== undefined && index > HIGHEST_INDEX && indexPlace)
        report(indexPlace, { defect: `The index ${String(index)} is above 255, the highest there is` });
      else if (forQemu && indexPlace && model !== undefined && index !== undefined) {
        if (!isRoot && KNOWN_MODELS.has(model) && index === 0)
          report(indexPlace, { defect: `The index 0 is that of the root, and this is a "${model}"` });
        if (isRoot && index !== 0 && subject.root.name.text === 'domain' && !isPseries(machine))
          report(indexPlace, { defect: `"${model}" is the root, whose index is 0` });
        const bus = address && attributeText(address, 'type') === 'pci' ? xmlAttribute(address, 'bus') : undefined;
        const number = numberIn(bus?.value);
        if (bus && number !== undefined && index > 0 && number >= index)
          report(bus.valueRange, {
            defect: `The controller is on bus ${bus.value ?? ''}, which is not below its own index ${String(index)}`,
          });
      }
      for (const [name, least, most] of RANGES) {
        const option = target && xmlAttribute(target, name);
        const number = numberIn(option?.value);
        if (
          option?.value !== undefined &&
          number !== undefined &&
          number <= MOST_IN_A_BYTE &&
          (number < least || number > most)
        )
          report(option.valueRange, {
            defect: `"${name}" is ${option.value}, and goes from ${String(least)} to ${String(most)}`,
          });
      }
      const targetIndex = target && xmlAttribute(target, 'index');
      const targetNumber = numberIn(targetIndex?.value);
      if (targetIndex && targetNumber !== undefined && targetNumber <= HIGHEST_TARGET && index !== undefined)
        if (index <= HIGHEST_INDEX && (targetNumber === 0) !== (index === 0))
          report(targetIndex.valueRange, {
            defect: `The target index 0 belongs to the controller with index 0, and this one has ${String(index)} with ${String(targetNumber)}`,
          });
      const node = target && firstChild(target, 'node');
      if (node && index === 0) report(node.name, { defect: 'The root belongs to no NUMA node' });
    }
  },
  message: ({ defect }) => `${defect}: ${REFUSED}. Correct it, or leave it out, and libvirt finds something that fits.`,
};

/** The highest index of a controller. */
const HIGHEST_INDEX = 255;

/** The highest index of a root of POWER. */
const HIGHEST_TARGET = 30;

/** More than a byte holds is a violation of the schema. */
const MOST_IN_A_BYTE = 255;

/** Options of a PCI controller, with the lowest and highest number. */
const RANGES: readonly (readonly [name: string, least: number, most: number])[] = [
  ['chassisNr', 1, 255],
  ['busNr', 1, 254],
  ['index', 0, HIGHEST_TARGET],
];

const KNOWN_MODELS: ReadonlySet<string> = new Set([
  'pci-bridge',
  'dmi-to-pci-bridge',
  'pcie-to-pci-bridge',
  'pcie-root-port',
  'pcie-switch-upstream-port',
  'pcie-switch-downstream-port',
  'pci-expander-bus',
  'pcie-expander-bus',
]);

/** Machines of POWER have several roots. Without a machine type nobody knows. */
function isPseries(machine: string | undefined): boolean {
  return machine === undefined || machine.startsWith('pseries');
}
