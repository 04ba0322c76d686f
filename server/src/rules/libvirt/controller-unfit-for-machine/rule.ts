import type { XmlRule } from '../../../engine/xml-rule';
import { xmlAttribute } from '../../../syntax/xml/xml-tree';
import type { ControllerModel } from '../../../workspace/libvirt/controller-model';
import { domainModel } from '../../../workspace/libvirt/domain-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { type MachineKind, machineKind } from '../machine-kind';
import { replaceMarked } from '../xml-edits';

type Data = { defect: string; advice: string; instead?: string };

/** IDE, PCI and SCSI controllers that the machine type of the guest does not have. */
export const controllerUnfitForMachine: XmlRule<Data> = {
  id: 'controller-unfit-for-machine',
  title: 'Controller that the machine does not have',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const { controllers, disks, forQemu, machine } = domainModel(subject.xml);
    const kind = machineKind(machine);
    if (!forQemu || kind === undefined || machine === undefined) return;
    for (const controller of controllers) {
      const wrong = misfit(controller, kind, machine);
      const { element, type } = controller;
      const place = xmlAttribute(element, wrong?.ofIndex ? 'index' : type === 'ide' ? 'type' : 'model');
      if (wrong && place) report(place.valueRange, wrong.data);
    }
    if (kind === 'i440fx' || controllers.some(({ type }) => type === 'ide')) return;
    for (const { bus, target, element } of disks) {
      if (bus !== 'ide') continue;
      const place = target && (xmlAttribute(target, 'bus') ?? xmlAttribute(target, 'dev'));
      report(place?.valueRange ?? element.name, {
        defect: `A machine of type "${machine}" has no IDE, and this drive is on the bus "ide"`,
        advice: 'Use the bus "sata", "scsi" or "virtio", or a machine of type "pc"',
        ...(place?.name.text === 'bus' ? { instead: 'sata' } : {}),
      });
    }
  },
  message: ({ defect, advice }) => `${defect}: ${REFUSED}. ${advice}.`,
  fix(subject) {
    const { instead } = subject.data;
    return instead === undefined ? [] : [replaceMarked(subject, instead)];
  },
};

const ROOTS: Readonly<Record<MachineKind, string>> = { i440fx: 'pci-root', q35: 'pcie-root' };

/** What needs a root of PCI Express above it. */
const OF_PCI_EXPRESS: ReadonlySet<string> = new Set([
  'dmi-to-pci-bridge',
  'pcie-root-port',
  'pcie-switch-upstream-port',
  'pcie-switch-downstream-port',
  'pcie-to-pci-bridge',
  'pcie-expander-bus',
]);

function misfit(
  { type, model = '', index }: ControllerModel,
  kind: MachineKind,
  machine: string,
): { readonly data: Data; readonly ofIndex?: boolean } | undefined {
  const here = `A machine of type "${machine}"`;
  if (type === 'ide') {
    if (kind === 'q35')
      return { data: { defect: `${here} has no IDE controller`, advice: 'Remove it, and put its drives on SATA' } };
    return index !== undefined && index > 0
      ? {
          data: { defect: `${here} has one IDE controller, with index 0`, advice: 'Remove this one' },
          ofIndex: true,
        }
      : undefined;
  }
  if (type === 'scsi' && model === 'ncr53c90')
    return {
      data: { defect: `${here} has no built-in controller of model "${model}"`, advice: 'Use "virtio-scsi"' },
    };
  if (type !== 'pci') return undefined;
  const root = ROOTS[kind];
  if ((model === 'pci-root' || model === 'pcie-root') && index === 0 && model !== root)
    return {
      data: { defect: `The root of ${here.replace('A', 'a')} is "${root}"`, advice: `Use "${root}"`, instead: root },
    };
  if (kind === 'i440fx' && OF_PCI_EXPRESS.has(model))
    return {
      data: {
        defect: `${here} has no PCI Express, and "${model}" is a part of it`,
        advice: 'Use "pci-bridge", or a machine of type "q35"',
      },
    };
  return kind === 'q35' && model === 'pci-expander-bus'
    ? {
        data: {
          defect: `${here} has PCI Express, where no "${model}" fits`,
          advice: 'Use "pcie-expander-bus"',
          instead: 'pcie-expander-bus',
        },
      }
    : undefined;
}
