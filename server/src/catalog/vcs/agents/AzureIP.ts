import type { AgentType } from '../../schema';

/** The AzureIP resource type. */
export const azureIPAgent: AgentType = {
  name: 'AzureIP',
  category: 'network (Azure)',
  operations: 'OnOff',
  operationsConfidence: 'uncited',
  description: 'Moves an address between virtual machines in Azure.',
  dependencies: 'Requires AzureAuth.',
  typesFile: 'types.cf',
  attributes: [],
  complete: false,
  sources: ['A list of bundled agents in the InfoScale 7.3.1 documentation for Linux'],
  confidence: 'high',
};
