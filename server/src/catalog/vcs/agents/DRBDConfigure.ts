import type { AgentType } from '../../schema';

/** The DRBDConfigure resource type. */
export const drbdConfigureAgent: AgentType = {
  name: 'DRBDConfigure',
  category: 'replication',
  operations: 'OnOff',
  operationsConfidence: 'uncited',
  description: 'Brings a DRBD device up and down.',
  dependencies: 'The group of DRBDPrimary depends on its group.',
  note: 'A published version of its types file declares the type under the name FileOnOff by mistake.',
  typesFile: 'DRBDConfigureTypes.cf',
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
  complete: false,
  sources: ['https://github.com/LINBIT/drbd-utils, scripts/VCS'],
  confidence: 'high',
};
