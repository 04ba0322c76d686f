import type { AgentType } from '../../schema';

/** The SFCache resource type. */
export const sfCacheAgent: AgentType = {
  name: 'SFCache',
  category: 'storage',
  operations: 'OnOff',
  operationsConfidence: 'uncited',
  description: 'Keeps SmartIO caching of file systems and volumes in step with the group.',
  dependencies: 'Requires Mount or Volume.',
  typesFile: 'types.cf',
  attributes: [],
  complete: false,
  sources: ['A list of bundled agents in the InfoScale 7.3.1 documentation for Linux'],
  confidence: 'high',
};
