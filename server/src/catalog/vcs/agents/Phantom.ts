import type { AgentType } from '../../schema';

/** The Phantom resource type. */
export const phantomAgent: AgentType = {
  name: 'Phantom',
  category: 'infrastructure',
  operations: 'None',
  operationsConfidence: 'uncited',
  description: 'Gives a group of persistent resources a state of its own.',
  dependencies: 'Only in groups that have no resource with Operations OnOff, such as parallel groups with a NIC.',
  typesFile: 'types.cf',
  attributes: [],
  complete: false,
  sources: [],
  confidence: 'uncited',
};
