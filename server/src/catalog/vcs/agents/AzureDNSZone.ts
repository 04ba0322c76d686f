import type { AgentType } from '../../schema';

/** The AzureDNSZone resource type. */
export const azureDNSZoneAgent: AgentType = {
  name: 'AzureDNSZone',
  category: 'network (Azure)',
  operations: 'OnOff',
  operationsConfidence: 'uncited',
  description: 'Keeps DNS records of an Azure DNS zone in step with the group.',
  dependencies: 'Requires AzureAuth.',
  typesFile: 'types.cf',
  attributes: [],
  complete: false,
  sources: ['A list of bundled agents in the InfoScale 7.3.1 documentation for Linux'],
  confidence: 'high',
};
