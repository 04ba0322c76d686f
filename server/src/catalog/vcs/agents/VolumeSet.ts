import type { AgentType } from '../../schema';

/** The VolumeSet resource type. */
export const volumeSetAgent: AgentType = {
  name: 'VolumeSet',
  category: 'storage',
  operations: 'OnOff',
  operationsConfidence: 'uncited',
  description: 'Starts a volume set of Veritas Volume Manager.',
  dependencies: 'Requires DiskGroup; Mount requires it.',
  typesFile: 'types.cf',
  attributes: [
    {
      name: 'VolumeSet',
      dataType: 'str',
      dimension: 'scalar',
      format: 'object-name',
      required: false,
      likelyRequired: true,
      static: false,
      setBy: 'user',
      description: 'Volume set to start.',
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
      description: 'Disk group of the set.',
      sources: [],
      confidence: 'uncited',
    },
  ],
  complete: false,
  sources: [],
  confidence: 'uncited',
};
