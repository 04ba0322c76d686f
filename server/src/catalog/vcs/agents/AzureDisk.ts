import type { AgentType } from '../../schema';

/** The AzureDisk resource type. */
export const azureDiskAgent: AgentType = {
  name: 'AzureDisk',
  category: 'storage (Azure)',
  operations: 'OnOff',
  operationsConfidence: 'uncited',
  description: 'Attaches Azure disks to the virtual machine on which the group runs.',
  dependencies: 'Requires AzureAuth.',
  typesFile: 'types.cf',
  attributes: [],
  complete: false,
  sources: ['A list of bundled agents in the InfoScale 7.3.1 documentation for Linux'],
  confidence: 'high',
};
