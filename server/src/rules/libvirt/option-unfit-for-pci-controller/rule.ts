import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { removeMarked } from '../xml-edits';

type Data = { option: string; model: string };

/** Options of the target of a PCI controller that its model does not have. */
export const optionUnfitForPciController: XmlRule<Data> = {
  id: 'option-unfit-for-pci-controller',
  title: 'Option that the model of a PCI controller does not have',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain', 'controller'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const { controllers, forQemu, machine } = domainModel(subject.xml);
    if (!forQemu || machine?.startsWith('pseries')) return;
    for (const { element, type, model, target } of controllers) {
      if (type !== 'pci' || model === undefined || !MODELS.has(model)) continue;
      for (const [option, models] of OPTIONS) {
        const given = target && xmlAttribute(target, option);
        if (given && !models.includes(model)) report(given, { option, model });
      }
      const node = target && firstChild(target, 'node');
      if (node && model !== 'pci-root' && !model.endsWith('expander-bus')) report(node.name, { option: 'node', model });
      const hole = firstChild(element, 'pcihole64');
      if (hole && model !== 'pci-root' && model !== 'pcie-root') report(hole.name, { option: 'pcihole64', model });
    }
  },
  message: ({ option, model }) => `A PCI controller of model "${model}" has no "${option}": ${REFUSED}. Remove it.`,
  fix: (subject) => [removeMarked(subject, `Remove "${subject.data.option}"`)],
};

const OPTIONS: readonly (readonly [option: string, models: readonly string[]])[] = [
  ['chassisNr', ['pci-bridge']],
  ['chassis', ['pcie-root-port', 'pcie-switch-downstream-port']],
  ['port', ['pcie-root-port', 'pcie-switch-downstream-port']],
  ['busNr', ['pci-expander-bus', 'pcie-expander-bus']],
  ['hotplug', ['pci-root', 'pcie-root-port', 'pcie-switch-downstream-port']],
];

const MODELS: ReadonlySet<string> = new Set([
  'pci-root',
  'pcie-root',
  'pci-bridge',
  'dmi-to-pci-bridge',
  'pcie-to-pci-bridge',
  'pcie-root-port',
  'pcie-switch-upstream-port',
  'pcie-switch-downstream-port',
  'pci-expander-bus',
  'pcie-expander-bus',
]);
