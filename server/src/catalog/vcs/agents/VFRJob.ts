import type { AgentType } from '../../schema';

/** The VFRJob resource type. */
export const vfrJobAgent: AgentType = {
  name: 'VFRJob',
  category: 'replication',
  operations: 'OnOff',
  operationsConfidence: 'uncited',
  description: 'Schedules a replication job of Veritas File Replicator.',
  dependencies: 'Requires the Mount of the file system.',
  typesFile: 'types.cf',
  attributes: [],
  complete: false,
  sources: ['A list of bundled agents in the InfoScale 7.3.1 documentation for Linux'],
  confidence: 'high',
};
