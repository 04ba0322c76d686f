import type { AgentType } from '../../schema';

/** The DiskGroupSnap resource type. */
export const diskGroupSnapAgent: AgentType = {
  name: 'DiskGroupSnap',
  category: 'storage',
  operations: 'OnOff',
  operationsConfidence: 'high',
  description: 'Makes a fire-drill disk group from one site of a campus cluster.',
  functions: {
    online:
      'Checks that the disk group of the application is a valid campus set-up, detaches the site of FDSiteName and makes a fire-drill disk group from it.',
    offline: 'Attaches the site again.',
    open: 'Removes the lock file when the parent is not online.',
  },
  dependencies: 'Used by fire-drill groups.',
  typesFile: 'types.cf',
  attributes: [
    {
      name: 'TargetResName',
      dataType: 'str',
      dimension: 'scalar',
      allowed: 'name of a DiskGroup resource',
      required: false,
      likelyRequired: true,
      static: false,
      setBy: 'user',
      references: 'resource',
      referencedTypes: ['DiskGroup'],
      description: 'Resource whose disk group is snapped.',
      sources: [],
      confidence: 'uncited',
    },
    {
      name: 'FDSiteName',
      dataType: 'str',
      dimension: 'scalar',
      required: true,
      static: false,
      setBy: 'user',
      description: 'Site whose disks are used for the fire drill.',
      sources: [
        'https://sort.veritas.com/public/documents/via/7.3/aix/productguides/html/vcs_bundled_agents/ch02s03s02.htm',
        'https://sort.veritas.com/public/documents/sf/5.1/linux/html/vcs_bundled_agents/ch_lnx_storage_agents13.html',
      ],
      confidence: 'high',
    },
    {
      name: 'FDType',
      dataType: 'str',
      dimension: 'scalar',
      default: '""',
      suggestions: ['Bronze', 'Gold'],
      required: false,
      static: false,
      setBy: 'user',
      description: 'Kind of fire drill.',
      sources: [],
      confidence: 'uncited',
    },
  ],
  complete: false,
  sources: [
    'https://sort.veritas.com/public/documents/sf/5.1/linux/html/vcs_bundled_agents/ch_lnx_storage_agents13.html',
    'https://sort.veritas.com/public/documents/via/7.3/aix/productguides/html/vcs_bundled_agents/ch02s03s02.htm',
  ],
  confidence: 'high',
};
