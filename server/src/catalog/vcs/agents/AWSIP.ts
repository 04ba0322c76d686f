import type { AgentType } from '../../schema';

/** The AWSIP resource type. */
export const awsipAgent: AgentType = {
  name: 'AWSIP',
  category: 'network (AWS)',
  operations: 'OnOff',
  operationsConfidence: 'uncited',
  description: 'Moves an address between instances in Amazon Web Services.',
  dependencies: 'An IP resource may require it.',
  typesFile: 'types.cf',
  attributes: [],
  complete: false,
  sources: ['A list of bundled agents in the InfoScale 7.3.1 documentation for Linux'],
  confidence: 'high',
};
