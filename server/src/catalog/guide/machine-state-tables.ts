import type { GuideRow, GuideTable } from './guide-table';
import { rhevGuestStates, rhevGuestStateSources } from './kvm-guest-states';

/** State of a virtual machine of RHEV, state of its resource, confidence level. */
export const rhevMachineStates: GuideTable = {
  name: 'rhev-states',
  title: 'States of a virtual machine under RHEV',
  note: 'The agent asks the RHEV manager for the state. Only ONLINE has a confidence level.',
  environment: 'RHEV',
  columns: ['Virtual machine', 'Resource', 'Confidence level'],
  rows: rhevGuestStates.map(({ machineState, resourceState, confidenceLevel }): GuideRow => ({
    cells: [machineState, resourceState, confidenceLevel === undefined ? '–' : String(confidenceLevel)],
    sources: rhevGuestStateSources,
    confidence: 'high',
  })),
};

const NOT_DOCUMENTED = 'not documented';

/** The guides print no such table; what is said here follows from the meaning of the resource states, or is left open. */
const VIRSH_STATES: readonly (readonly [state: string, meaning: string, resource: string])[] = [
  ['running', 'Running on a CPU.', 'ONLINE, as the meaning of that state has it'],
  ['idle', 'Not running: it waits for I/O or has nothing to do.', NOT_DOCUMENTED],
  ['paused', 'Suspended; it keeps its memory but gets no CPU.', NOT_DOCUMENTED],
  ['in shutdown', 'Told to shut down, and not down yet.', NOT_DOCUMENTED],
  ['shut off', 'Not running.', 'OFFLINE, as the meaning of that state has it'],
  ['crashed', 'It ended by a failure and was not restarted.', NOT_DOCUMENTED],
  ['pmsuspended', 'The guest has put itself to sleep, for example to RAM.', NOT_DOCUMENTED],
  ['no state', 'The hypervisor does not tell.', NOT_DOCUMENTED],
];

/** What `virsh domstate` says of a guest, and what the agent makes of it as far as that is known. */
export const kvmMachineStates: GuideTable = {
  name: 'kvm-states',
  title: 'States of a virtual machine under KVM',
  note: 'The agent asks virsh domstate. No guide says which resource state follows from its answers, so that column is not confirmed, and no confidence levels are known. The meaning of the words is that of libvirt.',
  environment: 'KVM',
  columns: ['virsh domstate', 'Meaning in libvirt', 'Resource'],
  rows: VIRSH_STATES.map((cells): GuideRow => ({ cells, sources: [], confidence: 'uncited' })),
};
