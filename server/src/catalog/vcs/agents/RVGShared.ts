import type { AgentType } from '../../schema';

/** The RVGShared resource type. */
export const rvgSharedAgent: AgentType = {
  name: 'RVGShared',
  category: 'replication (CVM)',
  operations: 'OnOff',
  operationsConfidence: 'uncited',
  description: 'Watches a shared replicated volume group.',
  dependencies: 'Requires CVMVolDg; parallel group.',
  typesFile: 'types.cf',
  attributes: [
    {
      name: 'RVG',
      dataType: 'str',
      dimension: 'scalar',
      format: 'object-name',
      required: false,
      likelyRequired: true,
      static: false,
      setBy: 'user',
      description: 'Shared replicated volume group.',
      sources: [],
      confidence: 'uncited',
    },
    {
      name: 'DiskGroup',
      dataType: 'str',
      dimension: 'scalar',
      format: 'object-name',
      required: false,
      likelyRequired: true,
      static: false,
      setBy: 'user',
      description: 'Disk group of the replicated volume group.',
      sources: [],
      confidence: 'uncited',
    },
  ],
  complete: false,
  sources: [],
  confidence: 'uncited',
};
