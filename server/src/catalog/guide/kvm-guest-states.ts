import type { ResourceState } from '../schema';

/** How the KVMGuest agent reads one state of a virtual machine of Red Hat Enterprise Virtualization. */
export interface GuestState {
  /** The state as the RHEV manager names it. */
  readonly machineState: string;
  readonly resourceState: ResourceState;
  /** The confidence level the agent reports; only for ONLINE. */
  readonly confidenceLevel?: number;
}

/** Where the table stands. */
export const rhevGuestStateSources: readonly string[] = [
  'Veritas InfoScale 7.4.2 Virtualization Guide - Linux, About the KVMGuest agent',
  'https://sort.veritas.com/public/documents/via/7.3/linux/productguides/html/infoscale_virtualization/ch05s02.htm',
];

/** The states of a RHEV virtual machine. For plain KVM (virsh domstate) the guides print no such table. */
export const rhevGuestStates: readonly GuestState[] = [
  { machineState: 'wait_for_launch', resourceState: 'ONLINE', confidenceLevel: 10 },
  { machineState: 'powering_up', resourceState: 'ONLINE', confidenceLevel: 60 },
  { machineState: 'up', resourceState: 'ONLINE', confidenceLevel: 100 },
  { machineState: 'powering_down', resourceState: 'ONLINE', confidenceLevel: 40 },
  { machineState: 'paused', resourceState: 'ONLINE', confidenceLevel: 20 },
  { machineState: 'down', resourceState: 'OFFLINE' },
  { machineState: 'saving_state', resourceState: 'INTENTIONAL OFFLINE' },
  { machineState: 'suspended', resourceState: 'INTENTIONAL OFFLINE' },
  { machineState: 'restoring_state', resourceState: 'ONLINE', confidenceLevel: 50 },
  { machineState: 'migrating', resourceState: 'INTENTIONAL OFFLINE' },
  { machineState: 'reboot_in_progress', resourceState: 'INTENTIONAL OFFLINE' },
  { machineState: 'image_locked', resourceState: 'UNKNOWN' },
  { machineState: 'unknown', resourceState: 'UNKNOWN' },
];
