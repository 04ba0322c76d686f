import type { XmlRule } from '../../../engine/xml-rule';
import { type XmlElement, xmlAttribute } from '../../../syntax/xml/xml-tree';
import { type DomainModel, domainModel } from '../../../workspace/libvirt/domain-model';
import { attributeNumber, attributeText, firstChild } from '../../../workspace/libvirt/element-model';
import { REFUSED } from '../consequence';
import { inForce } from '../in-force';
import { type MachineKind, machineKind } from '../machine-kind';
import { fitsBelow, fittingControllers, pciSlots } from './pci-slots';

type Data = { defect: string; advice: string };

/** PCI addresses in slots that a controller does not have, or where it takes no device of that kind. */
export const invalidPciAddress: XmlRule<Data> = {
  id: 'invalid-pci-address',
  title: 'PCI address where the device does not fit',
  severity: 'error',
  certainty: 'product',
  languages: ['libvirt-xml'],
  since: '0.1.0',
  scope: 'document',
  roots: ['domain'],
  check(subject, report) {
    if (!inForce(subject)) return;
    const model = domainModel(subject.xml);
    const kind = machineKind(model.machine);
    if (!model.forQemu || kind === undefined) return;
    const buses = busesOf(model, kind);
    if (buses === undefined) return;
    for (const device of model.devices) {
      const place = placeOf(device);
      if (place === undefined) continue;
      const own = controllerModelOf(device);
      if (own !== undefined && (pciSlots(own) === undefined || !FITTING[kind](own))) continue;
      // A controller on its own bus, or above, is another finding.
      if (own !== undefined && place.bus >= (attributeNumber(device, 'index') ?? 0)) continue;
      const taken = place.bus === 0 ? takenByChipset(place, device, kind) : undefined;
      const defect = taken ?? defectOf(place, own, buses);
      if (defect) report(place.range(defect.part), { defect: defect.text, advice: defect.advice });
    }
  },
  message: ({ defect, advice }) =>
    `${defect}: ${REFUSED}. ${advice}, or remove the address, and libvirt finds a place.`,
};

interface Defect {
  readonly part: 'bus' | 'slot';
  readonly text: string;
  readonly advice: string;
}

interface PciPlace {
  readonly bus: number;
  readonly slot: number;
  readonly function: number;
  range(part: 'bus' | 'slot'): { readonly start: number; readonly end: number };
}

/** Controllers of the other chipset are what is wrong where they stand, whatever their address. */
const FITTING: Readonly<Record<MachineKind, (model: string) => boolean>> = {
  i440fx: (model) => model === 'pci-bridge' || model === 'pci-expander-bus',
  q35: (model) => model !== 'pci-expander-bus',
};

/** The controllers by their index, as far as they are known for sure. */
interface Buses {
  modelsAt(index: number): readonly string[];
}

function busesOf({ controllers }: DomainModel, kind: MachineKind): Buses | undefined {
  const models = new Map<number, string>([[0, kind === 'q35' ? 'pcie-root' : 'pci-root']]);
  for (const { type, model, index } of controllers) {
    if (type !== 'pci') continue;
    // Without an index a controller gets one that is not known here.
    if (index === undefined || model === undefined || pciSlots(model) === undefined) return undefined;
    if (index > 0) models.set(index, model);
  }
  // What libvirt adds below a bus that nobody declares.
  const added = kind === 'q35' ? ['pcie-root-port', 'pci-bridge'] : ['pci-bridge'];
  return {
    modelsAt(index) {
      const model = models.get(index);
      return model === undefined ? added : [model];
    },
  };
}

function placeOf(device: XmlElement): PciPlace | undefined {
  const address = firstChild(device, 'address');
  if (address === undefined || attributeText(address, 'type') !== 'pci') return undefined;
  const part = (name: string): number =>
    attributeText(address, name) === undefined ? 0 : (attributeNumber(address, name) ?? NaN);
  const [domain, bus, slot, fn] = ['domain', 'bus', 'slot', 'function'].map(part);
  if (bus === undefined || slot === undefined || fn === undefined || domain !== 0) return undefined;
  // All zero stands for an address that libvirt has to find. Numbers too high are violations of the schema.
  if (Number.isNaN(bus + slot + fn) || (bus === 0 && slot === 0) || bus > 255 || slot > 31 || fn > 7) return undefined;
  return {
    bus,
    slot,
    function: fn,
    range: (name) => xmlAttribute(address, name)?.valueRange ?? address.name,
  };
}

/** The model of a PCI controller; undefined: any other device. */
function controllerModelOf(device: XmlElement): string | undefined {
  if (device.name.text !== 'controller' || attributeText(device, 'type') !== 'pci') return undefined;
  return attributeText(device, 'model') ?? '';
}

/** The functions of bus 0 at which each chipset has devices of its own. */
function takenByChipset({ slot, function: fn }: PciPlace, device: XmlElement, kind: MachineKind): Defect | undefined {
  const isSata = device.name.text === 'controller' && attributeText(device, 'type') === 'sata';
  const taken =
    kind === 'i440fx' ? slot === 1 && fn === 0 : slot === 31 && (fn === 0 || fn === 3 || (fn === 2 && !isSata));
  const text = `At slot ${hex(slot)}, function ${String(fn)} of bus 0 the machine has a device of its own`;
  return taken ? { part: 'slot', text, advice: 'Take a free slot' } : undefined;
}

function defectOf({ bus, slot }: PciPlace, own: string | undefined, buses: Buses): Defect | undefined {
  const models = buses.modelsAt(bus);
  const parents = models.map((model) => `"${model}"`).join(' or ');
  if (!models.some((model) => fitsBelow(model, own)))
    return {
      part: 'bus',
      text: `${own === undefined ? 'A device' : `A "${own}"`} does not fit below a ${parents}, as the controller of bus ${hex(bus)} is`,
      advice: `Choose a bus of a ${fittingControllers(own)
        .map((model) => `"${model}"`)
        .join(', ')}`,
    };
  const slots = models.map(pciSlots);
  if (slots.some((one) => one === undefined || (one.first <= slot && slot <= one.last))) return undefined;
  const [one] = slots;
  const range = one && one.first === one.last ? 'slot 0 only' : `slots from ${hex(one?.first ?? 0)} to 0x1f`;
  return {
    part: 'slot',
    text: `A ${parents}, as the controller of bus ${hex(bus)} is, has ${range}, and no slot ${hex(slot)}`,
    advice: 'Change the slot',
  };
}

function hex(number: number): string {
  return `0x${number.toString(16).padStart(2, '0')}`;
}
