/** What kinds of PCI controllers offer: the slots that devices can have, and the controllers that they take. */
export interface PciSlots {
  readonly first: number;
  readonly last: number;
  /** Whether devices that are no controllers fit, be they for PCI or for PCI Express. */
  readonly devices: boolean;
  /** The models of controllers that fit. */
  readonly controllers: readonly string[];
}

const BRIDGE = 'pci-bridge';
const PORT: PciSlots = {
  first: 0,
  last: 0,
  devices: true,
  controllers: [BRIDGE, 'pcie-switch-upstream-port', 'pcie-to-pci-bridge'],
};

/** Confirmed with libvirt 9.0.0, pair by pair. */
const SLOTS: ReadonlyMap<string, PciSlots> = new Map([
  ['pci-root', { first: 1, last: 31, devices: true, controllers: [BRIDGE, 'pci-expander-bus'] }],
  ['pci-bridge', { first: 1, last: 31, devices: true, controllers: [BRIDGE] }],
  ['pci-expander-bus', { first: 0, last: 31, devices: true, controllers: [BRIDGE] }],
  [
    'pcie-root',
    {
      first: 1,
      last: 31,
      devices: true,
      controllers: [BRIDGE, 'pcie-root-port', 'dmi-to-pci-bridge', 'pcie-expander-bus'],
    },
  ],
  ['dmi-to-pci-bridge', { first: 0, last: 31, devices: true, controllers: [BRIDGE] }],
  ['pcie-to-pci-bridge', { first: 1, last: 31, devices: true, controllers: [BRIDGE] }],
  ['pcie-root-port', PORT],
  ['pcie-switch-downstream-port', PORT],
  ['pcie-switch-upstream-port', { first: 0, last: 31, devices: false, controllers: ['pcie-switch-downstream-port'] }],
  ['pcie-expander-bus', { first: 0, last: 31, devices: false, controllers: ['pcie-root-port', 'dmi-to-pci-bridge'] }],
]);

/** What a model of PCI controllers offers; undefined: a model that is not known. */
export function pciSlots(model: string): PciSlots | undefined {
  return SLOTS.get(model);
}

/** Whether a device fits below a model of controllers; `device` is such a model itself, or undefined for all else. */
export function fitsBelow(model: string, device: string | undefined): boolean {
  const slots = SLOTS.get(model);
  return slots !== undefined && (device === undefined ? slots.devices : slots.controllers.includes(device));
}

/** The models of controllers below which a device fits. */
export function fittingControllers(device: string | undefined): readonly string[] {
  return [...SLOTS.keys()].filter((model) => fitsBelow(model, device));
}
