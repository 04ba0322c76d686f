import type { AgentType } from '../../schema';

/** The RestServer resource type. */
export const restServerAgent: AgentType = {
  name: 'RestServer',
  category: 'service (9.0)',
  operations: 'OnOff',
  operationsConfidence: 'uncited',
  description: 'Runs the REST interface server of the product (9.0).',
  dependencies: 'Requires IP and NIC.',
  typesFile: 'types.cf',
  attributes: [],
  complete: false,
  sources: ['A list of bundled agents in the InfoScale 9.0 documentation for AIX'],
  confidence: 'high',
};
