import type { AgentType } from '../../schema';

/** The RVGLogowner resource type. */
export const rvgLogownerAgent: AgentType = {
  name: 'RVGLogowner',
  category: 'replication (CVM)',
  operations: 'OnOff',
  operationsConfidence: 'uncited',
  description: 'Makes the node the log owner of a shared replicated volume group.',
  dependencies:
    'Requires IP; in a failover group that depends on the group of the RVGShared resource with online local firm.',
  typesFile: 'types.cf',
  attributes: [
    {
      name: 'RVG',
      dataType: 'str',
      dimension: 'scalar',
      required: true,
      static: false,
      setBy: 'user',
      description: 'Replicated volume group; it must be a shared one.',
      sources: [
        'https://sort.veritas.com/public/documents/via/7.3/aix/productguides/html/vcs_bundled_agents/ch08s06s02.htm',
      ],
      confidence: 'high',
    },
    {
      name: 'DiskGroup',
      dataType: 'str',
      dimension: 'scalar',
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
  sources: [
    'https://sort.veritas.com/public/documents/via/7.3/aix/productguides/html/vcs_bundled_agents/ch08s06s02.htm',
  ],
  confidence: 'high',
};
