import type { AgentType } from '../../schema';

/** The AWSRoute53 resource type. */
export const awsRoute53Agent: AgentType = {
  name: 'AWSRoute53',
  category: 'network (AWS)',
  operations: 'OnOff',
  operationsConfidence: 'uncited',
  description: 'Keeps DNS records in Amazon Route 53 in step with the group.',
  dependencies: 'Requires AWSIP.',
  typesFile: 'types.cf',
  attributes: [],
  complete: false,
  sources: ['A list of bundled agents in the InfoScale 7.3.1 documentation for Linux'],
  confidence: 'high',
};
