import type { AgentType } from '../../schema';

/** The DRBDPrimary resource type. */
export const drbdPrimaryAgent: AgentType = {
  name: 'DRBDPrimary',
  category: 'replication',
  operations: 'OnOff',
  operationsConfidence: 'uncited',
  description: 'Makes the node the primary of a DRBD device.',
  dependencies: 'Mount requires it.',
  typesFile: 'DRBDPrimaryTypes.cf',
  attributes: [
    {
      name: 'ResName',
      dataType: 'str',
      dimension: 'scalar',
      required: true,
      static: false,
      setBy: 'user',
      description: 'DRBD resource name.',
      sources: ['https://github.com/LINBIT/drbd-utils, scripts/VCS'],
      confidence: 'high',
    },
  ],
  complete: true,
  completeSource: 'the types file that LINBIT ships',
  sources: ['https://github.com/LINBIT/drbd-utils, scripts/VCS'],
  confidence: 'high',
};
