import { agentFunctions, resourceStates } from './agent-tables';
import { ceInfoKeys, drOptsKeys, guestAttributes, rhevmInfoKeys } from './attribute-tables';
import type { GuideTable } from './guide-table';
import { kvmMachineStates, rhevMachineStates } from './machine-state-tables';
import { troubleshooting } from './troubleshooting-table';

/** All tables on virtual machines in a cluster, in the order in which they are shown. */
export const guideTables: readonly GuideTable[] = [
  rhevMachineStates,
  kvmMachineStates,
  resourceStates,
  agentFunctions,
  guestAttributes,
  rhevmInfoKeys,
  drOptsKeys,
  ceInfoKeys,
  troubleshooting,
];
