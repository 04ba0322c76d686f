import type { AgentType } from '../../schema';

/** The CoordPoint resource type. */
export const coordPointAgent: AgentType = {
  name: 'CoordPoint',
  category: 'fencing',
  operations: 'None',
  operationsConfidence: 'uncited',
  description: 'Watches the coordination points of I/O fencing.',
  dependencies: 'A leaf; lives in a parallel group, usually vxfen.',
  note: 'A persistent resource; it does not take groups offline, it warns while there is still time.',
  typesFile: 'types.cf',
  attributes: [
    {
      name: 'FaultTolerance',
      dataType: 'int',
      dimension: 'scalar',
      default: '0',
      allowed: '>= 0',
      minimum: 0,
      required: false,
      static: false,
      setBy: 'user',
      description: 'How many coordination points may lack keys.',
      sources: ['https://veritas.com/content/support/en_US/doc/79620650-166315430-0/v33201109-166315430'],
      confidence: 'high',
      unconfirmed: ['default'],
    },
  ],
  complete: false,
  sources: ['https://veritas.com/content/support/en_US/doc/79620650-166315430-0/v33201109-166315430'],
  confidence: 'high',
};
