import type { AgentType } from '../../schema';

/** The AzureAuth resource type. */
export const azureAuthAgent: AgentType = {
  name: 'AzureAuth',
  category: 'cloud authentication',
  operations: 'None',
  operationsConfidence: 'uncited',
  description: 'Signs in to Microsoft Azure for the other Azure agents.',
  dependencies: 'A leaf; Azure agents require it.',
  typesFile: 'types.cf',
  attributes: [],
  complete: false,
  sources: ['A list of bundled agents in the InfoScale 7.3.1 documentation for Linux'],
  confidence: 'high',
};
