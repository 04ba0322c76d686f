import type { AgentType } from '../../schema';

/** The IPMultiNICB resource type. */
export const ipMultiNICBAgent: AgentType = {
  name: 'IPMultiNICB',
  category: 'network',
  operations: 'OnOff',
  operationsConfidence: 'uncited',
  description: 'Gives a virtual IP address to one of the interfaces a MultiNICB resource watches; not on Linux.',
  dependencies: 'Requires MultiNICB.',
  typesFile: 'types.cf',
  attributes: [],
  complete: false,
  sources: ['The bundled agents guides of AIX and HP-UX'],
  confidence: 'high',
};
