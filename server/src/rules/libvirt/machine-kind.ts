/** The chipsets of PCs that QEMU knows: one with PCI, and one with PCI Express. */
export type MachineKind = 'i440fx' | 'q35';

/** What chipset a machine type of a PC has; undefined: another machine, or nobody says which one. */
export function machineKind(machine: string | undefined): MachineKind | undefined {
  if (machine === undefined) return undefined;
  if (machine === 'q35' || machine.startsWith('pc-q35-')) return 'q35';
  return machine === 'pc' || /^pc-(?:i440fx-|0\.|1\.)/.test(machine) ? 'i440fx' : undefined;
}
