import type { AgentType } from '../../schema';

/** The EBSVol resource type. */
export const ebsVolAgent: AgentType = {
  name: 'EBSVol',
  category: 'storage (AWS)',
  operations: 'OnOff',
  operationsConfidence: 'uncited',
  description: 'Attaches volumes of Amazon Elastic Block Store to the instance on which the group runs.',
  dependencies: 'A leaf; DiskGroup or LVMVolumeGroup require it.',
  typesFile: 'types.cf',
  attributes: [],
  complete: false,
  sources: ['A list of bundled agents in the InfoScale 7.3.1 documentation for Linux'],
  confidence: 'high',
};
