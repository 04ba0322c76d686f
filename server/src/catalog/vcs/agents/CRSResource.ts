import type { AgentType } from '../../schema';

/** The CRSResource resource type. */
export const crsResourceAgent: AgentType = {
  name: 'CRSResource',
  category: 'cluster (SF Oracle RAC)',
  description: 'Stands in for a resource that Oracle Clusterware manages.',
  dependencies: 'Requires CSSD.',
  typesFile: 'CRSResource.cf',
  attributes: [
    {
      name: 'ResName',
      dataType: 'str',
      dimension: 'scalar',
      required: false,
      likelyRequired: true,
      static: false,
      setBy: 'user',
      description: 'Name of the Clusterware resource.',
      sources: [],
      confidence: 'uncited',
    },
  ],
  complete: false,
  sources: [],
  confidence: 'uncited',
};
