import type { AgentType } from '../../schema';

/** The MultiNICB resource type. */
export const multiNICBAgent: AgentType = {
  name: 'MultiNICB',
  category: 'network',
  operations: 'None',
  operationsConfidence: 'uncited',
  description: 'Watches several active interfaces of one network; not on Linux.',
  dependencies: 'IPMultiNICB requires it.',
  typesFile: 'types.cf',
  attributes: [],
  complete: false,
  sources: ['The bundled agents guides of AIX and HP-UX'],
  confidence: 'high',
};
